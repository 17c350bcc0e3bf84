use core::error::Error;
use core::fmt;
use std::boxed::Box;

use status_core::Status;

use super::Problem;

/// An error that nobody expected: a 500 that says nothing to the client, and everything to the log.
///
/// It is a handler's error in each framework. `?` makes one of whatever turns into a
/// `Box<dyn Error + Send + Sync>`: an `io::Error`, a database's, an `anyhow::Error`, a text. A
/// [`Problem`] by `?` stays that problem. Any other error is a 500, also one that is an
/// [`HttpError`](trait@crate::HttpError). Where its status must count, let the handler's error be
/// [`Problem`].
///
/// ```
/// use http_status::{Problem, Unexpected};
///
/// fn handler() -> Result<String, Unexpected> {
///     Ok(std::fs::read_to_string("/does/not/exist")?)
/// }
///
/// let problem = Problem::from(handler().unwrap_err());
/// assert_eq!(problem.status().code(), 500);
/// assert_eq!(problem.details().detail(), None);
/// assert!(problem.error().unwrap().is::<std::io::Error>());
/// ```
pub struct Unexpected(Problem);

impl<E: Into<Box<dyn Error + Send + Sync>>> From<E> for Unexpected {
    fn from(error: E) -> Self {
        Self(match error.into().downcast::<Problem>() {
            Ok(problem) => *problem,
            Err(error) => Problem::new(Status::InternalServerError).with_error(error),
        })
    }
}

impl From<Unexpected> for Problem {
    fn from(error: Unexpected) -> Self {
        error.0
    }
}

#[cfg(feature = "actix-web")]
impl Unexpected {
    pub(crate) fn problem(&self) -> &Problem {
        &self.0
    }
}

/// The error itself: for a log, not for a client.
impl fmt::Display for Unexpected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.error() {
            Some(error) => fmt::Display::fmt(error, f),
            None => fmt::Display::fmt(&self.0, f),
        }
    }
}

impl fmt::Debug for Unexpected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.error() {
            Some(error) => fmt::Debug::fmt(error, f),
            None => fmt::Debug::fmt(&self.0, f),
        }
    }
}
