//! The code of the README that needs a framework, as it stands there, and what it answers.

use axum::body::{Body as AxumBody, to_bytes};
use axum::extract::Request;
use axum::response::{IntoResponse as _, Response};
use http_status::status;
use tower::ServiceExt as _;

include!("service.rs");

include!("own_body.rs");

mod policy {
    use super::error_body;

    include!("policy.rs");

    pub(crate) fn service() -> axum::Router {
        with_policy(axum::Router::new())
    }
}

#[derive(Debug, thiserror::Error, HttpError, IntoResponse)]
#[error("no order {0}")]
#[status(404, body = body_of)]
struct NoOrder(u64);

fn body_of(_: &NoOrder, problem: &Problem) -> Body {
    error_body(problem)
}

mod catalogue {
    include!("catalogue.rs");

    /// What it reads of the response: the copies, or the code of what is no `AllLent`.
    pub(crate) fn copies(response: &http::Response<Vec<u8>>) -> Option<Result<u32, Option<u16>>> {
        Some(read(response)?.map(|lent| lent.copies).map_err(|details| details.code()))
    }

    pub(crate) fn page() -> String {
        http_status::Catalogue::of::<AllLent>().to_html("Errors")
    }
}

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
    let files = [
        include_str!("service.rs"),
        include_str!("own_body.rs"),
        include_str!("policy.rs"),
        include_str!("catalogue.rs"),
    ];
    for code in files {
        assert_shows(README, &format!("```rust,ignore\n{code}```\n"));
    }
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
async fn the_policy_has_the_body() {
    let response = policy::service().oneshot(Request::new(AxumBody::empty())).await;
    assert_eq!(body(response.unwrap()).await, r#"{"code":404,"error":"Not Found"}"#);
}

/// With the derive that a comment names.
#[derive(HttpError, http_status::ProblemTypes, http_status::utoipa::IntoResponses)]
#[status(409, type = "/problems/all-lent")]
struct Documented;

#[test]
fn the_list_and_the_way_back() {
    assert!(catalogue::page().contains("/problems/all-lent"));
    let responses = <Documented as utoipa::IntoResponses>::responses();
    assert!(responses.contains_key("409"));

    let lent = Problem::new(status!(409)).with_type("/problems/all-lent");
    let response = http::Response::from(lent.with_extension("copies", 1));
    assert_eq!(catalogue::copies(&response), Some(Ok(1)));
    let response = http::Response::from(Problem::from(NoOrder(7)).with_body(Body::empty()));
    assert_eq!(catalogue::copies(&response), Some(Err(Some(404))));
    assert_eq!(catalogue::copies(&http::Response::default()), None);
}

#[test]
fn a_client() {
    assert_eq!(client::words(), ["take 2 instead?", "not booked: Internal Server Error", "booked"]);
}
