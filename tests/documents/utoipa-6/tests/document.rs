//! What utoipa 6 reads of the list, and what it then says.

extern crate utoipa_6 as utoipa;

use documents_utoipa_6 as errors;
use documents_utoipa_6::{Article, Generic, PaymentError, ShopError, Tree};
use serde_json::{Value, json, to_value};
use utoipa::{IntoResponses, OpenApi};

fn responses<E: IntoResponses>() -> Value {
    to_value(E::responses()).unwrap()
}

#[test]
fn answers_fit() {
    let responses = responses::<ShopError>();
    documents::fit!(&responses, errors);
}

#[test]
fn whole() {
    let responses = responses::<ShopError>();
    documents::check(&responses);
    let codes: Vec<_> = responses.as_object().unwrap().keys().collect();
    assert_eq!(codes, ["402", "404", "409", "429", "500", "502", "503", "default"]);
    let options = responses["404"]["content"]["application/problem+json"]["schema"]["oneOf"]
        .as_array()
        .unwrap();
    let titles: Vec<_> = options.iter().map(|it| it["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["NoArticle", "NoAccount or NoBasket or Status"]);
    let article = &options[0]["properties"]["article"];
    assert_eq!(article["description"], "Its number.");
    assert_eq!(article["type"], "integer");
    assert_eq!(options[0]["properties"]["others"]["items"]["properties"]["name"]["type"], "string");
    assert_eq!(options[1]["properties"]["basket"]["type"], "integer");
}

#[test]
fn generic() {
    let responses = responses::<Generic<PaymentError, Vec<Article>>>();
    documents::check(&responses);
    documents::fits(&responses, Generic::<PaymentError, Vec<Article>>::Member(Vec::new()));
    documents::fits(&responses, Generic::<_, Vec<Article>>::Inner(PaymentError::Closed));
    let member =
        &responses["418"]["content"]["application/problem+json"]["schema"]["properties"]["member"];
    assert_eq!(member["items"]["properties"]["price"]["type"], "number");
    // Borrowed, as a field may be.
    let responses = crate::responses::<Generic<PaymentError, &'static str>>();
    documents::fits(&responses, Generic::<PaymentError, _>::Member("text"));
    let _ = Tree { name: String::new(), branches: Vec::new() };
}

/// A document of a service.
#[test]
fn in_a_document() {
    #[utoipa::path(get, path = "/articles", responses((status = 200, description = "All."), ShopError))]
    #[expect(dead_code, reason = "only its document counts")]
    fn articles() {}

    #[derive(OpenApi)]
    #[openapi(paths(articles))]
    struct Document;

    let document = to_value(Document::openapi()).unwrap();
    let responses = &document["paths"]["/articles"]["get"]["responses"];
    assert_eq!(responses["200"], json!({ "description": "All." }));
    let mut all = to_value(ShopError::responses()).unwrap();
    all["200"] = responses["200"].clone();
    assert_eq!(*responses, all);
}
