//! One event for each response: what is kept from the client is not lost.

use core::error::Error;
use std::string::{String, ToString};
use std::vec::Vec;

use crate::{Problem, Status};

/// At ERROR for a 5xx, at DEBUG for a 4xx.
pub(super) fn emit(status: Status, problem: &Problem, error: Option<&(dyn Error + 'static)>) {
    let sources = error.map(sources);
    let left_out = (!problem.0.left_out.is_empty()).then(|| problem.0.left_out.join(", "));
    macro_rules! emit {
        ($level:ident) => {
            tracing::event!(
                target: "http_status",
                tracing::Level::$level,
                status = status.code(),
                error,
                error.sources = sources,
                detail = problem.detail(),
                left_out,
                "{status}"
            )
        };
    }
    if status.is_server_error() { emit!(ERROR) } else { emit!(DEBUG) }
}

/// The texts of the whole source chain, outermost first.
fn sources(error: &(dyn Error + 'static)) -> String {
    let chain = core::iter::successors(error.source(), |&error| error.source());
    chain.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
