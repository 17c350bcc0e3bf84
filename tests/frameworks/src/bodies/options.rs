//! Options of the attribute that decide what is sent, in problem details.

use std::time::Duration;

use http_status::actix_web::ResponseError as Actix;
use http_status::axum::IntoResponse as Axum;
use http_status::poem::ResponseError as Poem;
use http_status::rocket::Responder as Rocket;
use http_status::{HttpError, ProblemTypes, Status};
use thiserror::Error;

use crate::secrets::Shallow;

/// One variant for each.
#[derive(Debug, Error, HttpError, ProblemTypes, Actix, Axum, Poem, Rocket)]
pub enum Optioned {
    /// Header fields that may be missing, one with something to send then.
    #[error("slow down")]
    #[status(429, header("retry-after" = "60"), extension("code" = -3))]
    Limited {
        /// As seconds.
        #[status(header = "retry-after", with = Duration::as_secs)]
        after: Option<Duration>,
        /// Or none at all.
        #[status(header = "x-note")]
        note: Option<&'static str>,
        /// In the body.
        #[status(extension)]
        limit: Option<u8>,
    },
    /// Words for the client in place of what is logged.
    #[error("secret-in-display: no row {0}")]
    #[status(404, detail = "no user {0:>03}")]
    NoUser(u8),
    /// Of a 5xx too.
    #[error("secret-in-display: {host}")]
    #[status(503, detail = "back in {minutes} minutes")]
    Down {
        /// Until then.
        minutes: u8,
        /// Not for the client.
        host: &'static str,
        /// Not for the client either.
        source: Shallow,
    },
    /// Words that may be missing: then there are none.
    #[error("secret-in-display")]
    #[status(409)]
    Conflict(#[status(detail)] Option<&'static str>),
    /// A type of another crate that knows its status.
    #[error("cannot read: {0}")]
    Foreign(#[status(with = Foreign::status)] Foreign),
    /// Passes on the inner error, but for one header field and one member.
    #[error("cannot check out")]
    #[status(transparent, header("retry-after" = "1"), extension("step" = 3))]
    Checkout(#[from] Inner),
}

/// Anybody's, which knows nothing of http-status.
#[derive(Debug, Error)]
#[error("{1}")]
pub struct Foreign(pub Status, pub &'static str);

impl Foreign {
    fn status(&self) -> Status {
        self.0
    }
}

/// The error of a layer below.
#[derive(Debug, Error, HttpError, ProblemTypes)]
#[error("locked by ann")]
#[status(423, header("retry-after" = "9"), header("x-inner" = "sent"))]
#[status(extension("step" = 1), extension("by" = "ann"))]
pub struct Inner;
