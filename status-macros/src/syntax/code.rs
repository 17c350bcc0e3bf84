//! A status that is written, and where.

use proc_macro2::{Span, TokenTree};
use status_core::Status;

use super::words::{self, OPTIONS};

/// A status and the token that gives it.
pub(crate) struct Code {
    pub(crate) status: Status,
    pub(crate) span: Span,
}

impl Code {
    /// The status that the token alone is, if it is one.
    pub(crate) fn of(token: &TokenTree) -> Option<Self> {
        status_of(&token.to_string()).map(|status| Self { status, span: token.span() })
    }
}

/// The status that a token of this text is, if it is one.
pub(crate) fn status_of(text: &str) -> Option<Status> {
    Status::from_bytes(text.as_bytes()).or_else(|| Status::from_name(text))
}

/// Why a status that is no error's is refused.
pub(super) fn no_error(status: Status) -> String {
    format!(
        "`{status}` is not an error status: write a 4xx or 5xx, or return this one as a response, not as an error"
    )
}

/// Where a status is written.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Site {
    Macro,
    Enum,
    Struct,
    Union,
    Variant,
}

impl Site {
    pub(crate) fn how_to_write(self) -> &'static str {
        match self {
            Site::Macro => "write `status!(404)` or `status!(NotFound)`",
            _ => "write `#[status(404)]` or `#[status(NotFound)]`",
        }
    }

    pub(crate) fn what_may_follow(self) -> String {
        match self {
            Site::Macro => "`status!` takes one status and nothing else".into(),
            _ => format!("only options can follow, each after a comma; {}", self.options()),
        }
    }

    pub(super) fn options(self) -> String {
        let without: &[_] = match self {
            Site::Variant => &["transparent", "body", "crate"],
            Site::Struct => &["transparent"],
            _ => &["transparent", "server_only"],
        };
        format!("the options are {}", words::list(&OPTIONS, without, "and"))
    }
}
