//! What options of the attribute emit, under the user's own names and lints.

#[forbid(warnings)]
#[forbid(
    absolute_paths_not_starting_with_crate,
    elided_lifetimes_in_paths,
    single_use_lifetimes,
    trivial_casts,
    unsafe_code,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
mod forbidding {
    use ::http_status::{HttpError, Status};
    use ::std::option::Option;
    use ::std::string::String;
    use ::std::time::Duration;

    #[derive(HttpError)]
    #[status(header("retry-after" = "1"))]
    pub(super) enum Error<'a, T> {
        #[status(404, detail = "no user {0}, {0:?}, {1:>2$}")]
        Tuple(&'a str, T, usize),
        #[status(404, detail = "no {type} of {name:.width$}", title = "None")]
        Named {
            r#type: T,
            name: String,
            width: usize,
        },
        #[status(503)]
        Sent {
            #[status(header = "retry-after", with = Duration::as_secs)]
            after: Option<Duration>,
            #[status(detail, instance)]
            text: Option<T>,
        },
        Given(#[status(with = status)] [u64; 2]),
    }

    const fn status(_: &[u64; 2]) -> Status {
        Status::NotFound
    }
}

mod types {
    struct Option;
    struct Some;
    struct None;
    struct Display;
    struct Debug;
    struct Problem;
    struct Body;
    type str = ();
    type u64 = ();

    #[allow(unused_macros, reason = "used, it would fail")]
    macro_rules! format_args {
        ($($any:tt)*) => {
            ::std::compile_error!("the user's own macro")
        };
    }

    #[derive(::http_status::HttpError)]
    pub(super) enum Error {
        #[status(404, detail = "no user {0:?}")]
        Tuple(::std::primitive::u8),
        #[status(404, detail = "{Some} {detail}")]
        Named {
            Some: ::std::primitive::u8,
            detail: ::std::primitive::u8,
        },
        #[status(429)]
        Sent {
            #[status(detail)]
            to: ::std::option::Option<::std::primitive::u8>,
            #[status(header = "x-a", with = function)]
            function: ::std::primitive::u8,
        },
        Given(#[status(with = status)] ::std::primitive::u8),
    }

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "as a function for `with` is")]
    fn function(_: &::std::primitive::u8) -> ::std::primitive::u8 {
        7
    }

    #[allow(clippy::trivially_copy_pass_by_ref, reason = "as a function for `with` is")]
    fn status(_: &::std::primitive::u8) -> ::http_status::Status {
        ::http_status::Status::Gone
    }
}

#[::std::prelude::v1::test]
fn statuses() {
    ::std::assert_eq!(super::code(types::Error::Given(1)), 410);
    ::std::assert_eq!(super::code(forbidding::Error::<u8>::Given([1; 2])), 404);
    ::std::assert_eq!(super::codes::<types::Error>().len(), 40);
}
