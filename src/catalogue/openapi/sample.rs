//! Values that fit their schemas.

use std::iter;
use std::string::String;
use std::vec::Vec;

use serde_json::{Map, Number, Value};

use super::plain::{FORMATS, GIVEN, is_plain, is_refused, kind};

/// How long a sample becomes, whatever the schema says: it is for a reader.
const MOST_ITEMS: usize = 64;
const MOST_CHARACTERS: usize = 256;

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
    let missing = at_least(schema, "minItems").min(MOST_ITEMS).saturating_sub(items.len());
    let item = sample(&schema["items"]);
    // One shows what the items are like. What may be there has to fit; what has to be there is better than nothing.
    let may_have_one = items.is_empty()
        && schema["maxItems"] != 0
        && !item.is_null()
        && is_plain(&schema["items"]);
    items.extend(iter::repeat_n(item, missing.max(may_have_one.into())));
    items.into()
}

/// How many items there have to be, or characters.
fn at_least(schema: &Value, name: &str) -> usize {
    schema[name].as_u64().map_or(0, |least| least.try_into().unwrap_or(usize::MAX))
}

/// Whether the sample has as many items or characters as there have to be.
pub(super) fn is_long_enough(schema: &Value) -> bool {
    at_least(schema, "minItems") <= MOST_ITEMS && at_least(schema, "minLength") <= MOST_CHARACTERS
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
    let is_most = least.is_none() && most.is_some();
    let number = least.or(most).unwrap_or(zero);
    let multiple = |number: i64, of: i64| {
        let over = number.checked_rem_euclid(of)?;
        let down = number.checked_sub(over)?;
        if over == 0 || is_most { Some(down) } else { down.checked_add(of) }
    };
    let multiple = match (schema["multipleOf"].as_i64(), number.as_i64()) {
        (Some(of), Some(number)) if of > 0 => multiple(number, of),
        _ => None,
    };
    multiple.map_or_else(|| whole(number, schema).into(), Value::from)
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
    let least = at_least(schema, "minLength").min(MOST_CHARACTERS);
    let most =
        schema["maxLength"].as_u64().and_then(|most| most.try_into().ok()).unwrap_or(usize::MAX);
    let filled = text.chars().chain(iter::repeat('…'));
    filled.take(text.chars().count().max(least).min(most)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::plain::is_plain;
    use super::sample;

    #[test]
    fn multiples_within_the_bounds() {
        for (schema, expected) in [
            (json!({ "minimum": 8, "multipleOf": 5 }), 10),
            (json!({ "minimum": 10, "multipleOf": 5 }), 10),
            (json!({ "maximum": -5, "multipleOf": 3 }), -6),
            (json!({ "maximum": -6, "multipleOf": 3 }), -6),
            (json!({ "exclusiveMaximum": 0, "multipleOf": 3 }), -3),
            (json!({ "maximum": 7, "multipleOf": 5 }), 0),
            // There is none.
            (json!({ "minimum": i64::MAX, "multipleOf": 10 }), i64::MAX),
            (json!({ "maximum": i64::MIN, "multipleOf": 10 }), i64::MIN),
        ] {
            let mut whole = schema.clone();
            whole["type"] = "integer".into();
            assert_eq!(sample(&whole), expected, "{schema}");
        }
    }

    #[test]
    fn no_sample_is_endless() {
        let items =
            json!({ "type": "array", "minItems": u64::MAX, "items": { "type": "integer" } });
        assert_eq!(sample(&items).as_array().map(std::vec::Vec::len), Some(64));
        let text = json!({ "type": "string", "minLength": 1_000_000_000 });
        assert_eq!(sample(&text).as_str().map(|text| text.chars().count()), Some(256));
        assert!(!is_plain(&items) && !is_plain(&text));
        let key = json!({ "type": "array", "minItems": 32, "items": { "type": "integer" } });
        assert_eq!(sample(&key).as_array().map(std::vec::Vec::len), Some(32));
        assert!(is_plain(&key));
    }
}
