//! What every adapter makes its framework's response from.

#[cfg(feature = "tracing")]
mod event;

use core::error::Error;
use std::vec::Vec;

use super::{ErrorExtension, Members, Pair, Problem};
#[cfg(any(feature = "actix-web", feature = "axum", feature = "poem", feature = "rocket"))]
use crate::HttpError;
use crate::Status;

/// The parts of a response.
pub(crate) struct Answer {
    pub(crate) status: Status,
    /// Each with a legal name and a legal value; `content-type` is [`CONTENT_TYPE`].
    headers: Vec<Pair>,
    pub(crate) body: Vec<u8>,
    /// For the extensions of the response.
    pub(crate) error: Option<ErrorExtension>,
}

pub(crate) const CONTENT_TYPE: &str = "application/problem+json";

impl Answer {
    pub(crate) fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|pair| (pair.name(), pair.value()))
    }

    /// The answer to an error that stays where it is.
    #[cfg(any(feature = "actix-web", feature = "poem"))]
    pub(crate) fn to<E: HttpError + Error + 'static>(error: &E) -> Self {
        Self::new(Members::describing(error), Some(error))
    }

    /// The answer to an error that goes with it. There is no [`Problem`] in between, which would be
    /// one more allocation.
    #[cfg(any(feature = "axum", feature = "rocket"))]
    pub(crate) fn of<E: HttpError + Error + Send + Sync + 'static>(error: E) -> Self {
        Self::from(Members::of(error))
    }

    /// The one place where a problem becomes a response, so where it is told of once.
    fn new(mut members: Members, error: Option<&(dyn Error + 'static)>) -> Self {
        let status = members.response_status();
        #[cfg(feature = "tracing")]
        event::emit(status, &members, error);
        #[cfg(not(feature = "tracing"))]
        let _ = error;
        // RFC 9457 §3.1.2: the member says what the status line says.
        members.code = members.code.and(Some(status.code()));
        // One of the usual length does not have to grow.
        let mut body = Vec::with_capacity(256);
        serde_json::to_writer(&mut body, &members).expect("text and JSON values can be serialized");
        let error = members.error.map(ErrorExtension);
        Self { status, headers: members.headers, body, error }
    }
}

impl From<Members> for Answer {
    fn from(members: Members) -> Self {
        let error = members.error.clone();
        Self::new(members, error.as_deref().map(|error| error as &(dyn Error + 'static)))
    }
}

impl From<Problem> for Answer {
    fn from(problem: Problem) -> Self {
        Self::from(*problem.0)
    }
}

#[cfg(feature = "actix-web")]
impl Problem {
    pub(crate) fn response_status(&self) -> Status {
        self.0.response_status()
    }
}

impl Members {
    /// One that was read may have a 4xx that is not registered, which is as 400 (RFC 9110 §15). What
    /// else is no error status, or is missing, is 500.
    fn response_status(&self) -> Status {
        match self.status() {
            Some(status) => status.or_internal_server_error(),
            None if self.code.is_some_and(|code| code / 100 == 4) => Status::BadRequest,
            None => Status::InternalServerError,
        }
    }
}
