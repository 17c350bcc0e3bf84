//! The type that the derive stands on: its generics, its variants, their fields, each with its
//! attributes read.

#[cfg(feature = "catalogue")]
mod docs;
mod field;
mod generics;
mod ty;

use proc_macro2::{Delimiter, Ident};
use syn::buffer::Cursor;

#[cfg(feature = "catalogue")]
pub(crate) use self::docs::{Docs, display, docs};
pub(crate) use self::field::Field;
#[cfg(feature = "client")]
pub(crate) use self::field::Member;
pub(crate) use self::generics::Generics;
pub(crate) use self::ty::{argument, is_generic, is_own};
use crate::syntax::{Answer, Attrs, Site, TypeAttrs};
use crate::tokens::{
    Attribute, Mistake, Mistakes, Tokens, each_attribute, end_of_expression, punct, skip,
};

pub(crate) struct Input<'a> {
    /// Where its attributes begin, of whatever name.
    pub(crate) start: Cursor<'a>,
    pub(crate) attrs: TypeAttrs,
    /// Its `#[allow(…)]` and `#[expect(…)]`, which go for what is generated too.
    pub(crate) allowed: Vec<Attribute<'a>>,
    /// The word `packed` of its `#[repr(…)]`.
    pub(crate) packed: Option<Ident>,
    pub(crate) site: Site,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics<'a>,
    pub(crate) variants: Vec<Variant<'a>>,
}

/// A variant of an enum, or all of a struct.
pub(crate) struct Variant<'a> {
    /// Where its attributes begin, of whatever name.
    pub(crate) start: Cursor<'a>,
    pub(crate) attrs: Attrs,
    pub(crate) ident: Ident,
    pub(crate) is_unit: bool,
    /// Whether its text is that of the error that it wraps, to thiserror, snafu or miette.
    pub(crate) is_transparent: bool,
    pub(crate) fields: Vec<Field<'a>>,
}

impl<'a> Input<'a> {
    pub(crate) fn parse(start: Cursor<'a>, mistakes: &mut Mistakes) -> Result<Self, Mistake> {
        let mut attributes = Vec::new();
        let mut allowed = Vec::new();
        let mut packed = None;
        let mut is_transparent = false;
        let mut cursor = each_attribute(start, |name, attribute| match name.to_string().as_str() {
            "status" => attributes.push(attribute),
            "allow" | "expect" => allowed.push(attribute),
            "error" | "snafu" | "diagnostic" => is_transparent |= names_transparent(attribute),
            "repr" => packed = packed.take().or_else(|| find_packed(attribute)),
            _ => {}
        });
        let (keyword, site, rest) = loop {
            if let Some((ident, rest)) = cursor.ident() {
                if let Some(site) = site(&ident) {
                    break (ident, site, rest);
                }
            }
            cursor = skip(cursor).ok_or_else(|| unexpected(cursor))?;
        };
        let (ident, rest) = rest.ident().ok_or_else(|| unexpected(rest))?;
        let (mut generics, rest) = Generics::parse(rest);
        let mut attrs = TypeAttrs::default();
        for attribute in attributes {
            attrs.read(attribute, site, mistakes);
        }
        let mut variants = Vec::new();
        match site {
            Site::Union => {
                let message = "a union cannot tell which of its fields is the error: derive `HttpError` \
                               for an enum or a struct";
                mistakes.push(Mistake::new(keyword.span(), message));
                let attrs = Attrs { answer: Some(Answer::Unknown), ..Attrs::default() };
                let fields = Vec::new();
                variants.push(Variant {
                    start,
                    attrs,
                    ident: ident.clone(),
                    is_unit: false,
                    is_transparent: false,
                    fields,
                });
            }
            Site::Struct => {
                let (is_unit, fields, rest) =
                    Field::parse_all(generics.parse_where(rest), mistakes);
                generics.parse_where(rest);
                let attrs = std::mem::take(&mut attrs.default);
                let ident = ident.clone();
                variants.push(Variant { start, attrs, ident, is_unit, is_transparent, fields });
            }
            _ => {
                let body = generics.parse_where(rest);
                let (body, ..) = body.group(Delimiter::Brace).ok_or_else(|| unexpected(body))?;
                variants = Variant::parse_all(body, mistakes)?;
            }
        }
        Ok(Self { start, attrs, allowed, packed, site, ident, generics, variants })
    }
}

impl<'a> Variant<'a> {
    fn parse_all(mut cursor: Cursor<'a>, mistakes: &mut Mistakes) -> Result<Vec<Self>, Mistake> {
        let mut variants = Vec::new();
        while !cursor.eof() {
            let start = cursor;
            let mut attrs = Attrs::default();
            let mut is_transparent = false;
            cursor = each_attribute(cursor, |name, attribute| match name.to_string().as_str() {
                "status" => attrs.read(attribute, mistakes),
                "error" | "snafu" | "diagnostic" => {
                    is_transparent |= names_transparent(attribute);
                }
                _ => {}
            });
            cursor = field::after_visibility(cursor);
            let (ident, rest) = cursor.ident().ok_or_else(|| unexpected(cursor))?;
            let (is_unit, fields, rest) = Field::parse_all(rest, mistakes);
            cursor = punct(rest, '=').map_or(rest, end_of_expression);
            cursor = punct(cursor, ',').unwrap_or(cursor);
            variants.push(Self { start, attrs, ident, is_unit, is_transparent, fields });
        }
        Ok(variants)
    }

    /// Whether one of its fields is called this.
    pub(crate) fn has_field(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.member.name() == name)
    }
}

fn site(keyword: &Ident) -> Option<Site> {
    match keyword.to_string().as_str() {
        "enum" => Some(Site::Enum),
        "struct" => Some(Site::Struct),
        "union" => Some(Site::Union),
        _ => None,
    }
}

/// Whether an attribute of thiserror, snafu or miette says that the text is that of the wrapped
/// error.
fn names_transparent(attribute: Attribute<'_>) -> bool {
    attribute.items().any(|item| item.ident().is_some_and(|(word, _)| word == "transparent"))
}

fn find_packed(repr: Attribute<'_>) -> Option<Ident> {
    let words = repr.items().filter_map(Tokens::ident);
    words.map(|(word, _)| word).find(|word| word == "packed")
}

fn unexpected(cursor: Cursor<'_>) -> Mistake {
    Mistake::new(cursor.span(), "expected an enum or a struct")
}
