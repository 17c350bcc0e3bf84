//! What a service answers behind a policy, over the wire, in every framework.

mod closures;
pub mod foreign;
mod scenario;

pub use self::closures::*;
pub use self::scenario::*;

use std::net::SocketAddr;

use http_status::{Body, ProblemPolicy};

use crate::client::{Answer, exchange};

/// Two customizations of what the request knows, and pages for browsers.
#[must_use]
pub fn policy() -> ProblemPolicy {
    customizing().body(|request, problem| {
        match request.accepts(&["application/problem+json", "text/html"]) {
            Some("text/html") => Body::html(format!("<h1>{}</h1>", problem.status())),
            _ => Body::problem(problem),
        }
    })
}

/// The same without the pages.
#[must_use]
pub fn customizing() -> ProblemPolicy {
    ProblemPolicy::new().customize(|request, problem| {
        problem
            .with_instance(request.path())
            .with_extension("request_id", request.header("X-Request-Id"))
            .with_extension("query", request.query())
            .with_header("x-method", request.method())
    })
}

/// A request of this method, with these header fields and this body.
#[must_use]
pub fn send(
    address: SocketAddr,
    method: &str,
    target: &str,
    fields: &[(&str, &str)],
    body: &str,
) -> Answer {
    let length = (!body.is_empty()).then(|| format!("content-length: {}\r\n", body.len()));
    let fields = fields.iter().map(|(name, value)| format!("{name}: {value}\r\n"));
    let head: String = length.into_iter().chain(fields).collect();
    let request = format!(
        "{method} {target} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n{head}\r\n{body}"
    );
    let raw = exchange(address, request.as_bytes());
    Answer::parse(raw, method == "HEAD")
}
