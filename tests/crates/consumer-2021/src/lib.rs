//! `gen` is no keyword before edition 2024, which is that of the macros.

#![deny(warnings)]
#![allow(non_camel_case_types, reason = "what the edition allows is the test")]

use http_status::{status, HttpError, Status};

pub mod path {
    pub mod gen {
        #[derive(http_status::HttpError)]
        #[status(409)]
        pub struct Taken;
    }
}

#[derive(HttpError)]
pub enum gen {
    #[status(404)]
    gen,
    #[status(503, expose)]
    Tuple(u8),
    Named {
        #[status]
        gen: Status,
    },
    #[status(transparent)]
    Path(path::gen::Taken),
    #[status(transparent)]
    Nested(Box<gen>),
}

#[derive(HttpError)]
#[status(transparent)]
pub struct Generic<gen>(pub gen);

macro_rules! make {
    ($name:ident) => {
        #[derive(HttpError)]
        pub enum Made {
            #[status(410)]
            $name,
        }
    };
}

make!(gen);

pub const GONE: Status = status!(410);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses() {
        assert_eq!(gen::gen.status().code(), 404);
        assert_eq!(gen::Tuple(1).status().code(), 503);
        assert!(gen::Tuple(1).exposes_detail());
        assert_eq!(gen::Named { gen: GONE }.status().code(), 410);
        assert_eq!(gen::Path(path::gen::Taken).status().code(), 409);
        assert_eq!(gen::Nested(Box::new(gen::gen)).status().code(), 404);
        assert_eq!(Generic(gen::gen).status().code(), 404);
        assert_eq!(Made::gen.status().code(), 410);
    }
}
