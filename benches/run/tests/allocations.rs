//! What the way from an error to its response allocates, each allocation with its reason: one more is
//! a failure. A buffer that grows counts as one allocation more.

use axum_core::body::Body as AxumBody;
use bench_run::service::{Fine, adopting, call, customizing, request};
use http::Response;
use http_status::axum::IntoResponse;
use http_status::{Body, HttpError, Problem, ProblemPolicy};
use tower_layer::Layer;

#[derive(Debug, thiserror::Error, HttpError, IntoResponse)]
enum AppError {
    #[error("no page {0}")]
    #[status(404, hide)]
    NoPage(u64),
    #[error("no user {0}")]
    #[status(404)]
    NoUser(u64),
    #[error("your balance is {balance}, but that costs {cost}")]
    #[status(403, type = "https://example.com/probs/out-of-credit", title = "Out of credit")]
    #[status(header("retry-after" = "120"))]
    OutOfCredit {
        #[status(extension)]
        balance: u32,
        cost: u32,
        #[status(extension)]
        currency: &'static str,
    },
    #[error("cannot reach {0}")]
    #[status(503)]
    Database(&'static str),
}

/// Whose clients read a body of their own.
#[derive(Debug, thiserror::Error, HttpError, IntoResponse)]
#[status(body = own_body)]
enum OwnError {
    #[error("no user {0}")]
    #[status(404)]
    NoUser(u64),
    #[error("cannot reach {0}")]
    #[status(503)]
    Database(&'static str),
}

fn own_body(_: &OwnError, problem: &Problem) -> Body {
    Body::text(problem.details().detail().unwrap_or(problem.status().reason()))
}

/// The body's buffer.
const BODY: u64 = 1;
/// The index and the entries of `http::HeaderMap`, for `content-type`.
const HEADERS: u64 = 2;
/// The error, in an `Arc`.
const ERROR: u64 = 1;
/// By which a middleware finds the error: the box and the table of `http::Extensions`, the box of the entry.
const EXTENSIONS: u64 = 3;
const RESPONSE: u64 = BODY + HEADERS + ERROR + EXTENSIONS;

/// A detail's text: a `Display` that fails on its way must not have begun the member.
const DETAIL: u64 = 1;
/// A header's name and text, the value as it is sent, and the list until there is a response to put it
/// into.
const ONE_HEADER: u64 = 3;
/// The list of the extension members.
const MEMBERS: u64 = 1;
/// The name and the JSON of one.
const MEMBER: u64 = 1;

/// The box of a `Problem`, which keeps `Result<T, Problem>` small, and in which the response carries it.
const PROBLEM: u64 = 1;
/// What axum makes of a buffer: `bytes::Bytes` and the box of the body.
const AXUM_BODY: u64 = 2;

fn out_of_credit() -> AppError {
    AppError::OutOfCredit { balance: 30, cost: 50, currency: "EUR" }
}

/// How many allocations the error of a handler takes through a `Problem`, and what comes of it.
fn through_problem(result: Result<(), impl Into<Problem>>) -> (u64, Response<Vec<u8>>) {
    let mut response = Response::default();
    let count = allocation_counter::measure(|| {
        if let Err(error) = result {
            response = error.into().into();
        }
    });
    (count.count_total, response)
}

fn through_derive(result: Result<(), impl IntoResponse>) -> (u64, Response<AxumBody>) {
    let mut response = Response::default();
    let count = allocation_counter::measure(|| {
        if let Err(error) = result {
            response = error.into_response();
        }
    });
    (count.count_total, response)
}

#[track_caller]
fn check(make: fn() -> AppError, allocations: u64, headers: &[(&str, &str)], body: &str) {
    let (count, response) = through_problem(Err(make()));
    assert_eq!(String::from_utf8_lossy(response.body()), body);
    let sent =
        response.headers().iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap()));
    assert!(sent.eq([&[("content-type", "application/problem+json")], headers].concat()));
    assert_eq!(count, allocations + PROBLEM);

    let (count, answer) = through_derive(Err(make()));
    assert_eq!((answer.status(), answer.headers()), (response.status(), response.headers()));
    assert_eq!(count, allocations + PROBLEM + AXUM_BODY);
}

#[test]
fn a_status_alone() {
    let body = r#"{"title":"Not Found","status":404}"#;
    check(|| AppError::NoPage(7), RESPONSE, &[], body);
    assert_eq!(RESPONSE, 7);
}

#[test]
fn a_text_that_is_hidden() {
    let body = r#"{"title":"Service Unavailable","status":503}"#;
    check(|| AppError::Database("db-3.internal"), RESPONSE, &[], body);
}

#[test]
fn a_detail() {
    let body = r#"{"title":"Not Found","status":404,"detail":"no user 7"}"#;
    check(|| AppError::NoUser(7), RESPONSE + DETAIL, &[], body);
}

#[test]
fn all_members_and_a_header() {
    let body = r#"{"type":"https://example.com/probs/out-of-credit","title":"Out of credit","status":403,"detail":"your balance is 30, but that costs 50","balance":30,"currency":"EUR"}"#;
    let members = MEMBERS + 2 * MEMBER;
    let allocations = RESPONSE + DETAIL + ONE_HEADER + members;
    check(out_of_credit, allocations, &[("retry-after", "120")], body);
    assert_eq!(allocations, 14);
}

/// Of the body that was given, the response has a copy, and the problem that it carries keeps it.
#[test]
fn a_body_of_ones_own() {
    let mut response = Response::<Vec<u8>>::default();
    let count = allocation_counter::measure(|| {
        response = Problem::from(AppError::NoPage(7)).with_body(Body::text("no such page")).into();
    });
    assert_eq!(response.body(), b"no such page");
    assert_eq!(count.count_total, RESPONSE + PROBLEM + BODY);
}

/// What `#[status(body = …)]` gives takes the place of the problem details: it costs itself.
#[test]
fn a_body_by_the_attribute() {
    let cases: [(fn() -> OwnError, _, _); 2] = [
        (|| OwnError::NoUser(7), "no user 7", RESPONSE + DETAIL),
        (|| OwnError::Database("db-3.internal"), "Service Unavailable", RESPONSE),
    ];
    for (make, body, allocations) in cases {
        let (count, response) = through_problem(Err(make()));
        assert_eq!(String::from_utf8_lossy(response.body()), body);
        assert_eq!(count, allocations + PROBLEM, "{body}");
        let (count, answer) = through_derive(Err(make()));
        assert_eq!(answer.headers()["content-type"], "text/plain; charset=utf-8");
        // A buffer without room to spare is `bytes::Bytes` as it is.
        assert_eq!(count, allocations + PROBLEM + AXUM_BODY - 1, "{body}");
    }
}

/// Without closures a policy looks at the status of a 200; with them, it has copied the header fields.
#[test]
fn a_200_behind_a_policy() {
    /// The index and the entries of `http::HeaderMap`.
    const HEAD: u64 = 2;
    let count = |policy: Option<ProblemPolicy>| {
        let service = policy.map(|policy| policy.layer().layer(Fine));
        let request = request();
        let count = allocation_counter::measure(|| match service {
            Some(mut service) => drop(call(&mut service, request)),
            None => drop(call(&mut Fine, request)),
        });
        count.count_total
    };
    assert_eq!(count(None), 0);
    assert_eq!(count(Some(adopting())), 0);
    assert_eq!(count(Some(customizing())), HEAD);
}
