//! Those in JSON, as the clients of real services read them.

use std::time::Duration;

use http_status::HttpError;
use http_status::actix_web::ResponseError as Actix;
use http_status::axum::IntoResponse as Axum;
use http_status::poem::ResponseError as Poem;
use http_status::rocket::Responder as Rocket;
use http_status::{Body, Problem};
use serde_json::{Value, json};
use thiserror::Error;

use super::text_of;
use crate::secrets::Shallow;

/// `{"error": text}`.
#[derive(Debug, Error, HttpError, Actix, Axum, Poem, Rocket)]
#[status(body = error_text)]
pub enum ErrorText {
    /// A text to show.
    #[error("no user {0}")]
    #[status(404)]
    NoUser(u32),
    /// Header fields of each kind.
    #[error("slow \"down\"")]
    #[status(429, header("cache-control" = "no-store"))]
    Limited {
        /// As seconds.
        #[status(header = "retry-after", with = Duration::as_secs)]
        after: Duration,
    },
    /// A text to hide.
    #[error("secret-in-display")]
    #[status(503, header("retry-after" = "120"))]
    Down(#[source] Shallow),
}

fn error_text(_: &ErrorText, problem: &Problem) -> Body {
    Body::json(&json!({ "error": text_of(problem) }))
}

/// `{"code", "message"}`.
#[derive(Debug, Error, HttpError, Actix, Axum, Poem, Rocket)]
#[status(body = code_and_message, extension("code" = "internal"))]
pub enum CodeAndMessage {
    /// With a code of its own.
    #[error("no row {0} in table users")]
    #[status(404, detail = "no user {0}", extension("code" = "no_user"))]
    NoUser(u32),
    /// With the code of all others.
    #[error("secret-in-display")]
    #[status(500)]
    Broken(#[source] Shallow),
}

fn code_and_message(_: &CodeAndMessage, problem: &Problem) -> Body {
    let code: Option<Result<&str, _>> = problem.details().extension("code");
    let code = code.and_then(Result::ok).unwrap_or_default();
    Body::new(
        "application/json; charset=utf-8",
        json!({ "code": code, "message": text_of(problem) }).to_string(),
    )
}

/// `{"errors": [{"detail"}]}`, as JSON:API has it.
#[derive(Debug, Error, HttpError, Actix, Axum, Poem, Rocket)]
#[status(body = Errors::body)]
pub enum Errors {
    /// Several in one answer.
    #[error("{} faults", .0.len())]
    #[status(422)]
    Invalid(Vec<&'static str>),
    /// One of which nothing may be told.
    #[error("secret-in-display")]
    #[status(500)]
    Broken(#[source] Shallow),
}

impl Errors {
    fn body(&self, problem: &Problem) -> Body {
        let errors: Vec<Value> = match self {
            Self::Invalid(faults) => faults.iter().map(|it| json!({ "detail": it })).collect(),
            Self::Broken(_) => vec![json!({ "detail": text_of(problem) })],
        };
        let body = json!({ "errors": errors }).to_string();
        Body::new("application/vnd.api+json", body)
    }
}

/// What the Matrix specification requires: `errcode`, `error`, and some members more.
#[derive(Debug, Error, HttpError, Actix, Axum, Poem, Rocket)]
#[status(body = matrix, extension("errcode" = "M_UNKNOWN"))]
pub enum Matrix {
    /// A code alone.
    #[error("Room not found.")]
    #[status(404, extension("errcode" = "M_NOT_FOUND"))]
    NoRoom,
    /// A duration in the header and in the body.
    #[error("Too many requests.")]
    #[status(429, extension("errcode" = "M_LIMIT_EXCEEDED"))]
    Limited {
        /// As seconds.
        #[status(header = "retry-after", with = Duration::as_secs)]
        after: Duration,
        /// As milliseconds.
        #[status(extension, with = Duration::as_millis)]
        retry_after_ms: Duration,
    },
    /// The code of all others.
    #[error("secret-in-display")]
    #[status(500)]
    Unknown(#[source] Shallow),
}

fn matrix(_: &Matrix, problem: &Problem) -> Body {
    let member = |name| problem.details().extension::<Value>(name)?.ok();
    let mut body = json!({ "errcode": member("errcode"), "error": text_of(problem) });
    if let Some(after) = member("retry_after_ms") {
        body["retry_after_ms"] = after;
    }
    Body::json(&body)
}
