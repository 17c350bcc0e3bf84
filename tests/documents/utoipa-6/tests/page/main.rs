//! The documented handler of `docs/openapi.md`: the code as it stands there, and its document.
#![expect(clippy::unused_async, dead_code, reason = "only the document of the handler counts")]

extern crate utoipa_6 as utoipa;

include!("shop.rs");

#[test]
fn it_is_the_code_of_the_page() {
    let shown = format!("```rust,ignore\n{}```\n", include_str!("shop.rs"));
    assert!(include_str!("../../../../../docs/openapi.md").contains(&shown), "{shown}");
}

#[test]
fn its_document() {
    #[derive(utoipa::OpenApi)]
    #[openapi(paths(order))]
    struct Document;

    let document = serde_json::to_value(<Document as utoipa::OpenApi>::openapi()).unwrap();
    let response = &document["paths"]["/orders"]["post"]["responses"]["409"];
    assert_eq!(response["description"], "There is less left than was ordered.");
    let schema = &response["content"]["application/problem+json"]["schema"];
    assert_eq!(schema["properties"]["left"]["type"], "integer");
    documents::check(
        &<OrderError as utoipa::IntoResponses>::responses()
            .into_iter()
            .map(|(code, response)| (code, serde_json::to_value(response).unwrap()))
            .collect::<serde_json::Map<_, _>>()
            .into(),
    );
    documents::fits(
        &document["paths"]["/orders"]["post"]["responses"],
        OrderError::SoldOut { left: 7 },
    );
}
