#![forbid(warnings)]

use statuses::{HttpError, Status, status};

#[derive(HttpError)]
#[status(500, crate = statuses)]
pub enum Error<T> {
    #[status(404)]
    Found,
    #[status(503, expose)]
    Busy(u8),
    #[status(transparent)]
    Handed(T),
    Default,
}

#[derive(HttpError)]
#[status(crate = ::statuses)]
#[status(409)]
pub struct Taken;

pub const GONE: Status = statuses::status!(410);

pub fn is_gone(status: Status) -> bool {
    matches!(status, status!(Gone))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses() {
        assert_eq!(Error::<Taken>::Found.status().code(), 404);
        assert_eq!(Error::<Taken>::Busy(1).status().code(), 503);
        assert!(Error::<Taken>::Busy(1).exposes_detail());
        assert_eq!(Error::Handed(Taken).status().code(), 409);
        assert_eq!(Error::<Taken>::Default.status().code(), 500);
        assert_eq!(GONE.code(), 410);
        assert!(is_gone(GONE) && !is_gone(Status::NotFound));
    }
}
