//! What an attribute adds to the response, the same in every answer: a problem type, a title, a
//! header field.

use proc_macro2::Ident;
use syn::{Lit, LitStr};

use super::slot::Slot;
use super::{header, separator, uri};
use crate::tokens::{Mistake, Tokens, items, skip, symbol};

pub(crate) struct Constant {
    /// The word that the option begins with.
    pub(crate) word: Ident,
    pub(crate) value: Value,
}

pub(crate) enum Value {
    Type(LitStr),
    Title(LitStr),
    Header(String, LitStr),
}

impl Constant {
    pub(crate) fn slot(&self) -> Slot<'_> {
        match &self.value {
            Value::Type(_) => Slot::Type,
            Value::Title(_) => Slot::Title,
            Value::Header(name, _) => Slot::Header(name),
        }
    }

    pub(crate) fn text(&self) -> &LitStr {
        let (Value::Type(text) | Value::Title(text) | Value::Header(_, text)) = &self.value;
        text
    }

    /// Reads the option `word`, if it is one of these; `rest` is what follows the word.
    pub(crate) fn read(word: &Ident, rest: Tokens<'_>) -> Option<Result<Self, Mistake>> {
        let value = match word.to_string().as_str() {
            "type" => read_type(word, rest),
            "title" => read_title(word, rest),
            "header" => read_header(word, rest),
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
    match uri::check(&value) {
        Ok(()) => Ok(Value::Type(uri)),
        Err(reason) => {
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
        format!("a title is one line of text: {wrong:?} is not legal in it")
    } else {
        return Ok(Value::Title(title));
    };
    Err(Mistake::new(title.span(), message))
}

fn read_header(word: &Ident, rest: Tokens<'_>) -> Result<Value, Mistake> {
    let parentheses = rest.parentheses();
    if let Some(mistake) = parentheses.and_then(|(_, after)| separator::mistake(after)) {
        return Err(mistake);
    }
    let Some((inside, _)) = parentheses.filter(|(_, after)| after.is_empty()) else {
        let name = rest.after('=').or(rest.parentheses().map(|(_, after)| after));
        let message = format!(
            "a header field is written with a name and a value: write `header({} = \"…\")`",
            name.map_or("\"…\"".into(), quoted),
        );
        return Err(at_or(rest, word, message));
    };
    let mut list = items(inside);
    let Some(field) = list.next().filter(|field| !field.is_empty()) else {
        return Err(Mistake::at(rest, "a header field is missing: write `header(\"…\" = \"…\")`"));
    };
    let (name_tokens, separator) = split(field);
    let further = list.next();
    let given = separator.map(|at| at.from(skip(at.start).unwrap_or(at.end)));
    let given = given.or(further).filter(|given| !given.is_empty());
    let name_form = quoted(name_tokens).replace('_', "-");
    let write = format!("write `header({name_form} = {})`", given.map_or("\"…\"".into(), quoted));
    let Some(name) = text(name_tokens) else {
        return Err(Mistake::at(name_tokens, format!("a string is needed: {write}")));
    };
    header::check_name(&name.value()).map_err(|message| Mistake::new(name.span(), message))?;
    let Some(separator) = separator else {
        let message = format!("a value is missing after `{name_form}`: {write}");
        return Err(Mistake::new(name.span(), message));
    };
    let Some(value) = separator.after('=') else {
        let message = format!("a `=` goes between the name and the value: {write}");
        return Err(Mistake::at(Tokens::next_at(separator.start), message));
    };
    if value.is_empty() {
        return Err(Mistake::at(separator, format!("a value is missing after the `=`: {write}")));
    }
    let value =
        text(value).ok_or_else(|| Mistake::at(value, format!("a string is needed: {write}")))?;
    if let Some(further) = further {
        let message =
            "each header field has a `header(…)` of its own: close this one and write another";
        return Err(Mistake::at(Tokens::next_at(further.start), message));
    }
    let name = name.value();
    match header::check_value(&name, &value.value()) {
        Ok(()) => Ok(Value::Header(name, value)),
        Err(message) => Err(Mistake::new(value.span(), message)),
    }
}

/// The name, which is a string or all up to a `=` or a `:`, and what follows it.
fn split(field: Tokens<'_>) -> (Tokens<'_>, Option<Tokens<'_>>) {
    let first = Tokens::next_at(field.start);
    let mut end = first.end;
    if text(first).is_none() {
        while end != field.end && !matches!(symbol(end), Some('=' | ':')) {
            end = skip(end).unwrap_or(field.end);
        }
    }
    let rest = field.from(end);
    (Tokens { start: field.start, end }, (!rest.is_empty()).then_some(rest))
}

/// The text behind a `=`, where that is all there is.
pub(crate) fn text_after(word: &Ident, rest: Tokens<'_>) -> Result<LitStr, Mistake> {
    let Some(value) = rest.after('=').filter(|value| !value.is_empty()) else {
        let value = rest.parentheses().map(|(inside, _)| quoted(Tokens::next_at(inside)));
        let value = value.unwrap_or("\"…\"".into());
        return Err(at_or(rest, word, format!("a value is missing: write `{word} = {value}`")));
    };
    if let Some(mistake) = value.literal().and_then(|(_, after)| separator::mistake(after)) {
        return Err(mistake);
    }
    text(value).ok_or_else(|| {
        let message = format!("a string is needed: write `{word} = {}`", quoted(value));
        Mistake::at(value, message)
    })
}

/// At the word, where nothing follows it.
fn at_or(rest: Tokens<'_>, word: &Ident, message: String) -> Mistake {
    if rest.is_empty() { Mistake::new(word.span(), message) } else { Mistake::at(rest, message) }
}

/// The string that is all there is.
fn text(tokens: Tokens<'_>) -> Option<LitStr> {
    let (literal, rest) = tokens.literal()?;
    match Lit::new(literal) {
        Lit::Str(text) if rest.is_empty() => Some(text),
        _ => None,
    }
}

/// As a string, where it is not one yet and is short enough to be shown.
fn quoted(tokens: Tokens<'_>) -> String {
    match (text(tokens), tokens.is_empty()) {
        (Some(text), _) => format!("{:?}", text.value()),
        (None, true) => "\"…\"".into(),
        (None, false) => {
            let mut words = String::new();
            tokens.each(&mut |token| words += &token.to_string());
            if words.contains(['"', '(', '{', '[']) {
                "\"…\"".into()
            } else {
                format!("\"{words}\"")
            }
        }
    }
}
