//! A `Display` that fails is no reason to fail.

use std::fmt;

use http_status::{Describe, HttpError, Problem, Status};
use serde_json::json;

use crate::json_of;

#[derive(Debug)]
struct NoText;

impl fmt::Display for NoText {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(fmt::Error)
    }
}

impl std::error::Error for NoText {}

impl HttpError for NoText {
    fn status(&self) -> Status {
        Status::NotFound
    }

    fn describe(&self, to: &mut dyn Describe) {
        to.title(format_args!("{self}"));
        to.problem_type("/probs/a");
        to.problem_type(format_args!("{self}"));
        to.detail(format_args!("{self}"));
        to.header("x-a", 1);
        to.header("x-a", self);
    }
}

/// What was said before stays.
#[test]
fn a_text_by_hand_that_cannot_be_had() {
    let problem = Problem::from(NoText);
    assert!(problem.left_out().eq(["title", "type", "detail", "x-a"]));
    assert!(problem.headers().eq([("x-a", "1")]));
    let expected = json!({ "type": "/probs/a", "title": "Not Found", "status": 404 });
    assert_eq!(json_of(problem), expected);
}

#[test]
fn a_text_that_cannot_be_had() {
    #[derive(Debug, HttpError)]
    #[status(404)]
    struct Broken {
        #[status(header = "x-a")]
        header: NoText,
        #[status(instance)]
        instance: NoText,
    }

    impl fmt::Display for Broken {
        fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
            Err(fmt::Error)
        }
    }

    impl std::error::Error for Broken {}

    let problem = Problem::from(Broken { header: NoText, instance: NoText });
    assert!(problem.left_out().eq(["x-a", "instance", "detail"]));
    assert_eq!(problem.headers().count(), 0);
    assert_eq!(json_of(problem), json!({ "title": "Not Found", "status": 404 }));
}
