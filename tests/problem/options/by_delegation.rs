//! The outer error before the inner one, and what of the inner one's text is shown.

use http_status::{HttpError, Problem, Status, status};
use serde_json::json;
use thiserror::Error;

use super::{detail, headers, said};

/// An error that says everything.
#[derive(Debug, Error, HttpError)]
#[error("inner text")]
#[status(503, detail = "inner detail", type = "/inner", title = "Inner")]
#[status(header("retry-after" = "1"), header("vary" = "inner"), header("x-inner" = "1"))]
#[status(extension("code" = "inner"), extension("inner" = true))]
pub(super) struct Inner {
    #[status(instance)]
    at: &'static str,
}

impl Inner {
    pub(super) const fn new() -> Self {
        Self { at: "/inner" }
    }
}

#[derive(Debug, Error, HttpError)]
#[error("outer text")]
#[status(header("vary" = "enum"))]
pub(super) enum Outer {
    #[status(transparent)]
    Plain(Inner),
    #[status(transparent, type = "/outer", title = "Outer", detail = "outer of {1}")]
    #[status(header("retry-after" = "2"), header("vary" = "outer"), extension("code" = "outer"))]
    Says(#[source] Inner, u8),
    #[status(transparent)]
    Options {
        source: Inner,
        #[status(detail)]
        detail: Option<&'static str>,
        #[status(header = "retry-after")]
        after: Option<u8>,
        #[status(header = "vary")]
        vary: Option<&'static str>,
        #[status(extension)]
        code: Option<u8>,
    },
}

#[test]
fn the_outer_error_first() {
    assert_eq!(
        said(Outer::Plain(Inner::new())),
        json!({"type": "/inner", "instance": "/inner", "detail": "inner detail", "code": "inner", "inner": true})
    );
    let plain = Problem::from(Outer::Plain(Inner::new()));
    assert_eq!(plain.details().title(), Some("Inner"));
    assert_eq!(plain.status(), Status::ServiceUnavailable);
    assert_eq!(headers(plain), ["retry-after: 1", "x-inner: 1", "vary: enum"]);

    let says = Problem::from(Outer::Says(Inner::new(), 3));
    assert_eq!(says.details().title(), Some("Outer"));
    assert_eq!(
        said(says.clone()),
        json!({"type": "/outer", "instance": "/inner", "detail": "outer of 3", "code": "outer", "inner": true})
    );
    let mut fields = headers(says);
    fields.sort();
    assert_eq!(fields, ["retry-after: 2", "vary: outer", "x-inner: 1"]);

    let options = |given: bool| {
        let source = Inner::new();
        let (detail, vary) = (given.then_some("field"), given.then_some("field"));
        Outer::Options { source, detail, after: given.then_some(3), vary, code: given.then_some(3) }
    };
    assert_eq!(
        said(options(true)),
        json!({"type": "/inner", "instance": "/inner", "detail": "field", "code": 3, "inner": true})
    );
    assert_eq!(
        said(options(false)),
        json!({"type": "/inner", "instance": "/inner", "detail": "inner detail", "code": "inner", "inner": true})
    );
    let mut given = headers(options(true));
    given.sort();
    assert_eq!(given, ["retry-after: 3", "vary: field", "x-inner: 1"]);
    let mut none = headers(options(false));
    none.sort();
    assert_eq!(none, ["retry-after: 1", "vary: enum", "x-inner: 1"]);
}

/// What an inner error says of its text.
#[derive(Clone, Copy, Debug, Error, HttpError)]
#[error("inner")]
pub(super) enum Said {
    #[status(404)]
    Missing,
    #[status(404, hide)]
    MissingHidden,
    #[status(404, detail = "said")]
    MissingDetail,
    #[status(500)]
    Broken,
    #[status(500, expose)]
    BrokenExposed,
    #[status(500, detail = "said")]
    BrokenDetail,
    #[status(404)]
    MissingOption(#[status(detail)] Option<&'static str>),
}

#[derive(Debug, Error, HttpError)]
#[error("outer")]
pub(super) enum Through {
    #[status(transparent)]
    Plain(Said),
    #[status(transparent, expose)]
    Expose(Said),
    #[status(transparent, hide)]
    Hide(Said),
    #[status(transparent, detail = "outer of {0:?}")]
    Detail(Said),
}

#[test]
fn what_is_shown_through_a_delegating_variant() {
    let is = |said: Said, plain: Option<&str>| {
        assert_eq!(detail(Through::Plain(said)).as_deref(), plain, "{said:?}");
        assert_eq!(detail(Through::Expose(said)).as_deref(), Some("outer"), "{said:?}");
        assert_eq!(detail(Through::Hide(said)), None, "{said:?}");
        let own = format!("outer of {said:?}");
        assert_eq!(detail(Through::Detail(said)), Some(own));
    };
    is(Said::Missing, Some("outer"));
    is(Said::MissingHidden, None);
    is(Said::MissingDetail, Some("said"));
    is(Said::Broken, None);
    is(Said::BrokenExposed, Some("inner"));
    is(Said::BrokenDetail, Some("said"));
    is(Said::MissingOption(Some("field")), Some("field"));
    is(Said::MissingOption(None), None);
}

#[derive(Debug, Error, HttpError)]
#[error("outer")]
pub(super) enum OfAStatus {
    Plain(#[status] Status),
    #[status(expose)]
    Expose(#[status] Status),
    #[status(detail = "outer {0}")]
    Detail(#[status] Status),
    Field(#[status] Status, #[status(detail)] &'static str),
}

#[test]
fn nothing_under_a_status_that_is_no_error() {
    for status in [status!(200), status!(301)] {
        for error in [
            OfAStatus::Plain(status),
            OfAStatus::Expose(status),
            OfAStatus::Detail(status),
            OfAStatus::Field(status, "field"),
        ] {
            let problem = Problem::from(error);
            assert_eq!(problem.status(), Status::InternalServerError);
            assert_eq!(problem.details().detail(), None);
        }
    }
    assert_eq!(detail(OfAStatus::Plain(status!(404))).as_deref(), Some("outer"));
    assert_eq!(detail(OfAStatus::Plain(status!(503))), None);
    assert_eq!(detail(OfAStatus::Expose(status!(503))).as_deref(), Some("outer"));
    let said = detail(OfAStatus::Detail(status!(503)));
    assert_eq!(said.as_deref(), Some("outer 503 Service Unavailable"));
    assert_eq!(detail(OfAStatus::Field(status!(503), "field")).as_deref(), Some("field"));
}

#[derive(Debug, Error)]
#[error("password is hunter2")]
pub(super) struct Foreign;

#[derive(Debug, Error, HttpError)]
pub(super) enum FixedStatus {
    #[error(transparent)]
    #[status(400)]
    Foreign(#[from] Foreign),
    #[error(transparent)]
    #[status(400, expose)]
    Exposed(Foreign),
    #[error(transparent)]
    #[status(400, detail = "no such file")]
    Detail(Foreign),
    #[error(transparent)]
    #[status(400)]
    Known(Known),
    #[error("cannot read: {0}")]
    #[status(400)]
    Own(Foreign),
    #[error(transparent)]
    #[status(transparent)]
    Delegated(#[from] Said),
}

#[derive(Debug, Error, HttpError)]
#[error("{0}")]
#[status(404)]
pub(super) struct Known(&'static str);

#[derive(Debug, Error, HttpError)]
#[error(transparent)]
#[status(400)]
pub(super) struct FixedStruct(Foreign);

#[derive(Debug, Error, HttpError)]
#[status(expose)]
pub(super) enum FixedAndExposed {
    #[error(transparent)]
    #[status(400)]
    Foreign(Foreign),
}

#[derive(Debug, snafu::Snafu, HttpError)]
pub(super) enum OfSnafu {
    #[snafu(transparent)]
    #[status(400)]
    Foreign { source: Foreign },
}

/// Under a fixed status, the text of another error was not written for the client.
#[test]
fn the_text_of_another_error() {
    assert_eq!(detail(FixedStatus::from(Foreign)), None);
    assert_eq!(detail(FixedStruct(Foreign)), None);
    assert_eq!(detail(OfSnafu::from(Foreign)), None);
    assert_eq!(detail(FixedStatus::Known(Known("inner"))), None);
    assert_eq!(detail(FixedStatus::Exposed(Foreign)).as_deref(), Some("password is hunter2"));
    assert_eq!(detail(FixedAndExposed::Foreign(Foreign)).as_deref(), Some("password is hunter2"));
    assert_eq!(detail(FixedStatus::Detail(Foreign)).as_deref(), Some("no such file"));
    let own = detail(FixedStatus::Own(Foreign));
    assert_eq!(own.as_deref(), Some("cannot read: password is hunter2"));
    assert_eq!(detail(FixedStatus::from(Said::Missing)).as_deref(), Some("inner"));
    assert_eq!(detail(FixedStatus::from(Said::MissingHidden)), None);
    assert_eq!(detail(FixedStatus::from(Said::BrokenExposed)).as_deref(), Some("inner"));
}
