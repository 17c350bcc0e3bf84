//! From what the attributes say to one source of the status for each variant.

use proc_macro2::Ident;
use syn::Error;

use crate::ast::{Field, Input, Variant};
use crate::attr::{Answer, Attrs, Detail};
use crate::code::{Code, Site};
use crate::errors::{Errors, Told};
use crate::facts::Facts;
use crate::part::{Kind, Part};

/// A variant with the source of its status.
pub(crate) struct Arm<'a, 'i> {
    pub(crate) variant: &'i Variant<'a>,
    pub(crate) source: Source<'a, 'i>,
    /// Whether the text may reach the client, where that is said.
    pub(crate) is_exposed: Option<bool>,
    /// What the enum adds for all variants without a status of their own.
    pub(crate) default: Option<&'i Facts>,
    pub(crate) parts: Vec<Part<'a>>,
}

pub(crate) enum Source<'a, 'i> {
    Code(&'i Code),
    Field(Field<'a>),
    /// Its mistake has been told.
    Unknown,
}

pub(crate) fn resolve<'a, 'i>(input: &'i Input<'a>, errors: &mut Errors) -> Vec<Arm<'a, 'i>> {
    if let Attrs { answer: None, detail: Some(Detail { ident, .. }), .. } = &input.attrs {
        errors.push(without_status(ident));
    }
    let mut resolve = |variant| {
        let told = Arm {
            variant,
            source: Source::Unknown,
            is_exposed: None,
            default: None,
            parts: vec![],
        };
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
        let Fields { asked, parts } = Fields::read(variant, errors)?;
        let own_exposed = variant.attrs.is_exposed();
        let mut is_exposed = own_exposed;
        let mut default = None;
        let source = match (&variant.attrs.answer, asked, &input.attrs.answer) {
            (Some(Answer::Code(code)), ..) => Source::Code(code),
            (Some(Answer::Transparent(word)), ..) => {
                Source::Field(errors.keep(source_field(variant, word))?)
            }
            (None, Some(field), _) => Source::Field(field),
            (None, None, Some(Answer::Code(code))) => {
                is_exposed = own_exposed.or(input.attrs.is_exposed());
                default = Some(&input.attrs.facts);
                Source::Code(code)
            }
            (None, None, None) => {
                errors.push(nothing_said(variant, input.site));
                return Err(Told);
            }
            _ => return Err(Told),
        };
        Ok(Self { variant, source, is_exposed, default, parts })
    }
}

/// What the attributes on the fields say.
struct Fields<'a> {
    /// The field that is marked `#[status]`.
    asked: Option<Field<'a>>,
    parts: Vec<Part<'a>>,
}

impl<'a> Fields<'a> {
    fn read(variant: &Variant<'a>, errors: &mut Errors) -> Result<Self, Told> {
        let mut fields = Self { asked: None, parts: Vec::new() };
        let mut is_wrong = false;
        let mut tell = |error| {
            errors.push(error);
            is_wrong = true;
        };
        for field in variant.fields() {
            let mut is_asked = false;
            for attribute in &field.attributes {
                if !attribute.is_bare() {
                    let Field { member, ty, .. } = &field;
                    Kind::read_all(*attribute, member, |kind| {
                        let clash = |kind: &Kind| {
                            fields.parts.iter().find_map(|part| kind.clash(&part.kind, *attribute))
                        };
                        match kind.and_then(|kind| clash(&kind).map_or(Ok(kind), Err)) {
                            Ok(kind) => {
                                fields.parts.push(Part { member: member.clone(), ty: *ty, kind });
                            }
                            Err(error) => tell(error),
                        }
                    });
                } else if is_asked || fields.asked.is_some() {
                    tell(
                        attribute.error("duplicate `#[status]`: one field is asked for the status"),
                    );
                } else if let Some(Answer::Code(_) | Answer::Transparent(_)) = variant.attrs.answer
                {
                    tell(
                        attribute
                            .error("a status is given above: remove that one, or this `#[status]`"),
                    );
                } else {
                    is_asked = true;
                }
            }
            if is_asked {
                fields.asked = Some(field);
            }
        }
        if is_wrong { Err(Told) } else { Ok(fields) }
    }
}

/// The field that `transparent` means.
fn source_field<'a>(variant: &Variant<'a>, word: &Ident) -> Result<Field<'a>, Error> {
    let fields: Vec<_> = variant.fields().collect();
    let count = fields.len();
    let has_mark = fields.iter().any(|field| field.is_marked);
    let is_meant = |field: &Field<'_>| match (count, has_mark) {
        (1, _) => true,
        (_, true) => field.is_marked,
        (_, false) => field.member.to_string() == "source",
    };
    let mut meant = fields.into_iter().filter(is_meant);
    let (first, second) = (meant.next(), meant.next());
    let name = &variant.ident;
    let message = match (first, second) {
        (Some(field), None) => return Ok(field),
        (None, _) if count == 0 => format!(
            "`transparent` asks a field for the status, and `{name}` has none: write a status, such as `#[status(404)]`"
        ),
        (None, _) => format!(
            "`transparent` asks the only field, or the one marked `#[from]` or `#[source]`: `{name}` has {count} fields, \
             so mark one of them, or put `#[status]` on it in place of `transparent`"
        ),
        (Some(_), Some(_)) => format!(
            "`transparent` asks one field, and several of `{name}` are marked `#[from]` or `#[source]`: \
             put `#[status]` on the one to ask in place of `transparent`"
        ),
    };
    Err(Error::new(word.span(), message))
}

fn nothing_said(variant: &Variant<'_>, site: Site) -> Error {
    if let Some(Detail { ident, .. }) = &variant.attrs.detail {
        return without_status(ident);
    }
    let name = &variant.ident;
    let elsewhere = match site {
        Site::Struct => "`#[status]` to the field that knows it",
        _ => "to the enum for all variants that have none",
    };
    let message = format!("`{name}` has no status: add `#[status(…)]` to it, or {elsewhere}");
    Error::new(name.span(), message)
}

fn without_status(option: &Ident) -> Error {
    let message =
        format!("`{option}` needs the status that it goes with: write `#[status(500, {option})]`");
    Error::new(option.span(), message)
}
