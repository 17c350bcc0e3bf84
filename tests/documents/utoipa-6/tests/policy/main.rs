//! What a policy adds, in the documents of utoipa: the code as it stands on the page.

extern crate utoipa_6 as utoipa;

use std::collections::BTreeMap;

use http_status::{Catalogue, HttpError, Problem, ProblemTypes};
use serde_json::{Value, json};
use utoipa::openapi::{RefOr, Response};

/// What a client gets from an account.
#[derive(Debug, thiserror::Error, HttpError, ProblemTypes)]
enum AccountError {
    /// The account is closed.
    #[error("closed")]
    #[status(403)]
    Closed,
}

/// What a client gets from the shop.
#[derive(Debug, thiserror::Error, HttpError, ProblemTypes)]
enum ShopError {
    /// The article is not in the shop.
    #[error("no article")]
    #[status(404, type = "/problems/no-article")]
    NoArticle {
        /// What comes close to it.
        #[status(extension)]
        like: Vec<Article>,
    },
    #[error(transparent)]
    #[status(transparent)]
    Account(#[from] AccountError),
}

#[derive(Debug, serde::Serialize, utoipa::ToSchema)]
struct Article {
    name: &'static str,
}

include!("policy.rs");

#[test]
fn it_is_the_code_of_the_page() {
    let shown = format!("```rust,ignore\n{}```\n", include_str!("policy.rs"));
    assert!(include_str!("../../../../../docs/openapi.md").contains(&shown), "{shown}");
}

fn responses<E: utoipa::IntoResponses>() -> Value {
    serde_json::to_value(E::responses()).unwrap()
}

/// What the policy of the page makes of an error, in its schema.
fn check(responses: &Value, error: ShopError) {
    documents::check(responses);
    let problem = Problem::from(error)
        .with_instance("/articles/7")
        .with_header("x-request-id", "r-1")
        .with_extension("request_id", "r-1");
    let body: Value = serde_json::from_slice(problem.body().bytes()).unwrap();
    let response =
        documents::fits_answer(responses, problem.status().code(), problem.headers(), &body);
    let schema = &response["content"]["application/problem+json"]["schema"]["properties"];
    assert_eq!(schema["request_id"]["type"], "string");
    assert_eq!(schema["instance"]["type"], "string");
    assert!(response["headers"]["x-request-id"].is_object());
}

#[test]
fn its_document() {
    let responses = responses::<ShopError>();
    check(&responses, ShopError::NoArticle { like: vec![Article { name: "nut" }] });
    check(&responses, AccountError::Closed.into());
    let like =
        &responses["404"]["content"]["application/problem+json"]["schema"]["properties"]["like"];
    assert_eq!(like["items"]["properties"]["name"]["type"], "string");
    let codes: Vec<_> = responses.as_object().unwrap().keys().collect();
    assert_eq!(codes, ["403", "404"]);
    assert!(self::responses::<AccountError>()["403"]["headers"]["x-request-id"].is_object());
}
