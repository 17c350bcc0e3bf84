#![forbid(warnings)]

use facade::http_status::{self, HttpError, Status};

#[derive(HttpError)]
#[status(crate = facade::http_status)]
pub enum Nested<T> {
    #[status(404)]
    Found,
    #[status(503, expose)]
    Busy,
    #[status(transparent)]
    Handed(T),
}

#[derive(HttpError)]
#[status(409, crate = facade::flat)]
pub struct Flat;

#[derive(HttpError)]
#[status(410, crate = self::http_status)]
pub struct Imported;

facade::error!(Made, Locked);

pub const GONE: Status = facade::literal!(410);
pub const NOT_FOUND: Status = facade::flat::status!(404);

macro_rules! with_path {
    ($krate:path) => {
        #[derive(HttpError)]
        #[status(423, crate = $krate)]
        pub struct WithPath;
    };
}

with_path!(facade::http_status);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses() {
        assert_eq!(Nested::<Flat>::Found.status().code(), 404);
        assert_eq!(Nested::<Flat>::Busy.status().code(), 503);
        assert!(Nested::<Flat>::Busy.exposes_detail());
        assert_eq!(Nested::Handed(Flat).status().code(), 409);
        assert_eq!(Imported.status().code(), 410);
        assert_eq!(Made::Only.status().code(), 423);
        assert_eq!(WithPath.status().code(), 423);
        assert_eq!(GONE.code(), 410);
        assert_eq!(NOT_FOUND.code(), 404);
    }
}
