//! The list as OpenAPI 3.1: a response for each status.

mod example;
mod inline;
mod option;
mod plain;
mod read;
mod sample;

use std::collections::{BTreeMap, BTreeSet};
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use serde_json::{Map, Value, json};

pub(super) use self::example::answer;
pub use self::inline::{inlined, inlined_whole};
pub use self::read::by_code;
use super::comment::{escaped, first, to_markdown};
use super::parts::{Content, HeaderField};
use super::{Catalogue, ProblemType};

pub(super) const PROBLEM_JSON: &str = "application/problem+json";

impl<S> Catalogue<S> {
    /// Makes an OpenAPI 3.1 [responses object](https://spec.openapis.org/oas/v3.1.1.html#responses-object).
    ///
    /// Each status has one response: its schema has one option per problem type, its examples one per variant. A
    /// response with any status is an option under each listed status, and `default`. The object has no external
    /// references.
    ///
    /// ```
    /// use http_status::{Catalogue, HttpError, ProblemTypes};
    ///
    /// #[derive(HttpError, ProblemTypes)]
    /// enum ShopError {
    ///     /// The article is not in the shop.
    ///     #[status(404, type = "/probs/no-article")]
    ///     NoArticle,
    ///     /// There is no such shelf.
    ///     #[status(404, type = "/probs/no-shelf")]
    ///     NoShelf,
    /// }
    ///
    /// let responses = Catalogue::of::<ShopError>().to_openapi();
    /// let content = &responses["404"]["content"]["application/problem+json"];
    /// assert_eq!(content["schema"]["oneOf"].as_array().unwrap().len(), 2);
    /// assert_eq!(content["examples"]["NoShelf"]["value"]["type"], "/probs/no-shelf");
    /// ```
    #[must_use]
    pub fn to_openapi(&self) -> Map<String, Value> {
        let (any, fixed): (Vec<_>, Vec<_>) = self.iter().partition(|it| it.status.is_none());
        let mut by_status = BTreeMap::<_, Vec<_>>::new();
        for it in fixed {
            by_status.entry(it.status).or_default().push(it.clone());
        }
        let mut responses = Map::new();
        for (status, mut types) in by_status {
            types.extend(any.iter().map(|it| ProblemType { status, ..(*it).clone() }));
            let code = status.map_or(0, status_core::Status::code);
            responses.insert(code.to_string(), response(&types));
        }
        if !any.is_empty() {
            let any: Vec<_> = any.into_iter().cloned().collect();
            responses.insert("default".into(), response(&any));
        }
        responses
    }
}

/// One response for these, all with one status.
fn response(types: &[ProblemType]) -> Value {
    let mut response = Map::new();
    response.insert("description".into(), description(types).into());
    let headers = headers(types);
    if !headers.is_empty() {
        response.insert("headers".into(), headers.into());
    }
    let content = content(types);
    if !content.is_empty() {
        response.insert("content".into(), content.into());
    }
    response.into()
}

fn content(types: &[ProblemType]) -> Map<String, Value> {
    let mut content = Map::new();
    let problems: Vec<_> =
        types.iter().filter(|it| it.content == Content::ProblemDetails).collect();
    let mut schemas = Vec::<(&str, Vec<Value>)>::new();
    if !problems.is_empty() {
        schemas.push((PROBLEM_JSON, Vec::from([option::one_of(&problems)])));
        content.insert(PROBLEM_JSON.into(), json!({ "examples": example::of_each(&problems) }));
    }
    for it in types {
        let Content::Named(content_type, schema) = &it.content else { continue };
        let mut schema = schema.clone();
        inline::name_types(&mut schema);
        match schemas.iter_mut().find(|(other, _)| other == content_type) {
            Some((_, all)) if all.contains(&schema) => {}
            Some((_, all)) => all.push(schema),
            None => schemas.push((content_type, Vec::from([schema]))),
        }
    }
    for (content_type, mut all) in schemas {
        let schema = if all.len() == 1 { all.remove(0) } else { json!({ "anyOf": all }) };
        let media = content.entry(content_type).or_insert_with(|| json!({}));
        media["schema"] = schema;
    }
    content
}

/// The description that all have, or a line for each.
fn description(types: &[ProblemType]) -> String {
    let mut lines = Vec::new();
    for it in types {
        let line = format!("- **{}**: {}", escaped(it.title()), first(it.description()));
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    match (types, &*lines) {
        ([first, others @ ..], [_])
            if others.iter().all(|it| it.description() == first.description()) =>
        {
            to_markdown(first.description())
        }
        _ => lines.join("\n"),
    }
}

fn headers(types: &[ProblemType]) -> Map<String, Value> {
    let names: BTreeSet<_> = types
        .iter()
        .flat_map(ProblemType::headers)
        .map(|it| it.name.to_ascii_lowercase())
        .collect();
    let header = |name: String| {
        let is_it = |it: &&HeaderField| it.name.eq_ignore_ascii_case(&name);
        let is_required =
            types.iter().all(|it| it.headers().any(|it| is_it(&it) && !it.is_optional));
        let all = || types.iter().flat_map(ProblemType::headers).filter(is_it);
        let values: BTreeSet<_> = all().filter_map(HeaderField::value).collect();
        let mut header = json!({ "schema": { "type": "string" } });
        if !values.is_empty() {
            header["schema"]["examples"] = json!(values);
        }
        if let Some(docs) = all().map(HeaderField::description).find(|docs| !docs.is_empty()) {
            header["description"] = to_markdown(docs).into();
        }
        if is_required {
            header["required"] = true.into();
        }
        (name, header)
    };
    names.into_iter().map(header).collect()
}
