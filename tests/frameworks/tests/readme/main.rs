//! The README's service, which needs a framework: the code as it stands there, and its answers.
#![expect(clippy::unused_async, reason = "a handler that the README keeps short")]

use axum::body::to_bytes;
use axum::response::{IntoResponse as _, Response};

include!("service.rs");

const README: &str = include_str!("../../../../README.md");

#[test]
fn it_is_the_code_of_the_readme() {
    let shown = format!("```rust,ignore\n{}```\n", include_str!("service.rs"));
    assert!(README.contains(&shown), "{shown}");
}

async fn body(response: Response) -> String {
    let bytes = to_bytes(response.into_body(), 1024).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[tokio::test]
async fn it_answers_as_the_readme_says() {
    let response = buy().await.into_response();
    assert_eq!(response.status(), 403);
    let content_type = response.headers()["content-type"].clone();
    let shown = format!(
        "HTTP/1.1 403 Forbidden\ncontent-type: {}\n\n{}\n```\n",
        content_type.to_str().unwrap(),
        body(response).await,
    );
    assert!(README.contains(&shown), "{shown}");

    let response = ShopError::Database("db-3.internal").into_response();
    assert_eq!(response.headers()["retry-after"], "120");
    let shown = format!("the client sees `{}` and the header", body(response).await);
    assert!(README.contains(&shown), "{shown}");
}
