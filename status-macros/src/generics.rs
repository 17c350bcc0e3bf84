//! The generics of the item, as an `impl` needs them.

use proc_macro2::{Delimiter, Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::Lifetime;
use syn::buffer::Cursor;
use syn::ext::IdentExt;

use crate::attr;
use crate::cursor::{between, find, punct, skip, symbol};

#[derive(Default)]
pub(crate) struct Generics<'a> {
    params: Vec<Param<'a>>,
    predicates: TokenStream,
}

struct Param<'a> {
    name: Name,
    /// The declaration, up to a default.
    start: Cursor<'a>,
    end: Cursor<'a>,
}

enum Name {
    Lifetime(Lifetime),
    Type(Ident),
    Const(Ident),
}

impl<'a> Generics<'a> {
    /// The parameters, if any come next, and what follows them.
    pub(crate) fn parse(cursor: Cursor<'a>) -> (Self, Cursor<'a>) {
        let mut generics = Self::default();
        let Some(mut cursor) = punct(cursor, '<') else {
            return (generics, cursor);
        };
        while let Some(param) = Param::parse(attr::each(cursor, |_, _| {})) {
            let end = find(param.end, |cursor| matches!(symbol(cursor), Some(',' | '>')));
            cursor = punct(end, ',').unwrap_or(end);
            generics.params.push(param);
        }
        (generics, skip(cursor).unwrap_or(cursor))
    }

    /// Takes a where clause, if one comes next, and returns what follows it.
    pub(crate) fn parse_where(&mut self, cursor: Cursor<'a>) -> Cursor<'a> {
        let Some((_, start)) = cursor.ident().filter(|(ident, _)| ident == "where") else {
            return cursor;
        };
        let end = find(start, |cursor| {
            symbol(cursor) == Some(';') || cursor.group(Delimiter::Brace).is_some()
        });
        self.predicates = between(start, end);
        end
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.params.is_empty()
    }

    /// What stands in the brackets that follow `impl`.
    pub(crate) fn declarations(&self) -> TokenStream {
        let declarations = self.params.iter().map(|param| between(param.start, param.end));
        quote!(#(#declarations),*)
    }

    /// What follows the name of the type.
    pub(crate) fn arguments(&self) -> TokenStream {
        if self.params.is_empty() {
            return TokenStream::new();
        }
        let arguments = self.params.iter().map(|param| match &param.name {
            Name::Lifetime(lifetime) => lifetime.to_token_stream(),
            Name::Type(ident) => ident.to_token_stream(),
            // In braces, since a type in scope may have the same name.
            Name::Const(ident) => quote!({ #ident }),
        });
        quote!(<#(#arguments),*>)
    }

    /// The where clause, with more predicates.
    pub(crate) fn where_clause(&self, more: &[TokenStream]) -> TokenStream {
        let predicates = &self.predicates;
        if predicates.is_empty() && more.is_empty() {
            return TokenStream::new();
        }
        let is_open =
            predicates.clone().into_iter().last().is_some_and(|token| token.to_string() != ",");
        let comma = is_open.then(|| quote!(,));
        quote!(where #predicates #comma #(#more),*)
    }

    /// Whether the arguments are the item's own parameters, lifetimes aside.
    pub(crate) fn are_own(&self, mut cursor: Cursor<'_>, end: Cursor<'_>) -> bool {
        for param in &self.params {
            let argument = match &param.name {
                Name::Lifetime(_) => cursor.lifetime().map(|(_, rest)| rest),
                Name::Type(name) | Name::Const(name) => {
                    let braces = cursor.group(Delimiter::Brace);
                    let (start, after) =
                        braces.map_or((cursor, None), |(inside, _, rest)| (inside, Some(rest)));
                    let ident = start.ident().filter(|(ident, _)| ident.unraw() == name.unraw());
                    ident.map(|(_, rest)| after.unwrap_or(rest))
                }
            };
            let Some(rest) = argument else { return false };
            cursor = punct(rest, ',').unwrap_or(rest);
        }
        cursor == end
    }

    /// Whether `ident` is one of the type parameters.
    pub(crate) fn has_type(&self, ident: &Ident) -> bool {
        self.params
            .iter()
            .any(|param| matches!(&param.name, Name::Type(name) if name.unraw() == ident.unraw()))
    }
}

impl<'a> Param<'a> {
    fn parse(start: Cursor<'a>) -> Option<Self> {
        let name = match (start.lifetime(), start.ident()) {
            (Some((lifetime, _)), _) => Name::Lifetime(lifetime),
            (None, Some((ident, rest))) if ident == "const" => Name::Const(rest.ident()?.0),
            (None, Some((ident, _))) => Name::Type(ident),
            (None, None) => return None,
        };
        let end = find(start, |cursor| matches!(symbol(cursor), Some(',' | '>' | '=')));
        Some(Self { name, start, end })
    }
}
