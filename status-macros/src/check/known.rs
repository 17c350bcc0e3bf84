//! That each variant is known by something that no other is known by.

use std::collections::HashMap;

use super::reading::{Key, Reading};
use crate::item::argument;
use crate::tokens::{Mistake, Mistakes, Tokens};

pub(super) fn check(readings: &[Reading<'_, '_>], mistakes: &mut Mistakes) {
    let mut known = HashMap::new();
    for Reading { variant, key, .. } in readings {
        let (key, both) = match key {
            Key::Own(status, uri) if uri.is_empty() => (
                (status.code(), String::new()),
                format!("answer {} without a problem type", status.code()),
            ),
            Key::Own(status, uri) => (
                (status.code(), uri.clone()),
                format!("answer {} with the problem type `{uri}`", status.code()),
            ),
            // Of what a function gives, the type is not known here.
            Key::Delegated(field) if field.delegate.is_some_and(|it| it.with.is_some()) => continue,
            Key::Delegated(field) => {
                let ty = pointee(field.ty).to_text();
                let both = format!("delegate to `{ty}`");
                ((0, ty), both)
            }
        };
        if let Some(other) = known.insert(key, &variant.ident) {
            let message = format!(
                "`{other}` and `{}` both {both}, so that they cannot be read back: {}",
                variant.ident,
                if both.starts_with("answer") {
                    "give one of them a `type = \"…\"` of its own, or add `server_only` to it"
                } else {
                    "add `server_only` to one of them"
                }
            );
            mistakes.push(Mistake::new(variant.ident.span(), message));
        }
    }
}

/// The type behind `Box`, `Arc` and `Rc`.
pub(crate) fn pointee(ty: Tokens<'_>) -> Tokens<'_> {
    ["Box", "Arc", "Rc"].into_iter().find_map(|name| argument(ty, name)).map_or(ty, pointee)
}
