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
//! fairing finds it by [`problem`].
//!
//! # Every error of a service
//!
//! ```
//! use http_status::ProblemPolicy;
//!
//! let policy = ProblemPolicy::new()
//!     .customize(|request, problem| problem.with_instance(request.path()));
//! let rocket = rocket::build().attach(policy.fairing());
//! # let _ = rocket;
//! ```
//!
//! The fairing of a [`ProblemPolicy`](crate::ProblemPolicy) changes the responses of handlers and catchers,
//! also after a panic. Fairings work in the order in which they are attached, so of two policies the one
//! attached last is the outer one.
//!
//! - A problem replaces rocket's own error page. For this the fairing registers a default catcher, unless
//!   there is one at `/` or the policy does not [adopt](crate::ProblemPolicy::adopt). Your own catchers
//!   take precedence.
//! - A request that rocket cannot read, such as one with a method that it does not know, is seen by no
//!   fairing. The default catcher answers it, or yours. Neither sees a request that hyper cannot parse.
//! - To a `HEAD` that a `GET` route answers, the method is `GET`.

use std::borrow::ToOwned;
use std::io::Cursor;
use std::string::String;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

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

pub use crate::policy::rocket::ProblemFairing;

use crate::policy::Rules;
use crate::problem::Answer;
use crate::{Problem, Unexpected};

/// rocket has a macro under the name of its trait: in a glob, ours goes before it.
mod trait_alone {
    #[doc(no_inline)]
    pub use rocket::response::Responder;
}

impl<'r> Responder<'r, 'static> for Problem {
    fn respond_to(self, request: &'r Request<'_>) -> Result<'static> {
        Ok(respond(self, request))
    }
}

impl<'r> Responder<'r, 'static> for Unexpected {
    fn respond_to(self, request: &'r Request<'_>) -> Result<'static> {
        Ok(respond(self.into(), request))
    }
}

/// Converts a status to rocket's `Status`.
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

fn respond(problem: Problem, request: &Request<'_>) -> Response<'static> {
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
    let response = response.finalize();
    carry(request, &response, problem);
    response
}

/// The last problem that was made a response to this request, for a fairing's `on_response`. `None`
/// where there was none. If another response was sent in its place, such as a catcher's, it is still
/// here: compare the status.
///
/// ```
/// use http_status::rocket::{problem, status_code};
/// use rocket::fairing::AdHoc;
///
/// let log = AdHoc::on_response("log", |request, response| {
///     Box::pin(async move {
///         if let Some(problem) = problem(request)
///             .filter(|problem| status_code(problem.status()) == response.status())
///         {
///             println!("{} {}: {problem}", request.method(), request.uri());
///         }
///     })
/// });
/// # let _ = rocket::build().attach(log);
/// ```
#[must_use]
pub fn problem(request: &Request<'_>) -> Option<Problem> {
    kept(request).as_ref().map(|kept| kept.problem.clone())
}

/// What the request's local cache holds, which gives no value up for another.
#[derive(Default)]
struct Slot(Mutex<Option<Kept>>);

struct Kept {
    problem: Problem,
    content_type: Option<String>,
    /// The policy whose catcher made it.
    caught_by: Option<Arc<Rules>>,
}

fn kept<'r>(request: &'r Request<'_>) -> MutexGuard<'r, Option<Kept>> {
    request.local_cache(Slot::default).0.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Keeps the problem that the response was made of.
pub(crate) fn carry(request: &Request<'_>, response: &Response<'_>, problem: Problem) {
    let content_type = response.headers().get_one("content-type").map(ToOwned::to_owned);
    *kept(request) = Some(Kept { problem, content_type, caught_by: None });
}

/// The problem that the response was made of. One whose response gave way to another is kept all the
/// same.
pub(crate) fn carried(request: &Request<'_>, response: &Response<'_>) -> Option<Problem> {
    let content_type = response.headers().get_one("content-type");
    let kept = kept(request);
    let kept = kept.as_ref().filter(|kept| kept.content_type.as_deref() == content_type)?;
    Some(kept.problem.clone())
}

/// Notes that the policy has done its part, before its fairing sees the response.
pub(crate) fn note_caught_by(request: &Request<'_>, rules: Arc<Rules>) {
    if let Some(kept) = &mut *kept(request) {
        kept.caught_by = Some(rules);
    }
}

/// Says so once.
pub(crate) fn was_caught_by(request: &Request<'_>, rules: &Arc<Rules>) -> bool {
    let mut kept = kept(request);
    let Some(kept) = &mut *kept else { return false };
    let is_by_it = kept.caught_by.as_ref().is_some_and(|by| Arc::ptr_eq(by, rules));
    if is_by_it {
        kept.caught_by = None;
    }
    is_by_it
}

#[doc(hidden)]
pub mod private {
    pub use rocket::request::Request;
    pub use rocket::response::{Responder, Result};

    use crate::__private::Answerable;

    pub fn respond_to(error: impl Answerable, request: &Request<'_>) -> Result<'static> {
        Ok(super::respond(error.into(), request))
    }
}
