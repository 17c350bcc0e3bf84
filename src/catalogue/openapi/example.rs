//! Examples of responses, which fit their schemas.

use std::format;
use std::string::String;

use serde_json::{Map, Value, json};
use status_core::Status;

use super::super::comment::to_markdown;
use super::super::parts::{Detail, Presence};
use super::super::problem_type::ProblemType;
use super::sample::sample;

/// One for each, under the names of the variants.
pub(super) fn of_each(types: &[&ProblemType]) -> Map<String, Value> {
    let mut examples = Map::<String, Value>::new();
    for it in types {
        let mut example = json!({ "summary": it.title(), "value": answer(it) });
        if !it.docs.is_empty() {
            example["description"] = to_markdown(&it.docs).into();
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
