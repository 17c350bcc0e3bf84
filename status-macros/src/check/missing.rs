//! What to write where a variant has no status: what the variant itself suggests.

use status_core::{__closest_word as closest_word, Status, StatusSet};
use syn::buffer::Cursor;

use super::arm::{Arm, Origin};
use super::delegate;
use crate::item::{Field, Input, Variant};
use crate::syntax::Site;
use crate::tokens::{Attribute, Mistake, Mistakes, Tokens, each_attribute_path};

pub(super) fn check(input: &Input<'_>, arms: &[Arm<'_, '_>], mistakes: &mut Mistakes) {
    let mut missing = arms.iter().filter(|arm| arm.origin == Origin::Missing).peekable();
    if input.site == Site::Enum && missing.peek().is_some() {
        // A default that is not read is one mistake, however many variants would take it.
        if let Some(mistake) = in_another_attribute(input.start) {
            mistakes.push(mistake);
            return;
        }
    }
    for arm in missing {
        mistakes.push(mistake(arm.variant, input.site));
    }
}

fn mistake(variant: &Variant<'_>, site: Site) -> Mistake {
    let elsewhere = in_another_attribute(variant.start)
        .or_else(|| variant.fields.iter().find_map(|field| misspelt_mark(field.start)));
    if let Some(mistake) = elsewhere {
        return mistake;
    }
    let name = &variant.ident;
    let status = StatusSet::ERRORS.closest_name(&name.to_string());
    let add = if let Some(field) = source(variant) {
        format!(
            "write `#[status(transparent)]` to take it from `{}`, or a fixed one, such as `#[status({})]`",
            field.ty.to_text(),
            status.unwrap_or("500")
        )
    } else if let Some(field) = variant.fields.iter().find(|field| is_status(field.ty)) {
        format!("put `#[status]` on the field `{}` to take it from there", field.member.name())
    } else {
        let elsewhere = match site {
            Site::Struct if variant.fields.is_empty() => "",
            Site::Struct => ", or `#[status]` to the field that supplies it",
            _ => ", or a default to the enum, such as `#[status(500)]`",
        };
        format!("add `#[status({})]` to it{elsewhere}", status.unwrap_or("…"))
    };
    Mistake::new(name.span(), format!("`{name}` has no status: {add}"))
}

/// The error that the variant wraps, where it may know its status.
fn source<'a, 'i>(variant: &'i Variant<'a>) -> Option<&'i Field<'a>> {
    let field = delegate::transparent(variant, &variant.ident).ok()?;
    let wraps = variant.is_transparent
        || field.is_source == Some(true)
        || field.is_source.is_none() && field.member.name() == "source";
    (wraps && !is_of_std(field.ty) && delegate::check(field).is_ok()).then_some(field)
}

/// Whether it is a type of the standard library, none of which knows a status.
fn is_of_std(ty: Tokens<'_>) -> bool {
    let text = ty.to_text();
    let mut segments = text.trim_start_matches("::").split("::");
    let module = segments.next().filter(|_| segments.next().is_some());
    module.is_some_and(|module| ["std", "core", "alloc", "io", "fmt"].contains(&module))
}

fn is_status(ty: Tokens<'_>) -> bool {
    let text = ty.to_text();
    ["Status", "StatusCode"].contains(&text.rsplit("::").next().unwrap_or_default())
}

/// A status in an attribute of another name.
fn in_another_attribute(start: Cursor<'_>) -> Option<Mistake> {
    let mut found = None;
    each_attribute_path(start, |path, attribute| {
        if found.is_none() {
            found = written(path, attribute).map(|write| no_attribute(path, &write));
        }
    });
    found
}

fn no_attribute(path: Tokens<'_>, write: &str) -> Mistake {
    let message =
        format!("`{}` is not an attribute of `HttpError`: write `{write}`", path.to_text());
    Mistake::at(path, message)
}

/// What is to be written for an attribute that is meant to give a status.
fn written(path: Tokens<'_>, attribute: Attribute<'_>) -> Option<String> {
    let name = path.to_text();
    let list = || attribute.list().map(|list| Tokens::rest(list).to_text());
    let status = match name.rsplit_once("::") {
        // `#[status::NotFound]`, `#[http::status(404)]`
        Some(("status", given)) => given.to_owned(),
        Some((_, "status")) => status_in(attribute).or_else(list)?,
        Some(_) => return None,
        None if KNOWN.contains(&&*name) => return None,
        None if is_misspelt(&name) => status_in(attribute).or_else(list).unwrap_or("…".into()),
        None => status_in(attribute)?,
    };
    Some(format!("#[status({status})]"))
}

fn is_misspelt(name: &str) -> bool {
    name != "status" && closest_word(name, &["status"]).is_some()
}

/// A `#[status]` of another name on a field.
fn misspelt_mark(start: Cursor<'_>) -> Option<Mistake> {
    let mut found = None;
    each_attribute_path(start, |path, attribute| {
        if found.is_none() && attribute.is_bare() && is_misspelt(&path.to_text()) {
            found = Some(no_attribute(path, "#[status]"));
        }
    });
    found
}

/// Attributes in which a number or a name is something else.
const KNOWN: [&str; 13] = [
    "allow", "cfg", "cfg_attr", "deny", "derive", "doc", "error", "expect", "repr", "serde",
    "snafu", "status", "warn",
];

/// The status that an attribute names, as `#[code(404)]`, `#[code = "404"]` or `#[http(status = 404)]` do.
fn status_in(attribute: Attribute<'_>) -> Option<String> {
    let all = Tokens::rest(attribute.args);
    let first = all.after('=').or_else(|| attribute.items().next())?;
    let value = first.ident().and_then(|(_, rest)| rest.after('=')).unwrap_or(first);
    let written = value.to_text();
    let last = written.trim_matches('"').rsplit("::").next().unwrap_or_default();
    match Status::from_name(last) {
        Some(status) => Some(status.name().to_owned()),
        None => last.parse::<Status>().ok().map(|status| status.as_str().to_owned()),
    }
}
