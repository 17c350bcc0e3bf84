//! What is known of a field's type by its tokens.

use proc_macro2::Ident;
use syn::buffer::Cursor;
use syn::ext::IdentExt;

use super::generics::Generics;
use crate::tokens::{Tokens, find, path_separator, punct, skip, symbol};

/// Whether a type parameter is anywhere in it.
pub(crate) fn is_generic(ty: Tokens<'_>, generics: &Generics<'_>) -> bool {
    let mut is_generic = false;
    if generics.has_types() {
        mentions(ty, generics, &mut is_generic);
    }
    is_generic
}

fn mentions(tokens: Tokens<'_>, generics: &Generics<'_>, found: &mut bool) {
    let mut cursor = tokens.start;
    while cursor != tokens.end {
        *found |= cursor.ident().is_some_and(|(ident, _)| generics.has_type(&ident));
        if let Some((inside, ..)) = cursor.any_group() {
            mentions(Tokens::rest(inside), generics, found);
        }
        let Some(rest) = skip(cursor) else { return };
        cursor = rest;
    }
}

/// Whether this is the type `ident` itself, seen through `Box`, `Arc`, `Rc` and `&`: to take its
/// `STATUSES` there, the type would need its own.
pub(crate) fn is_own(ty: Tokens<'_>, ident: &Ident, generics: &Generics<'_>) -> bool {
    if let Some(rest) = punct(ty.start, '&') {
        let start = rest.lifetime().map_or(rest, |(_, rest)| rest);
        return is_own(ty.from(start), ident, generics);
    }
    let Some(Last { name, is_local, rest }) = last_segment(ty.start) else { return false };
    let is_own_name = is_local && (name.unraw() == ident.unraw() || name == "Self");
    let Some(arguments) = arguments(ty.from(rest)) else {
        return is_own_name && rest == ty.end;
    };
    if ["Box", "Arc", "Rc"].iter().any(|pointer| name == pointer) {
        is_own(arguments, ident, generics)
    } else {
        is_own_name && generics.are_own(arguments.start, arguments.end)
    }
}

/// Whether it is a type of this name, which is known by the name alone.
pub(crate) fn is_wrapped_in(ty: Tokens<'_>, name: &str) -> bool {
    argument(ty, name).is_some()
}

/// What stands in the brackets of a type of this name.
pub(crate) fn argument<'a>(ty: Tokens<'a>, name: &str) -> Option<Tokens<'a>> {
    let last = last_segment(ty.start).filter(|last| last.name == name)?;
    arguments(ty.from(last.rest))
}

struct Last<'a> {
    name: Ident,
    /// Whether it can be a name of this module.
    is_local: bool,
    rest: Cursor<'a>,
}

/// The last name of a path.
fn last_segment(start: Cursor<'_>) -> Option<Last<'_>> {
    let global = path_separator(start);
    let mut is_local = global.is_none();
    let mut cursor = global.unwrap_or(start);
    loop {
        let (name, rest) = cursor.ident()?;
        let Some(next) = path_separator(rest) else {
            return Some(Last { name, is_local, rest });
        };
        is_local &= name == "self";
        cursor = next;
    }
}

/// What stands in the angle brackets that are all there is.
fn arguments(rest: Tokens<'_>) -> Option<Tokens<'_>> {
    let start = rest.after('<')?.start;
    let end = find(start, |cursor| symbol(cursor) == Some('>'));
    (skip(end) == Some(rest.end)).then_some(Tokens { start, end })
}
