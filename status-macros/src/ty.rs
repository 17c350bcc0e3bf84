//! The type of a field that is asked for the status.

use proc_macro2::{Ident, Span, TokenStream};
use syn::buffer::Cursor;
use syn::ext::IdentExt;

use crate::cursor::{between, find, path_separator, punct, skip, symbol};
use crate::generics::Generics;

#[derive(Clone, Copy)]
pub(crate) struct Type<'a> {
    pub(crate) start: Cursor<'a>,
    pub(crate) end: Cursor<'a>,
}

impl<'a> Type<'a> {
    pub(crate) fn tokens(self) -> TokenStream {
        between(self.start, self.end)
    }

    /// Where it begins, for a name that is resolved here.
    pub(crate) fn span(self) -> Span {
        self.start.span().resolved_at(Span::mixed_site())
    }

    /// Whether a type parameter is anywhere in it.
    pub(crate) fn is_generic(self, generics: &Generics<'_>) -> bool {
        mentions(self.start, self.end, generics)
    }

    /// Whether this is the type `ident` itself, seen through `Box`, `Arc` and `&`: asked for its
    /// `STATUSES` there, the type would ask itself.
    pub(crate) fn is_own(self, ident: &Ident, generics: &Generics<'_>) -> bool {
        if let Some(rest) = punct(self.start, '&') {
            let start = rest.lifetime().map_or(rest, |(_, rest)| rest);
            return Type { start, ..self }.is_own(ident, generics);
        }
        let Some((name, is_local, rest)) = self.last_segment() else { return false };
        let is_own = is_local && (name.unraw() == ident.unraw() || name == "Self");
        let Some(argument) = punct(rest, '<') else {
            return is_own && rest == self.end;
        };
        let end = find(argument, |cursor| symbol(cursor) == Some('>'));
        if skip(end) != Some(self.end) {
            return false;
        }
        if name == "Box" || name == "Arc" {
            Type { start: argument, end }.is_own(ident, generics)
        } else {
            is_own && generics.are_own(argument, end)
        }
    }

    /// The last name of a path, whether it can be one of this module, and what follows it.
    fn last_segment(self) -> Option<(Ident, bool, Cursor<'a>)> {
        let global = path_separator(self.start);
        let mut is_local = global.is_none();
        let mut cursor = global.unwrap_or(self.start);
        loop {
            let (name, rest) = cursor.ident()?;
            let Some(next) = path_separator(rest) else {
                return Some((name, is_local, rest));
            };
            is_local &= name == "self";
            cursor = next;
        }
    }
}

/// Looks up to `end`, or as far as the tokens go.
fn mentions(mut cursor: Cursor<'_>, end: Cursor<'_>, generics: &Generics<'_>) -> bool {
    while cursor != end {
        let is_param = cursor.ident().is_some_and(|(ident, _)| generics.has_type(&ident));
        let inside = cursor.any_group().map(|(inside, ..)| inside);
        if is_param || inside.is_some_and(|inside| mentions(inside, Cursor::empty(), generics)) {
            return true;
        }
        let Some(rest) = skip(cursor) else { break };
        cursor = rest;
    }
    false
}
