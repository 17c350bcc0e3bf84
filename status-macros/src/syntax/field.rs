//! What one `#[status(…)]` on a field says.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;

use super::code::Site;
use super::meant::meant;
use super::slot::Slot;
use super::text::text_after;
use super::words::{self, FIELD_OPTIONS, closest};
use super::{header, member, path, separator};
use crate::tokens::{Attribute, Mistake, Tokens};

/// An option of a field, at the place of what it is called.
pub(crate) struct FieldOption<'a> {
    pub(crate) span: Span,
    pub(crate) use_: Use,
    /// The function that makes of the field what is sent.
    pub(crate) with: Option<Tokens<'a>>,
    /// Whether a mistake follows it that may be its function: then it is not known what is sent.
    pub(crate) may_lack_its_function: bool,
}

/// One item of a field's attribute.
pub(crate) enum FieldSaid<'a> {
    Option(FieldOption<'a>),
    /// The function for the option before it, or for the status where there is none.
    With(Ident, Tokens<'a>),
    /// The value that it is read back with: its `Default`, or what the function gives.
    Default(Ident, Option<Tokens<'a>>),
}

/// What a field is sent as.
pub(crate) enum Use {
    Detail,
    Instance,
    Header(String),
    /// An extension member of this name, or of the field's.
    Extension(Option<String>),
}

impl Use {
    /// As it is written.
    pub(crate) fn form(&self) -> String {
        match self {
            Use::Detail => "detail".into(),
            Use::Instance => "instance".into(),
            Use::Header(name) => format!("header = {name:?}"),
            Use::Extension(None) => "extension".into(),
            Use::Extension(Some(name)) => format!("extension = {name:?}"),
        }
    }

    /// What it fills, on a field of this name.
    pub(crate) fn slot<'a>(&'a self, field: &'a str) -> Slot<'a> {
        match self {
            Use::Detail => Slot::Detail,
            Use::Instance => Slot::Instance,
            Use::Header(name) => Slot::Header(name),
            Use::Extension(name) => Slot::Member(name.as_deref().unwrap_or(field)),
        }
    }
}

impl<'a> FieldSaid<'a> {
    /// Reads each item of an attribute that is not bare, on a field of this name, if it has one.
    pub(crate) fn read_all(
        attribute: Attribute<'a>,
        name: Option<&Ident>,
        mut found: impl FnMut(Result<Self, Mistake>),
    ) {
        let mut is_empty = true;
        let mut goes_on = false;
        for item in attribute.items() {
            is_empty = false;
            if !goes_on {
                found(Self::read(item, attribute, name));
            }
            goes_on = path::is_open_closure(item);
        }
        if is_empty {
            let value = Tokens::rest(attribute.args);
            let value = value.after('=').or_else(|| value.inside()).unwrap_or(value);
            let message = match meant(value, Site::Macro) {
                Some(_) => FIXED.into(),
                None => format!("an option is missing: {}", write()),
            };
            found(Err(Mistake::at(attribute.tokens, message)));
        }
    }

    fn read(
        item: Tokens<'a>,
        attribute: Attribute<'a>,
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
            "with" => {
                let form = "`with = path`, the path of a function that takes the field";
                let path = path::read_function(&word, rest, form)?;
                return Ok(Self::With(word, path));
            }
            "default" if rest.is_empty() => return Ok(Self::Default(word, None)),
            "default" => {
                let form = "`default = path`, the path of a function that gives the value";
                let path = path::read_function(&word, rest, form)?;
                return Ok(Self::Default(word, Some(path)));
            }
            "instance" if rest.is_empty() => Use::Instance,
            "detail" if rest.is_empty() => Use::Detail,
            "instance" => {
                return wrong("`instance` takes no value: the field's text is the instance".into());
            }
            "detail" => {
                return wrong(
                    "`detail` takes no value on a field, whose text is the detail: write it alone, or move it before \
                     the variant"
                        .into(),
                );
            }
            "header" => {
                let name = text_after(&word, rest)?;
                span = name.span();
                header::check_name(&name.value()).map_err(|message| Mistake::new(span, message))?;
                Use::Header(name.value())
            }
            "extension" if !cfg!(feature = "problem") => {
                return Err(member::needs_the_feature(&word));
            }
            "extension" if rest.is_empty() => match name {
                Some(name) => {
                    span = name.span();
                    member::check_name(&name.unraw().to_string(), span, "extension = \"…\"")?;
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
                member::check_name(&name.value(), span, "extension = \"…\"")?;
                Use::Extension(Some(name.value()))
            }
            "transparent" => {
                return wrong(
                    "`transparent` goes on the variant or on the type: on the field itself write `#[status]` alone"
                        .into(),
                );
            }
            text if DELEGATES.contains(&text) => {
                let fix = "write `#[status]` alone to take the status from this field";
                return wrong(format!("unknown option `{text}`: {fix}"));
            }
            text @ ("body" | "crate") => {
                return wrong(format!("`{text}` goes on the type, not on a field"));
            }
            "server_only" => {
                return wrong(
                    "`server_only` goes on the variant or on the struct, not on a field".into(),
                );
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
        Ok(Self::Option(FieldOption { span, use_, with: None, may_lack_its_function: false }))
    }
}

fn no_option(item: Tokens<'_>, attribute: Attribute<'_>) -> Mistake {
    if item.is_empty() {
        let message = format!("an option is missing: {}", write());
        return Mistake::at(attribute.tokens, message);
    }
    match (meant(item, Site::Macro), item.ident()) {
        (Some(_), _) => Mistake::at(item, FIXED),
        (None, Some((word, _))) => {
            Mistake::new(word.span(), format!("unknown option `{word}`: {}", write()))
        }
        (None, None) => Mistake::at(item, format!("this is no option: {}", write())),
    }
}

const FIXED: &str = "a status is fixed for the whole variant: move it before the variant, or write \
                     `#[status]` alone to take the status from this field";

/// What people call it on a field.
const DELEGATES: [&str; 5] = ["source", "from", "status", "delegate", "forward"];

fn write() -> String {
    format!(
        "write `#[status]` alone to take the status from this field, or send it by {}",
        words::list(&FIELD_OPTIONS, &["default"], "or")
    )
}
