#![no_std]
#![forbid(unsafe_code, warnings)]

use http_status::{HttpError, Status, StatusSet, status};

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
