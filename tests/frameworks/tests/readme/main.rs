//! The README's service, which needs a framework: the code as it stands there, and its answers.
#![expect(clippy::unused_async, reason = "a handler that the README keeps short")]

use axum::body::to_bytes;
use axum::response::{IntoResponse as _, Response};

include!("service.rs");

mod own_body {
    include!("own_body.rs");

    pub(crate) fn answers() -> [axum::response::Response; 2] {
        [OrderError::NoOrder(7), OrderError::Payment("pay.internal")]
            .map(IntoResponse::into_response)
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

#[test]
fn a_client() {
    assert_eq!(client::words(), ["take 2 instead?", "not booked: Internal Server Error", "booked"]);
}

const README: &str = include_str!("../../../../README.md");

#[test]
fn it_is_the_code_of_the_readme() {
    let codes =
        [include_str!("service.rs"), include_str!("own_body.rs"), include_str!("client.rs")];
    for code in codes {
        let shown = format!("```rust,ignore\n{code}```\n");
        assert!(README.contains(&shown), "{shown}");
    }
}

/// An answer with this reason phrase, as the README shows it.
async fn answer(response: Response, reason: &str) -> String {
    let code = response.status();
    let content_type = response.headers()["content-type"].clone();
    format!(
        "HTTP/1.1 {} {reason}\ncontent-type: {}\n\n{}\n```\n",
        code.as_str(),
        content_type.to_str().unwrap(),
        body(response).await,
    )
}

async fn body(response: Response) -> String {
    let bytes = to_bytes(response.into_body(), 1024).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[tokio::test]
async fn it_answers_as_the_readme_says() {
    let shown = answer(buy().await.into_response(), "Forbidden").await;
    assert!(README.contains(&shown), "{shown}");

    let response = ShopError::Database("db-3.internal").into_response();
    assert_eq!(response.headers()["retry-after"], "120");
    let shown = format!("the client sees `{}` and the header field", body(response).await);
    assert!(README.contains(&shown), "{shown}");

    let [missing, unreachable] = own_body::answers();
    let shown = answer(missing, "Not Found").await;
    assert!(README.contains(&shown), "{shown}");
    let shown = format!("Of a 502 the body is `{}`.", body(unreachable).await);
    assert!(README.contains(&shown), "{shown}");
}
