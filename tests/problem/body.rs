//! A body of one's own.

use http_status::{Body, HttpError, Problem, Status, status};
use serde::Serialize;
use serde_json::json;

#[track_caller]
fn is(body: &Body, content_type: Option<&str>, bytes: &str) {
    assert_eq!(body.content_type(), content_type);
    assert_eq!(body.bytes(), bytes.as_bytes());
}

#[test]
fn of_each_kind() {
    let problem = Problem::new(status!(404));
    is(&Body::new("application/xml", "<a/>"), Some("application/xml"), "<a/>");
    is(&Body::json("x"), Some("application/json"), "\"x\"");
    is(&Body::json(&json!({ "a": 1 })), Some("application/json"), r#"{"a":1}"#);
    is(&Body::text("x"), Some("text/plain; charset=utf-8"), "x");
    is(&Body::html("<p>"), Some("text/html; charset=utf-8"), "<p>");
    is(&Body::empty(), None, "");
    let json = r#"{"title":"Not Found","status":404}"#;
    is(&Body::problem(&problem), Some("application/problem+json"), json);
    is(&problem.body(), Some("application/problem+json"), json);
}

#[test]
fn of_what_cannot_be_sent() {
    let no_key = std::collections::BTreeMap::from([((1, 2), 3)]);
    let problem = Problem::new(status!(404)).with_body(Body::json(&no_key));
    is(&problem.body(), None, "");
    assert!(problem.left_out().eq(["body"]));
    for illegal in ["text/html\r\nx-a: 1", ""] {
        let problem = Problem::new(status!(404)).with_body(Body::new(illegal, "x"));
        is(&problem.body(), None, "x");
        assert!(problem.left_out().eq(["content-type"]));
    }
}

/// As the derive writes it for `#[status(body = path)]`.
#[derive(Debug, thiserror::Error)]
#[error("no user {0}")]
struct NoUser(u64);

#[derive(Serialize)]
struct Own<'a> {
    id: u64,
    code: u16,
    message: Option<&'a str>,
}

impl HttpError for NoUser {
    fn status(&self) -> Status {
        Status::NotFound
    }

    fn __body(&self, problem: &Problem) -> Option<Body> {
        let code = problem.status().code();
        Some(Body::json(&Own { id: self.0, code, message: problem.details().detail() }))
    }
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error(transparent)]
#[status(transparent)]
struct Outer(NoUser);

const OWN: &str = r#"{"id":7,"code":404,"message":"no user 7"}"#;

/// It is made of the problem as it is when the response is made.
#[test]
fn of_the_error_itself() {
    let problem = Problem::from(NoUser(7));
    is(&problem.body(), Some("application/json"), OWN);
    is(&problem.clone().body(), Some("application/json"), OWN);
    for through in
        [Problem::from(Box::new(NoUser(7))), Problem::from(std::sync::Arc::new(NoUser(7)))]
    {
        is(&through.body(), Some("application/json"), OWN);
    }
    let changed = problem.with_status(status!(410)).with_detail("gone");
    let own = r#"{"id":7,"code":410,"message":"gone"}"#;
    is(&changed.body(), Some("application/json"), own);
    is(&changed.clone().with_error("other").body(), Some("application/json"), own);
    is(&changed.with_body(Body::empty()).body(), None, "");
}

/// The answering type's alone: an outer error has its own form.
#[test]
fn not_of_an_inner_error() {
    let json = r#"{"title":"Not Found","status":404,"detail":"no user 7"}"#;
    is(&Problem::from(Outer(NoUser(7))).body(), Some("application/problem+json"), json);
}
