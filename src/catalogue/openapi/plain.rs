//! What can be said of a schema and a value without a validator.

use std::vec::Vec;

use serde_json::Value;

use super::sample::{is_long_enough, one_of};

/// What says nothing of the value.
const NOTES: [&str; 9] = [
    "title",
    "description",
    "deprecated",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "xml",
    "$comment",
    "discriminator",
];

/// The formats of which a text is a sample, however long it is.
pub(super) const FORMATS: [(&str, &str); 14] = [
    ("date", "2025-01-31"),
    ("date-time", "2025-01-31T12:00:00Z"),
    ("time", "12:00:00Z"),
    ("duration", "PT1M"),
    ("email", "someone@example.com"),
    ("hostname", "example.com"),
    ("ipv4", "192.0.2.1"),
    ("ip", "192.0.2.1"),
    ("ipv6", "2001:db8::1"),
    ("uri", "https://example.com/"),
    ("url", "https://example.com/"),
    ("iri", "https://example.com/"),
    ("uri-reference", "/"),
    ("uuid", "00000000-0000-4000-8000-000000000000"),
];

/// The values that the schema itself gives.
pub(super) const GIVEN: [&str; 5] = ["/example", "/examples/0", "/default", "/enum/0", "/const"];

/// The first kind of value that it names, but for `null`. All that JSON has are none: they say nothing.
pub(super) fn kind(schema: &Value) -> Option<&str> {
    kinds(schema).find(|kind| *kind != "null").filter(|_| kinds(schema).count() < 6)
}

fn kinds(schema: &Value) -> impl Iterator<Item = &str> + Clone {
    let kinds = &schema["type"];
    let kinds = kinds.as_array().map_or(core::slice::from_ref(kinds), Vec::as_slice);
    kinds.iter().filter_map(Value::as_str)
}

/// Whether the sample of a schema is sure to fit it: whether nothing in it is beyond what a sample is made by.
pub(super) fn is_plain(schema: &Value) -> bool {
    if GIVEN.iter().any(|at| schema.pointer(at).is_some()) {
        return true;
    }
    let Some(object) = schema.as_object() else { return schema == true };
    let has_only = |known: &[&str]| {
        object.keys().all(|key| {
            let key = &**key;
            NOTES.contains(&key) || key.starts_with("x-") || key == "type" || known.contains(&key)
        })
    };
    if let Some(options) = schema["oneOf"].as_array() {
        let is_one = schema["type"].is_null() && has_only(&["oneOf"]);
        return is_one && options.iter().all(is_plain) && one_of(options).is_some();
    }
    if let Some(options) = schema["anyOf"].as_array() {
        return schema["type"].is_null() && has_only(&["anyOf"]) && options.iter().all(is_plain);
    }
    let lists = |name: &str| schema[name].as_array().into_iter().flatten();
    match kind(schema) {
        None | Some("boolean") => has_only(&[]),
        Some("integer" | "number") => has_only(&["format", "minimum", "maximum"]),
        Some("string") => match schema["format"].as_str() {
            Some(format) => {
                has_only(&["format"]) && FORMATS.iter().any(|(name, _)| *name == format)
            }
            None => has_only(&["minLength", "maxLength"]) && is_long_enough(schema),
        },
        Some("array") => {
            let is_empty = schema["minItems"].as_u64().unwrap_or(0) == 0;
            has_only(&["items", "prefixItems", "minItems", "maxItems"])
                && is_long_enough(schema)
                && lists("prefixItems").all(is_plain)
                && (is_empty || is_plain(&schema["items"]))
        }
        Some("object") => {
            has_only(&["required", "properties", "additionalProperties"])
                && lists("required")
                    .filter_map(Value::as_str)
                    .all(|name| is_plain(&schema["properties"][name]))
        }
        Some(_) => false,
    }
}

