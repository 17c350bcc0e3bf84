//! What an attribute on a type or a variant adds to the response: a problem type, a title, a header
//! field, an extension member, all the same in every answer; and a detail.

use proc_macro2::Ident;
use syn::LitStr;

use super::detail::Detail;
use super::slot::Slot;
use super::text::text_after;
use super::{header, member, uri};
use crate::tokens::{Mistake, Tokens};

pub(crate) struct Constant {
    /// The word that the option begins with.
    pub(crate) word: Ident,
    pub(crate) value: Value,
}

pub(crate) enum Value {
    Type(LitStr),
    Title(LitStr),
    Header(String, LitStr),
    /// With its value as Rust.
    Extension(String, String),
    Detail(Detail),
}

impl Constant {
    pub(crate) fn slot(&self) -> Slot<'_> {
        match &self.value {
            Value::Type(_) => Slot::Type,
            Value::Title(_) => Slot::Title,
            Value::Header(name, _) => Slot::Header(name),
            Value::Extension(name, _) => Slot::Member(name),
            Value::Detail(_) => Slot::Detail,
        }
    }

    /// The text that is the same in every answer.
    pub(crate) fn text(&self) -> Option<&LitStr> {
        match &self.value {
            Value::Type(text) | Value::Title(text) | Value::Header(_, text) => Some(text),
            Value::Extension(..) | Value::Detail(_) => None,
        }
    }

    /// What is sent, where that is a text and the same in every answer.
    #[cfg(feature = "client")]
    pub(crate) fn sent(&self) -> Option<String> {
        match &self.value {
            Value::Detail(detail) => detail.constant(),
            _ => self.text().map(LitStr::value),
        }
    }

    /// Reads the option `word`, if it is one of these; `rest` is what follows the word.
    pub(crate) fn read(word: &Ident, rest: Tokens<'_>) -> Option<Result<Self, Mistake>> {
        let value = match word.to_string().as_str() {
            "type" => read_type(word, rest),
            "title" => read_title(word, rest),
            "header" => header::read(word, rest).map(|(name, value)| Value::Header(name, value)),
            "extension" => {
                member::read(word, rest).map(|(name, value)| Value::Extension(name, value))
            }
            "detail" => Detail::read(word, rest).map(Value::Detail),
            _ => return None,
        };
        Some(value.map(|value| Self { word: word.clone(), value }))
    }
}

fn read_type(word: &Ident, rest: Tokens<'_>) -> Result<Value, Mistake> {
    let uri = text_after(word, rest)?;
    let value = uri.value();
    if value.is_empty() {
        let message = "the problem type is empty: remove it, and the type is `about:blank`";
        return Err(Mistake::new(uri.span(), message));
    }
    if let Some(name) = placeholders(&value).next() {
        let message = format!("the problem type is the same in every answer: remove `{{{name}}}`");
        return Err(Mistake::new(uri.span(), message));
    }
    match uri::check(&value) {
        Ok(()) => Ok(Value::Type(uri)),
        Err(reason) => {
            let value = if value.contains(char::is_control) {
                value.escape_debug().to_string()
            } else {
                value
            };
            Err(Mistake::new(uri.span(), format!("`{value}` is not a URI reference: {reason}")))
        }
    }
}

fn read_title(word: &Ident, rest: Tokens<'_>) -> Result<Value, Mistake> {
    let title = text_after(word, rest)?;
    let value = title.value();
    let message = if value.trim().is_empty() {
        "the title is empty: remove it, and the title is the reason phrase of the status".into()
    } else if let Some(wrong) = value.chars().find(|c| c.is_control()) {
        format!("a title is one line of text: remove {wrong:?}")
    } else {
        return Ok(Value::Title(title));
    };
    Err(Mistake::new(title.span(), message))
}

/// What stands in single braces, up to a format specification.
pub(crate) fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    let mut is_escaped = false;
    text.split('{').skip(1).filter_map(move |after| {
        let was_escaped = is_escaped;
        is_escaped = after.is_empty() && !was_escaped;
        let (inside, _) = after.split_once('}').filter(|_| !was_escaped)?;
        Some(inside.split(':').next().unwrap_or_default())
    })
}
