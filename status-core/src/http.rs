//! To and from the types of the `http` crate.

use http::StatusCode;

use crate::invalid::InvalidStatus;
use crate::table::Status;

impl From<Status> for StatusCode {
    fn from(status: Status) -> StatusCode {
        StatusCode::from_u16(status.code()).expect("a registered code is in 100..=599")
    }
}

impl TryFrom<StatusCode> for Status {
    type Error = InvalidStatus;

    fn try_from(code: StatusCode) -> Result<Self, InvalidStatus> {
        Status::try_from(code.as_u16())
    }
}

impl PartialEq<StatusCode> for Status {
    fn eq(&self, code: &StatusCode) -> bool {
        *self == code.as_u16()
    }
}

impl PartialEq<Status> for StatusCode {
    fn eq(&self, status: &Status) -> bool {
        status == self
    }
}
