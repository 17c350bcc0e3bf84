//! A string that an option has as its value.

use proc_macro2::Ident;
use syn::{Lit, LitStr};

use super::foreign::{is_constant, is_path};
use super::separator;
use crate::tokens::{Mistake, Tokens};

/// The text behind a `=`, where that is all there is.
pub(super) fn text_after(word: &Ident, rest: Tokens<'_>) -> Result<LitStr, Mistake> {
    let Some(value) = rest.after('=').filter(|value| !value.is_empty()) else {
        return Err(no_value(word, rest));
    };
    if let Some(mistake) = value.literal().and_then(|(_, after)| separator::mistake(after)) {
        return Err(mistake);
    }
    if let Some(sign) = value.after('=').or_else(|| value.after('>')) {
        let message = format!("one `=` goes before the value: write `{word} = {}`", quoted(sign));
        return Err(Mistake::at(Tokens::next_at(value.start), message));
    }
    text(value).ok_or_else(|| {
        let (needed, quoted) = (needed(value), quoted(value));
        Mistake::at(value, format!("{needed}: write `{word} = {quoted}`"))
    })
}

fn no_value(word: &Ident, rest: Tokens<'_>) -> Mistake {
    let inside = rest.inside().map(|inside| Tokens::next_at(inside.start));
    let value = inside.or_else(|| rest.after(':')).unwrap_or(rest);
    let write = format!("write `{word} = {}`", quoted(value));
    if rest.is_empty() {
        return Mistake::new(word.span(), format!("a value is missing: {write}"));
    }
    if rest.after('=').is_some() {
        let message = format!("a value is missing after the `=`: write `{word} = \"…\"`");
        return Mistake::at(rest, message);
    }
    let message = format!("a `=` goes between `{word}` and its value: {write}");
    Mistake::at(Tokens::next_at(rest.start), message)
}

/// What is wrong with tokens that are no string.
pub(super) fn needed(value: Tokens<'_>) -> &'static str {
    if is_computed(value) {
        "a string is needed, and a macro cannot read a constant or call a function"
    } else {
        "a string is needed"
    }
}

fn is_computed(value: Tokens<'_>) -> bool {
    let is_name = value.ident().is_some_and(|(ident, rest)| {
        rest.after('!').is_some()
            || rest.parentheses().is_some()
            || !rest.is_empty() && is_path(value)
            || rest.is_empty() && is_constant(&ident.to_string())
    });
    is_name || value.after('&').is_some()
}

/// The string that is all there is.
pub(super) fn text(tokens: Tokens<'_>) -> Option<LitStr> {
    let (literal, rest) = tokens.literal()?;
    match Lit::new(literal) {
        Lit::Str(text) if rest.is_empty() => Some(text),
        _ => None,
    }
}

/// As a string, where it is short enough to be shown.
pub(super) fn quoted(tokens: Tokens<'_>) -> String {
    let literal = tokens.literal().filter(|(_, rest)| rest.is_empty());
    let text = match literal.map(|(literal, _)| Lit::new(literal)) {
        Some(Lit::Str(text)) => Some(text.value()),
        Some(Lit::ByteStr(text)) => String::from_utf8(text.value()).ok(),
        Some(Lit::CStr(text)) => text.value().into_string().ok(),
        Some(Lit::Char(c)) => Some(c.value().to_string()),
        _ if tokens.is_empty() || is_computed(tokens) => None,
        _ => Some(tokens.to_text()).filter(|text| !text.contains(['"', '(', '{', '['])),
    };
    text.map_or("\"…\"".into(), |text| format!("{text:?}"))
}
