//! `async` and `dyn` are names in edition 2015, and the crate is no path of its own.

#![deny(warnings)]
#![allow(bare_trait_objects, non_camel_case_types, reason = "what the edition allows is the test")]

#[macro_use]
extern crate http_status;

use http_status::{HttpError, Status};

pub mod dyn {
    #[derive(HttpError)]
    #[status(409)]
    pub struct Taken;

    pub const GONE: ::http_status::Status = status!(410);
}

#[derive(HttpError)]
pub enum async {
    #[status(404)]
    try,
    #[status(503, expose)]
    await(Box<Fn(u8) -> u8>),
    Named {
        #[status]
        gen: Status,
    },
    #[status(transparent)]
    Path(::dyn::Taken),
    #[status(transparent)]
    Nested(Box<async>),
}

#[derive(HttpError)]
#[status(transparent)]
pub struct Generic<async>(pub async);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses() {
        assert_eq!(async::try.status().code(), 404);
        assert_eq!(async::await(Box::new(|byte| byte)).status().code(), 503);
        assert_eq!(async::Named { gen: dyn::GONE }.status().code(), 410);
        assert_eq!(async::Path(dyn::Taken).status().code(), 409);
        assert_eq!(async::Nested(Box::new(async::try)).status().code(), 404);
        assert_eq!(Generic(async::try).status().code(), 404);
    }
}
