//! actix-web: an error as a handler's `Err`.
//!
//! ```
//! use actix_web::ResponseError as _;
//! use http_status::HttpError;
//! use http_status::actix_web::ResponseError;
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
//! let response = AppError::NoUser(7).error_response();
//! assert_eq!(response.status(), 404);
//! assert_eq!(response.headers().get("content-type").unwrap(), "application/problem+json");
//! ```
//!
//! A handler whose error is [`Problem`] takes any [`HttpError`](trait@crate::HttpError) by `?`. A
//! middleware reads the error from `HttpResponse::error`, where actix-web puts it; the error that a
//! [`Problem`] was made of is in the response's extensions, as
//! [`ErrorExtension`](crate::ErrorExtension).

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError as ActixResponseError};

/// Implements actix-web's `ResponseError` for an error that is an
/// [`HttpError`](trait@crate::HttpError), by way of [`Problem`].
///
/// ```
/// use http_status::HttpError;
/// use http_status::actix_web::ResponseError;
///
/// #[derive(Debug, thiserror::Error, HttpError, ResponseError)]
/// #[error("no such user")]
/// #[status(404)]
/// struct NoUser;
/// ```
pub use status_macros::ActixResponseError as ResponseError;

use status_core::Status;

use crate::Problem;
use crate::problem::{Answer, CONTENT_TYPE};

impl ActixResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        status_code(self.response_status())
    }

    fn error_response(&self) -> HttpResponse {
        respond(self.clone().into())
    }
}

/// A status as actix-web has it.
///
/// ```
/// use http_status::{actix_web, status};
///
/// let response = ::actix_web::HttpResponse::new(actix_web::status_code(status!(404)));
/// assert_eq!(response.status(), 404);
/// ```
#[must_use]
pub fn status_code(status: Status) -> StatusCode {
    StatusCode::from_u16(status.code()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn respond(answer: Answer) -> HttpResponse {
    let mut response = HttpResponse::build(status_code(answer.status));
    response.content_type(CONTENT_TYPE);
    for (name, value) in answer.headers() {
        response.append_header((name, value));
    }
    if let Some(error) = answer.error {
        response.extensions_mut().insert(error);
    }
    response.body(answer.body)
}

#[doc(hidden)]
pub mod private {
    pub use actix_web::http::StatusCode;
    pub use actix_web::{HttpResponse, ResponseError};

    use super::Answer;
    use crate::__private::Answerable;

    pub fn status_code(error: &impl Answerable) -> StatusCode {
        super::status_code(crate::__private::status_of(error).or_internal_server_error())
    }

    pub fn error_response(error: &impl Answerable) -> HttpResponse {
        super::respond(Answer::to(error))
    }
}
