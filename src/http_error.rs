#[cfg(feature = "alloc")]
use alloc::boxed::Box;
#[cfg(feature = "alloc")]
use alloc::rc::Rc;
#[cfg(all(feature = "alloc", target_has_atomic = "ptr"))]
use alloc::sync::Arc;
use core::convert::Infallible;

use status_core::{Status, StatusSet};

use crate::__private::{Reader, delegated_exposes_detail, delegated_is_error, describe_delegated};
use crate::describe::Describe;

/// An error that knows the status of the response it becomes.
///
/// It is normally [derived](derive@crate::HttpError). By hand it takes one method:
///
/// ```
/// use http_status::{HttpError, Status};
///
/// struct QuotaExceeded;
///
/// impl HttpError for QuotaExceeded {
///     fn status(&self) -> Status {
///         Status::TooManyRequests
///     }
/// }
///
/// assert!(QuotaExceeded.exposes_detail());
/// ```
///
/// The trait has a constant, so there is no `dyn HttpError`. A pointer to an error is an `HttpError` too:
/// `&E`, and with the feature `alloc` also `Box<E>`, `Rc<E>` and `Arc<E>`. So are the status types of
/// `http` (feature `http`), of `http` 0.2 (`http-02`) and of `rocket` (`rocket`).
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say which HTTP status it answers with",
    label = "`HttpError` is not implemented for this type",
    note = "to an error of yours add `#[derive(HttpError)]`; a status known at run time is a `Status`; else give the variant a fixed one, such as `#[status(500)]`",
    note = "the `StatusCode` of the crate `http` is an `HttpError` with the feature `http` of http-status, that of actix-web with `http-02`"
)]
pub trait HttpError {
    /// Every status that a value of this type can answer with.
    ///
    /// A hand-written implementation may leave the default, which is every error status.
    ///
    /// ```
    /// use http_status::{HttpError, Status, StatusSet};
    ///
    /// assert_eq!(<Status as HttpError>::STATUSES, StatusSet::ERRORS);
    /// ```
    const STATUSES: StatusSet = StatusSet::__from_bits(Self::__STATUSES);

    // What a derive gives in place of `STATUSES`: a number, which costs the compiler next to nothing.
    #[doc(hidden)]
    const __STATUSES: u64 = StatusSet::ERRORS.__bits();

    /// The status that this error answers with, a 4xx or a 5xx.
    ///
    /// ```
    /// use http_status::{HttpError, Status};
    ///
    /// assert_eq!(HttpError::status(&Status::NotFound), Status::NotFound);
    /// ```
    fn status(&self) -> Status;

    /// Whether the client sees this error's own `Display` as the detail.
    ///
    /// By default true for a 4xx, unless the inner error hides its text, and false for a 5xx, whose text may
    /// reveal internals.
    ///
    /// ```
    /// use http_status::{HttpError, Status};
    ///
    /// assert!(Status::NotFound.exposes_detail());
    /// assert!(!Status::BadGateway.exposes_detail());
    /// ```
    fn exposes_detail(&self) -> bool {
        delegated_exposes_detail(self)
    }

    /// Adds to the response what this error has beside its status: a problem type, a title, a detail,
    /// header fields, extension members. By default nothing.
    ///
    /// What is added here reaches the client, whatever [`exposes_detail`](Self::exposes_detail) gives.
    ///
    /// ```
    /// use http_status::{Describe, HttpError, Status};
    ///
    /// struct Overloaded;
    ///
    /// impl HttpError for Overloaded {
    ///     fn status(&self) -> Status {
    ///         Status::ServiceUnavailable
    ///     }
    ///
    ///     fn describe(&self, to: &mut dyn Describe) {
    ///         to.header("retry-after", 120);
    ///     }
    /// }
    /// ```
    fn describe(&self, to: &mut dyn Describe) {
        describe_delegated(self, to);
    }

    // What a derive adds where a field supplies the status.
    #[doc(hidden)]
    fn __delegate(&self, to: &mut Reader<'_>) {
        let _ = to;
    }

    /// Whether the status is an error's by itself, and not only for the client.
    #[doc(hidden)]
    fn __is_error(&self) -> bool {
        delegated_is_error(self)
    }

    /// Whether there is nothing to it but a status: no text, and nothing for a log.
    #[doc(hidden)]
    fn __is_bare(&self) -> bool {
        false
    }

    /// The body that the type gives its responses.
    #[doc(hidden)]
    #[cfg(feature = "problem")]
    fn __body(&self, problem: &crate::Problem) -> Option<crate::Body> {
        let _ = problem;
        None
    }
}

/// A status that is no error answers 500.
impl HttpError for Status {
    #[inline]
    fn status(&self) -> Status {
        self.or_internal_server_error()
    }

    fn __is_error(&self) -> bool {
        Status::is_error(*self)
    }

    fn __is_bare(&self) -> bool {
        true
    }
}

impl HttpError for Infallible {
    const STATUSES: StatusSet = StatusSet::EMPTY;

    fn status(&self) -> Status {
        match *self {}
    }
}

macro_rules! forward {
    ($($pointer:ty),*) => {$(
        impl<T: HttpError + ?Sized> HttpError for $pointer {
            const STATUSES: StatusSet = T::STATUSES;

            #[inline]
            fn status(&self) -> Status {
                T::status(self)
            }

            #[inline]
            fn exposes_detail(&self) -> bool {
                T::exposes_detail(self)
            }

            fn describe(&self, to: &mut dyn Describe) {
                T::describe(self, to);
            }

            fn __is_error(&self) -> bool {
                T::__is_error(self)
            }

            fn __is_bare(&self) -> bool {
                T::__is_bare(self)
            }

            #[cfg(feature = "problem")]
            fn __body(&self, problem: &crate::Problem) -> Option<crate::Body> {
                T::__body(self, problem)
            }
        }
    )*};
}

forward!(&T);
#[cfg(feature = "alloc")]
forward!(Box<T>, Rc<T>);
// A target without atomic pointers has no `Arc`.
#[cfg(all(feature = "alloc", target_has_atomic = "ptr"))]
forward!(Arc<T>);
