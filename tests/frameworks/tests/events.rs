//! One event for each response, whichever way it is made, and none before.

use std::error::Error;

use actix_web::ResponseError as _;
use axum::response::IntoResponse as _;
use frameworks::errors::{self, AppError};
use frameworks::events::{Event, Recorder};
use frameworks::secrets::Lenient;
use http_status::{Problem, ProblemDetails, status};
use poem::error::ResponseError as _;
use rocket::local::blocking::Client;
use tracing::Level;

type Response = hyper::Response<Vec<u8>>;

fn error(case: &str) -> AppError {
    errors::answer(case).expect_err("it fails")
}

fn problem(case: &str) -> Problem {
    Problem::from(error(case))
}

/// Makes one response to the error of this case.
type Way = (&'static str, fn(&str));

const WAYS: [Way; 12] = [
    ("http", |case| drop(Response::from(problem(case)))),
    ("axum, derived", |case| drop(error(case).into_response())),
    ("axum, problem", |case| drop(problem(case).into_response())),
    ("actix-web, derived", |case| drop(error(case).error_response())),
    ("actix-web, derived, by a handler", |case| {
        drop(actix_web::HttpResponse::from_error(error(case)));
    }),
    ("actix-web, problem", |case| drop(problem(case).error_response())),
    ("poem, derived", |case| drop(error(case).as_response())),
    ("poem, derived, by a handler", |case| drop(poem::Error::from(error(case)).into_response())),
    ("poem, problem", |case| drop(poem::IntoResponse::into_response(problem(case)))),
    ("poem, problem, by a handler", |case| drop(poem::Error::from(problem(case)).into_response())),
    ("rocket, derived", |case| drop(rocket().get(format!("/derived/{case}")).dispatch())),
    ("rocket, problem", |case| drop(rocket().get(format!("/problem/{case}")).dispatch())),
];

/// A client of rocket's that answers on the thread it is on.
fn rocket() -> Client {
    let log_level = rocket::config::LogLevel::Off;
    let config = rocket::Config { log_level, ..rocket::Config::default() };
    let routes = rocket::routes![derived_by_rocket, problem_by_rocket];
    Client::untracked(rocket::custom(config).mount("/", routes)).expect("it can be launched")
}

#[rocket::get("/derived/<case>")]
fn derived_by_rocket(case: &str) -> Result<String, AppError> {
    errors::answer(case)
}

#[rocket::get("/problem/<case>")]
fn problem_by_rocket(case: &str) -> Result<String, Problem> {
    Ok(errors::answer(case)?)
}

fn assert_tells(case: &str, level: Level, fields: &[(&'static str, &str)]) {
    for (way, respond) in WAYS {
        let events = Recorder::during(|| respond(case));
        assert_eq!(events, [Event::new(level, fields)], "{way}");
    }
}

#[test]
fn a_5xx_with_the_whole_source_chain() {
    let fields = [
        ("message", "500 Internal Server Error"),
        ("status", "500"),
        ("error", "secret-in-display"),
        ("error.sources", "secret-in-source: secret-in-deep-source"),
    ];
    assert_tells("broken", Level::ERROR, &fields);
}

#[test]
fn a_5xx_that_is_exposed() {
    let fields = [
        ("message", "503 Service Unavailable"),
        ("status", "503"),
        ("error", "down until noon"),
        ("detail", "down until noon"),
    ];
    assert_tells("repair", Level::ERROR, &fields);
}

#[test]
fn a_4xx() {
    let fields = [
        ("message", "423 Locked"),
        ("status", "423"),
        ("error", "cannot check out"),
        ("error.sources", "locked by eve"),
        ("detail", "cannot check out"),
    ];
    assert_tells("checkout", Level::DEBUG, &fields);
}

#[test]
fn a_4xx_that_is_hidden() {
    let fields = [
        ("message", "403 Forbidden"),
        ("status", "403"),
        ("error", "secret-in-display"),
        ("error.sources", "secret-in-source: secret-in-deep-source"),
    ];
    assert_tells("refused", Level::DEBUG, &fields);
}

#[test]
fn a_header_that_is_left_out() {
    let fields = [
        ("message", "400 Bad Request"),
        ("status", "400"),
        ("error", "noted"),
        ("detail", "noted"),
        ("left_out", "x-note"),
    ];
    assert_tells("cr-lf", Level::DEBUG, &fields);
}

#[test]
fn extensions_that_are_left_out() {
    let problem = Problem::new(status!(502)).with_extension("title", 1).with_extension("ours", 2);
    let events = Recorder::during(|| drop(Response::from(problem)));
    let fields = [("message", "502 Bad Gateway"), ("status", "502"), ("left_out", "title")];
    assert_eq!(events, [Event::new(Level::ERROR, &fields)]);
}

#[test]
fn a_problem_that_was_read() {
    let read = r#"{ "status": 599, "title": "Odd", "detail": "db-3 is away" }"#;
    let problem = Problem::relay(serde_json::from_str(read).unwrap());
    let events = Recorder::during(|| drop(Response::from(problem)));
    let fields = [
        ("message", "500 Internal Server Error"),
        ("status", "500"),
        ("error", "Odd: db-3 is away"),
    ];
    assert_eq!(events, [Event::new(Level::ERROR, &fields)]);
}

/// By hand, an error can have a status that is none of an error.
#[test]
fn an_error_with_another_status() {
    let ways: [fn() -> u16; 4] = [
        || Response::from(Problem::from(Lenient)).status().as_u16(),
        || Lenient.into_response().status().as_u16(),
        || Lenient.error_response().status().as_u16(),
        || Lenient.as_response().status().as_u16(),
    ];
    let fields = [
        ("message", "500 Internal Server Error"),
        ("status", "500"),
        ("error", "secret-in-display"),
    ];
    for respond in ways {
        let events = Recorder::during(|| assert_eq!(respond(), 500));
        assert_eq!(events, [Event::new(Level::ERROR, &fields)]);
    }
    assert_eq!(Lenient.status_code(), 500);
    assert_eq!(poem::Error::from(Lenient).status(), 500);
}

/// Errors that a log must survive.
#[derive(Debug)]
enum Odd {
    /// Its own source.
    Itself,
    /// A `Display` that fails in the middle, above another one.
    Fails(Lines),
}

/// Lines, and whatever else may not stand in one.
#[derive(Debug, thiserror::Error)]
#[error("a\r\nb\u{2028}c\u{85}d\x1b[0m\te\u{1f600}")]
struct Lines;

impl std::fmt::Display for Odd {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("odd")?;
        if let Self::Fails(_) = self { Err(std::fmt::Error) } else { Ok(()) }
    }
}

impl Error for Odd {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(match self {
            Self::Itself => self,
            Self::Fails(lines) => lines,
        })
    }
}

/// One of a chain, which has its number in it.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Link(u32, #[source] Option<Box<dyn Error + Send + Sync>>);

fn told_of(error: impl Into<Box<dyn Error + Send + Sync>>) -> (String, Option<String>) {
    let problem = Problem::new(status!(500)).with_error(error);
    let mut events = Recorder::during(|| drop(Response::from(problem)));
    assert_eq!(events.len(), 1);
    let mut fields = events.remove(0).fields;
    (fields.remove("error").unwrap(), fields.remove("error.sources"))
}

#[test]
fn a_chain_that_goes_round() {
    assert_eq!(told_of(Odd::Itself), ("odd".into(), None));
    let above = Link(1, Some(Box::new(Odd::Itself)));
    assert_eq!(told_of(above), ("1".into(), Some("odd".into())));
}

/// The first field of a struct has its address, and is not the struct.
#[test]
fn a_chain_of_first_fields() {
    #[derive(Debug, thiserror::Error)]
    #[error("outer")]
    struct Outer(#[source] Middle);

    #[derive(Debug, thiserror::Error)]
    #[error("middle")]
    struct Middle(#[source] Lowest);

    #[derive(Debug, thiserror::Error)]
    #[error("lowest")]
    struct Lowest;

    let expected = ("outer".into(), Some("middle: lowest".into()));
    assert_eq!(told_of(Outer(Middle(Lowest))), expected);
}

#[test]
fn a_chain_without_end() {
    let chain = (0..200).rev().fold(None, |source, number| {
        Some(Box::new(Link(number, source)) as Box<dyn Error + Send + Sync>)
    });
    let (error, sources) = told_of(chain.unwrap());
    assert_eq!(error, "0");
    let expected: Vec<_> = (1..=64).map(|number| number.to_string()).collect();
    assert_eq!(sources.unwrap(), expected.join(": "));
}

#[test]
fn what_could_be_written_stays() {
    let lines = "a\\r\\nb\\u{2028}c\\u{85}d\\u{1b}[0m\te\u{1f600}";
    assert_eq!(told_of(Odd::Fails(Lines)), ("odd".into(), Some(lines.into())));
    let above = Link(1, Some(Box::new(Odd::Fails(Lines))));
    assert_eq!(told_of(above), ("1".into(), Some(format!("odd: {lines}"))));
}

#[test]
fn lines_of_the_detail() {
    let problem = Problem::new(status!(404)).with_detail("a\nb").with_header("x\ny", 1);
    let events = Recorder::during(|| drop(Response::from(problem)));
    let fields = [
        ("message", "404 Not Found"),
        ("status", "404"),
        ("detail", "a\\nb"),
        ("left_out", "x\\ny"),
    ];
    assert_eq!(events, [Event::new(Level::DEBUG, &fields)]);
}

/// What the body could not be made of is named too.
#[test]
fn a_body_that_is_left_out() {
    let no_key = std::collections::BTreeMap::from([((1, 2), 3)]);
    let problem = Problem::new(status!(404)).with_body(http_status::Body::json(&no_key));
    let events = Recorder::during(|| drop(Response::from(problem)));
    assert_eq!(events[0].fields["left_out"], "body");
}

#[test]
fn none_without_a_response() {
    let events = Recorder::during(|| {
        let problem = problem("broken").with_header("x-note", "\r\n").clone();
        let text = serde_json::to_string(problem.details()).unwrap();
        let read: ProblemDetails = serde_json::from_str(&text).unwrap();
        assert_eq!(read.status(), Some(status!(500)));
        assert_eq!(problem.to_string(), "Internal Server Error");
        assert!(format!("{problem:?}").contains("secret-in-debug"));
        assert_eq!(problem.status_code(), 500);
        assert_eq!(error("broken").status_code(), 500);
        assert_eq!(error("broken").status(), 500);
        assert_eq!(actix_web::Error::from(problem).to_string(), "Internal Server Error");
        assert_eq!(poem::Error::from(error("broken")).status(), 500);
    });
    assert_eq!(events, []);
}

#[test]
fn none_of_a_response_that_is_no_error() {
    for path in ["/derived/fine", "/problem/fine"] {
        let events = Recorder::during(|| {
            let rocket = rocket();
            let response = rocket.get(path).dispatch();
            assert_eq!(response.into_string().as_deref(), Some("fine"));
        });
        assert_eq!(events, []);
    }
}

/// Where nothing listens, the answer is the same.
#[test]
fn without_a_subscriber() {
    let response = Response::from(problem("broken"));
    assert_eq!(response.status(), 500);
    assert_eq!(response.headers()["x-ticket"], "7");
    assert_eq!(response.body(), br#"{"title":"Internal Server Error","status":500}"#);
}
