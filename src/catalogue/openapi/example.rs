//! Examples of answers, which fit their schemas.

use std::format;
use std::iter;
use std::string::String;
use std::vec::Vec;

use serde_json::{Map, Number, Value, json};
use status_core::Status;

use super::super::parts::{Detail, Presence};
use super::super::problem_type::ProblemType;

/// One for each, under the names of the variants.
pub(super) fn of_each(types: &[&ProblemType]) -> Map<String, Value> {
    let mut examples = Map::<String, Value>::new();
    for it in types {
        let mut example = json!({ "summary": it.title(), "value": answer(it) });
        if !it.docs.is_empty() {
            example["description"] = (*it.docs).into();
        }
        // Two errors may have variants of one name.
        let numbered = (2..).map(|number| format!("{}{}{number}", it.error, it.variant));
        let names = [(*it.variant).into(), format!("{}{}", it.error, it.variant)];
        let mut names = names.into_iter().chain(numbered);
        if let Some(name) = names.find(|name| !examples.contains_key(name)) {
            examples.insert(name, example);
        }
    }
    examples
}

/// One, as JSON.
pub(in super::super) fn answer(it: &ProblemType) -> Map<String, Value> {
    let mut example = Map::new();
    if let Some(uri) = &it.uri {
        example.insert("type".into(), (**uri).into());
    }
    let status = it.status.unwrap_or(Status::InternalServerError);
    let title = it.title.as_deref().unwrap_or(status.reason());
    example.insert("title".into(), title.into());
    example.insert("status".into(), status.code().into());
    if matches!(it.detail, Detail::Text | Detail::Said) {
        let text = if it.sample.is_empty() { "…" } else { &it.sample };
        example.insert("detail".into(), text.into());
    }
    if it.instance == Presence::Always {
        example.insert("instance".into(), "/".into());
    }
    for member in &it.members {
        // What may be missing is shown, so that a reader knows what it is like.
        example.insert((*member.name).into(), sample(&member.schema));
    }
    example
}

/// A value that fits the schema, as far as that is plain.
fn sample(schema: &Value) -> Value {
    let lists = ["/example", "/examples/0", "/default", "/enum/0", "/const"];
    if let Some(given) = lists.iter().find_map(|at| schema.pointer(at)) {
        return given.clone();
    }
    if let Some(first) = ["/oneOf/0", "/anyOf/0"].iter().find_map(|at| schema.pointer(at)) {
        return sample(first);
    }
    if let Some(all) = schema["allOf"].as_array() {
        return all.iter().map(sample).reduce(both).unwrap_or_default();
    }
    let kind = &schema["type"];
    let kinds = kind.as_array().map_or(core::slice::from_ref(kind), Vec::as_slice);
    let kind = kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null");
    match kind.unwrap_or_default() {
        "integer" | "number" => number(schema),
        "string" => string(schema).into(),
        "boolean" => false.into(),
        "array" => array(schema),
        "object" => object(schema),
        _ => Value::Null,
    }
}

/// What is of two schemas.
fn both(mut one: Value, other: Value) -> Value {
    match (one.as_object_mut(), other) {
        (Some(one), Value::Object(other)) => one.extend(other),
        (None, other) if !other.is_null() => return other,
        _ => {}
    }
    one
}

fn object(schema: &Value) -> Value {
    let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let properties = &schema["properties"];
    required
        .map(|name| (String::from(name), sample(&properties[name])))
        .collect::<Map<_, _>>()
        .into()
}

fn array(schema: &Value) -> Value {
    let mut items: Vec<_> =
        schema["prefixItems"].as_array().into_iter().flatten().map(sample).collect();
    let least = schema["minItems"].as_u64().and_then(|least| least.try_into().ok()).unwrap_or(0);
    let missing = usize::saturating_sub(least, items.len());
    items.extend(iter::repeat_n(sample(&schema["items"]), missing));
    items.into()
}

fn number(schema: &Value) -> Value {
    let given = |name: &str| schema[name].as_number();
    let beyond = |name: &str, step: i64| {
        let bound = schema[name].as_f64()?;
        // Bounds are small, or the sample is only less good.
        #[expect(clippy::cast_possible_truncation, reason = "a cast of a float saturates")]
        Some(Number::from((bound.trunc() as i64).saturating_add(step)))
    };
    let zero = Number::from(0);
    let is_below = |bound: &&Number| bound.as_f64().is_some_and(|bound| bound < 0.0);
    let least = given("minimum").cloned().or_else(|| beyond("exclusiveMinimum", 1));
    let most = given("maximum").filter(is_below).cloned().or_else(|| {
        schema["exclusiveMaximum"].as_f64().filter(|bound| *bound <= 0.0)?;
        beyond("exclusiveMaximum", -1)
    });
    let least = least.filter(|least| !is_below(&least));
    let number = least.or(most).unwrap_or(zero);
    match (schema["multipleOf"].as_i64(), number.as_i64()) {
        (Some(of), Some(number)) if of > 0 => (number + (of - number % of) % of).into(),
        _ => whole(number, schema).into(),
    }
}

/// A bound is often written as a float.
fn whole(number: Number, schema: &Value) -> Number {
    match number.as_f64() {
        #[expect(clippy::cast_possible_truncation, reason = "a cast of a float saturates")]
        Some(float) if schema["type"] == "integer" && number.is_f64() => {
            Number::from(float.ceil() as i64)
        }
        _ => number,
    }
}

fn string(schema: &Value) -> String {
    let text = match schema["format"].as_str().unwrap_or_default() {
        "date" => "2025-01-31",
        "date-time" => "2025-01-31T12:00:00Z",
        "time" => "12:00:00Z",
        "duration" => "PT1M",
        "email" => "someone@example.com",
        "hostname" => "example.com",
        "ipv4" | "ip" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "uri" | "url" | "iri" => "https://example.com/",
        "uri-reference" => "/",
        "uuid" => "00000000-0000-4000-8000-000000000000",
        _ => "…",
    };
    let length = |name: &str| schema[name].as_u64().and_then(|length| usize::try_from(length).ok());
    let least = length("minLength").unwrap_or(0);
    let most = length("maxLength").unwrap_or(usize::MAX);
    let filled = text.chars().chain(iter::repeat('…'));
    filled.take(text.chars().count().max(least).min(most)).collect()
}
