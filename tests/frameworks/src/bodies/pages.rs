//! Those that are not JSON.

use std::fmt::Write as _;

use http_status::HttpError;
use http_status::actix_web::ResponseError as Actix;
use http_status::axum::IntoResponse as Axum;
use http_status::poem::ResponseError as Poem;
use http_status::rocket::Responder as Rocket;
use http_status::{Body, Problem};
use thiserror::Error;

use super::text_of;
use crate::secrets::Shallow;

/// The text and nothing else.
#[derive(Debug, Error, HttpError, Actix, Axum, Poem, Rocket)]
#[status(body = plain_text)]
pub enum PlainText {
    /// A text to show.
    #[error("no page {0:?}")]
    #[status(410)]
    Gone(&'static str),
    /// A text to hide.
    #[error("secret-in-display")]
    #[status(500)]
    Broken(#[source] Shallow),
}

fn plain_text(_: &PlainText, problem: &Problem) -> Body {
    Body::text(text_of(problem))
}

/// A page for people.
#[derive(Debug, Error, HttpError, Actix, Axum, Poem, Rocket)]
#[status(body = page, title = "Lost & found", header("content-language" = "en"))]
pub enum Page {
    /// A text to show, with marks of HTML in it.
    #[error("no page <{0}>")]
    #[status(404, header("cache-control" = "max-age=60"))]
    NoPage(&'static str),
    /// A text to hide.
    #[error("secret-in-display")]
    #[status(503, title = "Back at noon", header("retry-after" = "120"))]
    Down(#[source] Shallow),
}

fn page(_: &Page, problem: &Problem) -> Body {
    let title = escaped(problem.details().title().unwrap_or_default());
    let text = escaped(text_of(problem));
    Body::html(format!(
        "<!DOCTYPE html>\n<title>{title}</title>\n<h1>{title}</h1>\n<p>{text}</p>\n"
    ))
}

/// What S3 answers with.
#[derive(Debug, Error, HttpError, Actix, Axum, Poem, Rocket)]
#[status(body = xml, header("x-amz-request-id" = "4442587FB7D0A2F9"))]
pub enum Xml {
    /// With the name of what is missing.
    #[error("The specified key does not exist.")]
    #[status(404, extension("Code" = "NoSuchKey"))]
    NoSuchKey {
        /// Where it was looked for.
        #[status(instance)]
        resource: &'static str,
    },
    /// A 5xx that tells its text.
    #[error("Please reduce your request rate.")]
    #[status(503, expose, extension("Code" = "SlowDown"))]
    SlowDown,
    /// One that does not.
    #[error("secret-in-display")]
    #[status(500, extension("Code" = "InternalError"))]
    Internal(#[source] Shallow),
}

fn xml(_: &Xml, problem: &Problem) -> Body {
    let details = problem.details();
    let code = details.extension::<&str>("Code").and_then(Result::ok).unwrap_or_default();
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error>");
    let members = [("Code", Some(code)), ("Message", Some(text_of(problem)))];
    for (name, text) in members.into_iter().chain([("Resource", details.instance())]) {
        if let Some(text) = text {
            let _ = write!(xml, "<{name}>{}</{name}>", escaped(text));
        }
    }
    Body::new("application/xml", xml + "</Error>")
}

/// A status and header fields alone.
#[derive(Debug, Error, HttpError, Actix, Axum, Poem, Rocket)]
#[status(body = nothing)]
pub enum Nothing {
    /// The header field that RFC 9110 requires.
    #[error("who are you?")]
    #[status(401, header("www-authenticate" = "Bearer"))]
    Unknown,
    /// As above.
    #[error("not so")]
    #[status(405, header("allow" = "GET, HEAD"))]
    Method,
    /// A text to hide.
    #[error("secret-in-display")]
    #[status(500)]
    Broken(#[source] Shallow),
}

fn nothing(_: &Nothing, _: &Problem) -> Body {
    Body::empty()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
