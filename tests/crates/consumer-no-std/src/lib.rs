#![no_std]
#![forbid(unsafe_code, warnings)]

use http_status::{Describe, HttpError, Status, StatusSet, status};

#[derive(Debug, HttpError)]
#[status(500)]
pub enum Error<'a, T> {
    #[status(404)]
    NoSensor(u8),
    #[status(503, expose)]
    Busy {
        name: &'a str,
    },
    #[status(transparent)]
    Bus(T),
    Upstream(#[status] Status),
    Broken,
}

#[derive(Debug, HttpError)]
#[status(409)]
pub struct Taken;

/// By hand, with texts that are made when they are wanted.
#[derive(Debug)]
pub struct Hot {
    pub degrees: u8,
}

impl HttpError for Hot {
    fn status(&self) -> Status {
        Status::ServiceUnavailable
    }

    fn describe(&self, to: &mut dyn Describe) {
        to.title("Too hot");
        to.detail(format_args!("{} degrees", self.degrees));
        to.header("retry-after", 60);
    }
}

pub const MISSING: Status = status!(404);

pub const STATUSES: StatusSet = Error::<Taken>::STATUSES.intersection(StatusSet::CLIENT_ERRORS);

#[cfg(test)]
mod tests {
    use super::*;

    type Error = super::Error<'static, Taken>;

    #[test]
    fn statuses() {
        assert_eq!(Error::NoSensor(1).status().code(), 404);
        assert_eq!(Error::Busy { name: "bus" }.status().code(), 503);
        assert!(Error::Busy { name: "bus" }.exposes_detail());
        assert_eq!(Error::Bus(Taken).status().code(), 409);
        assert_eq!(Error::Upstream(Status::Gone).status().code(), 410);
        assert_eq!(Error::Broken.status().code(), 500);
        assert_eq!(MISSING.code(), 404);
        assert_eq!(STATUSES.len(), 29);
    }
}
