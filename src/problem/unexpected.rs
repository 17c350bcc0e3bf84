use core::error::Error;
use core::fmt;
use std::boxed::Box;

use status_core::Status;

use super::Problem;

/// Any error as a 500 without detail; the log gets the error.
///
/// It is a handler's error in each framework. `?` converts everything that is
/// `Into<Box<dyn Error + Send + Sync>>`: an `io::Error`, a database's, an `anyhow::Error`, a text. A
/// [`Problem`] keeps its status. Every other error becomes a 500, also an
/// [`HttpError`](trait@crate::HttpError): to keep its status, let the handler return [`Problem`].
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
