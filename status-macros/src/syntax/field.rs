//! What one `#[status(…)]` on a field says.

use proc_macro2::{Ident, Span};
use status_core::__response::STANDARD_MEMBERS;
use syn::ext::IdentExt;

use super::constant::text_after;
use super::slot::Slot;
use super::words::{self, FIELD_OPTIONS, closest};
use super::{header, separator, status};
use crate::tokens::{Attribute, Mistake, Tokens};

/// An option of a field, at the place of what it is called.
pub(crate) struct FieldOption {
    pub(crate) span: Span,
    pub(crate) use_: Use,
}

/// What a field is sent as.
pub(crate) enum Use {
    Instance,
    Header(String),
    /// An extension member of this name, or of the field's.
    Extension(Option<String>),
}

impl Use {
    /// What it fills, on a field of this name.
    pub(crate) fn slot<'a>(&'a self, field: &'a str) -> Slot<'a> {
        match self {
            Use::Instance => Slot::Instance,
            Use::Header(name) => Slot::Header(name),
            Use::Extension(name) => Slot::Member(name.as_deref().unwrap_or(field)),
        }
    }
}

impl FieldOption {
    /// Reads each item of an attribute that is not bare, on a field of this name, if it has one.
    pub(crate) fn read_all(
        attribute: Attribute<'_>,
        name: Option<&Ident>,
        mut found: impl FnMut(Result<Self, Mistake>),
    ) {
        let mut is_empty = true;
        for item in attribute.items() {
            is_empty = false;
            found(Self::read(item, attribute, name));
        }
        if is_empty {
            found(Err(Mistake::at(attribute.tokens, write())));
        }
    }

    fn read(
        item: Tokens<'_>,
        attribute: Attribute<'_>,
        name: Option<&Ident>,
    ) -> Result<Self, Mistake> {
        let Some((word, rest)) = item.ident() else {
            return Err(no_option(item, attribute));
        };
        if let Some(mistake) = separator::mistake(rest) {
            return Err(mistake);
        }
        let mut span = word.span();
        let wrong = |message: String| Err(Mistake::new(span, message));
        let use_ = match &*word.to_string() {
            "instance" if rest.is_empty() => Use::Instance,
            "instance" => {
                return wrong("`instance` takes no value: the field's text is the instance".into());
            }
            "header" => {
                let name = text_after(&word, rest)?;
                span = name.span();
                header::check_name(&name.value()).map_err(|message| Mistake::new(span, message))?;
                Use::Header(name.value())
            }
            "extension" if !cfg!(feature = "problem") => {
                return wrong("`extension` needs the feature `problem` of http-status".into());
            }
            "extension" if rest.is_empty() => match name {
                Some(name) => {
                    span = name.span();
                    check_member(&name.unraw().to_string(), span)?;
                    Use::Extension(None)
                }
                None => {
                    return wrong(
                        "the field has no name for the member: write `extension = \"…\"`".into(),
                    );
                }
            },
            "extension" => {
                let name = text_after(&word, rest)?;
                span = name.span();
                check_member(&name.value(), span)?;
                Use::Extension(Some(name.value()))
            }
            text if words::is_option(text) => {
                return wrong(format!(
                    "`{text}` goes on the variant or on the type, not on a field"
                ));
            }
            text => match closest(text, &FIELD_OPTIONS) {
                Some(option) => {
                    return wrong(format!("unknown option `{text}`: did you mean `{option}`?"));
                }
                None => return Err(no_option(item, attribute)),
            },
        };
        Ok(Self { span, use_ })
    }
}

fn check_member(name: &str, span: Span) -> Result<(), Mistake> {
    let why = if name.is_empty() {
        "the name of an extension member is empty".into()
    } else if STANDARD_MEMBERS.contains(&name) {
        format!("`{name}` is a member that all problem details have")
    } else {
        return Ok(());
    };
    Err(Mistake::new(span, format!("{why}: write `extension = \"…\"` with another name")))
}

fn no_option(item: Tokens<'_>, attribute: Attribute<'_>) -> Mistake {
    match status::meant(item) {
        Some(_) => {
            let message = "a status is fixed for the whole variant: move it before the variant, or write \
                           `#[status]` alone to take the status from this field";
            Mistake::at(item, message)
        }
        None => Mistake::at(if item.is_empty() { attribute.tokens } else { item }, write()),
    }
}

fn write() -> String {
    format!(
        "the attribute of a field is `#[status]` alone, which takes the status from the field, or has {}",
        words::list(&FIELD_OPTIONS, &[], "or")
    )
}
