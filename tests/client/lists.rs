//! Header fields that are lists: others may stand beside what a field sends, and lines are joined on the way.

use http_status::{FromProblem, HttpError};
use thiserror::Error;

use super::{comes_back, read, returned};

#[derive(Clone, Debug, Error, PartialEq, HttpError, FromProblem)]
#[error("a list")]
#[status(header("x-all" = "a"), header("x-all" = "b"))]
enum Listed {
    #[status(404, header("link" = "<a>"))]
    Optional(#[status(header = "link")] Option<String>),
    #[status(409, header("link" = "<a>"), header("Link" = "<b>"))]
    Always(#[status(header = "link")] String),
    #[status(410)]
    OfTheEnum(#[status(header = "x-all")] Option<String>),
    #[status(411)]
    Alone(#[status(header = "vary")] String),
    #[status(412)]
    Two(#[status(header = "x-two")] u8, #[status(header = "x-two")] String),
}

const SOME: &str = "<c>; rel=\"x, y\"";

fn optional(value: Option<&str>) -> Listed {
    Listed::Optional(value.map(Into::into))
}

fn of_the_enum(value: Option<&str>) -> Listed {
    Listed::OfTheEnum(value.map(Into::into))
}

#[test]
fn round_trip() {
    for error in [
        optional(None),
        optional(Some(SOME)),
        Listed::Always(SOME.into()),
        of_the_enum(None),
        of_the_enum(Some("c, d")),
        Listed::Alone("accept, origin".into()),
        Listed::Two(1, "2, 3".into()),
    ] {
        assert_eq!(returned(error.clone()), Ok(error));
    }
}

#[test]
fn lines_that_were_joined() {
    let of = |code, name, line: &str| read(code, &[(name, line)], "{}").downcast();
    assert_eq!(of(404, "link", "<a>"), Ok(optional(None)));
    for line in ["<a>, <c>; rel=\"x, y\"", "<a>,<c>; rel=\"x, y\"", "<a> \t, <c>; rel=\"x, y\""] {
        assert_eq!(of(404, "link", line), Ok(optional(Some(SOME))));
    }
    assert_eq!(of(409, "link", "<a>, <b>, <c>"), Ok(Listed::Always("<c>".into())));
    assert!(of(409, "link", "<a>, <b>").is_err());
    assert_eq!(of(410, "x-all", "a, b"), Ok(of_the_enum(None)));
    assert_eq!(of(410, "x-all", "a, c"), Ok(of_the_enum(Some("a, c"))));
    assert!(of(412, "x-two", "1, 2").is_err());
}

#[test]
fn lines_of_another() {
    for lines in [&["<m>", "<a>"][..], &["<a>", "<c>", "<m>"], &["<m>, <a>, <c>"], &["<m>"]] {
        let fields: Vec<_> = lines.iter().map(|line| ("link", *line)).collect();
        comes_back::<Listed>(read(404, &fields, "{}"));
        comes_back::<Listed>(read(409, &fields, "{}"));
    }
    comes_back::<Listed>(read(410, &[("x-all", "a"), ("x-all", "b"), ("x-all", "m")], "{}"));
    comes_back::<Listed>(read(411, &[("vary", "origin"), ("vary", "accept")], "{}"));
    comes_back::<Listed>(read(412, &[("x-two", "1"), ("x-two", "2"), ("x-two", "3")], "{}"));
}
