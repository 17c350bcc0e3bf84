//! The user's own items, named as what the macros and the prelude use.

#![allow(clippy::builtin_type_shadow, clippy::enum_variant_names, reason = "to shadow is the test")]

mod types {
    mod core {}
    mod std {}
    mod alloc {}
    mod http_status {}
    mod status_core {}
    mod status_macros {}

    pub(super) struct Option;
    struct Result;
    struct Ok;
    struct Err;
    struct Some;
    struct None;
    struct Box;
    struct Arc;
    struct Status;
    struct StatusSet;
    struct HttpError;
    struct status;
    type u16 = ();
    type u64 = ();
    type str = ();
    type bool = ();

    #[derive(::http_status::HttpError)]
    #[status(409)]
    pub(super) struct Inner;

    #[derive(::http_status::HttpError)]
    #[status(500)]
    pub(super) enum Error {
        #[status(404)]
        Option(Option),
        #[status(503, expose)]
        Status {
            status: u16,
            error: bool,
        },
        #[status(transparent)]
        HttpError(Inner),
        StatusSet {
            #[status]
            status: ::http_status::Status,
        },
        None,
    }
}

mod values {
    const core: u8 = 0;
    const http_status: u8 = 0;
    const HttpError: u8 = 0;
    const Status: u8 = 0;
    const StatusSet: u8 = 0;
    const NotFound: u8 = 0;
    const STATUSES: u8 = 0;
    const field: u8 = 0;
    const self_: u8 = 0;
    const error: u8 = 0;
    fn status() {}
    fn exposes_detail() {}
    fn Some() {}
    fn Ok() {}
    fn Err() {}
    static None: u8 = 0;

    #[derive(::http_status::HttpError)]
    pub(super) enum Error {
        #[status(NotFound, hide)]
        NotFound,
        #[status(409)]
        Some(u8),
        Ok(#[status] ::http_status::Status),
        #[status(transparent)]
        Named {
            field: ::http_status::Status,
        },
    }
}

/// A constant or a tuple struct in scope captures a pattern of its name.
mod bindings {
    const __to: u8 = 0;
    const __field: u8 = 0;
    const to: u8 = 0;
    const field: u8 = 0;
    static error: u8 = 0;
    struct __field0(u8);
    struct field0(u8);
    struct value(u8);

    #[derive(::http_status::HttpError)]
    #[status(title = "Captured")]
    pub(super) enum Error {
        #[status(404)]
        Sent(#[status(header = "x-a")] u8, #[status(instance)] u8),
        #[status(410)]
        Named {
            #[status(header = "x-a")]
            value: ::core::option::Option<u8>,
        },
        Delegated(#[status] ::http_status::Status),
    }

    pub(super) fn used() -> u8 {
        let (__field0(a), field0(b), value(c)) = (__field0(1), field0(2), value(3));
        a + b + c + __to + __field + to + field + error
    }
}

mod macros {
    macro_rules! shadow {
        ($dollar:tt $($name:ident)*) => {
            $(
                #[allow(unused_macros, reason = "used, they would fail")]
                macro_rules! $name {
                    ($dollar($dollar any:tt)*) => { ::std::compile_error!("the user's own macro") };
                }
            )*
        };
    }
    shadow!($ HttpError Status core matches panic status std unreachable);

    #[derive(::http_status::HttpError)]
    pub(super) enum Error {
        #[status(404, hide)]
        Found,
        Asked(#[status] ::http_status::Status),
    }

    pub(super) const GONE: ::http_status::Status = ::http_status::status!(410);
}

mod traits {
    /// Has a method for each one that the derive calls, on every type.
    trait HttpError {
        const STATUSES: u8 = 0;
        fn status(&self) -> u8 {
            0
        }
        fn exposes_detail(&self) -> u8 {
            0
        }
        fn is_error(&self) -> u8 {
            0
        }
        fn is_server_error(&self) -> u8 {
            0
        }
        fn union(&self, _other: u8) -> u8 {
            0
        }
    }

    impl<T: ?::std::marker::Sized> HttpError for T {}

    trait Status {}
    trait StatusSet {}
    trait Option {}

    #[derive(::http_status::HttpError)]
    #[status(404)]
    pub(super) struct Inner;

    #[derive(::http_status::HttpError)]
    pub(super) enum Error {
        #[status(503, expose)]
        Own,
        #[status(500)]
        Plain,
        Asked(#[status] ::http_status::Status),
        #[status(transparent)]
        Handed(Inner),
    }
}

mod parameters {
    #[derive(::http_status::HttpError)]
    pub(super) enum Error<'status, Status, HttpError, bool, u16, This, const STATUSES: usize> {
        #[status(404, hide)]
        Held(&'status Status, bool, u16, This, [u8; STATUSES]),
        #[status(transparent)]
        Asked(HttpError),
    }
}

use ::http_status::{HttpError, Status};
use ::std::{assert, assert_eq, string::String};

use super::{code, codes};

#[test]
fn types() {
    use types::{Error, Inner, Option};
    assert_eq!(code(Error::Option(Option)), 404);
    assert_eq!(code(Error::Status { status: (), error: () }), 503);
    assert!(Error::Status { status: (), error: () }.exposes_detail());
    assert_eq!(code(Error::HttpError(Inner)), 409);
    assert_eq!(code(Error::StatusSet { status: Status::Gone }), 410);
    assert_eq!(code(Error::None), 500);
    assert_eq!(codes::<Inner>(), [409]);
}

#[test]
fn values() {
    use values::Error;
    assert_eq!(code(Error::NotFound), 404);
    assert!(!Error::NotFound.exposes_detail());
    assert_eq!(code(Error::Some(1)), 409);
    assert_eq!(code(Error::Ok(Status::Gone)), 410);
    assert_eq!(code(Error::Named { field: Status::Locked }), 423);
}

#[test]
fn bindings() {
    use bindings::Error;
    assert_eq!(code(Error::Sent(1, 2)), 404);
    assert_eq!(code(Error::Named { value: ::core::option::Option::None }), 410);
    assert_eq!(code(Error::Delegated(Status::Gone)), 410);
    assert_eq!(bindings::used(), 6);
}

#[test]
fn macros() {
    assert_eq!(code(macros::Error::Found), 404);
    assert_eq!(code(macros::Error::Asked(macros::GONE)), 410);
}

#[test]
fn traits() {
    use traits::{Error, Inner};
    assert_eq!(code(Error::Own), 503);
    assert!(Error::Own.exposes_detail());
    assert!(!Error::Plain.exposes_detail());
    assert_eq!(code(Error::Asked(Status::Ok)), 500);
    assert!(!Error::Asked(Status::Ok).exposes_detail());
    assert_eq!(code(Error::Handed(Inner)), 404);
    assert!(Error::Handed(Inner).exposes_detail());
}

#[test]
fn parameters() {
    use parameters::Error;
    type Filled = Error<'static, String, types::Inner, (), (), u8, 2>;
    assert_eq!(codes::<Filled>(), [404, 409]);
    assert_eq!(code(Filled::Asked(types::Inner)), 409);
    assert!(Filled::Asked(types::Inner).exposes_detail());
}
