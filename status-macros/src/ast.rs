//! The item that the derive stands on. It borrows the input: a field is not looked into before
//! something asks for it.

use proc_macro2::{Delimiter, Ident, Literal, TokenStream, TokenTree};
use syn::Error;
use syn::buffer::Cursor;

use crate::attr::{self, Attribute, Attrs};
use crate::code::Site;
use crate::cursor::{end_of_expression, find, punct, skip, symbol};
use crate::errors::Errors;
use crate::generics::Generics;
use crate::ty::Type;

pub(crate) struct Input<'a> {
    pub(crate) attrs: Attrs,
    /// The arguments of its `#[allow(…)]`, which goes for what is generated too.
    pub(crate) allowed: Vec<TokenStream>,
    pub(crate) site: Site,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics<'a>,
    pub(crate) variants: Vec<Variant<'a>>,
}

/// A variant of an enum, or all of a struct.
pub(crate) struct Variant<'a> {
    pub(crate) attrs: Attrs,
    pub(crate) ident: Ident,
    pub(crate) shape: Shape,
    fields: Cursor<'a>,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Shape {
    Unit,
    Tuple,
    Named,
}

pub(crate) struct Field<'a> {
    /// The `#[status]` attributes.
    pub(crate) attributes: Vec<Attribute<'a>>,
    /// Whether it is marked as the error that this one comes from.
    pub(crate) is_marked: bool,
    /// Its name, or its index.
    pub(crate) member: TokenTree,
    pub(crate) ty: Type<'a>,
}

impl<'a> Input<'a> {
    pub(crate) fn parse(cursor: Cursor<'a>, errors: &mut Errors) -> Result<Self, Error> {
        let mut attributes = Vec::new();
        let mut allowed = Vec::new();
        let mut cursor = attr::each(cursor, |name, attribute| match name.to_string().as_str() {
            "status" => attributes.push(attribute),
            "allow" | "expect" => allowed.push(attribute.args()),
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
        let mut attrs = Attrs::default();
        for attribute in attributes {
            attrs.read(attribute, site, errors);
        }
        let mut variants = Vec::new();
        match site {
            Site::Union => {
                let message = "a union cannot tell which of its fields is the error: derive `HttpError` \
                               for an enum or a struct";
                errors.push(Error::new(keyword.span(), message));
            }
            Site::Struct => {
                let (shape, fields, rest) = shape(generics.parse_where(rest));
                generics.parse_where(rest);
                let krate = attrs.krate.take();
                let own = std::mem::replace(&mut attrs, Attrs { krate, ..Attrs::default() });
                variants.push(Variant { attrs: own, ident: ident.clone(), shape, fields });
            }
            _ => {
                let body = generics.parse_where(rest);
                let (body, ..) = body.group(Delimiter::Brace).ok_or_else(|| unexpected(body))?;
                variants = Variant::parse_all(body, errors)?;
            }
        }
        Ok(Self { attrs, allowed, site, ident, generics, variants })
    }
}

impl<'a> Variant<'a> {
    fn parse_all(mut cursor: Cursor<'a>, errors: &mut Errors) -> Result<Vec<Self>, Error> {
        let mut variants = Vec::new();
        while !cursor.eof() {
            let mut attrs = Attrs::default();
            cursor = attr::each(cursor, |name, attribute| {
                if name == "status" {
                    attrs.read(attribute, Site::Variant, errors);
                }
            });
            cursor = after_visibility(cursor);
            let (ident, rest) = cursor.ident().ok_or_else(|| unexpected(cursor))?;
            let (shape, fields, rest) = shape(rest);
            cursor = punct(rest, '=').map_or(rest, end_of_expression);
            cursor = punct(cursor, ',').unwrap_or(cursor);
            variants.push(Self { attrs, ident, shape, fields });
        }
        Ok(variants)
    }

    /// The fields, each read when it is asked for.
    pub(crate) fn fields(&self) -> impl Iterator<Item = Field<'a>> + use<'a> {
        let shape = self.shape;
        let mut cursor = self.fields;
        let mut indices = 0..;
        std::iter::from_fn(move || {
            let mut attributes = Vec::new();
            let mut is_marked = false;
            cursor = attr::each(cursor, |name, attribute| match name.to_string().as_str() {
                "status" => attributes.push(attribute),
                "from" | "source" => is_marked = true,
                _ => {}
            });
            cursor = after_visibility(cursor);
            let member = if shape == Shape::Named {
                let (ident, rest) = cursor.ident()?;
                cursor = punct(rest, ':')?;
                TokenTree::from(ident)
            } else {
                skip(cursor)?;
                Literal::u32_unsuffixed(indices.next()?).into()
            };
            let ty =
                Type { start: cursor, end: find(cursor, |cursor| symbol(cursor) == Some(',')) };
            cursor = punct(ty.end, ',').unwrap_or(ty.end);
            Some(Field { attributes, is_marked, member, ty })
        })
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

fn shape(cursor: Cursor<'_>) -> (Shape, Cursor<'_>, Cursor<'_>) {
    if let Some((fields, _, rest)) = cursor.group(Delimiter::Parenthesis) {
        (Shape::Tuple, fields, rest)
    } else if let Some((fields, _, rest)) = cursor.group(Delimiter::Brace) {
        (Shape::Named, fields, rest)
    } else {
        (Shape::Unit, Cursor::empty(), cursor)
    }
}

/// What follows `pub` and its restriction, if they come next.
fn after_visibility(cursor: Cursor<'_>) -> Cursor<'_> {
    let Some((_, rest)) = cursor.ident().filter(|(ident, _)| ident == "pub") else {
        return cursor;
    };
    match rest.group(Delimiter::Parenthesis) {
        Some((inside, _, after)) if is_restriction(inside) => after,
        _ => rest,
    }
}

fn is_restriction(inside: Cursor<'_>) -> bool {
    inside.ident().is_some_and(|(ident, rest)| match ident.to_string().as_str() {
        "crate" | "self" | "super" => rest.eof(),
        word => word == "in",
    })
}

fn unexpected(cursor: Cursor<'_>) -> Error {
    Error::new(cursor.span(), "expected an enum or a struct")
}
