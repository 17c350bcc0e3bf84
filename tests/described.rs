//! What the derived `describe` adds to a response.

use std::fmt::{self, Debug, Display};

use http_status::{HttpError, Problem, Status};
use thiserror::Error;

#[derive(Debug, Error, HttpError)]
#[error("e")]
#[status(500, title = "Out of order", header("x-by" = "default"))]
enum Problems {
    #[status(403, type = "https://example.com/probs/out-of-credit", title = "Out of credit")]
    OutOfCredit,
    #[status(503, header("retry-after" = "120"), header("x-twice" = "1"))]
    #[status(header("x-twice" = "2"))]
    Overloaded,
    #[status(429)]
    TooMany {
        #[status(header = "retry-after")]
        seconds: u32,
        #[status(instance)]
        path: &'static str,
    },
    #[status(transparent)]
    Inner(Inner),
    #[status(transparent, header("x-outer" = "1"))]
    InnerAndMore(Inner),
    #[status(title = "Mine")]
    Default,
    Plain,
    #[status(header("X-By" = "variant"))]
    Again,
    AgainByField(#[status(header = "x-by")] u8),
    #[status(header("x-asked" = "1"))]
    Asked(
        #[status]
        #[status(header = "x-status")]
        Status,
    ),
    #[status(404)]
    Nothing(u8),
}

#[derive(Debug, Error, HttpError)]
#[error("e")]
#[status(401, type = "../probs/login?from=a%20b#top", header("www-authenticate" = "Bearer"))]
struct Inner;

#[derive(Debug, Error, HttpError)]
#[error("e")]
#[status(404, type = "http://[::1]:3000/")]
struct Address;

#[derive(Debug, Error, HttpError)]
#[error("e")]
#[status(404)]
struct Generic<T: Debug>(#[status(header = "x-value")] T, #[status(instance)] Vec2<T>);

#[derive(Debug)]
struct Vec2<T>(T);

impl<T: Display> Display for Vec2<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

#[track_caller]
fn adds(
    error: impl HttpError + std::error::Error + Send + Sync + 'static,
    headers: &[(&str, &str)],
    members: &str,
) {
    let problem = Problem::from(error);
    assert!(
        problem.headers().eq(headers.iter().copied()),
        "{:?}",
        problem.headers().collect::<Vec<_>>()
    );
    assert_eq!(serde_json::to_string(&problem).unwrap(), members);
}

#[test]
fn all() {
    let login = [("www-authenticate", "Bearer")];
    adds(
        Problems::OutOfCredit,
        &[],
        r#"{"type":"https://example.com/probs/out-of-credit","title":"Out of credit","status":403,"detail":"e"}"#,
    );
    adds(
        Problems::Overloaded,
        &[("retry-after", "120"), ("x-twice", "1"), ("x-twice", "2")],
        r#"{"title":"Service Unavailable","status":503}"#,
    );
    adds(
        Problems::TooMany { seconds: 7, path: "/a" },
        &[("retry-after", "7")],
        r#"{"title":"Too Many Requests","status":429,"detail":"e","instance":"/a"}"#,
    );
    let inner = r#"{"type":"../probs/login?from=a%20b#top","title":"Unauthorized","status":401,"detail":"e"}"#;
    adds(Problems::Inner(Inner), &login, inner);
    adds(Box::new(Problems::InnerAndMore(Inner)), &[login[0], ("x-outer", "1")], inner);
    let internal = |title| format!(r#"{{"title":"{title}","status":500}}"#);
    adds(Problems::Default, &[("x-by", "default")], &internal("Mine"));
    adds(Problems::Again, &[("X-By", "variant")], &internal("Out of order"));
    adds(Problems::AgainByField(7), &[("x-by", "7")], &internal("Out of order"));
    adds(Problems::Plain, &[("x-by", "default")], &internal("Out of order"));
    adds(
        Problems::Asked(Status::Gone),
        &[("x-asked", "1"), ("x-status", "410 Gone")],
        r#"{"title":"Gone","status":410,"detail":"e"}"#,
    );
    let not_found = r#"{"title":"Not Found","status":404,"detail":"e"}"#;
    adds(Problems::Nothing(1), &[], not_found);
    adds(
        Address,
        &[],
        r#"{"type":"http://[::1]:3000/","title":"Not Found","status":404,"detail":"e"}"#,
    );
    adds(
        Generic(1, Vec2(2)),
        &[("x-value", "1")],
        r#"{"title":"Not Found","status":404,"detail":"e","instance":"<2>"}"#,
    );
}
