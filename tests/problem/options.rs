//! What the attribute's options send: each by itself, what goes before what, and what is shown.

use std::time::Duration;

use http_status::{Body, HttpError, Problem, Status, StatusSet, status};
use serde_json::{Value, json};
use thiserror::Error;

/// The problem details, without the title and the status.
fn said(error: impl Into<Problem>) -> Value {
    let mut value = serde_json::to_value(error.into().details()).unwrap();
    value.as_object_mut().unwrap().retain(|name, _| name != "title" && name != "status");
    value
}

fn detail(error: impl Into<Problem>) -> Option<String> {
    error.into().details().detail().map(str::to_owned)
}

fn headers(error: impl Into<Problem>) -> Vec<String> {
    error.into().headers().map(|(name, value)| format!("{name}: {value}")).collect()
}

#[derive(Debug, Error, HttpError)]
#[error("for the log")]
enum Details {
    #[status(500, detail = "come back later")]
    Constant,
    #[status(404, detail = "no user {0} of {1:?}")]
    Tuple(u64, &'static str),
    #[status(404, detail = "{{id}} is {id:>4}, {id:x}, {r}, {type}")]
    Named { id: u64, r: char, r#type: &'static str },
    #[status(422, detail = "{value:>width$.digits$}|{value:$<6.1}|{value:width$}")]
    Widths { value: f32, width: usize, digits: usize },
    #[status(422, detail = "{0:01$}|{0:.2$e}")]
    Indices(f32, usize, usize),
    #[status(422, detail = "größer als {größe}\n\"{{\"")]
    Unicode { größe: u8 },
    #[status(503)]
    Field(#[status(detail)] String),
    #[status(503)]
    Converted(#[status(detail, with = Duration::as_secs)] Duration),
}

#[test]
fn a_detail() {
    for (error, expected) in [
        (Details::Constant, "come back later"),
        (Details::Tuple(7, "shop"), "no user 7 of \"shop\""),
        (Details::Named { id: 26, r: 'r', r#type: "t" }, "{id} is   26, 1a, r, t"),
        (Details::Widths { value: 1.5, width: 6, digits: 2 }, "  1.50|1.5$$$|   1.5"),
        (Details::Indices(1.5, 5, 0), "001.5|2e0"),
        (Details::Unicode { größe: 3 }, "größer als 3\n\"{\""),
        (Details::Field("field".into()), "field"),
        (Details::Converted(Duration::from_millis(2500)), "2"),
    ] {
        assert!(!error.exposes_detail());
        assert_eq!(detail(error).as_deref(), Some(expected));
    }
}

#[derive(Debug, Error, HttpError)]
#[error("for the log")]
#[status(detail = "enum")]
enum DetailLevels {
    #[status(500)]
    OfTheEnum,
    #[status(500, detail = "variant")]
    OfTheVariant,
    #[status(500)]
    OfTheField(#[status(detail)] &'static str),
    #[status(500)]
    OfAnOption(#[status(detail)] Option<&'static str>),
    #[status(500, detail = "variant")]
    OfAnOptionBeside(#[status(detail)] Option<&'static str>),
    #[status(404, hide)]
    Hidden,
    #[status(500, expose)]
    Exposed,
}

#[test]
fn a_detail_of_the_nearest_level() {
    for (error, expected) in [
        (DetailLevels::OfTheEnum, Some("enum")),
        (DetailLevels::OfTheVariant, Some("variant")),
        (DetailLevels::OfTheField("field"), Some("field")),
        (DetailLevels::OfAnOption(Some("field")), Some("field")),
        (DetailLevels::OfAnOption(None), Some("enum")),
        (DetailLevels::OfAnOptionBeside(Some("field")), Some("field")),
        (DetailLevels::OfAnOptionBeside(None), Some("variant")),
        (DetailLevels::Hidden, None),
        (DetailLevels::Exposed, Some("for the log")),
    ] {
        assert_eq!(detail(error).as_deref(), expected);
    }
}

#[derive(Debug, Error, HttpError)]
#[error("for the log")]
#[status(expose)]
enum UnderExpose {
    #[status(500)]
    Exposed,
    #[status(500)]
    OfAnOption(#[status(detail)] Option<&'static str>),
    #[status(404)]
    OfA4xx(#[status(detail)] Option<&'static str>),
    #[status(500, detail = "variant")]
    Said,
}

/// Never the text of the error.
#[test]
fn no_detail_for_none() {
    assert_eq!(detail(UnderExpose::Exposed).as_deref(), Some("for the log"));
    assert_eq!(detail(UnderExpose::OfAnOption(None)), None);
    assert_eq!(detail(UnderExpose::OfA4xx(None)), None);
    assert_eq!(detail(UnderExpose::OfA4xx(Some("field"))).as_deref(), Some("field"));
    assert_eq!(detail(UnderExpose::Said).as_deref(), Some("variant"));
}

#[derive(Debug, Error, HttpError)]
#[error("members")]
#[status(hide, extension("service" = "shop"))]
enum Members {
    #[status(404, extension("code" = "not \"found\""), extension("retry" = false))]
    Constants,
    #[status(404, extension("a" = -1), extension("b" = 0xff), extension("c" = 7u8))]
    Integers,
    #[status(404, extension("a" = 340282366920938463463374607431768211455))]
    Large,
    #[status(404, extension("a" = -170141183460469231731687303715884105728))]
    Small,
    #[status(404, extension("service" = 3))]
    OfTheVariant,
    #[status(404)]
    OfTheField {
        #[status(extension)]
        service: [u8; 2],
    },
    #[status(404)]
    OfAnOption {
        #[status(extension)]
        service: Option<u8>,
    },
    #[status(404, extension("service" = "variant"))]
    OfAnOptionBeside(#[status(extension = "service")] Option<u8>),
    #[status(404)]
    Converted(#[status(extension = "seconds", with = Duration::as_secs)] Duration),
    #[status(404)]
    OptionConverted(#[status(extension = "seconds", with = Duration::as_secs)] Option<Duration>),
    #[status(404)]
    Borrowing(#[status(extension = "length", with = str::len)] String),
}

#[test]
fn members() {
    let text = |error| serde_json::to_string(Problem::from(error).details()).unwrap();
    let is = |error, expected: &str| {
        let head = r#"{"title":"Not Found","status":404,"#;
        assert_eq!(text(error), format!("{head}{expected}}}"));
    };
    is(Members::Constants, r#""service":"shop","code":"not \"found\"","retry":false"#);
    is(Members::Integers, r#""service":"shop","a":-1,"b":255,"c":7"#);
    is(Members::Large, r#""service":"shop","a":340282366920938463463374607431768211455"#);
    is(Members::Small, r#""service":"shop","a":-170141183460469231731687303715884105728"#);
    is(Members::OfTheVariant, r#""service":3"#);
    is(Members::OfTheField { service: [1, 2] }, r#""service":[1,2]"#);
    is(Members::OfAnOption { service: Some(1) }, r#""service":1"#);
    is(Members::OfAnOption { service: None }, r#""service":"shop""#);
    is(Members::OfAnOptionBeside(Some(1)), r#""service":1"#);
    is(Members::OfAnOptionBeside(None), r#""service":"variant""#);
    is(Members::Converted(Duration::from_secs(9)), r#""service":"shop","seconds":9"#);
    is(Members::OptionConverted(Some(Duration::from_secs(9))), r#""service":"shop","seconds":9"#);
    is(Members::OptionConverted(None), r#""service":"shop""#);
    is(Members::Borrowing("four".into()), r#""service":"shop","length":4"#);
}

#[derive(Debug, Error, HttpError)]
#[error("fields")]
#[status(header("retry-after" = "60"), header("vary" = "enum"), header("x-own" = "enum"))]
enum Headers {
    #[status(429)]
    OfTheEnum,
    #[status(429, header("Retry-After" = "30"), header("vary" = "a"), header("vary" = "b"))]
    OfTheVariant,
    #[status(429)]
    OfTheFields(#[status(header = "retry-after")] u8, #[status(header = "x-own")] u8),
    #[status(429, header("vary" = "variant"), header("x-own" = "variant"))]
    Beside(#[status(header = "vary")] &'static str, #[status(header = "x-own")] u8),
    #[status(429)]
    Options(
        #[status(header = "retry-after", with = Duration::as_secs)] Option<Duration>,
        #[status(header = "vary")] Option<&'static str>,
    ),
    #[status(429, header("retry-after" = "30"), header("vary" = "variant"))]
    OptionsBeside(
        #[status(header = "retry-after")] Option<u8>,
        #[status(header = "vary")] Option<&'static str>,
    ),
    #[status(429)]
    TwoOptions(
        #[status(header = "vary")] Option<&'static str>,
        #[status(header = "vary")] Option<&'static str>,
    ),
}

#[test]
fn header_fields() {
    let is = |error, mut expected: Vec<&str>| {
        let mut headers = headers(error);
        headers.sort();
        expected.sort_unstable();
        assert_eq!(headers, expected);
    };
    let (own, vary, after) = ("x-own: enum", "vary: enum", "retry-after: 60");
    is(Headers::OfTheEnum, vec![after, vary, own]);
    is(Headers::OfTheVariant, vec!["Retry-After: 30", "vary: a", "vary: b", own]);
    is(Headers::OfTheFields(1, 2), vec!["retry-after: 1", vary, "x-own: 2"]);
    is(
        Headers::Beside("field", 1),
        vec![after, "vary: variant", "vary: field", "x-own: variant", "x-own: 1"],
    );
    is(Headers::Options(None, None), vec![after, vary, own]);
    is(
        Headers::Options(Some(Duration::from_secs(7)), Some("field")),
        vec!["retry-after: 7", "vary: field", own],
    );
    is(Headers::OptionsBeside(None, None), vec!["retry-after: 30", "vary: variant", own]);
    is(
        Headers::OptionsBeside(Some(7), Some("field")),
        vec!["retry-after: 7", "vary: variant", "vary: field", own],
    );
    is(Headers::TwoOptions(None, None), vec![after, vary, own]);
    is(Headers::TwoOptions(Some("a"), None), vec![after, "vary: a", own]);
    is(Headers::TwoOptions(None, Some("b")), vec![after, "vary: b", own]);
    is(Headers::TwoOptions(Some("a"), Some("b")), vec![after, "vary: a", "vary: b", own]);
}

#[derive(Debug, Error, HttpError)]
#[error("instances")]
#[status(hide)]
enum Instances {
    #[status(404)]
    Field(#[status(instance)] &'static str),
    #[status(404)]
    Option(#[status(instance)] Option<&'static str>),
    #[status(404)]
    Converted(#[status(instance, with = path)] u8),
    #[status(transparent)]
    Outer {
        source: Inner,
        #[status(instance)]
        at: Option<&'static str>,
    },
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "as a function for `with` is")]
fn path(id: &u8) -> String {
    format!("/users/{id}")
}

#[test]
fn instances() {
    let is = |error, expected: Option<&str>| {
        assert_eq!(Problem::from(error).details().instance(), expected);
    };
    is(Instances::Field("/a"), Some("/a"));
    is(Instances::Option(Some("/a")), Some("/a"));
    is(Instances::Option(None), None);
    is(Instances::Converted(7), Some("/users/7"));
    is(Instances::Outer { source: Inner::new(), at: Some("/outer") }, Some("/outer"));
    is(Instances::Outer { source: Inner::new(), at: None }, Some("/inner"));
}

/// An error that says everything.
#[derive(Debug, Error, HttpError)]
#[error("inner text")]
#[status(503, detail = "inner detail", type = "/inner", title = "Inner")]
#[status(header("retry-after" = "1"), header("vary" = "inner"), header("x-inner" = "1"))]
#[status(extension("code" = "inner"), extension("inner" = true))]
struct Inner {
    #[status(instance)]
    at: &'static str,
}

impl Inner {
    const fn new() -> Self {
        Self { at: "/inner" }
    }
}

#[derive(Debug, Error, HttpError)]
#[error("outer text")]
#[status(header("vary" = "enum"))]
enum Outer {
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
enum Said {
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
enum Through {
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
enum OfAStatus {
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
struct Foreign;

#[derive(Debug, Error, HttpError)]
enum FixedStatus {
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
struct Known(&'static str);

#[derive(Debug, Error, HttpError)]
#[error(transparent)]
#[status(400)]
struct FixedStruct(Foreign);

#[derive(Debug, Error, HttpError)]
#[status(expose)]
enum FixedAndExposed {
    #[error(transparent)]
    #[status(400)]
    Foreign(Foreign),
}

#[derive(Debug, snafu::Snafu, HttpError)]
enum OfSnafu {
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

/// A rejection as other crates have it: it knows a status, and is no `HttpError`.
#[derive(Debug, Error)]
#[error("rejected")]
struct Rejection(Status);

impl Rejection {
    fn status(&self) -> Status {
        self.0
    }

    fn by_reference(&self) -> &Status {
        &self.0
    }

    fn said(&self) -> Said {
        if self.0 == Status::NotFound { Said::Missing } else { Said::BrokenExposed }
    }
}

#[derive(Debug, Error, HttpError)]
#[error("outer")]
enum Rejected {
    ByValue(#[status(with = Rejection::status)] Rejection),
    ByReference(#[status(with = Rejection::by_reference)] Rejection),
    Error(#[status(with = Rejection::said)] Rejection),
    Option(#[status(with = or_gone)] Option<Status>),
}

#[derive(Debug, Error, HttpError)]
#[error("rejected")]
struct OfKnownStatuses(#[status(with = Rejection::said)] Rejection);

#[allow(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "as a function for `with` is"
)]
fn or_gone(status: &Option<Status>) -> Status {
    status.unwrap_or(Status::Gone)
}

#[test]
fn a_status_that_a_function_gives() {
    for make in [Rejected::ByValue, Rejected::ByReference] {
        let gone = make(Rejection(Status::Gone));
        assert_eq!(gone.status(), Status::Gone);
        assert_eq!(detail(gone).as_deref(), Some("outer"));
        assert_eq!(detail(make(Rejection(Status::BadGateway))), None);
        let fine = Problem::from(make(Rejection(Status::Ok)));
        assert_eq!(fine.status(), Status::InternalServerError);
        assert_eq!(fine.details().detail(), None);
    }
    let said = Rejected::Error(Rejection(Status::Gone));
    assert_eq!(said.status(), Status::InternalServerError);
    assert_eq!(detail(said).as_deref(), Some("inner"));
    assert_eq!(Rejected::Option(None).status(), Status::Gone);
    assert_eq!(Rejected::Option(Some(Status::Conflict)).status(), Status::Conflict);
}

#[derive(Debug, Error, HttpError)]
#[error("for the log")]
#[status(body = Own::body)]
enum Own {
    #[status(404, detail = "no user {0}", header("x-own" = "1"))]
    NoUser(u64),
    #[status(500)]
    Broken,
    #[status(transparent)]
    Inner(#[from] Inner),
}

impl Own {
    fn body(&self, problem: &Problem) -> Body {
        let text = problem.details().detail().unwrap_or("nothing");
        Body::text(format!("{} {text} {}", problem.status().code(), matches!(self, Own::Broken)))
    }
}

#[derive(Debug, Error, HttpError)]
#[error("around")]
#[status(transparent)]
struct Around(Own);

#[test]
fn a_body() {
    fn handler(error: Own) -> Result<(), Problem> {
        Err(error)?;
        Ok(())
    }
    let body = |error| {
        let problem = handler(error).unwrap_err();
        assert_eq!(problem.body().content_type(), Some("text/plain; charset=utf-8"));
        String::from_utf8(problem.body().bytes().to_vec()).unwrap()
    };
    assert_eq!(body(Own::NoUser(7)), "404 no user 7 false");
    assert_eq!(body(Own::Broken), "500 nothing true");
    assert_eq!(body(Inner::new().into()), "503 inner detail false");
    assert_eq!(headers(Own::NoUser(7)), ["x-own: 1"]);
    let around = Problem::from(Around(Own::NoUser(7)));
    assert_eq!(around.body().content_type(), Some("application/problem+json"));
    assert_eq!(around.details().detail(), Some("no user 7"));
}

#[test]
fn statuses() {
    let is = |statuses: StatusSet, expected: &[u16]| {
        assert_eq!(statuses.iter().map(Status::code).collect::<Vec<_>>(), expected);
    };
    is(Details::STATUSES, &[404, 422, 500, 503]);
    is(DetailLevels::STATUSES, &[404, 500]);
    is(Members::STATUSES, &[404]);
    is(Headers::STATUSES, &[429]);
    is(Instances::STATUSES, &[404, 503]);
    is(Outer::STATUSES, &[503]);
    is(Through::STATUSES, &[404, 500]);
    is(FixedStatus::STATUSES, &[400, 404, 500]);
    is(OfKnownStatuses::STATUSES, &[404, 500]);
    is(Own::STATUSES, &[404, 500, 503]);
    assert_eq!(Rejected::STATUSES, StatusSet::ERRORS);
    assert_eq!(OfAStatus::STATUSES, StatusSet::ERRORS);
}
