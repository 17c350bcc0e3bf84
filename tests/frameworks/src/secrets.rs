//! Texts that no client may see, one for each place where they could come from. Those of `Display`
//! stand in the enum.

use std::fmt;

use http_status::{Catalogue, HttpError, ProblemType, ProblemTypes, Status};

/// What all of them begin with.
pub const MARK: &str = "secret-in-";

/// The text of `Display`.
pub const DISPLAY: &str = "secret-in-display";

/// Those of the source chain, as an event tells them.
pub const SOURCES: &str = "secret-in-source: secret-in-deep-source";

/// A field with a secret, and a secret that is in `Debug` only.
pub struct Inside(pub &'static str);

impl Default for Inside {
    fn default() -> Self {
        Self("secret-in-field")
    }
}

impl fmt::Debug for Inside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} secret-in-debug", self.0)
    }
}

/// A source that has another.
#[derive(Debug, Default, thiserror::Error)]
#[error("secret-in-source")]
pub struct Shallow(#[source] pub Deep);

/// Two levels down.
#[derive(Debug, Default, thiserror::Error)]
#[error("secret-in-deep-source")]
pub struct Deep;

/// One that answers 500, for another to delegate to.
#[derive(Debug, thiserror::Error, HttpError, ProblemTypes)]
#[error("secret-in-display")]
#[status(500)]
pub struct SecretError {
    /// Not annotated.
    pub inside: Inside,
    /// Not annotated either.
    pub source: Shallow,
}

/// One whose author took it for no error: it answers 500, and says no more than others do.
#[derive(
    Debug,
    thiserror::Error,
    http_status::actix_web::ResponseError,
    http_status::axum::IntoResponse,
    http_status::poem::ResponseError,
    http_status::rocket::Responder,
)]
#[error("secret-in-display")]
pub struct Lenient;

impl HttpError for Lenient {
    fn status(&self) -> Status {
        Status::Accepted
    }
}

impl<S> ProblemTypes<S> for Lenient {
    fn list(to: &mut Catalogue<S>) {
        to.add(ProblemType::new("Lenient", Status::Accepted));
    }
}
