//! Schemas that refer to nothing, and in which each says its type.

use std::borrow::ToOwned;
use std::collections::BTreeMap;
use std::string::String;
use std::vec::Vec;

use serde_core::Serialize;
use serde_json::{Map, Value, json};

/// How often a part may be within itself.
const DEPTH: usize = 1;

/// The schema, with the parts that it refers to in their places: what is registered nowhere would be a reference
/// that leads nowhere. Within itself a part is any value, or it would go on for ever.
pub fn inlined<P: Serialize>(schema: &impl Serialize, parts: &[(String, P)]) -> Value {
    let json = |it: &dyn Fn() -> serde_json::Result<Value>| it().unwrap_or_else(|_| json!({}));
    let mut all = BTreeMap::new();
    for (name, part) in parts {
        all.insert(name.clone(), json(&|| serde_json::to_value(part)));
    }
    let mut schema = json(&|| serde_json::to_value(schema));
    // As JSON Schema has them.
    for key in ["$defs", "definitions"] {
        if let Some(Value::Object(parts)) = schema.as_object_mut().and_then(|it| it.remove(key)) {
            all.extend(parts);
        }
    }
    if let Some(schema) = schema.as_object_mut() {
        schema.remove("$schema");
        all.insert(String::new(), Value::Object(schema.clone()));
    }
    Inliner { parts: all, within: Vec::new() }.inline(&mut schema);
    schema
}

/// The same, of a schema that has its parts itself.
pub fn inlined_whole(schema: &impl Serialize) -> Value {
    inlined::<Value>(schema, &[])
}

struct Inliner {
    /// Each by the last part of what it is referred to by; the whole has no name.
    parts: BTreeMap<String, Value>,
    within: Vec<String>,
}

impl Inliner {
    fn inline(&mut self, value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|it| self.inline(it)),
            Value::Object(object) => match object.get("$ref").and_then(Value::as_str) {
                Some(reference) => {
                    let name = reference.rsplit(['/', '#']).next().unwrap_or_default().to_owned();
                    let mut part = self.part(&name);
                    if let (Some(part), Value::Object(beside)) =
                        (part.as_object_mut(), value.take())
                    {
                        // What is written beside a reference goes before what it leads to.
                        part.extend(beside.into_iter().filter(|(key, _)| key != "$ref"));
                    }
                    *value = part;
                }
                None => object.values_mut().for_each(|it| self.inline(it)),
            },
            _ => {}
        }
    }

    fn part(&mut self, name: &str) -> Value {
        let name = name.replace("~1", "/").replace("~0", "~");
        let depth = self.within.iter().filter(|other| **other == name).count();
        let Some(part) = self.parts.get(&name).filter(|_| depth < DEPTH) else { return json!({}) };
        let mut part = part.clone();
        self.within.push(name);
        self.inline(&mut part);
        self.within.pop();
        part
    }
}

/// Says of each schema that is any value that it is: one without a type is none that every reader knows.
pub(super) fn name_types(schema: &mut Value) {
    if *schema == Value::Bool(true) {
        *schema = json!({});
    }
    let Some(object) = schema.as_object_mut() else { return };
    let says = ["type", "oneOf", "anyOf", "allOf", "$ref", "not"];
    if !says.iter().any(|key| object.contains_key(*key)) {
        let kinds = kinds(object);
        object.insert("type".into(), kinds);
    }
    for (key, value) in object {
        match (&**key, value) {
            ("properties" | "patternProperties", Value::Object(all)) => {
                all.values_mut().for_each(name_types);
            }
            ("oneOf" | "anyOf" | "allOf" | "prefixItems", Value::Array(all)) => {
                all.iter_mut().for_each(name_types);
            }
            (
                "items" | "additionalProperties" | "propertyNames" | "not",
                value @ Value::Object(_),
            ) => {
                name_types(value);
            }
            ("items", value @ Value::Bool(true)) => name_types(value),
            _ => {}
        }
    }
}

/// The types of what a schema lists, or all.
fn kinds(schema: &Map<String, Value>) -> Value {
    let listed = schema.get("enum").and_then(Value::as_array).map(Vec::as_slice);
    let listed = listed.or_else(|| schema.get("const").map(core::slice::from_ref));
    let Some(listed) = listed else {
        return json!(["null", "boolean", "object", "array", "number", "string"]);
    };
    let mut kinds = Vec::new();
    for value in listed {
        let kind = match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    match &*kinds {
        [kind] => json!(kind),
        kinds => json!(kinds),
    }
}
