//! Feature `rocket`: an error as a handler's `Err`, on rocket 0.5.
//!
//! ```
//! use http_status::HttpError;
//! use http_status::rocket::Responder;
//!
//! #[derive(Debug, thiserror::Error, HttpError, Responder)]
//! enum AppError {
//!     #[error("no user {0}")]
//!     #[status(404)]
//!     NoUser(u64),
//! }
//!
//! #[rocket::get("/users/<id>")]
//! fn user(id: u64) -> Result<&'static str, AppError> {
//!     Err(AppError::NoUser(id))
//! }
//! ```
//!
//! A handler whose error is [`Problem`] takes any [`HttpError`](trait@crate::HttpError) by `?`.
//! rocket's responses carry no extensions: the `Problem` is in the request's local cache, where a
//! fairing finds it in `on_response`, by `request.local_cache(|| None::<Problem>)`. Looked up before the
//! response is made, the cache keeps the `None`.

use std::borrow::ToOwned;
use std::io::Cursor;

use rocket::http::Status as RocketStatus;
use rocket::request::Request;
use rocket::response::{Response, Result};
use status_core::Status;

pub use self::trait_alone::*;

/// Implements rocket's `Responder` for an error that is an [`HttpError`](trait@crate::HttpError), by
/// way of [`Problem`].
///
/// ```
/// use http_status::HttpError;
/// use http_status::rocket::Responder;
///
/// #[derive(Debug, thiserror::Error, HttpError, Responder)]
/// #[error("no such user")]
/// #[status(404)]
/// struct NoUser;
/// ```
pub use status_macros::Responder;

use crate::problem::Answer;
use crate::{Problem, Unexpected};

/// rocket has a macro under the name of its trait: in a glob, ours goes before it.
mod trait_alone {
    #[doc(no_inline)]
    pub use rocket::response::Responder;
}

impl<'r> Responder<'r, 'static> for Problem {
    fn respond_to(self, request: &'r Request<'_>) -> Result<'static> {
        respond(self, request)
    }
}

impl<'r> Responder<'r, 'static> for Unexpected {
    fn respond_to(self, request: &'r Request<'_>) -> Result<'static> {
        respond(self.into(), request)
    }
}

/// A status as rocket has it.
///
/// ```
/// use http_status::status;
///
/// assert_eq!(http_status::rocket::status_code(status!(404)), rocket::http::Status::NotFound);
/// ```
#[must_use]
pub fn status_code(status: Status) -> RocketStatus {
    RocketStatus::new(status.code())
}

fn respond(problem: Problem, request: &Request<'_>) -> Result<'static> {
    let answer = Answer::of(problem);
    let mut response = Response::build();
    response.status(status_code(answer.problem.status()));
    for (name, value) in answer.problem.headers() {
        response.raw_header_adjoin(name.to_owned(), value.to_owned());
    }
    let Answer { content_type, body, problem } = answer;
    if let Some(content_type) = content_type {
        response.raw_header("content-type", content_type);
    }
    response.sized_body(body.len(), Cursor::new(body));
    request.local_cache(|| Some(problem));
    response.ok()
}

#[doc(hidden)]
pub mod private {
    pub use rocket::request::Request;
    pub use rocket::response::{Responder, Result};

    use crate::__private::Answerable;

    pub fn respond_to(error: impl Answerable, request: &Request<'_>) -> Result<'static> {
        super::respond(error.into(), request)
    }
}
