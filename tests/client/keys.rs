//! What a variant is known by.

use http_status::{FromProblem, HttpError, ProblemDetails};
use serde_json::json;
use thiserror::Error;

use super::{comes_back, read, returned};

#[derive(Clone, Copy, Debug, Error, PartialEq, HttpError, FromProblem)]
#[error("an error")]
#[status(title = "An error")]
enum Error {
    #[status(404)]
    NotFound,
    #[status(409, type = "about:blank")]
    Conflict,
    #[status(409, type = "/probs/one")]
    One,
    #[status(404, type = "/probs/two", extension("code" = "a"))]
    TwoNotFound,
    #[status(409, type = "/probs/two", extension("code" = "b"), title = "Two")]
    TwoConflict,
    #[status(500, type = "4")]
    Digit,
}

#[test]
fn round_trip() {
    for error in [
        Error::NotFound,
        Error::Conflict,
        Error::One,
        Error::TwoNotFound,
        Error::TwoConflict,
        Error::Digit,
    ] {
        assert_eq!(returned(error), Ok(error));
    }
}

#[track_caller]
fn is(details: &serde_json::Value, expected: Error) {
    let details: ProblemDetails = serde_json::from_value(details.clone()).unwrap();
    assert_eq!(details.downcast(), Ok(expected));
}

#[test]
fn a_type_that_only_one_has_needs_no_status() {
    is(&json!({"type": "/probs/one", "status": 409}), Error::One);
    is(&json!({"type": "/probs/one", "status": 418}), Error::One);
    is(&json!({"type": "/probs/one", "status": 471}), Error::One);
    is(&json!({"type": "/probs/one"}), Error::One);
    is(&json!({"type": "4", "status": 400}), Error::Digit);
}

#[test]
fn a_type_that_two_have_needs_it() {
    is(&json!({"type": "/probs/two", "status": 404}), Error::TwoNotFound);
    is(&json!({"type": "/probs/two", "status": 409}), Error::TwoConflict);
    // Neither title nor member counts.
    is(&json!({"type": "/probs/two", "status": 409, "code": "a"}), Error::TwoConflict);
    is(&json!({"type": "/probs/two", "status": 404, "title": "Two"}), Error::TwoNotFound);
    comes_back::<Error>(read(410, &[], r#"{"type":"/probs/two","code":"a"}"#));
    let details: ProblemDetails = serde_json::from_str(r#"{"type":"/probs/two"}"#).unwrap();
    comes_back::<Error>(details);
}

#[test]
fn without_a_type_the_status_counts() {
    is(&json!({"status": 404}), Error::NotFound);
    is(&json!({"status": 404, "title": "Two", "type": "about:blank"}), Error::NotFound);
    is(&json!({"status": 409, "type": 7}), Error::Conflict);
    comes_back::<Error>(read(410, &[], "{}"));
    comes_back::<Error>(serde_json::from_str::<ProblemDetails>("{}").unwrap());
    comes_back::<Error>(serde_json::from_str::<ProblemDetails>(r#"{"title":"An error"}"#).unwrap());
}

#[test]
fn an_unknown_type_is_of_nobody() {
    for uri in
        ["/probs/three", "/probs/tw", "/probs/twoo", "/PROBS/ONE", "", "404", "04", "robs/one"]
    {
        comes_back::<Error>(read(404, &[], &json!({"type": uri, "extra": [1, 2]}).to_string()));
    }
}

/// A type of the enum's is that of each variant, which then differ by their status.
#[derive(Clone, Copy, Debug, Error, PartialEq, HttpError, FromProblem)]
#[error("an error")]
#[status(type = "/probs/all")]
enum OfOneType {
    #[status(404)]
    NotFound,
    #[status(409)]
    Conflict,
    #[status(404, type = "/probs/own")]
    Own,
}

#[test]
fn a_type_of_the_enum() {
    for error in [OfOneType::NotFound, OfOneType::Conflict, OfOneType::Own] {
        assert_eq!(returned(error), Ok(error));
    }
    comes_back::<OfOneType>(read(404, &[], "{}"));
    comes_back::<OfOneType>(read(410, &[], r#"{"type":"/probs/all"}"#));
}

#[derive(Debug, PartialEq, FromProblem)]
enum Nothing {}

#[derive(Debug, PartialEq, FromProblem)]
#[status(404, server_only)]
struct Hidden(std::fs::FileType);

#[test]
fn nothing_at_all() {
    comes_back::<Nothing>(read(404, &[], "{}"));
    comes_back::<Hidden>(read(404, &[], "{}"));
    comes_back::<std::convert::Infallible>(read(404, &[], "{}"));
}
