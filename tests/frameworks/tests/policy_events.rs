//! The events of responses that a policy makes.

use axum::Router;
use axum::body;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::routing::{any, get};
use frameworks::events::{Event, Recorder};
use http_status::{Body, Problem, ProblemPolicy, status};
use tower::ServiceExt as _;
use tracing::Level;

/// It has the request's method and path, without a closure too, and the text of a 5xx.
#[test]
fn the_event_of_an_adopted_response() {
    let app = Router::new()
        .route("/a", any(async || (StatusCode::BAD_GATEWAY, "db-3\nis away")))
        .layer(ProblemPolicy::new().layer());
    let events = Recorder::during(|| assert_eq!(code(app, "BREW", "/a?b"), 502));
    let fields = [
        ("message", "502 Bad Gateway"),
        ("status", "502"),
        ("method", "BREW"),
        ("path", "/a"),
        ("error", "db-3\\nis away"),
    ];
    assert_eq!(events, [Event::new(Level::ERROR, &fields)]);
}

/// The log keeps what a closure drops.
#[test]
fn the_event_of_a_response_whose_closure_panics() {
    let policy = ProblemPolicy::new().body(|_, _| panic!("no template"));
    let app = Router::new().route("/a", get("a")).layer(policy.layer());
    let events = Recorder::during(|| assert_eq!(code(app, "GET", "/b"), 500));
    let fields = [
        ("message", "500 Internal Server Error"),
        ("status", "500"),
        ("method", "GET"),
        ("path", "/b"),
        ("error", "a closure of the policy panicked: no template"),
    ];
    assert_eq!(events, [Event::new(Level::ERROR, &fields)]);
}

/// The handler's event comes first, and knows nothing of it.
#[test]
fn the_second_event_of_a_problem_whose_closure_panics() {
    let policy = ProblemPolicy::new().customize(|_, _| panic!("no id"));
    let app = Router::new().route("/a", get(taken)).layer(policy.layer());
    let events = Recorder::during(|| assert_eq!(code(app, "GET", "/a"), 500));
    let fields = [
        ("message", "500 Internal Server Error"),
        ("status", "500"),
        ("method", "GET"),
        ("path", "/a"),
        ("error", "a closure of the policy panicked: no id"),
        ("error.sources", "the row is locked"),
    ];
    assert_eq!(events, [of_taken(), Event::new(Level::ERROR, &fields)]);
}

/// Once, and not again for a policy around it.
#[test]
fn the_second_event_of_a_problem_that_is_given_what_cannot_be_sent() {
    let policy = ProblemPolicy::new()
        .customize(|_, problem| problem.with_header("x-note", "two\nlines"))
        .body(|_, _| Body::new("a\nb", ""));
    let outer = ProblemPolicy::new().body(|_, _| Body::empty());
    let app = Router::new().route("/a", get(taken)).layer(policy.layer()).layer(outer.layer());
    let events = Recorder::during(|| assert_eq!(code(app, "GET", "/a"), 409));
    let fields = [
        ("message", "409 Conflict"),
        ("status", "409"),
        ("method", "GET"),
        ("path", "/a"),
        ("error", "the row is locked"),
        ("left_out", "x-note, content-type"),
    ];
    assert_eq!(events, [of_taken(), Event::new(Level::DEBUG, &fields)]);
}

async fn taken() -> Problem {
    Problem::new(status!(409)).with_error("the row is locked")
}

fn of_taken() -> Event {
    let fields = [("message", "409 Conflict"), ("status", "409"), ("error", "the row is locked")];
    Event::new(Level::DEBUG, &fields)
}

fn code(app: Router, method: &str, target: &str) -> u16 {
    let request = Request::builder().method(method).uri(target).body(body::Body::empty()).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(app.oneshot(request)).unwrap().status().as_u16()
}
