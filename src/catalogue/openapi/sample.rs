//! Values that fit their schemas.

use std::iter;
use std::string::String;
use std::vec::Vec;

use serde_json::{Map, Number, Value};

use super::plain::{FORMATS, GIVEN, is_plain, is_refused, kind};

/// A value that fits the schema, as far as that is plain.
pub(super) fn sample(schema: &Value) -> Value {
    if let Some(given) = GIVEN.iter().find_map(|at| schema.pointer(at)) {
        return given.clone();
    }
    if let Some(options) = schema["oneOf"].as_array() {
        return one_of(options).or_else(|| options.first().map(sample)).unwrap_or_default();
    }
    if let Some(options) = schema["anyOf"].as_array() {
        let samples = || options.iter().map(sample);
        return samples().find(|it| !it.is_null()).or_else(|| samples().next()).unwrap_or_default();
    }
    if let Some(all) = schema["allOf"].as_array() {
        return all.iter().map(sample).reduce(both).unwrap_or_default();
    }
    match kind(schema).unwrap_or_default() {
        "integer" | "number" => number(schema),
        "string" => string(schema).into(),
        "boolean" => false.into(),
        "array" => array(schema),
        "object" => object(schema),
        _ => Value::Null,
    }
}

/// A value of one of them that fits no other, and is not `null` unless all are.
pub(super) fn one_of(options: &[Value]) -> Option<Value> {
    let fits_one = |(at, it): &(usize, Value)| {
        let others = options.iter().enumerate().filter(|(other, _)| other != at);
        others.map(|(_, other)| other).all(|other| is_refused(it, other))
    };
    let samples = || options.iter().map(sample).enumerate().filter(fits_one).map(|(_, it)| it);
    samples().find(|it| !it.is_null()).or_else(|| samples().next())
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
    let item = sample(&schema["items"]);
    // One shows what the items are like. What may be there has to fit; what has to be there is better than nothing.
    let may_have_one = items.is_empty()
        && schema["maxItems"] != 0
        && !item.is_null()
        && is_plain(&schema["items"]);
    items.extend(iter::repeat_n(item, missing.max(may_have_one.into())));
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
    let format = &schema["format"];
    let text = FORMATS.iter().find(|(name, _)| format == name).map_or("…", |(_, text)| *text);
    let length = |name: &str| schema[name].as_u64().and_then(|length| usize::try_from(length).ok());
    let least = length("minLength").unwrap_or(0);
    let most = length("maxLength").unwrap_or(usize::MAX);
    let filled = text.chars().chain(iter::repeat('…'));
    filled.take(text.chars().count().max(least).min(most)).collect()
}
