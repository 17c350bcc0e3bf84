//! One event for each response: what is kept from the client is not lost. A second one is for what a
//! policy did wrong.

use core::error::Error;
use std::string::String;
use std::vec::Vec;

use super::Problem;
use super::chain::{causes, line};

/// At ERROR for a 5xx, at DEBUG for a 4xx.
///
/// The error is a text here: to a `dyn Error` some subscribers add the sources on their own, and what
/// is merely displayed may break out of its line.
pub(crate) fn emit(
    problem: &Problem,
    error: Option<&(dyn Error + 'static)>,
    request: Option<Target<'_>>,
) {
    let status = problem.status();
    let fields = EventFields { problem, error };
    let (method, path) = (request.map(|it| it.method), request.map(|it| it.path));
    macro_rules! emit {
        ($level:ident) => {
            tracing::event!(
                target: "http_status",
                tracing::Level::$level,
                status = status.code(),
                method,
                path,
                error = fields.error(),
                error.sources = fields.sources(),
                detail = fields.detail(),
                left_out = fields.left_out(),
                "{status}"
            )
        };
    }
    if status.is_server_error() { emit!(ERROR) } else { emit!(DEBUG) }
}

/// What a request was for, where the event is not emitted by its handler.
#[derive(Clone, Copy)]
pub(crate) struct Target<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
}

/// Whether anybody listens.
#[cfg(any(feature = "actix-web", feature = "poem", feature = "tower"))]
pub(crate) fn is_enabled() -> bool {
    tracing::enabled!(target: "http_status", tracing::Level::ERROR)
}

/// The fields, none of which is made unless somebody listens.
struct EventFields<'a> {
    problem: &'a Problem,
    error: Option<&'a (dyn Error + 'static)>,
}

impl EventFields<'_> {
    fn error(&self) -> Option<String> {
        self.error.map(|error| line(&error))
    }

    /// The texts of the whole source chain, outermost first.
    fn sources(&self) -> Option<String> {
        let texts: Vec<_> = causes(self.error?).iter().map(|error| line(error)).collect();
        (!texts.is_empty()).then(|| texts.join(": "))
    }

    fn detail(&self) -> Option<String> {
        self.problem.details().detail().map(|detail| line(&detail))
    }

    fn left_out(&self) -> Option<String> {
        let names: Vec<_> = self.problem.left_out().map(|name| line(&name)).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }
}
