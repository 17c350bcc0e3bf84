//! What the way back emits, under the user's own names, lints and macros.

#![allow(
    clippy::enum_variant_names,
    clippy::builtin_type_shadow,
    clippy::wrong_self_convention,
    reason = "the names are the test"
)]

use ::http_status::{FromProblem, ProblemDetails};
use ::std::{assert_eq, result::Result::Ok};

#[forbid(warnings)]
#[forbid(
    absolute_paths_not_starting_with_crate,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    let_underscore_drop,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unsafe_code,
    unused_lifetimes,
    unused_parens,
    unused_qualifications,
    unused_results,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
mod forbidding {
    use ::http_status::{FromProblem, HttpError, Status};
    use ::std::cmp::PartialEq;
    use ::std::fmt::Debug;
    use ::std::option::Option;
    use ::std::string::String;
    use ::std::time::Duration;
    use ::std::vec::Vec;

    /// Delegated to below.
    #[derive(Debug, PartialEq, Eq, HttpError, FromProblem)]
    #[status(409, type = "/inner")]
    pub(super) struct Inner;

    /// Everything that the derive knows.
    #[derive(Debug, PartialEq, Eq, HttpError, FromProblem)]
    #[status(500)]
    pub(super) enum Error<'a, T, const N: usize> {
        Default,
        #[status(404)]
        Unit {},
        #[status(404, type = "/members", extension("b" = 1))]
        Members(#[status(extension = "a")] Vec<T>, #[status(extension = "b")] Option<u8>),
        #[status(409, detail = "none")]
        Texts {
            #[status(instance)]
            path: String,
            #[status(header = "x-a")]
            r#type: Option<T>,
        },
        #[status(410)]
        Unsent {
            #[status(default)]
            list: Vec<T>,
            #[status(default = one)]
            number: u8,
            #[status(header = "x-a", with = Duration::as_secs, default)]
            after: Duration,
        },
        #[status(transparent)]
        Delegated {
            source: Inner,
        },
        #[status(503, server_only)]
        ServerOnly(&'a [u8; N]),
        Other(#[status] Status),
    }

    const fn one() -> u8 {
        1
    }

    /// Nothing is read.
    #[derive(Debug, PartialEq, Eq, HttpError, FromProblem)]
    pub(super) enum Empty {}
}

mod types {
    struct Option;
    struct Some;
    struct None;
    struct Default;
    struct FromStr;
    struct DeserializeOwned;
    struct FromProblem;
    struct ProblemDetails;
    struct Keys;
    struct Result;
    type str = ();
    type u16 = ();
    type usize = ();

    trait Read {
        const __KEYS: u8 = 0;
        const __OWN: u8 = 0;
        fn __read(&self) {}
        fn from_problem(&self) {}
        fn detail(&self) {}
        fn instance(&self) {}
        fn headers(&self) {}
    }

    impl<T> Read for T {}

    fn member() {}
    fn text() {}
    fn default() -> ::std::primitive::u8 {
        7
    }

    #[derive(
        ::std::fmt::Debug,
        ::std::cmp::PartialEq,
        ::http_status::HttpError,
        ::http_status::FromProblem,
    )]
    pub(super) enum Error {
        #[status(404)]
        Some {
            #[status(extension)]
            member: ::std::primitive::u8,
            #[status(detail)]
            text: ::std::option::Option<::std::string::String>,
            #[status(default = default)]
            default: ::std::primitive::u8,
        },
        #[status(409)]
        None,
        Default(#[status] ::http_status::Status),
    }
}

mod values {
    #![allow(dead_code, reason = "they are not to be found")]

    const from: u8 = 0;
    const code: u8 = 0;
    const details: u8 = 0;
    const value: u8 = 0;
    const field0: u8 = 0;
    const __from: u8 = 0;
    static whole: u8 = 0;
    struct inner(u8);

    #[derive(
        ::std::fmt::Debug,
        ::std::cmp::PartialEq,
        ::http_status::HttpError,
        ::http_status::FromProblem,
    )]
    pub(super) enum Error {
        #[status(404)]
        Named {
            #[status(extension)]
            from: ::std::primitive::u8,
            #[status(extension)]
            code: ::std::primitive::u8,
            #[status(extension)]
            r#match: ::std::primitive::u8,
        },
        #[cfg(any())]
        #[status(404)]
        Absent(Nowhere),
        #[status(transparent)]
        Whole(Inner),
    }

    #[derive(
        ::std::fmt::Debug,
        ::std::cmp::PartialEq,
        ::http_status::HttpError,
        ::http_status::FromProblem,
    )]
    #[status(410)]
    pub(super) struct Inner;
}

macro_rules! through {
    ($name:ident, $ty:ty, $status:literal, $uri:literal, $member:literal, $default:path, $vis:vis) => {
        #[derive(::std::fmt::Debug, ::std::cmp::PartialEq)]
        #[derive(::http_status::HttpError, ::http_status::FromProblem)]
        $vis enum $name {
            #[status($status, type = $uri)]
            Members(#[status(extension = $member)] $ty, #[status(default = $default)] u8),
            #[status(404, server_only)]
            Hidden($ty),
            #[status(404)]
            Text(#[status(header = "x-a")] $ty),
        }
    };
}

through!(Through, ::std::option::Option<u8>, 422, "/through", "a", ::std::primitive::u8::min_value, pub(super));

/// Values of a deprecated type.
mod deprecated {
    #[deprecated]
    #[derive(
        ::std::fmt::Debug,
        ::std::cmp::PartialEq,
        ::http_status::HttpError,
        ::http_status::FromProblem,
    )]
    pub(super) enum Error {
        #[status(404)]
        #[deprecated]
        Member(#[status(extension = "a")] u8),
    }
}

#[track_caller]
fn is<E: FromProblem + ::std::fmt::Debug + ::std::cmp::PartialEq>(json: &str, expected: E) {
    let details: ProblemDetails = ::serde_json::from_str(json).unwrap();
    assert_eq!(details.downcast(), Ok(expected));
}

#[test]
fn all() {
    use ::std::option::Option::{None, Some};
    use forbidding::Error as Forbidding;
    type Filled = Forbidding<'static, u8, 2>;

    is(r#"{"status":500}"#, Filled::Default);
    is(r#"{"type":"/members","a":[1]}"#, Filled::Members(::std::vec![1], None));
    is(r#"{"type":"/inner"}"#, Filled::Delegated { source: forbidding::Inner });
    is(r#"{"status":503}"#, Filled::Other(::http_status::Status::ServiceUnavailable));
    is(r#"{"status":404,"member":1}"#, types::Error::Some { member: 1, text: None, default: 7 });
    is(r#"{"status":409}"#, types::Error::None);
    is(
        r#"{"status":404,"from":1,"code":2,"match":3}"#,
        values::Error::Named { from: 1, code: 2, r#match: 3 },
    );
    is(r#"{"status":410}"#, values::Error::Whole(values::Inner));
    is(r#"{"type":"/through","a":3}"#, Through::Members(Some(3), 0));
}
