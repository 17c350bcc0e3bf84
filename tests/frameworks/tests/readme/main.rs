//! The code of the README that needs a framework, as it stands there, and what it answers.

use axum::Router;
use axum::body::{Body as AxumBody, to_bytes};
use axum::extract::Request;
use axum::response::{IntoResponse as _, Response};
use http_status::{
    Body, Catalogue, FromProblem, Problem, ProblemDetails, ProblemPolicy, ProblemTypes, status,
};
use tower::ServiceExt as _;

include!("service.rs");

include!("own_body.rs");

include!("policy.rs");

include!("catalogue.rs");

mod client {
    include!("client.rs");

    /// What it says of these errors, and of none.
    pub(crate) fn words() -> [String; 3] {
        let few = SeatError::FewSeats { left: 2 };
        let plan = SeatError::Plan(std::io::ErrorKind::NotFound.into());
        let errors = [few, plan].map(|error| said(&http_status::Problem::from(error).into()));
        let [few, plan] = errors;
        [few, plan, said(&http::Response::default())]
    }
}

const README: &str = include_str!("../../../../README.md");
const CLIENT: &str = include_str!("../../../../docs/client.md");

#[track_caller]
fn assert_shows(document: &str, shown: &str) {
    assert!(document.contains(shown), "{shown}");
}

#[test]
fn it_is_the_code_that_is_shown() {
    for code in
        [include_str!("service.rs"), include_str!("own_body.rs"), include_str!("catalogue.rs")]
    {
        assert_shows(README, &format!("```rust,ignore\n{code}```\n"));
    }
    let policy = include_str!("policy.rs").lines().filter_map(|line| line.strip_prefix("    "));
    let policy: Vec<_> = policy.collect();
    assert_shows(README, &format!("```rust,ignore\n{}\n```\n", policy.join("\n")));
    assert_shows(CLIENT, &format!("```rust\n{}```\n", include_str!("client.rs")));
}

async fn body(response: Response) -> String {
    let bytes = to_bytes(response.into_body(), 1024).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[tokio::test]
async fn errors_answer_as_it_says() {
    let response = ShopError::OutOfCredit { balance: 30, cost: 50 }.into_response();
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    let head = "HTTP/1.1 403 Forbidden\ncontent-type: application/problem+json\n\n";
    assert_eq!(response.status(), 403);
    assert_shows(README, &format!("```text\n{head}{}\n```\n", body(response).await));

    let response = ShopError::Database("db-3.internal").into_response();
    assert_eq!(response.headers()["retry-after"], "120");
    assert_shows(
        README,
        &format!("the client gets `{}` and `retry-after: 120`", body(response).await),
    );

    assert_shows(README, &format!("// {}\n", body(NoOrder(7).into_response()).await));
}

#[tokio::test]
async fn the_policy_adds_the_id() {
    let request = Request::builder().uri("/nowhere").header("x-request-id", "r-7");
    let request = request.body(AxumBody::empty()).unwrap();
    let response = with_policy(Router::new()).oneshot(request).await.unwrap();
    assert_eq!(body(response).await, r#"{"title":"Not Found","status":404,"request_id":"r-7"}"#);
}

#[tokio::test]
async fn the_policy_has_the_body() {
    let policy = ProblemPolicy::new().body(|request, problem| error_body(request, problem));
    assert_shows(README, "`.body(|request, problem| error_body(request, problem))`");
    let app = Router::new().layer(policy.layer());
    let response = app.oneshot(Request::new(AxumBody::empty())).await.unwrap();
    assert_eq!(body(response).await, r#"{"error":null}"#);
}

/// With the derive that a comment names.
#[derive(HttpError, ProblemTypes, http_status::utoipa::IntoResponses)]
#[status(409, type = "/problems/all-lent")]
struct Documented;

#[test]
fn the_list_and_the_way_back() {
    assert!(Catalogue::of::<AllLent>().to_html("Errors").contains("/problems/all-lent"));
    let responses = <Documented as utoipa::IntoResponses>::responses();
    assert!(responses.contains_key("409"));

    let lent = Problem::new(status!(409)).with_type("/problems/all-lent");
    let response = http::Response::from(lent.with_extension("copies", 1));
    assert_eq!(read(&response).unwrap().unwrap().copies, 1);
    let response = http::Response::from(Problem::from(NoOrder(7)).with_body(Body::empty()));
    assert_eq!(read(&response).unwrap().unwrap_err().code(), Some(404));
    assert!(read(&http::Response::default()).is_none());
}

#[test]
fn a_client() {
    assert_eq!(client::words(), ["take 2 instead?", "not booked: Internal Server Error", "booked"]);
}
