//! What every adapter makes its framework's response from.

#[cfg(feature = "tracing")]
mod chain;
#[cfg(feature = "tracing")]
mod event;

use core::error::Error;
use std::borrow::{Cow, ToOwned};
use std::vec::Vec;

use super::{Body, Problem, Source};
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
        let problem = Problem::describing(error);
        let body = error.__body(&problem).unwrap_or_else(|| problem.body());
        Self::new(problem, body, (!error.__is_bare()).then_some(error as _))
    }

    /// The one place where a problem becomes a response, so where its one event is emitted.
    fn new(mut problem: Problem, body: Body, error: Option<&(dyn Error + 'static)>) -> Self {
        if !matches!(problem.0.body, Some(Source::Given(_))) {
            problem.0.left_out.extend(body.left_out().map(ToOwned::to_owned));
        }
        #[cfg(feature = "tracing")]
        event::emit(&problem, error);
        #[cfg(not(feature = "tracing"))]
        let _ = error;
        let (content_type, body) = body.into_parts();
        Self { content_type, body, problem }
    }
}