/// Whether a value is sure not to fit a schema.
pub(super) fn is_refused(value: &Value, schema: &Value) -> bool {
    let lists = |name: &str| schema[name].as_array();
    let is_of_kind = |kind| match kind {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        _ => value.is_number(),
    };
    let mut kinds = kinds(schema);
    let is_of_other_kind = kinds.clone().next().is_some() && !kinds.any(is_of_kind);
    let is_other = lists("enum").is_some_and(|all| !all.contains(value))
        || schema.get("const").is_some_and(|only| only != value);
    let lacks = lists("required").into_iter().flatten().filter_map(Value::as_str);
    let lacks = value.is_object() && lacks.into_iter().any(|name| value.get(name).is_none());
    let own = |name: &str| schema["properties"].get(name);
    let mut members = value.as_object().into_iter().flatten();
    let has_other = members.any(|(name, value)| match own(name) {
        Some(schema) => is_refused(value, schema),
        None => schema["additionalProperties"] == false && schema["patternProperties"].is_null(),
    });
    let refuses = |all: &Vec<Value>| all.iter().all(|schema| is_refused(value, schema));
    schema == false
        || is_of_other_kind
        || is_other
        || lacks
        || has_other
        || ["oneOf", "anyOf"].iter().any(|name| lists(name).is_some_and(refuses))
        || lists("allOf").is_some_and(|all| all.iter().any(|schema| is_refused(value, schema)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{is_plain, is_refused};

    #[test]
    fn plain() {
        for schema in [
            json!({}),
            json!(true),
            json!({ "type": "string", "description": "A text.", "x-ours": 1 }),
            json!({ "type": "string", "format": "uuid" }),
            json!({ "type": ["integer", "null"], "format": "int64", "minimum": 1 }),
            json!({ "type": "string", "pattern": "^a$", "example": "a" }),
            json!({ "type": "object", "required": ["a"], "properties": {
                "a": { "type": "boolean" }, "b": { "type": "string", "pattern": "b" },
            } }),
            json!({ "type": "array", "items": { "type": "string", "pattern": "a" } }),
            json!({ "oneOf": [{ "type": "null" }, { "type": "string" }] }),
        ] {
            assert!(is_plain(&schema), "{schema}");
        }
        for schema in [
            json!(null),
            json!(false),
            json!({ "not": {} }),
            json!({ "type": "string", "pattern": "a" }),
            json!({ "type": "string", "format": "regex" }),
            json!({ "type": "string", "format": "date", "maxLength": 3 }),
            json!({ "type": "integer", "multipleOf": 0.3 }),
            json!({ "type": "object", "required": ["a"] }),
            json!({ "type": "object", "minProperties": 1 }),
            json!({ "type": "array", "contains": { "type": "string" } }),
            json!({ "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "a" } }),
            json!({ "oneOf": [{ "type": "integer" }, { "type": "number" }] }),
            json!({ "allOf": [{ "type": "integer" }] }),
        ] {
            assert!(!is_plain(&schema), "{schema}");
        }
    }

    #[test]
    fn refused() {
        let shelf = json!({ "shelf": 3 });
        for schema in [
            json!({ "type": ["string", "null"] }),
            json!({ "enum": ["shelf"] }),
            json!({ "const": {} }),
            json!({ "required": ["number"] }),
            json!({ "properties": { "shelf": { "type": "string" } } }),
            json!({ "properties": { "top": {} }, "additionalProperties": false }),
            json!({ "anyOf": [{ "type": "string" }, false] }),
            json!({ "allOf": [{ "type": "object" }, { "type": "string" }] }),
        ] {
            assert!(is_refused(&shelf, &schema), "{schema}");
        }
        for schema in [
            json!({}),
            json!({ "type": "object", "required": ["shelf"] }),
            json!({ "properties": { "shelf": { "type": "integer" } }, "additionalProperties": false }),
            json!({ "oneOf": [{ "type": "string" }, {}] }),
        ] {
            assert!(!is_refused(&shelf, &schema), "{schema}");
        }
    }
}
