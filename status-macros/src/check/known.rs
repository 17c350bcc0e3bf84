//! That each variant is known by something that no other is known by.

use std::collections::HashMap;

use super::reading::{Key, Reading};
use crate::item::argument;
use crate::tokens::{Mistake, Mistakes, Tokens};

/// Leaves out each one that is known by the same as one before it, which is a mistake.
pub(super) fn retain(readings: &mut Vec<Reading<'_, '_>>, mistakes: &mut Mistakes) {
    let mut known = HashMap::new();
    readings.retain(|Reading { variant, key, .. }| {
        let (key, both, fix) = match key {
            Key::Own(status, uri) => {
                let code = status.code();
                let both = match &**uri {
                    "" => format!("answer {code} without a problem type"),
                    uri => format!("answer {code} with the problem type `{uri}`"),
                };
                let fix =
                    "give one of them a `type = \"…\"` of its own, or add `server_only` to it";
                ((code, uri.clone()), both, fix)
            }
            // Of what a function gives, the type is not known here.
            Key::Delegated(field) if field.delegate.is_some_and(|it| it.with.is_some()) => {
                return true;
            }
            Key::Delegated(field) => {
                let ty = pointee(field.ty).to_text();
                let both = format!("delegate to `{ty}`");
                ((0, ty), both, "add `server_only` to one of them")
            }
        };
        let Some(other) = known.insert(key, &variant.ident) else { return true };
        let message = format!(
            "`{other}` and `{}` both {both}, so that neither can be read back: {fix}",
            variant.ident
        );
        mistakes.push(Mistake::new(variant.ident.span(), message));
        false
    });
}

/// The type behind `Box`, `Arc` and `Rc`.
pub(crate) fn pointee(ty: Tokens<'_>) -> Tokens<'_> {
    ["Box", "Arc", "Rc"].into_iter().find_map(|name| argument(ty, name)).map_or(ty, pointee)
}
