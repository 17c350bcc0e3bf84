//! The generics of the item, as an `impl` needs them.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, TokenStream, TokenTree};
use syn::Lifetime;
use syn::buffer::Cursor;
use syn::ext::IdentExt;

use crate::tokens::{Tokens, each_attribute, find, punct, skip, symbol};

#[derive(Default)]
pub(crate) struct Generics<'a> {
    params: Vec<Param<'a>>,
    /// Those of its where clause.
    pub(crate) predicates: Option<Tokens<'a>>,
}

struct Param<'a> {
    name: Name,
    /// All of it, up to a default.
    declaration: Tokens<'a>,
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
        while let Some(param) = Param::parse(each_attribute(cursor, |_, _| {})) {
            let end =
                find(param.declaration.end, |cursor| matches!(symbol(cursor), Some(',' | '>')));
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
        self.predicates = Some(Tokens { start, end });
        end
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.params.is_empty()
    }

    /// Whether there are type parameters among them.
    pub(crate) fn has_types(&self) -> bool {
        self.params.iter().any(|param| matches!(param.name, Name::Type(_)))
    }

    /// What stands in the brackets that follow `impl`, a comma after each.
    pub(crate) fn declarations(&self) -> TokenStream {
        let comma = TokenTree::from(Punct::new(',', Spacing::Alone));
        let declarations = self.params.iter().map(|param| param.declaration.to_stream());
        declarations.flat_map(|tokens| tokens.into_iter().chain([comma.clone()])).collect()
    }

    /// What stands in the brackets that follow the name of the type, a comma after each.
    pub(crate) fn arguments(&self) -> TokenStream {
        let comma = TokenTree::from(Punct::new(',', Spacing::Alone));
        let mut arguments = TokenStream::new();
        for param in &self.params {
            match &param.name {
                Name::Lifetime(lifetime) => {
                    let mut apostrophe = Punct::new('\'', Spacing::Joint);
                    apostrophe.set_span(lifetime.apostrophe);
                    let ident = TokenTree::from(lifetime.ident.clone());
                    arguments.extend([TokenTree::from(apostrophe), ident]);
                }
                Name::Type(ident) => arguments.extend([TokenTree::from(ident.clone())]),
                // In braces, since a type in scope may have the same name.
                Name::Const(ident) => {
                    let ident = TokenTree::from(ident.clone());
                    let braces = Group::new(Delimiter::Brace, ident.into());
                    arguments.extend([TokenTree::from(braces)]);
                }
            }
            arguments.extend([comma.clone()]);
        }
        arguments
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
        Some(Self { name, declaration: Tokens { start, end } })
    }
}
