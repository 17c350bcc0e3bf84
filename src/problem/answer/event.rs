//! One event for each response: what is kept from the client is not lost.

use core::error::Error;
use core::fmt;

use crate::Status;
use crate::problem::Members;
use crate::text::written;

/// At ERROR for a 5xx, at DEBUG for a 4xx.
///
/// The error is a text here: to a `dyn Error` some subscribers add the sources on their own, and what
/// is merely displayed may break out of its line.
pub(super) fn emit(status: Status, members: &Members, error: Option<&(dyn Error + 'static)>) {
    let sources = error.and_then(Error::source).map(Sources);
    let left_out = (!members.left_out.is_empty()).then(|| members.left_out.join(", "));
    macro_rules! emit {
        ($level:ident) => {
            tracing::event!(
                target: "http_status",
                tracing::Level::$level,
                status = status.code(),
                error = error.and_then(written),
                error.sources = sources.as_ref().and_then(written),
                detail = members.detail.as_deref(),
                left_out,
                "{status}"
            )
        };
    }
    if status.is_server_error() { emit!(ERROR) } else { emit!(DEBUG) }
}

/// The texts of a whole source chain, outermost first.
#[derive(Clone, Copy)]
struct Sources<'a>(&'a (dyn Error + 'static));

impl fmt::Display for Sources<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)?;
        let mut chain = core::iter::successors(self.0.source(), |&error| error.source());
        chain.try_for_each(|error| write!(f, ": {error}"))
    }
}
