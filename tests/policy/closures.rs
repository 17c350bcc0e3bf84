//! Closures of several policies, and those that fail or forget.

use std::iter;

use http_status::tower::ProblemBody;
use http_status::{Body, Problem, ProblemPolicy, Status, status};
use serde_json::json;
use tower_layer::Layer as _;
use tower_service::Service as _;

use super::{Gives, answer, carrying, get, plain, request, response};

#[test]
fn of_two_policies_the_outer_has_the_last_word() {
    let twice = |inner: ProblemPolicy, outer: ProblemPolicy| {
        let inner = inner.layer().layer(Gives(response(404, &[], &[])));
        String::from_utf8(answer(outer.layer().layer(inner), request("GET")).body)
            .expect("it is text")
    };
    let body = |text: &'static str| {
        plain().body(move |_, problem| Body::text(format!("{text} {problem}")))
    };
    let title = |text: &'static str| plain().customize(move |_, problem| problem.with_title(text));
    assert_eq!(twice(body("inner"), body("outer")), "outer Not Found");
    assert_eq!(twice(body("inner"), title("Outer")), "inner Outer");
    assert_eq!(twice(body("inner"), plain()), "inner Not Found");
    assert_eq!(twice(title("Inner"), body("outer")), "outer Inner");
}

#[test]
fn of_several_calls_each_gets_what_the_one_before_gave() {
    let policy = plain()
        .customize(|_, problem| problem.with_title("a"))
        .customize(|_, problem| {
            let detail = format!("{problem} b");
            problem.with_detail(detail)
        })
        .body(|_, _| Body::text("first"))
        .body(|_, problem| Body::text(problem.to_string()));
    assert_eq!(get(&policy, response(404, &[], &[])).body, b"a: a b");
    let shown = "ProblemPolicy { customize: true, body: true, adopt: true }";
    assert_eq!(format!("{policy:?}"), shown);
    assert_eq!(format!("{:?}", policy.layer()), format!("ProblemLayer({shown})"));
    let service = policy.layer().layer("inner");
    let expected = format!(r#"ProblemService {{ inner: "inner", rules: {shown} }}"#);
    assert_eq!(format!("{service:?}"), expected);
}

/// It costs its own answer.
#[test]
fn a_closure_that_panics() {
    let logged = |policy: ProblemPolicy| {
        let sent = get(&policy, response(404, &[("allow", "GET")], &[]));
        assert_eq!(sent.details(), json!({ "title": "Internal Server Error", "status": 500 }));
        assert_eq!((sent.code, sent.values("allow")), (500, vec!["GET"]));
        sent.problem.expect("it is carried").error().expect("it says why").to_string()
    };
    assert_eq!(
        logged(plain().customize(|_, _| panic!("on purpose"))),
        "a closure of the policy panicked: on purpose"
    );
    assert_eq!(
        logged(plain().body(|_, problem| panic!("of {}", problem.status()))),
        "a closure of the policy panicked: of 404 Not Found"
    );
    let other = plain().customize(|_, _| std::panic::panic_any(Status::Gone));
    assert_eq!(logged(other), "a closure of the policy panicked");
}

/// What it was called for is not lost for the log.
#[test]
fn the_error_behind_a_panic() {
    let policy = plain().customize(|_, _| panic!("on purpose"));
    let causes = |response| {
        let problem = get(&policy, response).problem.expect("it is carried");
        let panic = problem.error().expect("it says why");
        let causes = iter::successors(panic.source(), |&error| error.source());
        causes.map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(causes(response(404, &[], &[])), [""; 0]);
    assert_eq!(causes(response(502, &[], &[b"db-3 is away"])), ["db-3 is away"]);
    let relayed = Problem::new(status!(502)).with_error("db-4 is away");
    assert_eq!(causes(carrying(relayed)), ["db-4 is away"]);
}

/// What a closure forgets.
#[test]
fn the_error_behind_stays() {
    let policy = plain().customize(|_, _| Problem::new(status!(503)));
    let sent = get(&policy, response(500, &[], &[b"secret"]));
    assert_eq!(sent.details(), json!({ "title": "Service Unavailable", "status": 503 }));
    assert_eq!(
        sent.problem.and_then(|it| it.error().map(ToString::to_string)).as_deref(),
        Some("secret")
    );
    let bad = plain().body(|_, _| Body::new("a\nb", ""));
    let sent = get(&bad, response(404, &[], &[]));
    assert!(sent.problem.expect("it is carried").left_out().eq(["content-type"]));
}

/// What is waiting shows nothing of the request.
#[test]
fn a_future_and_a_body_can_be_shown() {
    let future = plain().layer().layer(Gives(response(404, &[], &[]))).call(request("GET"));
    assert_eq!(format!("{future:?}"), "ProblemFuture { .. }");
    let body = ProblemBody::<()>::default();
    assert_eq!(format!("{body:?}"), "ProblemBody { kind: Made { bytes: [] } }");
}
