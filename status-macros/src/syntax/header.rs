//! `header("name" = "value")`, and what the two may be (RFC 9110 §5.1, §5.5).

use proc_macro2::Ident;
use status_core::__response::{is_connection_option, is_in_name, is_in_value, is_set_elsewhere};
use syn::LitStr;

use super::foreign::is_constant;
use super::separator;
use super::text::{needed, quoted, text};
use crate::tokens::{Mistake, Tokens, find, path_separator, skip, symbol};

/// Reads what follows the word `header`.
pub(super) fn read(word: &Ident, rest: Tokens<'_>) -> Result<(String, LitStr), Mistake> {
    let Some((inside, after)) = rest.parentheses() else {
        let written = rest.after('=').unwrap_or(rest);
        let write = write(written.inside().unwrap_or(written));
        let message = format!("a header field is written with a name and a value: {write}");
        return Err(if rest.is_empty() {
            Mistake::new(word.span(), message)
        } else {
            Mistake::at(rest, message)
        });
    };
    if !after.is_empty() {
        return Err(separator::mistake(after).unwrap_or_else(|| {
            let first = Tokens::next_at(after.start);
            let token = first.to_text();
            Mistake::at(first, format!("unexpected `{token}`: a comma goes after `header(…)`"))
        }));
    }
    let all = Tokens::rest(inside);
    let (field, comma) = item(all);
    let write = write(all);
    if field.is_empty() {
        let (place, write) = match comma {
            Some(further) => (Tokens::next_at(all.start), self::write(further)),
            None => (rest, write),
        };
        return Err(Mistake::at(place, format!("a header field is missing: {write}")));
    }
    let (name_tokens, separator) = split(field);
    let Some(name) = text(name_tokens) else {
        let (place, message) = match separator {
            Some(separator) if name_tokens.is_empty() => (separator, "the name is missing"),
            _ => (name_tokens, needed(name_tokens)),
        };
        return Err(Mistake::at(place, format!("{message}: {write}")));
    };
    let written = name.value();
    if separator.is_none() && written.contains(": ") {
        let message = format!("the name and the value are two strings: {write}");
        return Err(Mistake::new(name.span(), message));
    }
    check_name(&written).map_err(|message| Mistake::new(name.span(), message))?;
    let no_equals = |at| {
        let message = format!("a `=` goes between the name and the value: {write}");
        Err(Mistake::at(Tokens::next_at(at), message))
    };
    let value = match separator {
        None if comma.is_some_and(|further| !further.is_empty()) => return no_equals(field.end),
        None => {
            let message = format!("a value is missing after `{written:?}`: {write}");
            return Err(Mistake::new(name.span(), message));
        }
        Some(separator) => match separator.after('=') {
            None => return no_equals(separator.start),
            Some(value) if value.is_empty() => {
                let message = format!("a value is missing after the `=`: {write}");
                return Err(Mistake::at(separator, message));
            }
            Some(value) if value.after('=').or_else(|| value.after('>')).is_some() => {
                return no_equals(value.start);
            }
            Some(value) => value,
        },
    };
    let value = read_value(value, &write)?;
    if let Some(further) = comma.filter(|further| !further.is_empty()) {
        return Err(another(further, Tokens::next_at(further.start)));
    }
    match check_value(&written, &value.value()) {
        Ok(()) => Ok((written, value)),
        Err(message) => Err(Mistake::new(value.span(), message)),
    }
}

fn read_value(tokens: Tokens<'_>, write: &str) -> Result<LitStr, Mistake> {
    if let Some(value) = text(tokens) {
        return Ok(value);
    }
    let first = Tokens::next_at(tokens.start);
    if text(first).is_none() {
        return Err(Mistake::at(tokens, format!("{}: {write}", needed(tokens))));
    }
    let after = Tokens::next_at(first.end);
    let rest = tokens.from(first.end);
    Err(rest.after(';').map_or_else(
        || {
            let message = format!("unexpected `{}`: the value is one string", after.to_text());
            Mistake::at(after, message)
        },
        |further| another(further, after),
    ))
}

