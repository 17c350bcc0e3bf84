//! To and from the types of the `http` crate, of its major version and of the one before, which
//! some frameworks still have.

use crate::invalid::InvalidStatus;
use crate::table::Status;

macro_rules! conversions {
    ($http:ident) => {
        impl From<Status> for $http::StatusCode {
            fn from(status: Status) -> Self {
                Self::from_u16(status.code()).expect("a registered code is in 100..=599")
            }
        }

        impl TryFrom<$http::StatusCode> for Status {
            type Error = InvalidStatus;

            fn try_from(code: $http::StatusCode) -> Result<Self, InvalidStatus> {
                Status::try_from(code.as_u16())
            }
        }

        impl PartialEq<$http::StatusCode> for Status {
            fn eq(&self, code: &$http::StatusCode) -> bool {
                *self == code.as_u16()
            }
        }

        impl PartialEq<Status> for $http::StatusCode {
            fn eq(&self, status: &Status) -> bool {
                status == self
            }
        }
    };
}

#[cfg(feature = "http")]
conversions!(http);
#[cfg(feature = "http-02")]
conversions!(http_02);
