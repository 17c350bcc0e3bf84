//! Feature `problem`: errors as answers, and problem details as JSON, out and in.

mod body;
mod details;
mod exposure;
mod failing;
mod headers;
#[cfg(feature = "http")]
mod http;
mod members;
mod names;
mod options;
mod relay;
mod rfc9457;
mod unexpected;

use std::error::Error as _;
use std::fmt;

use http_status::{HttpError, Problem, Status, status};
use serde::Serialize;
use serde_json::{Value, json};
use thiserror::Error;

fn json_of(problem: impl Into<Problem>) -> Value {
    serde_json::to_value(problem.into().details()).unwrap()
}

const SECRET: &str = "hunter2";

#[derive(Debug, Error, HttpError)]
enum Leaky {
    #[error("cannot log in with {0}")]
    #[status(500)]
    Display(&'static str),
    #[error("cannot log in")]
    #[status(502)]
    Source(#[source] Deep),
    #[error("wrong: {0}")]
    #[status(401, hide)]
    Hidden(&'static str),
    #[error("{0}")]
    #[status(503, expose)]
    Exposed(&'static str),
    #[error("asked")]
    #[status(transparent)]
    Asked(Upstream),
}

#[derive(Debug, Error)]
#[error("deep: {0}")]
struct Deep(&'static str);

#[derive(Debug, Error, HttpError)]
#[error("upstream {0}")]
struct Upstream(#[status] Status);

#[test]
fn nothing_leaks() {
    for error in [Leaky::Display(SECRET), Leaky::Source(Deep(SECRET)), Leaky::Hidden(SECRET)] {
        let told =
            format!("{error:?} {}", error.source().map(ToString::to_string).unwrap_or_default());
        assert!(told.contains(SECRET));
        let problem = Problem::from(error);
        let body = serde_json::to_string(problem.details()).unwrap();
        assert!(!body.contains(SECRET) && !body.contains("detail"), "{body}");
        assert!(!problem.to_string().contains(SECRET));
        assert!(format!("{:?}", problem.error()).contains(SECRET), "what is hidden is not lost");
    }
    assert_eq!(json_of(Leaky::Exposed("back at six"))["detail"], "back at six");
}

/// Whose text it is follows from which error is delegated to.
#[test]
fn a_status_from_a_field() {
    let asked = |status| json_of(Leaky::Asked(Upstream(status)));
    assert_eq!(
        asked(status!(404)),
        json!({"title": "Not Found", "status": 404, "detail": "asked"})
    );
    assert_eq!(asked(status!(503)), json!({"title": "Service Unavailable", "status": 503}));
    assert_eq!(asked(status!(200)), json!({"title": "Internal Server Error", "status": 500}));
}

#[test]
fn built_by_hand() {
    let problem = Problem::new(status!(403))
        .with_type("https://example.com/probs/out-of-credit")
        .with_title("Out of credit")
        .with_detail("30 is less than 50")
        .with_instance("/account/12345")
        .with_extension("balance", 30)
        .with_extension("status", 200)
        .with_header("x-balance", "30")
        .with_header("x-split", "1\r\nx-injected: 1")
        .with_header("content-type", "text/html");
    let expected = r#"{"type":"https://example.com/probs/out-of-credit","title":"Out of credit","status":403,"detail":"30 is less than 50","instance":"/account/12345","balance":30}"#;
    assert_eq!(serde_json::to_string(problem.details()).unwrap(), expected);
    assert!(problem.headers().eq([("x-balance", "30")]));
    assert!(problem.left_out().eq(["status", "x-split", "content-type"]));
    assert_eq!(Problem::new(status!(204)).status(), Status::InternalServerError);
}

#[test]
fn all_error_statuses() {
    for &status in Status::ALL.iter().filter(|status| status.is_error()) {
        let expected = json!({ "title": status.reason(), "status": status.code() });
        assert_eq!(json_of(Problem::new(status)), expected);
    }
}

#[test]
fn question_mark() {
    fn handler(inner: Leaky) -> Result<(), Problem> {
        Err(inner)?;
        Ok(())
    }
    let problem = handler(Leaky::Hidden(SECRET)).unwrap_err();
    assert_eq!(problem.status(), Status::Unauthorized);
    assert!(matches!(problem.error().unwrap().downcast_ref(), Some(Leaky::Hidden(SECRET))));
}

#[derive(Debug, HttpError)]
#[status(429, header("x-fixed" = "1"))]
struct Throttled {
    #[status(header = "retry-after")]
    after: &'static str,
    #[status(extension)]
    limit: Unserializable,
}

#[derive(Debug)]
struct Unserializable;

impl Serialize for Unserializable {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("not today"))
    }
}

impl fmt::Display for Throttled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("slow down")
    }
}

impl std::error::Error for Throttled {}

#[test]
fn what_cannot_be_sent_is_left_out() {
    for after in ["1\r\nx-injected: 1", "1\n", "\u{0}", "\u{7f}", "\u{1b}[0m"] {
        let problem = Problem::from(Throttled { after, limit: Unserializable });
        assert!(problem.headers().eq([("x-fixed", "1")]), "{after:?}");
        assert_eq!(problem.details().extensions().count(), 0);
        assert!(problem.left_out().eq(["retry-after", "limit"]));
    }
    let problem = Problem::from(Throttled { after: "120\t(s)", limit: Unserializable });
    assert!(problem.headers().eq([("x-fixed", "1"), ("retry-after", "120\t(s)")]));
}

/// What the enum says is for the variants without a status of their own, where they do not say it again.
#[test]
fn headers_given_again() {
    #[derive(Debug, Error, HttpError)]
    #[error("down")]
    #[status(503, header("retry-after" = "120"), header("x-by" = "default"))]
    enum Down {
        AsTheEnumSays,
        #[status(header("Retry-After" = "7"))]
        InAnotherCase,
        ByAField(#[status(header = "x-by")] &'static str),
    }

    let headers = |error: Down| {
        let problem = Problem::from(error);
        problem.headers().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>()
    };
    assert_eq!(headers(Down::AsTheEnumSays), ["retry-after: 120", "x-by: default"]);
    assert_eq!(headers(Down::InAnotherCase), ["x-by: default", "Retry-After: 7"]);
    assert_eq!(headers(Down::ByAField("field")), ["retry-after: 120", "x-by: field"]);
}

#[test]
fn an_extension_of_any_type() {
    #[derive(Debug, Error, HttpError)]
    #[error("too much")]
    #[status(422)]
    struct Exceeded<T>(#[status(extension = "limit")] T);

    let expected = json!({
        "title": Status::UnprocessableContent.reason(),
        "status": 422,
        "detail": "too much",
        "limit": [1, 2],
    });
    assert_eq!(json_of(Exceeded([1, 2])), expected);
}
