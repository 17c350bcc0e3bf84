#![doc = include_str!("../README.md")]
#![doc = "\n\n# The table\n\n"]
#![doc = status_core::__table!()]
#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[cfg(feature = "actix-web")]
pub mod actix_web;
#[cfg(feature = "axum")]
pub mod axum;
mod describe;
#[cfg(all(feature = "http", feature = "problem"))]
mod http;
mod http_error;
#[cfg(feature = "poem")]
pub mod poem;
#[cfg(feature = "problem")]
mod problem;
#[cfg(feature = "rocket")]
pub mod rocket;
#[cfg(any(feature = "http", feature = "http-02", feature = "rocket"))]
mod status_code;
mod text;

pub use crate::describe::Describe;
pub use crate::http_error::HttpError;
#[cfg(feature = "problem")]
pub use crate::problem::{Body, Problem, ProblemDetails, Unexpected};
pub use crate::text::Text;
pub use status_core::{Class, InvalidStatus, Registration, Spec, Status, StatusSet, StatusSetIter};

/// Implements the trait [`HttpError`](trait@HttpError) for an enum or a struct, from its
/// `#[status(…)]` attributes.
///
/// In: an enum whose variants, or a struct that, each say where their status comes from.
///
/// - `#[status(404)]`, `#[status(NotFound)]`, `#[status(NOT_FOUND)]`: this 4xx or 5xx. On the enum
///   itself: the status of all variants that name none.
/// - `#[status(transparent)]`: what the only field answers, or the one marked `#[from]` or
///   `#[source]`, or named `source`.
/// - `#[status]` on a field: what this field answers.
/// - `expose` or `hide` after any of these: whether the error's own text may reach the client. Alone
///   on a variant, as in `#[status(hide)]`, beside a default or a field that is asked.
/// - `type = "…"` (a URI reference), `title = "…"`, `header("retry-after" = "120")` after any of
///   these: what the response gets beside the status. The names and values are checked. A header that
///   a status requires ([`Status::required_header`]) is left to you.
/// - `#[status(extension)]` or `#[status(extension = "…")]` on a field: a member of the problem
///   details, with the feature `problem`; the field is `Serialize`.
/// - `#[status(header = "…")]` and `#[status(instance)]` on a field: a header, or the instance of the
///   problem details, by the field's `Display`.
/// - `#[status(crate = path)]` on the type: where http-status is found, if not at `::http_status`.
///
/// Out: an `impl` with `status()`, with `STATUSES` exact for what the type says itself and united
/// with those of the types that it asks, and with `exposes_detail()` and `describe()` where they
/// differ from the trait's own. A field that is asked hands on all that it says. A type parameter
/// gets the bound `HttpError` where a field of it is asked.
///
/// ```
/// use http_status::{HttpError, Status, StatusSet};
///
/// #[derive(HttpError)]
/// #[status(500)]
/// enum LoadError<E> {
///     #[status(404)]
///     Missing,
///     #[status(413, hide)]
///     TooLarge { limit: u64 },
///     #[status(transparent)]
///     Other(E),
///     Poisoned,
/// }
///
/// type Error = LoadError<Status>;
/// assert_eq!(Error::Missing.status(), Status::NotFound);
/// assert!(!Error::TooLarge { limit: 1024 }.exposes_detail());
/// assert_eq!(Error::Other(Status::Gone).status(), Status::Gone);
/// assert_eq!(Error::Poisoned.status(), Status::InternalServerError);
/// assert!(Error::STATUSES.contains(Status::PayloadTooLarge));
/// ```
///
/// Errors: each mistake is a compile error on the token at fault, all of them in one build.
///
/// ```compile_fail
/// # use http_status::HttpError;
/// #[derive(HttpError)]
/// enum LoadError {
///     #[status(NotFond)] // did you mean `NotFound`?
///     Missing,
///     Poisoned, // `Poisoned` has no status
/// }
/// ```
pub use status_macros::HttpError;
// Not in `__private`: the compiler finds a shorter path sooner, and `status!` is called often.
#[doc(hidden)]
pub use status_macros::status as __status;

/// A status as a literal: a code or a name that the compiler checks.
///
/// It expands to the path of the variant, so it stands wherever such a path can: in an expression,
/// in a `const`, in a pattern. Codes are plain decimal numbers; names are those of the variants, as
/// `NotFound` or as `NOT_FOUND`, and the names that another RFC gives or gave a status.
///
/// ```
/// use http_status::{Status, status};
///
/// const MISSING: Status = status!(404);
///
/// fn is_about_the_resource(status: Status) -> bool {
///     matches!(status, status!(NotFound) | status!(GONE))
/// }
///
/// assert!(is_about_the_resource(MISSING));
/// ```
///
/// Anything else is a compile error that says what to write:
///
/// ```compile_fail
/// # use http_status::status;
/// status!(299); // not a registered status; the nearest are `226` and `300`
/// ```
///
/// A number that is known only at run time goes through [`Status::from_code`].
#[macro_export]
macro_rules! status {
    ($($status:tt)*) => {
        $crate::__status! { $crate $($status)* }
    };
}

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private;
