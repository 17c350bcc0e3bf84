//! Feature `poem`: an error as a handler's `Err`, on poem 3.
//!
//! ```
//! use http_status::HttpError;
//! use http_status::poem::ResponseError;
//!
//! #[derive(Debug, thiserror::Error, HttpError, ResponseError)]
//! enum AppError {
//!     #[error("no user {0}")]
//!     #[status(404)]
//!     NoUser(u64),
//! }
//!
//! async fn handler() -> Result<&'static str, AppError> {
//!     Err(AppError::NoUser(7))
//! }
//!
//! let response = AppError::NoUser(7).as_response();
//! assert_eq!(response.status(), 404);
//! assert_eq!(response.content_type(), Some("application/problem+json"));
//! ```
//!
//! A handler whose error is [`Problem`] takes any [`HttpError`](trait@crate::HttpError) by `?`, and its
//! response carries the `Problem` in its extensions. poem keeps a derived error itself: a middleware
//! gets it with `poem::Error::downcast_ref`. The extensions of its response are replaced by poem.
//!
//! # Every error of a service
//!
//! The middleware of a [`ProblemPolicy`](crate::ProblemPolicy) goes outside what makes errors: the last
//! `with` is the outermost.
//!
//! ```
//! use http_status::ProblemPolicy;
//! use poem::middleware::{CatchPanic, Cors};
//! use poem::{EndpointExt, Route};
//!
//! let policy = ProblemPolicy::new()
//!     .customize(|request, problem| problem.with_instance(request.path()));
//! let app = Route::new().with(CatchPanic::new()).with(policy.middleware()).with(Cors::new());
//! # let _ = app;
//! ```
//!
//! - An `Err` becomes a response. The middlewares outside treat it like any other, and find the `Problem`
//!   in its extensions.
//! - A middleware inside that makes a response of an `Err` itself, such as `Cors`, loses the `Problem` of a
//!   derived error. Such a response is left as it was sent. Put the policy inside.
//! - The path is the whole one, below a nested route too.
//! - No middleware sees what the server answers by itself, such as the 400 for a request that cannot be
//!   parsed.

use poem::http::StatusCode;
use poem::{Error, IntoResponse, Response};
use status_core::Status;

#[doc(no_inline)]
pub use poem::error::ResponseError;

/// Implements poem's `ResponseError` for an error that is an [`HttpError`](trait@crate::HttpError),
/// by way of [`Problem`].
///
/// ```
/// use http_status::HttpError;
/// use http_status::poem::ResponseError;
///
/// #[derive(Debug, thiserror::Error, HttpError, ResponseError)]
/// #[error("no such user")]
/// #[status(404)]
/// struct NoUser;
///
/// // The trait comes with the derive of its name.
/// assert_eq!(NoUser.as_response().status(), 404);
/// ```
///
/// It reads the attributes of the derive `HttpError`. With a hand-written `HttpError`,
/// `#[status(crate = path)]` is not available, so the crate must be named `http_status`.
pub use status_macros::PoemResponseError as ResponseError;

pub use crate::policy::middleware::ProblemMiddleware;
pub use crate::policy::poem::ProblemEndpoint;

use crate::policy::poem::hand_over;
use crate::problem::Answer;
use crate::{Problem, Unexpected};

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        respond(Answer::of(self))
    }
}

impl IntoResponse for Unexpected {
    fn into_response(self) -> Response {
        Problem::from(self).into_response()
    }
}

/// Makes poem's own error, so that `?` works in a handler that returns one.
impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        let mut response = problem.into_response();
        // poem replaces the response's extensions by the error's.
        let carried = response.extensions_mut().remove::<Problem>();
        let mut error = Error::from_response(response);
        if let Some(carried) = carried {
            error.set_data(carried);
        }
        error
    }
}

impl From<Unexpected> for Error {
    fn from(error: Unexpected) -> Self {
        Problem::from(error).into()
    }
}

/// Converts a status to poem's `StatusCode`.
///
/// ```
/// use http_status::{poem, status};
///
/// let response = ::poem::Response::builder().status(poem::status_code(status!(404))).finish();
/// assert_eq!(response.status(), 404);
/// ```
#[must_use]
pub fn status_code(status: Status) -> StatusCode {
    status.into()
}

fn respond(answer: Answer) -> Response {
    let mut response = Response::builder().status(status_code(answer.problem.status()));
    if let Some(content_type) = answer.content_type.as_deref() {
        response = response.content_type(content_type);
    }
    for (name, value) in answer.problem.headers() {
        response = response.header(name, value.as_bytes());
    }
    response.extension(answer.problem).body(answer.body)
}

#[doc(hidden)]
pub mod private {
    pub use poem::Response;
    pub use poem::error::ResponseError;
    pub use poem::http::StatusCode;

    use super::Answer;
    use crate::__private::Answerable;

    pub fn status(error: &impl Answerable) -> StatusCode {
        super::status_code(crate::__private::status_of(error).or_internal_server_error())
    }

    pub fn as_response(error: &impl Answerable) -> Response {
        let answer = Answer::to(error);
        super::hand_over(&answer.problem);
        super::respond(answer)
    }
}
