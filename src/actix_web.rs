//! Feature `actix-web`: an error as a handler's `Err`, on actix-web 4.
//!
//! ```
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
//! A handler whose error is [`Problem`] takes any [`HttpError`](trait@crate::HttpError) by `?`. The
//! response carries the `Problem` in its extensions. actix-web keeps the error itself, which a
//! middleware reads from `HttpResponse::error`.
//!
//! # Every error of a service
//!
//! The middleware of a [`ProblemPolicy`](crate::ProblemPolicy) goes outside what makes errors: the last
//! `wrap` of an `App` is the outermost.
//!
//! ```
//! use actix_web::App;
//! use http_status::ProblemPolicy;
//!
//! let policy = ProblemPolicy::new()
//!     .customize(|request, problem| problem.with_instance(request.path()));
//! let app = App::new().wrap(policy.middleware());
//! # let _ = app;
//! ```
//!
//! - The closures see the request as the inner service leaves it. If that service itself fails with an
//!   `Err` (not a handler's), they see the original head.
//! - Such an `Err` is replaced by one that makes the policy's response; outer middlewares can read its
//!   text and the `Problem`, but `as_error` no longer finds it. This is also so where the policy leaves
//!   the response unchanged. The new `Err` gives its response once.
//! - actix-web catches no panic: the connection is closed without an answer. If an inner middleware
//!   catches it, its response is treated like any other.
//! - No middleware sees what the server answers by itself: to a request that cannot be parsed, or that
//!   comes too slowly.

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, Responder};
use status_core::Status;

#[doc(no_inline)]
pub use actix_web::ResponseError;

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
///
/// // The trait comes with the derive of its name.
/// assert_eq!(NoUser.error_response().status(), 404);
/// ```
///
/// It reads the attributes of the derive `HttpError`. With a hand-written `HttpError`,
/// `#[status(crate = path)]` is not available, so the crate must be named `http_status`.
pub use status_macros::ActixResponseError as ResponseError;

pub use crate::policy::actix_web::{ProblemFuture, ProblemService};
pub use crate::policy::middleware::ProblemMiddleware;

use crate::policy::fields::FieldsMut as _;
use crate::problem::Answer;
use crate::{Problem, Unexpected};

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        status_code(self.status())
    }

    fn error_response(&self) -> HttpResponse {
        respond(Answer::of(self.clone()))
    }
}

impl ResponseError for Unexpected {
    fn status_code(&self) -> StatusCode {
        self.problem().status_code()
    }

    fn error_response(&self) -> HttpResponse {
        self.problem().error_response()
    }
}

/// A response by itself, without an `Err` around it.
///
/// ```
/// use actix_web::{App, web};
/// use http_status::{Problem, status};
///
/// let app = App::new().default_service(web::to(async || Problem::new(status!(404))));
/// # let _ = app;
/// ```
impl Responder for Problem {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        respond(Answer::of(self))
    }
}

impl Responder for Unexpected {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        Problem::from(self).respond_to(request)
    }
}

/// Converts a status to actix-web's `StatusCode`.
///
/// ```
/// use http_status::{actix_web, status};
///
/// let response = ::actix_web::HttpResponse::new(actix_web::status_code(status!(404)));
/// assert_eq!(response.status(), 404);
/// ```
#[must_use]
pub fn status_code(status: Status) -> StatusCode {
    status.into()
}

fn respond(answer: Answer) -> HttpResponse {
    let Answer { content_type, body, problem } = answer;
    let status = problem.status();
    let mut response = HttpResponse::with_body(status_code(status), BoxBody::new(body));
    let head = response.head_mut();
    head.reason = Some(status.reason());
    if let Some(content_type) = content_type {
        head.append("content-type", content_type.as_bytes());
    }
    for (name, value) in problem.headers() {
        head.append(name, value.as_bytes());
    }
    response.extensions_mut().insert(problem);
    response
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
