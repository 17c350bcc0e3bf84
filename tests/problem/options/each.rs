//! Each option by itself, and what goes before what within a type.

use std::time::Duration;

use http_status::{HttpError, Problem};
use thiserror::Error;

use super::by_delegation::Inner;
use super::{detail, headers};

#[derive(Debug, Error, HttpError)]
#[error("for the log")]
pub(super) enum Details {
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
pub(super) enum DetailLevels {
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
pub(super) enum UnderExpose {
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
pub(super) enum Members {
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
pub(super) enum Headers {
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
pub(super) enum Instances {
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
