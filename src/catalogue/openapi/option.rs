//! The schema of the responses with one status: an option for each problem type.

use std::collections::BTreeSet;
use std::vec::Vec;

use serde_json::{Map, Value, json};
use status_core::Status;

use super::super::comment::to_markdown;
use super::super::parts::{Detail, Member, Presence};
use super::super::problem_type::ProblemType;
use super::inline::name_types;

pub(super) fn one_of(types: &[&ProblemType]) -> Value {
    // What variants of one type answer is one option, or an answer could fit two of them.
    let mut by_type: Vec<Vec<&ProblemType>> = Vec::new();
    for it in types {
        match by_type.iter_mut().find(|same| same[0].problem_type() == it.problem_type()) {
            Some(same) => same.push(it),
            None => by_type.push(Vec::from([*it])),
        }
    }
    let mut options: Vec<_> = by_type.iter().map(|same| option(same)).collect();
    match (options.pop(), options.is_empty()) {
        (Some(only), true) => only,
        (last, _) => {
            options.extend(last);
            json!({ "oneOf": options })
        }
    }
}

/// The schema of these responses, all with one problem type.
fn option(same: &[&ProblemType]) -> Value {
    let mut properties = Properties::default();
    let uri = same[0].problem_type();
    // RFC 9457 §3.1.1: without the member it is `about:blank`.
    properties.add("type", json!({ "type": "string", "enum": [uri] }), uri != "about:blank");
    let is_open = |it: &&&ProblemType| it.status.is_none() && it.title.is_none();
    let title = if same.iter().any(|it| is_open(&it)) {
        json!({ "type": "string" })
    } else {
        let titles: BTreeSet<_> = same.iter().map(|it| it.title()).collect();
        json!({ "type": "string", "enum": titles })
    };
    properties.add("title", title, true);
    let status = match same[0].status.map(Status::code) {
        Some(code) => json!({ "type": "integer", "enum": [code] }),
        None => json!({ "type": "integer", "minimum": 400, "maximum": 599 }),
    };
    properties.add("status", status, true);
    if same.iter().any(|it| it.detail != Detail::Never) {
        let is_there = |it: &&ProblemType| matches!(it.detail, Detail::Text | Detail::Said);
        properties.add("detail", json!({ "type": "string" }), same.iter().all(is_there));
    }
    if same.iter().any(|it| it.instance != Presence::Never) {
        let is_there = |it: &&ProblemType| it.instance == Presence::Always;
        let instance = json!({ "type": "string", "format": "uri-reference" });
        properties.add("instance", instance, same.iter().all(is_there));
    }
    let mut names = Vec::new();
    for member in same.iter().flat_map(|it| &it.members) {
        if !names.contains(&&member.name) {
            names.push(&member.name);
            add_member(&mut properties, &member.name, same);
        }
    }
    let Properties { properties, required } = properties;
    let mut titles = Vec::new();
    let mut docs = Vec::new();
    for it in same {
        push_new(&mut titles, &*it.variant);
        if !it.docs.is_empty() {
            push_new(&mut docs, to_markdown(&it.docs));
        }
    }
    let mut schema = json!({
        "type": "object",
        "title": titles.join(" or "),
        "properties": properties,
        "required": required,
    });
    if !docs.is_empty() {
        schema["description"] = docs.join("\n\n").into();
    }
    schema
}

fn push_new<T: PartialEq>(to: &mut Vec<T>, new: T) {
    if !to.contains(&new) {
        to.push(new);
    }
}

#[derive(Default)]
struct Properties {
    properties: Map<std::string::String, Value>,
    required: Vec<Value>,
}

impl Properties {
    fn add(&mut self, name: &str, schema: Value, is_required: bool) {
        self.properties.insert(name.into(), schema);
        if is_required {
            self.required.push(name.into());
        }
    }
}

fn add_member(properties: &mut Properties, name: &str, same: &[&ProblemType]) {
    let found = || same.iter().map(|it| it.members.iter().find(|member| member.name == name));
    let is_required = found().all(|member| member.is_some_and(|member| !member.is_optional));
    let mut schemas = Vec::new();
    for member in found().flatten() {
        push_new(&mut schemas, schema(member));
    }
    let schema = match <[Value; 1]>::try_from(schemas) {
        Ok([schema]) => schema,
        Err(schemas) => json!({ "anyOf": schemas }),
    };
    properties.add(name, schema, is_required);
}

/// The schema of a member, with what is written of the field that it is.
fn schema(member: &Member) -> Value {
    let mut schema = member.schema.clone();
    name_types(&mut schema);
    if let (Some(schema), false) = (schema.as_object_mut(), member.docs.is_empty()) {
        schema.insert("description".into(), to_markdown(&member.docs).into());
    }
    schema
}
