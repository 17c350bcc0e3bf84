//! What a JSON schema says, in words.

use std::borrow::ToOwned;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use serde_json::Value;

/// What a value is, such as `array of integer (at least 0)`.
pub(super) fn of(schema: &Value) -> String {
    if let Some(value) = schema.get("const") {
        return value.to_string();
    }
    if let Some(values) = schema["enum"].as_array() {
        return one_of(values.iter().map(Value::to_string));
    }
    for (key, between) in [("oneOf", " or "), ("anyOf", " or "), ("allOf", " and ")] {
        if let Some(all) = schema[key].as_array() {
            return joined(all.iter().map(of), between);
        }
    }
    let kinds = &schema["type"];
    let kinds = kinds.as_array().map_or(core::slice::from_ref(kinds), Vec::as_slice);
    let kinds: Vec<_> = kinds.iter().filter_map(Value::as_str).collect();
    match kinds.len() {
        // All that JSON has.
        0 | 6.. => "any value".into(),
        _ => joined(kinds.into_iter().map(|kind| of_kind(kind, schema)), " or "),
    }
}

fn of_kind(kind: &str, schema: &Value) -> String {
    let (kind, bounds) = match kind {
        "array" => (array(schema), within(schema, "minItems", "maxItems", " items")),
        "object" => match &schema["additionalProperties"] {
            values @ Value::Object(_) => (format!("object of {}", of(values)), None),
            _ => ("object".into(), None),
        },
        "integer" | "number" => (kind.into(), within(schema, "minimum", "maximum", "")),
        "string" => (kind.into(), within(schema, "minLength", "maxLength", " characters")),
        _ => return kind.into(),
    };
    let format = schema["format"].as_str().map(ToOwned::to_owned);
    let pattern = schema["pattern"].as_str().map(|pattern| format!("like {pattern}"));
    let rules: Vec<_> = [format, bounds, pattern].into_iter().flatten().collect();
    if rules.is_empty() { kind } else { format!("{kind} ({})", rules.join(", ")) }
}

fn array(schema: &Value) -> String {
    match (&schema["items"], schema["prefixItems"].as_array()) {
        (_, Some(first)) => format!("array of {}", joined(first.iter().map(of), ", ")),
        (items @ Value::Object(_), None) => format!("array of {}", of(items)),
        _ => "array".into(),
    }
}

fn within(schema: &Value, least: &str, most: &str, of: &str) -> Option<String> {
    let number = |name: &str| schema.get(name).filter(|value| value.is_number());
    match (number(least), number(most)) {
        (Some(least), Some(most)) => Some(format!("{least} to {most}{of}")),
        (Some(least), None) => Some(format!("at least {least}{of}")),
        (None, Some(most)) => Some(format!("at most {most}{of}")),
        (None, None) => None,
    }
}

fn one_of(values: impl Iterator<Item = String>) -> String {
    let mut values: Vec<_> = values.collect();
    match (values.pop(), &*values) {
        (None, _) => "no value".into(),
        (Some(one), []) => one,
        (Some(last), before) => format!("{} or {last}", before.join(", ")),
    }
}

fn joined(all: impl Iterator<Item = String>, between: &str) -> String {
    let mut each = Vec::new();
    all.for_each(|one| {
        if between == ", " || !each.contains(&one) {
            each.push(one);
        }
    });
    each.join(between)
}

/// A value of an object that a member consists of.
pub(super) struct Property<'a> {
    pub(super) name: &'a str,
    pub(super) schema: &'a Value,
    pub(super) is_optional: bool,
}

/// Those of the object, or of the objects in the array.
pub(super) fn properties(schema: &Value) -> Vec<Property<'_>> {
    let parts = ["oneOf", "anyOf", "allOf"].iter().filter_map(|key| schema[*key].as_array());
    let parts = parts.flatten().chain(schema.get("items"));
    let required = schema["required"].as_array().map(Vec::as_slice).unwrap_or_default();
    let own = schema["properties"].as_object().into_iter().flatten();
    let own = own.map(|(name, schema)| Property {
        name,
        schema,
        is_optional: !required.iter().any(|it| it == name),
    });
    own.chain(parts.flat_map(properties)).collect()
}

pub(super) fn description(schema: &Value) -> &str {
    schema["description"].as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{of, properties};

    #[track_caller]
    fn is(schema: &Value, words: &str) {
        assert_eq!(of(schema), words);
    }

    #[test]
    fn values() {
        is(&json!({}), "any value");
        is(&json!(true), "any value");
        is(
            &json!({ "type": ["null", "boolean", "object", "array", "number", "string"] }),
            "any value",
        );
        is(&json!({ "type": "boolean" }), "boolean");
        is(&json!({ "type": "integer", "minimum": 0, "maximum": 255 }), "integer (0 to 255)");
        is(
            &json!({ "type": "integer", "format": "int64", "minimum": 0 }),
            "integer (int64, at least 0)",
        );
        is(&json!({ "type": ["number", "null"] }), "number or null");
        is(&json!({ "type": "string", "maxLength": 3 }), "string (at most 3 characters)");
        is(
            &json!({ "type": "string", "format": "uuid", "pattern": "^a" }),
            "string (uuid, like ^a)",
        );
        is(&json!({ "type": "string", "enum": ["a"] }), "\"a\"");
        is(&json!({ "enum": [1, 2, null] }), "1, 2 or null");
        is(&json!({ "const": false }), "false");
        is(&json!({ "anyOf": [{ "const": 1 }, { "type": "null" }, { "const": 1 }] }), "1 or null");
    }

    #[test]
    fn values_of_values() {
        is(&json!({ "type": "array" }), "array");
        is(
            &json!({ "type": "array", "items": { "type": "string" }, "minItems": 1 }),
            "array of string (at least 1 items)",
        );
        is(
            &json!({ "type": "array", "prefixItems": [{ "type": "string" }, { "type": "string" }] }),
            "array of string, string",
        );
        is(
            &json!({ "type": "object", "additionalProperties": { "type": "integer" } }),
            "object of integer",
        );
        is(&json!({ "type": ["object", "null"], "additionalProperties": false }), "object or null");
    }

    #[test]
    fn objects() {
        let object = json!({
            "type": "object",
            "required": ["b"],
            "properties": { "a": { "type": "integer" }, "b": { "type": "string" } },
        });
        let shown = |schema: &Value| -> std::vec::Vec<_> {
            let all = properties(schema).into_iter();
            all.map(|it| (std::string::String::from(it.name), of(it.schema), it.is_optional))
                .collect()
        };
        let expected = [("a".into(), "integer".into(), true), ("b".into(), "string".into(), false)];
        assert_eq!(shown(&object), expected);
        assert_eq!(shown(&json!({ "type": "array", "items": object })), expected);
        assert_eq!(shown(&json!({ "anyOf": [{ "type": "null" }, object] })), expected);
        assert!(shown(&json!({ "type": "string" })).is_empty());
    }
}
