//! What to write where a variant has no status: what the variant itself suggests.

use status_core::{__closest_word as closest_word, Status, StatusSet};

use crate::item::Variant;
use crate::syntax::Site;
use crate::tokens::{Attribute, Mistake, Tokens, each_attribute};

pub(super) fn mistake(variant: &Variant<'_>, site: Site) -> Mistake {
    if let Some(mistake) = in_another_attribute(variant) {
        return mistake;
    }
    let name = &variant.ident;
    let add = if is_transparent(variant) && variant.fields.len() == 1 {
        format!(
            "write `#[status(transparent)]` to take it from `{}`, or a fixed one, such as `#[status(500)]`",
            variant.fields[0].ty.to_text()
        )
    } else if let Some(field) = variant.fields.iter().find(|field| {
        ["Status", "StatusCode"]
            .contains(&&*field.ty.to_text().rsplit("::").next().unwrap_or_default())
    }) {
        format!("put `#[status]` on the field `{}` to take it from there", field.member.name())
    } else {
        let status = StatusSet::ERRORS.closest_name(&name.to_string()).unwrap_or("…");
        let elsewhere = match site {
            Site::Struct => "`#[status]` to the field that supplies it",
            _ => "a default to the enum, such as `#[status(500)]`",
        };
        format!("add `#[status({status})]` to it, or {elsewhere}")
    };
    Mistake::new(name.span(), format!("`{name}` has no status: {add}"))
}

/// A status in an attribute of another name.
fn in_another_attribute(variant: &Variant<'_>) -> Option<Mistake> {
    let mut found = None;
    each_attribute(variant.start, |name, attribute| {
        let text = name.to_string();
        let status = status_in(attribute);
        let is_misspelt = closest_word(&text, &["status"]).is_some();
        if found.is_none() && !KNOWN.contains(&&*text) && (is_misspelt || status.is_some()) {
            let status = status.unwrap_or("…".into());
            let message = format!(
                "`{text}` is no attribute that gives a status: write `#[status({status})]`"
            );
            found = Some(Mistake::new(name.span(), message));
        }
    });
    found
}

/// Attributes in which a number or a name is something else.
const KNOWN: [&str; 13] = [
    "allow", "cfg", "cfg_attr", "deny", "derive", "doc", "error", "expect", "repr", "serde",
    "snafu", "status", "warn",
];

/// The status that an attribute names, as `#[code(404)]`, `#[code = 404]` or `#[http(status = 404)]` do.
fn status_in(attribute: Attribute<'_>) -> Option<String> {
    let all = Tokens::rest(attribute.args);
    let first = all.after('=').or_else(|| attribute.items().next())?;
    let value = first.ident().and_then(|(_, rest)| rest.after('=')).unwrap_or(first);
    let written = value.to_text();
    let last = written.rsplit("::").next().unwrap_or_default();
    match Status::from_name(last) {
        Some(status) => Some(status.name().to_owned()),
        None => last.parse::<Status>().ok().map(|status| status.as_str().to_owned()),
    }
}

/// Whether it is another error's text, to thiserror, snafu or miette.
fn is_transparent(variant: &Variant<'_>) -> bool {
    let mut is_transparent = false;
    each_attribute(variant.start, |name, attribute| {
        if ["error", "snafu", "status", "diagnostic"].iter().any(|known| name == known) {
            is_transparent |= attribute
                .items()
                .any(|item| item.ident().is_some_and(|(word, _)| word == "transparent"));
        }
    });
    is_transparent
}