fn another(further: Tokens<'_>, at: Tokens<'_>) -> Mistake {
    let write = write(further);
    Mistake::at(at, format!("each header field has a `header(…)` of its own: {write} for this one"))
}

/// How the user's own field is written.
fn write(all: Tokens<'_>) -> String {
    let (mut field, further) = item(all);
    // `header(("a", "b"))`
    let is_one_group = skip(field.start) == Some(field.end);
    if let Some(inside) = field.inside().filter(|_| is_one_group && text(field).is_none()) {
        return write(inside);
    }
    let further = further.map(|further| item(further).0);
    let (name, separator) = split(field);
    let mut value = separator.or(further).map_or("\"…\"".into(), |separator| {
        field = separator;
        for sign in [':', '=', '=', '>'] {
            field = field.after(sign).unwrap_or(field);
        }
        quoted(field)
    });
    let mut name_form = name_form(name);
    if let (None, Some(line)) = (separator, text(name)) {
        if let Some((before, after)) = line.value().split_once(": ") {
            (name_form, value) = (format!("{before:?}"), format!("{after:?}"));
        }
    }
    format!("write `header({name_form} = {value})`")
}

/// A constant or a name without quotes, as the field is called.
fn name_form(name: Tokens<'_>) -> String {
    let written = name.to_text();
    let last = written.rsplit("::").next().unwrap_or_default();
    let form = last.replace(['_', ' '], "-");
    match is_constant(last) {
        _ if text(name).is_some() || !form.chars().all(is_in_name) || form.is_empty() => {
            quoted(name)
        }
        true => format!("{:?}", form.to_ascii_lowercase()),
        false => format!("{form:?}"),
    }
}

/// What comes before the first comma, and what after it.
fn item(all: Tokens<'_>) -> (Tokens<'_>, Option<Tokens<'_>>) {
    let end = find(all.start, |at| at == all.end || symbol(at) == Some(','));
    let after = skip(end).filter(|_| end != all.end);
    (Tokens { start: all.start, end }, after.map(|start| all.from(start)))
}

/// The name, which is a string or all up to a `=` or a `:`, and what follows it.
fn split(field: Tokens<'_>) -> (Tokens<'_>, Option<Tokens<'_>>) {
    let first = Tokens::next_at(field.start);
    let mut end = first.start;
    if text(first).is_some() {
        end = first.end;
    } else {
        while end != field.end && !end.eof() {
            end = match path_separator(end) {
                Some(rest) => rest,
                None if matches!(symbol(end), Some('=' | ':')) => break,
                None => skip(end).unwrap_or(field.end),
            };
        }
    }
    let rest = field.from(end);
    (Tokens { start: field.start, end }, (!rest.is_empty()).then_some(rest))
}

/// Says what is wrong with the name.
pub(super) fn check_name(name: &str) -> Result<(), String> {
    if name.is_empty() {
        return Err(
            "the name of the header field is empty: write one such as `\"retry-after\"`".into()
        );
    }
    if let Some(wrong) = name.chars().find(|&c| !is_in_name(c)) {
        let fix = name.trim_matches(' ').trim_end_matches(':').replace(['_', ' '], "-");
        let fix = if !fix.is_empty() && fix.chars().all(is_in_name) {
            format!("write `\"{fix}\"`")
        } else {
            "letters, digits and `-` are".into()
        };
        return Err(format!(
            "`{name}` is not the name of a header field: {wrong:?} is not legal there, {fix}"
        ));
    }
    if is_set_elsewhere(name) {
        return Err(format!(
            "`{name}` is set for you when the response is made or sent: remove it"
        ));
    }
    Ok(())
}

/// Says what is wrong with the value that is fixed for the name.
fn check_value(name: &str, value: &str) -> Result<(), String> {
    if let Some(wrong) = value.chars().find(|&c| !is_in_value(c)) {
        return Err(format!(
            "{wrong:?} is not legal in the value of a header field, which is one line of text: remove it"
        ));
    }
    if name.eq_ignore_ascii_case("connection") && !is_connection_option(value) {
        return Err(format!(
            "`{name}` can only be `close` or `upgrade`: the rest of it is set for you when the response is sent"
        ));
    }
    Ok(())
}
