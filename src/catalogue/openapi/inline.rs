//! Schemas that refer to nothing, and in which each says its type.

use std::borrow::ToOwned;
use std::collections::BTreeMap;
use std::string::String;
use std::vec::Vec;

use serde_core::Serialize;
use serde_json::{Map, Value, json};

/// How many parts may stand in a schema: of types that refer to each other there are as many as there are ways
/// through them.
const MOST: usize = 256;

/// The schema, with the parts that it refers to in their places: what is registered nowhere would be a reference
/// that leads nowhere. Within itself a part is any value, or it would go on for ever; and where there are too many,
/// those are that lie deepest.
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
    let to_depth = |depth| {
        let mut inliner = Inliner { parts: &all, within: Vec::new(), depth, left: Some(MOST) };
        let mut schema = schema.clone();
        inliner.inline(&mut schema);
        (schema, inliner.left.is_some())
    };
    let (whole, fits) = to_depth(usize::MAX);
    if fits {
        return whole;
    }
    let deepest = (1..=MOST).map(to_depth).take_while(|(_, fits)| *fits).last();
    deepest.map_or(whole, |(schema, _)| schema)
}

/// The same, of a schema that has its parts itself.
pub fn inlined_whole(schema: &impl Serialize) -> Value {
    inlined::<Value>(schema, &[])
}

struct Inliner<'a> {
    /// Each by the last part of what it is referred to by; the whole has no name.
    parts: &'a BTreeMap<String, Value>,
    within: Vec<String>,
    /// How many parts may be within each other.
    depth: usize,
    /// How many there is still room for; none, where there were too many.
    left: Option<usize>,
}

impl Inliner<'_> {
    fn inline(&mut self, value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|it| self.inline(it)),
            Value::Object(object) => {
                let Some(reference) = object.get("$ref").and_then(Value::as_str) else {
                    // It speaks of references, in its mapping and in what it may stand beside.
                    if object.get("discriminator").is_some_and(|it| it["propertyName"].is_string())
                    {
                        object.remove("discriminator");
                    }
                    object.values_mut().for_each(|it| self.inline(it));
                    return;
                };
                let name = reference.rsplit(['/', '#']).next().unwrap_or_default().to_owned();
                let mut part = self.part(&name);
                if let (Some(part), Value::Object(beside)) = (part.as_object_mut(), value.take()) {
                    // What is written beside a reference goes before what it leads to.
                    part.extend(beside.into_iter().filter(|(key, _)| key != "$ref"));
                }
                *value = part;
            }
            _ => {}
        }
    }

    fn part(&mut self, name: &str) -> Value {
        let name = name.replace("~1", "/").replace("~0", "~");
        let is_too_deep = self.within.len() >= self.depth || self.within.contains(&name);
        let Some(part) = self.parts.get(&name).filter(|_| !is_too_deep) else { return json!({}) };
        self.left = self.left.and_then(|left| left.checked_sub(1));
        if self.left.is_none() {
            return json!({});
        }
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

#[cfg(test)]
mod tests {
    use std::format;
    use std::string::{String, ToString};
    use std::vec::Vec;

    use serde_json::{Value, json};

    use super::inlined;

    fn reference(to: &str) -> Value {
        json!({ "$ref": format!("#/components/schemas/{to}") })
    }

    #[test]
    fn types_that_refer_to_each_other() {
        let part = |it: u8| {
            let others = (0..12)
                .filter(|other| *other != it)
                .map(|other| (other.to_string(), reference(&other.to_string())));
            let properties: serde_json::Map<_, _> = others.collect();
            (it.to_string(), json!({ "type": "object", "properties": properties }))
        };
        let parts: Vec<(String, _)> = (0..12).map(part).collect();
        let schema = inlined(&reference("0"), &parts);
        assert!(schema.to_string().len() < 20_000, "{}", schema.to_string().len());
        // All are there to the same depth.
        for at in
            ["/properties/1/properties/2/properties/3", "/properties/11/properties/10/properties/9"]
        {
            let part = schema.pointer(at).unwrap();
            assert_eq!(*part, json!({}), "{at}");
        }
        assert_eq!(schema.pointer("/properties/11/properties/10/type"), Some(&json!("object")));
    }

    #[test]
    fn a_part_in_many_places() {
        let parts = [
            ("a".into(), json!({ "type": "string" })),
            ("b".into(), json!({ "items": reference("b") })),
        ];
        let schema = json!({ "prefixItems": [reference("a"), reference("a"), reference("b")] });
        let text = json!({ "type": "string" });
        let expected = json!({ "prefixItems": [text, text, { "items": {} }] });
        assert_eq!(inlined(&schema, &parts), expected);
    }

    #[test]
    fn a_discriminator_refers_to_what_is_gone() {
        let schema = json!({
            "oneOf": [reference("a")],
            "discriminator": { "propertyName": "kind", "mapping": { "a": "#/components/schemas/a" } },
            "properties": { "discriminator": { "type": "string" } },
        });
        let expected = json!({
            "oneOf": [{ "type": "object" }],
            "properties": { "discriminator": { "type": "string" } },
        });
        assert_eq!(inlined(&schema, &[("a".into(), json!({ "type": "object" }))]), expected);
    }
}
