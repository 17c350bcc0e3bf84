//! To and from the types of the `http` crate.

use http::StatusCode;

use crate::http_error::HttpError;
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

/// An unregistered code answers as the x00 of its class
/// ([RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)), one that is no error
/// as 500.
impl HttpError for StatusCode {
    fn status(&self) -> Status {
        match Status::try_from(*self) {
            Ok(status) => HttpError::status(&status),
            Err(_) if self.is_client_error() => Status::BadRequest,
            Err(_) => Status::InternalServerError,
        }
    }
}
