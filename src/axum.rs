//! Feature `axum`: an error as a handler's `Err`, on axum 0.8.
//!
//! ```
//! # use axum_core as axum;
//! use axum::response::Response;
//! use http_status::HttpError;
//! use http_status::axum::IntoResponse;
//!
//! #[derive(Debug, thiserror::Error, HttpError, IntoResponse)]
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
//! let response: Response = AppError::NoUser(7).into_response();
//! assert_eq!(response.status(), 404);
//! assert_eq!(response.headers()["content-type"], "application/problem+json");
//! ```
//!
//! A handler whose error is [`Problem`] takes any [`HttpError`](trait@crate::HttpError) by `?`. The
//! response carries the `Problem` in its extensions, with the error in it.

use axum_core::response::Response;
use http::StatusCode;
use status_core::Status;

#[doc(no_inline)]
pub use axum_core::response::IntoResponse;

/// Implements axum's `IntoResponse` for an error that is an [`HttpError`](trait@crate::HttpError), by
/// way of [`Problem`].
///
/// ```
/// use http_status::HttpError;
/// use http_status::axum::IntoResponse;
///
/// #[derive(Debug, thiserror::Error, HttpError, IntoResponse)]
/// #[error("no such user")]
/// #[status(404)]
/// struct NoUser;
///
/// // The trait comes with the derive of its name.
/// assert_eq!(NoUser.into_response().status(), 404);
/// ```
pub use status_macros::IntoResponse;

use crate::{Problem, Unexpected};

/// Converts a status to axum's `StatusCode`.
///
/// ```
/// use http_status::axum::{IntoResponse as _, status_code};
/// use http_status::status;
///
/// let response = (status_code(status!(404)), "no such page").into_response();
/// assert_eq!(response.status(), 404);
/// ```
#[must_use]
pub fn status_code(status: Status) -> StatusCode {
    status.into()
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        self.into()
    }
}

impl IntoResponse for Unexpected {
    fn into_response(self) -> Response {
        self.into()
    }
}

#[doc(hidden)]
pub mod private {
    pub use axum_core::response::{IntoResponse, Response};

    use crate::__private::Answerable;
    use crate::Problem;

    pub fn into_response(error: impl Answerable) -> Response {
        Problem::from(error).into()
    }
}
