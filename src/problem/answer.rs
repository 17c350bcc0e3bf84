//! What every adapter makes its framework's response from.

use core::error::Error;
use std::borrow::Cow;
use std::vec::Vec;

use super::{Body, Problem};
#[cfg(any(feature = "actix-web", feature = "poem"))]
use crate::HttpError;

/// The parts of a response.
pub(crate) struct Answer {
    pub(crate) content_type: Option<Cow<'static, str>>,
    pub(crate) body: Vec<u8>,
    /// For the extensions of the response. It has the status and the other header fields, all of them
    /// legal.
    pub(crate) problem: Problem,
}

impl Answer {
    pub(crate) fn of(problem: Problem) -> Self {
        let error = problem.0.error.clone();
        let body = problem.body();
        Self::new(problem, body, error.as_deref().map(|error| error as _))
    }

    /// The answer to an error that stays where it is.
    #[cfg(any(feature = "actix-web", feature = "poem"))]
    pub(crate) fn to<E: HttpError + Error + 'static>(error: &E) -> Self {
        let mut problem = Problem::describing(error);
        if let Some(body) = error.__body(&problem) {
            // A policy cannot make it again, without the error.
            problem = problem.with_body(body);
        }
        let body = problem.body();
        Self::new(problem, body, (!error.__is_bare()).then_some(error as _))
    }

    /// The one place where a problem becomes a response, so where its one event is emitted.
    fn new(mut problem: Problem, body: Body, error: Option<&(dyn Error + 'static)>) -> Self {
        problem.0.note_left_out(&body);
        #[cfg(feature = "tracing")]
        super::event::emit(&problem, error, None);
        #[cfg(not(feature = "tracing"))]
        let _ = error;
        let (content_type, body) = body.into_parts();
        Self { content_type, body, problem }
    }
}
