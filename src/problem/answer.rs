//! What every adapter makes its framework's response from.

#[cfg(feature = "tracing")]
mod event;

use core::error::Error;
use std::borrow::Cow;
use std::string::String;
use std::vec::Vec;

use super::{ErrorExtension, Problem};
use crate::{HttpError, Status};

/// The parts of a response.
pub(crate) struct Answer {
    pub(crate) status: Status,
    /// Each with a legal name and a legal value; `content-type` is [`CONTENT_TYPE`].
    pub(crate) headers: Vec<(Cow<'static, str>, String)>,
    pub(crate) body: Vec<u8>,
    /// For the extensions of the response.
    pub(crate) error: Option<ErrorExtension>,
}

pub(crate) const CONTENT_TYPE: &str = "application/problem+json";

impl Answer {
    /// The answer to an error that stays where it is.
    #[cfg(any(feature = "actix-web", feature = "poem"))]
    pub(crate) fn to<E: HttpError + Error + 'static>(error: &E) -> Self {
        Self::new(Problem::describing(error), Some(error))
    }

    /// The one place where a problem becomes a response, so where it is told of once.
    fn new(mut problem: Problem, error: Option<&(dyn Error + 'static)>) -> Self {
        let status = problem.response_status();
        #[cfg(feature = "tracing")]
        event::emit(status, &problem, error);
        #[cfg(not(feature = "tracing"))]
        let _ = error;
        // RFC 9457 §3.1.2: the member says what the status line says.
        problem.0.code = problem.0.code.and(Some(status.code()));
        let body = serde_json::to_vec(&problem).expect("text and JSON values can be serialized");
        let error = problem.0.error.map(ErrorExtension);
        Self { status, headers: problem.0.headers, body, error }
    }
}

impl From<Problem> for Answer {
    fn from(problem: Problem) -> Self {
        let error = problem.0.error.clone();
        Self::new(problem, error.as_deref().map(|error| error as &(dyn Error + 'static)))
    }
}

impl Problem {
    /// One that was read may have a 4xx that is not registered, which is as 400 (RFC 9110 §15). What
    /// else is no error status, or is missing, is 500.
    pub(crate) fn response_status(&self) -> Status {
        match self.status() {
            Some(status) => HttpError::status(&status),
            None if self.0.code.is_some_and(|code| code / 100 == 4) => Status::BadRequest,
            None => Status::InternalServerError,
        }
    }
}
