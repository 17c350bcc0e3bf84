//! The README's documented shop: the code as it stands there, and its document.
#![expect(clippy::unused_async, dead_code, reason = "only the document of the handler counts")]

extern crate utoipa_6 as utoipa;

include!("shop.rs");

#[test]
fn it_is_the_code_of_the_readme() {
    let shown = format!("```rust,ignore\n{}```\n", include_str!("shop.rs"));
    assert!(include_str!("../../../../../README.md").contains(&shown), "{shown}");
}

#[test]
fn its_document() {
    #[derive(utoipa::OpenApi)]
    #[openapi(paths(order))]
    struct Document;

    let document = serde_json::to_value(<Document as utoipa::OpenApi>::openapi()).unwrap();
    let response = &document["paths"]["/orders"]["post"]["responses"]["404"];
    assert_eq!(response["description"], "The article is not in the shop.");
    let schema = &response["content"]["application/problem+json"]["schema"];
    assert_eq!(schema["properties"]["article"]["description"], "Its number, as it was asked for.");
    documents::check(
        &<ShopError as utoipa::IntoResponses>::responses()
            .into_iter()
            .map(|(code, response)| (code, serde_json::to_value(response).unwrap()))
            .collect::<serde_json::Map<_, _>>()
            .into(),
    );
    documents::fits(
        &document["paths"]["/orders"]["post"]["responses"],
        ShopError::NoArticle { article: 7 },
    );
}
