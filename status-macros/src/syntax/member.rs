//! An extension member: its name (RFC 9457 §3.2), and `extension("name" = value)`.

use proc_macro2::{Ident, Span};
use status_core::__response::STANDARD_MEMBERS;
use syn::Lit;

use super::text::{quoted, text};
use super::{separator, text::needed};
use crate::tokens::{Mistake, Tokens, items, skip, symbol};

/// Reads what follows the word `extension`: a name, and a value as Rust.
pub(super) fn read(word: &Ident, rest: Tokens<'_>) -> Result<(String, String), Mistake> {
    if !cfg!(feature = "problem") {
        return Err(needs_the_feature(word));
    }
    let Some((inside, after)) = rest.parentheses() else {
        let name = rest.after('=').filter(|name| text(*name).is_some());
        let write = match name {
            Some(name) => format!("write `extension({} = …)` with its value", quoted(name)),
            None => "write `extension(\"…\" = …)`".into(),
        };
        let message = format!(
            "on a variant or a type an extension member has a fixed value: {write}, or put the option on a field"
        );
        return Err(Mistake::new(word.span(), message));
    };
    if !after.is_empty() {
        return Err(separator::mistake(after).unwrap_or_else(|| {
            Mistake::at(Tokens::next_at(after.start), "a comma goes after `extension(…)`")
        }));
    }
    let mut all = items(inside);
    let Some(member) = all.next().filter(|member| !member.is_empty()) else {
        let message = "an extension member is missing: write `extension(\"…\" = …)`";
        return Err(Mistake::at(rest, message));
    };
    let (name_tokens, value) = split(member);
    let write = {
        let name = quoted(name_tokens);
        let value = value.map_or("…".into(), |value| shown(value.after('=').unwrap_or(value)));
        format!("write `extension({name} = {value})`")
    };
    let Some(name) = text(name_tokens) else {
        return Err(Mistake::at(name_tokens, format!("{}: {write}", needed(name_tokens))));
    };
    check_name(&name.value(), name.span(), "extension(\"…\" = …)")?;
    let Some(value) = value else {
        let message = format!("a value is missing after {:?}: {write}", name.value());
        return Err(Mistake::new(name.span(), message));
    };
    let Some(value) = value.after('=') else {
        let message = format!("a `=` goes between the name and the value: {write}");
        return Err(Mistake::at(Tokens::next_at(value.start), message));
    };
    let constant = constant(value).ok_or_else(|| {
        let message = "a fixed extension member is a string, an integer, `true` or `false`; put \
                       `#[status(extension)]` on a field for any other";
        Mistake::at(if value.is_empty() { member } else { value }, message)
    })?;
    match all.next() {
        None => Ok((name.value(), constant)),
        Some(further) => {
            let message = "each extension member has an `extension(…)` of its own: close this one and write another";
            Err(Mistake::at(Tokens::next_at(further.start), message))
        }
    }
}

pub(super) fn needs_the_feature(word: &Ident) -> Mistake {
    Mistake::new(word.span(), format!("`{word}` needs the feature `problem` of http-status"))
}

pub(super) fn check_name(name: &str, span: Span, form: &str) -> Result<(), Mistake> {
    let why = if name.is_empty() {
        "the name of an extension member is empty".into()
    } else if STANDARD_MEMBERS.contains(&name) {
        format!("`{name}` is a member that all problem details have")
    } else {
        return Ok(());
    };
    Err(Mistake::new(span, format!("{why}: write `{form}` with another name")))
}

/// The name, which is all up to a `=` or a `:`, and what follows it.
fn split(member: Tokens<'_>) -> (Tokens<'_>, Option<Tokens<'_>>) {
    let mut end = member.start;
    while end != member.end && !matches!(symbol(end), Some('=' | ':')) {
        end = skip(end).unwrap_or(member.end);
    }
    let rest = member.from(end);
    (Tokens { start: member.start, end }, (!rest.is_empty()).then_some(rest))
}

fn shown(value: Tokens<'_>) -> String {
    constant(value).map_or("…".into(), |_| value.to_text())
}

/// The value as Rust: an integer has a type that it fits.
fn constant(value: Tokens<'_>) -> Option<String> {
    if let Some((word, rest)) = value.ident() {
        let is_bool = rest.is_empty() && (word == "true" || word == "false");
        return is_bool.then(|| word.to_string());
    }
    let sign = value.after('-');
    let (literal, rest) = sign.unwrap_or(value).literal()?;
    if !rest.is_empty() {
        return None;
    }
    match Lit::new(literal) {
        Lit::Str(text) if sign.is_none() => Some(format!("{:?}", text.value())),
        Lit::Int(int) if int.suffix().is_empty() => {
            let digits = int.base10_digits();
            match (sign, digits.parse::<u64>()) {
                (Some(_), _) => {
                    format!("-{digits}").parse::<i64>().ok().map(|it| format!("{it}i64"))
                }
                (None, Ok(it)) => Some(format!("{it}u64")),
                (None, Err(_)) => digits.parse::<u128>().ok().map(|it| format!("{it}u128")),
            }
        }
        Lit::Int(int) => {
            let sign = if sign.is_some() { "-" } else { "" };
            Some(format!("{sign}{}{}", int.base10_digits(), int.suffix()))
        }
        _ => None,
    }
}
