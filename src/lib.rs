#![doc = include_str!("../README.md")]
#![doc = "\n\n# The table\n\n"]
#![doc = status_core::__table!()]
#![no_std]
#![forbid(unsafe_code)]

pub use status_core::{
    Class, HttpError, InvalidStatus, Registration, Spec, Status, StatusSet, StatusSetIter,
};
pub use status_macros::HttpError;

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
        $crate::__private::status! { $crate $($status)* }
    };
}

/// What the macros' expansions call. Not for anyone else, and not stable.
#[doc(hidden)]
pub mod __private {
    pub use core::primitive::bool;

    pub use status_core::{HttpError, Status, StatusSet};
    pub use status_macros::status;

    /// What an error answers with that hands on these: no error status is handed on as itself.
    #[must_use]
    pub const fn error_statuses(statuses: StatusSet) -> StatusSet {
        let errors = statuses.intersection(StatusSet::ERRORS);
        if statuses.is_subset(errors) { errors } else { errors.with(Status::InternalServerError) }
    }
}
