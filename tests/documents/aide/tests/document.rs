//! What aide reads of the list, and what it then says.

use aide::OperationOutput;
use aide::generate::in_context;
use aide::openapi::Operation;
use documents_aide as errors;
use documents_aide::{Article, Generic, PaymentError, ShopError};
use serde_json::{Map, Value, to_value};

fn responses<E: OperationOutput>() -> Value {
    let all = in_context(|context| E::inferred_responses(context, &mut Operation::default()));
    let named = all.into_iter().map(|(code, response)| {
        let name = code.map_or("default".to_owned(), |code| code.to_string());
        (name, to_value(response).unwrap())
    });
    named.collect::<Map<_, _>>().into()
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
    let schema = &responses["404"]["content"]["application/problem+json"]["schema"];
    let article = &schema["oneOf"][0]["properties"]["article"];
    assert_eq!(article["description"], "Its number.");
    assert_eq!(article["type"], "integer");
    assert_eq!(responses["503"]["headers"]["retry-after"]["schema"]["examples"][0], "120");
}

#[test]
fn generic() {
    let responses = responses::<Generic<PaymentError, Vec<Article>>>();
    documents::check(&responses);
    documents::fits(&responses, Generic::<PaymentError, Vec<Article>>::Member(Vec::new()));
    documents::fits(&responses, Generic::<_, Vec<Article>>::Inner(PaymentError::Closed));
    // Borrowed, as a field may be.
    let responses = crate::responses::<Generic<PaymentError, &'static str>>();
    documents::fits(&responses, Generic::<PaymentError, _>::Member("text"));
}
