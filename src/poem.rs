//! poem: an error as a handler's `Err`.
//!
//! ```
//! use http_status::HttpError;
//! use http_status::poem::ResponseError;
//! use poem::error::ResponseError as _;
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
//! A handler whose error is [`Problem`] takes any [`HttpError`](trait@crate::HttpError) by `?`. A
//! middleware reads the error from `poem::Error` by `downcast_ref`; the error that a [`Problem`] was
//! made of is in the response's extensions, as [`ErrorExtension`].

use poem::http::StatusCode;
use poem::{Error, IntoResponse, Response};

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
/// ```
pub use status_macros::PoemResponseError as ResponseError;

use status_core::Status;

use crate::problem::{Answer, CONTENT_TYPE};
use crate::{ErrorExtension, Problem};

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        respond(self.into())
    }
}

/// So that `?` works in a handler that answers with poem's own error too.
impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        let mut response = problem.into_response();
        // Those of the error take the place of the response's own, when it becomes one.
        let carried = response.extensions_mut().remove::<ErrorExtension>();
        let mut error = Error::from_response(response);
        if let Some(carried) = carried {
            error.set_data(carried);
        }
        error
    }
}

/// A status as poem has it.
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
    let mut response =
        Response::builder().status(status_code(answer.status)).content_type(CONTENT_TYPE);
    for (name, value) in answer.headers() {
        response = response.header(name, value);
    }
    if let Some(error) = answer.error {
        response = response.extension(error);
    }
    response.body(answer.body)
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
        super::respond(Answer::to(error))
    }
}
