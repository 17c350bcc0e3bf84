//! Problems that handlers make, and a type whose answers have a body of its own.

use std::io;

use http_status::{Body, HttpError, Problem, status};

/// A problem that no error was made into.
#[must_use]
pub fn built() -> Problem {
    Problem::new(status!(403))
        .with_type("https://example.com/probs/built")
        .with_title("Built.")
        .with_detail("By hand.")
        .with_instance("/built/1")
        .with_extension("level", 3)
        .with_header("X-Built", "yes")
        .with_header("x-built", "twice")
        .with_header("Content-Type", "text/html")
        .with_header("x-a\r\nset-cookie: injected=1", "b")
        .with_header("x-note", "a\r\nset-cookie: injected=1")
}

/// A problem made by hand, for each case.
///
/// # Errors
///
/// Always.
pub fn made(case: &str) -> Result<String, Problem> {
    let too_large = Problem::new(status!(413));
    Err(match case {
        "status" => return Err(status!(410))?,
        "close" => too_large.with_header("Connection", "close"),
        "stay" => too_large,
        "upgrade" => Problem::new(status!(426))
            .with_header("connection", "upgrade")
            .with_header("upgrade", "websocket"),
        "too-early" => Problem::new(status!(425)),
        "long" => too_large.with_header("x".repeat(70_000), 1).with_header("x-kept", 1),
        "many" => (0..24_600).fold(too_large, |it, at| it.with_header(format!("x-{at}"), at)),
        "members" => Problem::new(status!(409))
            .with_extension("share", 0.1_f32)
            .with_extension("count", u128::MAX)
            .with_extension("b", 2)
            .with_extension("a", [1]),
        "text" => too_large.with_body(Body::text("too large")),
        "html" => too_large.with_body(Body::html("<h1>too large</h1>")),
        "xml" => too_large.with_body(Body::new("application/xml", "<Error/>")),
        "empty" => too_large.with_header("x-kept", 1).with_body(Body::empty()),
        _ => Problem::from(OwnBody(case.to_owned())),
    })
}

/// What nobody expected.
///
/// # Errors
///
/// Always.
pub fn unexpected(case: &str) -> Result<String, http_status::Unexpected> {
    match case {
        "io" => Err(io::Error::other("secret-in-display"))?,
        "problem" => Err(made("close").unwrap_err())?,
        _ => Err(OwnBody(case.to_owned()))?,
    }
}

/// An error whose clients read `{"error": …}`.
#[derive(
    Debug,
    thiserror::Error,
    HttpError,
    http_status::actix_web::ResponseError,
    http_status::axum::IntoResponse,
    http_status::poem::ResponseError,
    http_status::rocket::Responder,
)]
#[error("no {0}")]
#[status(404, body = own_body)]
pub struct OwnBody(#[status(header = "x-case")] pub String);

fn own_body(_: &OwnBody, problem: &Problem) -> Body {
    let text = problem.details().detail().unwrap_or_default();
    let body = format!("{{\"error\":\"{text}\",\"code\":{}}}", problem.status().code());
    Body::new("application/json", body)
}

/// The same, as a handler's own error.
///
/// # Errors
///
/// Always.
pub fn own(case: &str) -> Result<String, OwnBody> {
    Err(OwnBody(case.to_owned()))
}
