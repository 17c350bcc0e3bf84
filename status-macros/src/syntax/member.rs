//! An extension member: its name (RFC 9457 §3.2), and `extension("name" = value)`.

use proc_macro2::{Ident, Span};
use status_core::__response::STANDARD_MEMBERS;
use syn::Lit;

use super::separator;
use super::text::{needed, quoted, text};
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
    let further = all.next();
    let (name_tokens, value) = split(member);
    // As one brings it from elsewhere: `"name", value` or `"name" => value`.
    let meant = match value {
        None => further,
        Some(value) => Some(
            [':', '=', '=', '>']
                .iter()
                .fold(value, |value, sign| value.after(*sign).unwrap_or(value)),
        ),
    };
    let write =
        format!("write `extension({} = {})`", quoted(name_tokens), meant.map_or("…".into(), shown));
    let Some(name) = text(name_tokens) else {
        let place = if name_tokens.is_empty() { member } else { name_tokens };
        return Err(Mistake::at(place, format!("{}: {write}", needed(name_tokens))));
    };
    check_name(&name.value(), name.span(), "extension(\"…\" = …)")?;
    let no_equals = |at: Tokens<'_>| {
        let message = format!("a `=` goes between the name and the value: {write}");
        Err(Mistake::at(Tokens::next_at(at.start), message))
    };
    let value = match (value, further) {
        (None, Some(_)) => return no_equals(Tokens { start: member.end, end: member.end }),
        (None, None) => {
            let message = format!("a value is missing after `{:?}`: {write}", name.value());
            return Err(Mistake::new(name.span(), message));
        }
        (Some(value), _) => match value.after('=') {
            Some(after) if after.is_empty() => {
                let message = format!("a value is missing after the `=`: {write}");
                return Err(Mistake::at(value, message));
            }
            Some(after) if after.after('=').or_else(|| after.after('>')).is_some() => {
                return no_equals(after);
            }
            Some(after) => after,
            None => return no_equals(value),
        },
    };
    let constant = constant(value).ok_or_else(|| no_constant(value))?;
    match further {
        None => Ok((name.value(), constant)),
        Some(further) => {
            let message = "each extension member has an `extension(…)` of its own: close this one and write another";
            Err(Mistake::at(Tokens::next_at(further.start), message))
        }
    }
}

fn no_constant(value: Tokens<'_>) -> Mistake {
    let literal = value.after('-').unwrap_or(value).literal().filter(|(_, rest)| rest.is_empty());
    let message = match literal.map(|(literal, _)| Lit::new(literal)) {
        Some(Lit::Int(int)) if int.suffix().is_empty() => {
            format!("`{}` is larger than any integer: write it as a string", value.to_text())
        }
        Some(Lit::Int(int)) if !int.suffix().starts_with('f') => {
            let (value, suffix) = (value.to_text(), int.suffix());
            let plain = value.strip_suffix(suffix).unwrap_or(&value);
            format!("`{value}` is no integer of a type `{suffix}`: write `{plain}`")
        }
        _ => "a fixed extension member is a string, an integer, `true` or `false`; put `#[status(extension)]` on a \
              field for any other"
            .into(),
    };
    Mistake::at(value, message)
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

/// The name, which is a string or all up to a `=` or a `:`, and what follows it.
fn split(member: Tokens<'_>) -> (Tokens<'_>, Option<Tokens<'_>>) {
    let first = Tokens::next_at(member.start);
    let mut end = if text(first).is_some() { first.end } else { member.start };
    if end == member.start {
        while end != member.end && !matches!(symbol(end), Some('=' | ':')) {
            end = skip(end).unwrap_or(member.end);
        }
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
        Lit::Int(int) => integer(int.base10_digits(), int.suffix(), sign.is_some()),
        _ => None,
    }
}

/// As an integer of a type that it fits in, where it fits in the one that is written.
fn integer(digits: &str, suffix: &str, is_negative: bool) -> Option<String> {
    let written = if is_negative { format!("-{digits}") } else { digits.to_owned() };
    let fits = match suffix {
        "" => true,
        "i8" => written.parse::<i8>().is_ok(),
        "i16" => written.parse::<i16>().is_ok(),
        "i32" => written.parse::<i32>().is_ok(),
        "i64" | "isize" => written.parse::<i64>().is_ok(),
        "i128" => written.parse::<i128>().is_ok(),
        "u8" => written.parse::<u8>().is_ok(),
        "u16" => written.parse::<u16>().is_ok(),
        "u32" => written.parse::<u32>().is_ok(),
        "u64" | "usize" => written.parse::<u64>().is_ok(),
        "u128" => written.parse::<u128>().is_ok(),
        _ => false,
    };
    let type_ = if written.parse::<i64>().is_ok() {
        "i64"
    } else if is_negative {
        written.parse::<i128>().ok().map(|_| "i128")?
    } else {
        written.parse::<u128>().ok().map(|_| "u128")?
    };
    fits.then(|| format!("{written}{type_}"))
}
