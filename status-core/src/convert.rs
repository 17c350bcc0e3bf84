use core::fmt;
use core::str::FromStr;

use crate::invalid::InvalidStatus;
use crate::table::Status;

/// `404 Not Found`.
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code(), self.reason())
    }
}

impl core::error::Error for Status {}

impl From<Status> for u16 {
    #[inline]
    fn from(status: Status) -> u16 {
        status.code()
    }
}

impl TryFrom<u16> for Status {
    type Error = InvalidStatus;

    #[inline]
    fn try_from(code: u16) -> Result<Self, InvalidStatus> {
        Status::from_code(code).ok_or(InvalidStatus::code(code))
    }
}

impl TryFrom<&str> for Status {
    type Error = InvalidStatus;

    fn try_from(code: &str) -> Result<Self, InvalidStatus> {
        Status::from_bytes(code.as_bytes()).ok_or_else(|| InvalidStatus::text(code))
    }
}

impl FromStr for Status {
    type Err = InvalidStatus;

    fn from_str(code: &str) -> Result<Self, InvalidStatus> {
        Status::try_from(code)
    }
}

impl PartialEq<u16> for Status {
    #[inline]
    fn eq(&self, code: &u16) -> bool {
        self.code() == *code
    }
}

impl PartialEq<Status> for u16 {
    #[inline]
    fn eq(&self, status: &Status) -> bool {
        *self == status.code()
    }
}
