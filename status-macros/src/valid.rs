//! From what the attributes say to one source of the status for each variant.

use proc_macro2::Ident;
use syn::Error;

use crate::ast::{Field, Input, Variant};
use crate::attr::{Answer, Attrs, Detail};
use crate::code::{Code, Site};
use crate::errors::{Errors, Told};

/// A variant with the source of its status.
pub(crate) struct Arm<'a, 'i> {
    pub(crate) variant: &'i Variant<'a>,
    pub(crate) source: Source<'a, 'i>,
    /// Whether the text may reach the client, where that is said.
    pub(crate) is_exposed: Option<bool>,
}

pub(crate) enum Source<'a, 'i> {
    Code(&'i Code),
    Field(Field<'a>),
    /// Its mistake has been told.
    Unknown,
}

pub(crate) fn resolve<'a, 'i>(input: &'i Input<'a>, errors: &mut Errors) -> Vec<Arm<'a, 'i>> {
    if let Attrs { answer: None, detail: Some(Detail { ident, .. }), .. } = &input.attrs {
        let message = format!(
            "`{ident}` needs the status that it goes with: write `#[status(500, {ident})]`, or put it on a variant"
        );
        errors.push(Error::new(ident.span(), message));
    }
    let mut resolve = |variant| {
        let told = Arm { variant, source: Source::Unknown, is_exposed: None };
        Arm::resolve(variant, input, errors).unwrap_or(told)
    };
    input.variants.iter().map(&mut resolve).collect()
}

impl<'a, 'i> Arm<'a, 'i> {
    fn resolve(
        variant: &'i Variant<'a>,
        input: &'i Input<'a>,
        errors: &mut Errors,
    ) -> Result<Self, Told> {
        let asked = asked_field(variant, errors)?;
        let is_exposed = variant.attrs.is_exposed();
        let (source, is_exposed) = match (&variant.attrs.answer, asked, &input.attrs.answer) {
            (Some(Answer::Code(code)), ..) => (Source::Code(code), is_exposed),
            (Some(Answer::Transparent(word)), ..) => {
                (Source::Field(errors.keep(source_field(variant, word))?), is_exposed)
            }
            (None, Some(field), _) => (Source::Field(field), is_exposed),
            (None, None, Some(Answer::Code(code))) => {
                (Source::Code(code), is_exposed.or(input.attrs.is_exposed()))
            }
            (None, None, None) => {
                errors.push(nothing_said(&variant.ident, input.site));
                return Err(Told);
            }
            _ => return Err(Told),
        };
        Ok(Self { variant, source, is_exposed })
    }
}

/// The field that is marked `#[status]`.
fn asked_field<'a>(variant: &Variant<'a>, errors: &mut Errors) -> Result<Option<Field<'a>>, Told> {
    let mut asked: Option<Field<'a>> = None;
    let mut is_wrong = false;
    for field in variant.fields() {
        for (nth, attribute) in field.attributes.iter().enumerate() {
            let message = if !attribute.is_bare() {
                "a field marked `#[status]` gives the status at run time, so it takes no argument; \
                 a fixed status goes on the variant or the struct"
            } else if nth > 0 || asked.is_some() {
                "duplicate `#[status]`: one field is asked for the status"
            } else if matches!(variant.attrs.answer, Some(Answer::Code(_) | Answer::Transparent(_)))
            {
                "a status is given above: remove that one, or this `#[status]`"
            } else {
                continue;
            };
            errors.push(attribute.error(message));
            is_wrong = true;
        }
        if !field.attributes.is_empty() {
            asked = asked.or(Some(field));
        }
    }
    if is_wrong { Err(Told) } else { Ok(asked) }
}

/// The field that `transparent` means.
fn source_field<'a>(variant: &Variant<'a>, word: &Ident) -> Result<Field<'a>, Error> {
    let fields: Vec<_> = variant.fields().collect();
    let count = fields.len();
    let mut marked: Vec<_> =
        fields.into_iter().filter(|field| field.is_source || count == 1).collect();
    if let (Some(field), true) = (marked.pop(), marked.is_empty()) {
        return Ok(field);
    }
    let name = &variant.ident;
    let message = if count == 0 {
        format!(
            "`transparent` asks a field for the status, and `{name}` has none: write a status, such as `#[status(404)]`"
        )
    } else {
        format!(
            "`transparent` asks the only field, or the one marked `#[from]` or `#[source]`: `{name}` has {count} fields, \
             so mark one of them, or put `#[status]` on it in place of `transparent`"
        )
    };
    Err(Error::new(word.span(), message))
}

fn nothing_said(name: &Ident, site: Site) -> Error {
    let elsewhere = match site {
        Site::Struct => "`#[status]` to the field that knows it",
        _ => "to the enum for all variants that have none",
    };
    let message = format!("`{name}` has no status: add `#[status(…)]` to it, or {elsewhere}");
    Error::new(name.span(), message)
}
