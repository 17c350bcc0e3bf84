//! Which header fields are sent.

use http_status::{Describe, HttpError, Problem, Status, status};
use thiserror::Error;

#[track_caller]
fn are(problem: &Problem, expected: &[(&str, &str)]) {
    let fields: Vec<_> = problem.headers().collect();
    assert_eq!(fields, expected);
}

#[test]
fn as_they_are_sent() {
    let problem = Problem::new(status!(503))
        .with_header("x-blank", " \tv ")
        .with_header("x-number", 120)
        .with_header("content-encoding", "gzip")
        .with_header("date", "today")
        .with_header("", "v")
        .with_header("x y", "v")
        .with_header("x-a", "1\r\nx-b: 2");
    are(&problem, &[("x-blank", "v"), ("x-number", "120")]);
    assert!(problem.left_out().eq(["content-encoding", "date", "", "x y", "x-a"]));
}

/// Lists, and what no registry knows, may come in several fields (RFC 9110 §5.3).
#[test]
fn of_one_name() {
    let problem = Problem::new(status!(503))
        .with_header("vary", "accept")
        .with_header("retry-after", 1)
        .with_header("x-a", 1)
        .with_header("Vary", "origin")
        .with_header("Retry-After", 2)
        .with_header("X-A", 2);
    let fields =
        [("vary", "accept"), ("x-a", "1"), ("Vary", "origin"), ("Retry-After", "2"), ("X-A", "2")];
    are(&problem, &fields);
}

/// An illegal one leaves those before it.
#[test]
fn of_one_name_and_illegal() {
    let problem =
        Problem::new(status!(503)).with_header("retry-after", 1).with_header("retry-after", "\n");
    are(&problem, &[("retry-after", "1")]);
}

#[derive(Debug, Error)]
#[error("inner")]
struct Inner;

impl HttpError for Inner {
    fn status(&self) -> Status {
        Status::Unauthorized
    }

    fn describe(&self, to: &mut dyn Describe) {
        to.header("www-authenticate", "Basic");
        to.header("www-authenticate", "Bearer");
        to.header("retry-after", 1);
        to.header("x-inner", 1);
    }
}

#[derive(Debug, Error, HttpError)]
#[error("middle")]
#[status(transparent, header("WWW-Authenticate" = "Digest"), header("x-middle" = "1"))]
struct Middle(Inner);

#[derive(Debug, Error, HttpError)]
#[error("outer")]
#[status(transparent, header("x-middle" = "2"), header("x-middle" = "3"))]
struct Outer(Middle);

/// An outer error's field takes the place of all that an inner one gave.
#[test]
fn outer_before_inner() {
    let middle = [("retry-after", "1"), ("x-inner", "1"), ("WWW-Authenticate", "Digest")];
    let problem = Problem::from(Middle(Inner));
    are(&problem, &[&middle[..], &[("x-middle", "1")]].concat());
    let problem = Problem::from(Outer(Middle(Inner)));
    are(&problem, &[&middle[..], &[("x-middle", "2"), ("x-middle", "3")]].concat());
}

/// What is added to a problem stands beside what its error says, however deep that was said.
#[test]
fn beside_those_of_an_error() {
    #[derive(Debug, Error, HttpError)]
    #[error("plain")]
    #[status(transparent)]
    struct Plain(Inner);

    let problem = Problem::from(Plain(Inner))
        .with_header("www-authenticate", "Digest")
        .with_header("retry-after", 2);
    let fields = [
        ("www-authenticate", "Basic"),
        ("www-authenticate", "Bearer"),
        ("x-inner", "1"),
        ("www-authenticate", "Digest"),
        ("retry-after", "2"),
    ];
    are(&problem, &fields);
}

/// RFC 9110 §7.6.1, §7.8.
#[test]
fn connection() {
    for legal in ["close", "Upgrade"] {
        are(&Problem::new(status!(413)).with_header("Connection", legal), &[("Connection", legal)]);
    }
    let problem = Problem::new(status!(426))
        .with_header("connection", "close")
        .with_header("connection", "upgrade");
    are(&problem, &[("connection", "upgrade")]);
    for illegal in ["keep-alive", "close, upgrade", "x-a"] {
        let problem = Problem::new(status!(413)).with_header("connection", illegal);
        are(&problem, &[]);
        assert!(problem.left_out().eq(["connection"]));
    }
}

#[test]
fn too_long_and_too_many() {
    let longest = "x".repeat(65_535);
    are(&Problem::new(status!(413)).with_header(&longest, 1), &[(&longest, "1")]);
    let problem = Problem::new(status!(413)).with_header(longest + "x", 1);
    are(&problem, &[]);
    assert_eq!(problem.left_out().map(str::len).collect::<Vec<_>>(), [65_536]);

    let many = (0..24_600)
        .fold(Problem::new(status!(413)), |problem, at| problem.with_header(format!("x-{at}"), at));
    assert_eq!(many.headers().count() + many.left_out().count(), 24_600);
    assert_eq!(many.headers().count(), 24_000);
}
