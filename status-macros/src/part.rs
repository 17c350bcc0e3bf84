//! What a field adds to the response, by `#[status(…)]` on it.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use status_core::__closest_word as closest_word;
use status_core::__response::STANDARD_MEMBERS;
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::{Error, LitStr};

use crate::attr::Attribute;
use crate::code::OPTIONS;
use crate::cursor::{end_of_item, punct};
use crate::facts::{is_same_header, value};
use crate::field_name;
use crate::ty::Type;

/// A field and what becomes of it.
pub(crate) struct Part<'a> {
    pub(crate) member: TokenTree,
    pub(crate) ty: Type<'a>,
    pub(crate) kind: Kind,
}

pub(crate) enum Kind {
    /// An extension member of this name.
    Extension(LitStr),
    /// The value of this header.
    Header(LitStr),
    Instance,
}

impl Kind {
    /// Whether it gives the header of this name.
    pub(crate) fn is_header(&self, name: &LitStr) -> bool {
        matches!(self, Kind::Header(other) if is_same_header(other, name))
    }

    /// The error of a second one, where there can be only one.
    pub(crate) fn clash(&self, before: &Kind, attribute: Attribute<'_>) -> Option<Error> {
        match (before, self) {
            (Kind::Extension(before), Kind::Extension(name)) if before.value() == name.value() => {
                let message =
                    format!("duplicate extension member `{}`: another field is it", name.value());
                Some(Error::new(name.span(), message))
            }
            (Kind::Instance, Kind::Instance) => {
                Some(attribute.error("duplicate `instance`: it is given above"))
            }
            _ => None,
        }
    }

    /// The trait that the field's type needs for it.
    pub(crate) fn bound(&self) -> TokenStream {
        match self {
            Kind::Extension(_) => quote!(Serialize),
            Kind::Header(_) | Kind::Instance => quote!(Display),
        }
    }

    /// What tells `__to` of the field.
    pub(crate) fn call(&self, private: &TokenStream, field: &Ident) -> TokenStream {
        match self {
            Kind::Extension(name) => quote!(#private::extension(__to, #name, #field);),
            Kind::Header(name) => quote!(#private::header(__to, #name, #field);),
            Kind::Instance => quote!(#private::instance(__to, #field);),
        }
    }

    /// Reads each item of an attribute on a field.
    pub(crate) fn read_all(
        attribute: Attribute<'_>,
        member: &TokenTree,
        mut found: impl FnMut(Result<Kind, Error>),
    ) {
        let Some(mut start) = attribute.list() else {
            return found(Err(attribute.error(WRITE)));
        };
        while !start.eof() {
            let end = end_of_item(start);
            found(Kind::read(start, end, attribute, member));
            start = match punct(end, ',') {
                Some(rest) => rest,
                None if end.eof() => end,
                None => return found(Err(attribute.error(WRITE))),
            };
        }
    }

    fn read(
        start: Cursor<'_>,
        end: Cursor<'_>,
        attribute: Attribute<'_>,
        member: &TokenTree,
    ) -> Result<Kind, Error> {
        let wrong = || attribute.error(WRITE);
        let (word, rest) = start.ident().ok_or_else(wrong)?;
        match word.to_string().as_str() {
            "instance" if rest == end => Ok(Kind::Instance),
            "header" => {
                let name = value(&word, rest, end, "header = \"retry-after\"")?;
                field_name::check(&name).map(|()| Kind::Header(name))
            }
            "extension" if !cfg!(feature = "problem") => {
                let message = "`extension` needs the feature `problem` of http-status";
                Err(Error::new(word.span(), message))
            }
            "extension" if rest == end => {
                let TokenTree::Ident(ident) = member else {
                    let message = "this field has no name to be the member's: write `extension = \"balance\"`";
                    return Err(Error::new(word.span(), message));
                };
                extension(LitStr::new(&ident.unraw().to_string(), ident.span()))
            }
            "extension" => extension(value(&word, rest, end, "extension = \"balance\"")?),
            "instance" => Err(Error::new(
                word.span(),
                "`instance` takes no value: the field's text is the instance",
            )),
            text if OPTIONS.contains(&text) || text == "crate" => {
                let message =
                    format!("`{text}` goes on the variant or on the type, not on a field");
                Err(Error::new(word.span(), message))
            }
            text => Err(match closest_word(text, &FIELD_OPTIONS) {
                Some(option) => {
                    let message = format!("unknown option `{text}`: did you mean `{option}`?");
                    Error::new(word.span(), message)
                }
                None => wrong(),
            }),
        }
    }
}

/// The words that the attribute of a field knows.
pub(crate) const FIELD_OPTIONS: [&str; 3] = ["extension", "header", "instance"];

const WRITE: &str = "the attribute of a field takes no status: alone, `#[status]` asks the field for it at run time, \
                     and a fixed one goes on the variant or the struct; with arguments, it takes `extension`, \
                     `extension = \"…\"`, `header = \"…\"` or `instance`";

fn extension(name: LitStr) -> Result<Kind, Error> {
    let text = name.value();
    let why = if text.is_empty() {
        "the name of an extension member is empty".into()
    } else if STANDARD_MEMBERS.contains(&&*text) {
        format!("`{text}` is a member that every problem has")
    } else {
        return Ok(Kind::Extension(name));
    };
    Err(Error::new(name.span(), format!("{why}: write `extension = \"…\"` with another name")))
}
