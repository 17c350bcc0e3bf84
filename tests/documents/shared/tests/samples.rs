//! Schemas of all kinds: the sample of each fits it, and shows an item of an array where that is sure to fit.

use http_status::{Catalogue, ProblemType, status};
use serde_json::{Value, json};

/// Makes a document with a member of this schema, and gives the member of the example.
fn sample(schema: Value) -> Value {
    let it = ProblemType::new("It", status!(404)).with_member("it", schema);
    let responses = [it].into_iter().collect::<Catalogue>().to_openapi();
    let mut responses = Value::from(responses);
    documents::check(&responses);
    responses["404"]["content"]["application/problem+json"]["examples"]["It"]["value"]["it"].take()
}

fn items(items: &Value) -> Value {
    sample(json!({ "type": "array", "items": items }))
}

#[test]
fn one_item() {
    let object = json!({
        "type": "object",
        "required": ["name", "place"],
        "properties": {
            "name": { "type": "string" },
            "place": { "oneOf": [
                { "type": "string", "enum": ["top"] },
                { "type": "object", "required": ["shelf"], "properties": { "shelf": { "type": "integer" } } },
            ] },
            "size": { "type": ["integer", "null"] },
        },
    });
    assert_eq!(items(&object), json!([{ "name": "…", "place": "top" }]));
    assert_eq!(
        items(&json!({ "oneOf": [{ "type": "null" }, object] })),
        json!([{ "name": "…", "place": "top" }])
    );
    assert_eq!(items(&json!({ "type": "integer", "minimum": 1 })), json!([1]));
    assert_eq!(items(&json!({ "type": "string", "format": "date" })), json!(["2025-01-31"]));
    assert_eq!(items(&json!({ "type": "string", "pattern": "^a$", "example": "a" })), json!(["a"]));
    assert_eq!(
        items(&json!({ "type": "array", "items": { "type": "boolean" } })),
        json!([[false]])
    );
    // What is the same for both is the second one's.
    let first = json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "integer" } } });
    let second = json!({ "type": "object", "required": ["b"], "properties": {
        "a": { "type": "string" }, "b": { "type": "integer" },
    } });
    assert_eq!(items(&json!({ "oneOf": [first, second] })), json!([{ "a": 0 }]));
}

#[test]
fn no_item() {
    for it in [
        json!({}),
        json!(true),
        json!(false),
        json!({ "type": ["null", "boolean", "object", "array", "number", "string"] }),
        json!({ "type": "string", "pattern": "^[a-z]+$" }),
        json!({ "type": "integer", "multipleOf": 7, "exclusiveMinimum": 7, "maximum": 14 }),
        json!({ "type": "number", "exclusiveMinimum": 0, "maximum": 0.5 }),
        json!({ "oneOf": [{ "type": "integer" }, { "type": "number" }] }),
        json!({ "type": "object", "required": ["a"], "minProperties": 2 }),
        json!({ "not": { "type": "null" } }),
    ] {
        assert_eq!(items(&it), json!([]), "{it}");
    }
    assert_eq!(
        sample(json!({ "type": "array", "maxItems": 0, "items": { "type": "integer" } })),
        json!([])
    );
    let pair = json!({ "type": "array", "prefixItems": [{ "type": "integer" }], "items": false });
    assert_eq!(sample(pair), json!([0]));
    assert_eq!(
        sample(json!({ "type": "array", "minItems": 2, "items": { "const": 1 } })),
        json!([1, 1])
    );
}
