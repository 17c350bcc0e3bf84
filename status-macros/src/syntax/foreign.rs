//! What is no status here, and what to write in its place.

use proc_macro2::{Ident, Literal};
use status_core::InvalidStatus;
use syn::buffer::Cursor;

use super::code::{Code, Site};
use super::meant::{Meant, by_expression, by_literal, by_name, by_phrase, closest_name, meant};
use super::words::{self, OPTIONS, closest};
use crate::tokens::{Mistake, Tokens, find, path_separator, punct, skip};

fn at_run_time(site: Site) -> &'static str {
    match site {
        Site::Macro => "`Status::from_code` is for a value known at run time",
        _ => "a field marked `#[status]` is for a status known at run time",
    }
}

fn write_a_literal(site: Site) -> String {
    format!("write a code or a name, such as `404` or `NotFound`; {}", at_run_time(site))
}

/// What to write, or why what is meant will not do either.
fn fix(meant: Meant, what_is_wrong: &str) -> String {
    meant.map_or_else(|why| why, |form| format!("{what_is_wrong}: write `{form}`"))
}

pub(super) fn explain_literal(
    literal: &Literal,
    text: &str,
    error: InvalidStatus,
    site: Site,
) -> Mistake {
    let wrong = format!("`{text}` is not how a status is written");
    let message = match by_literal(literal, site) {
        Some(meant) => fix(meant, &wrong),
        None if text.bytes().all(|byte| byte.is_ascii_digit()) => error.to_string(),
        None => match class(text) {
            Some(class) => {
                format!("`{text}` is a class of statuses: write one of them, such as `{class}`")
            }
            None => format!("{wrong}: write a code or a name, such as `404` or `NotFound`"),
        },
    };
    Mistake::new(literal.span(), message)
}

/// A status of the class that `4xx` or `5XX` is.
fn class(text: &str) -> Option<&'static str> {
    match text.trim_matches('"').to_ascii_lowercase().as_str() {
        "4xx" => Some("404"),
        "5xx" => Some("500"),
        _ => None,
    }
}

pub(super) fn explain_name(ident: Ident, site: Site) -> Mistake {
    let text = ident.to_string();
    let is_option = site != Site::Macro;
    let option = || is_option.then(|| closest(&text, &OPTIONS).map(str::to_owned)).flatten();
    let meant = closest_name(&text, site).map(|name| by_name(name, site));
    let message = match meant.or_else(|| option().map(Ok)) {
        Some(Ok(name)) => format!("`{ident}` is not a registered status: did you mean `{name}`?"),
        Some(Err(why)) => why,
        None => {
            let elsewhere = || words::foreign(&text, None);
            let elsewhere = is_option.then(elsewhere).flatten();
            let fix = elsewhere.unwrap_or_else(|| {
                if is_constant(&text) {
                    cannot_read_a_constant(site)
                } else {
                    write_a_literal(site)
                }
            });
            format!("`{ident}` is not the name of a registered status: {fix}")
        }
    };
    Mistake::of_name(ident, message)
}

pub(super) fn is_constant(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_uppercase()) && !text.contains(|c: char| c.is_lowercase())
}

fn cannot_read_a_constant(site: Site) -> String {
    format!("a macro cannot read a constant, so {}", write_a_literal(site))
}

/// What is wrong with more than one token.
pub(super) fn explain(tokens: Tokens<'_>, site: Site) -> Mistake {
    let message = negative(tokens, site)
        .or_else(|| in_brackets(tokens))
        .or_else(|| alternatives(tokens, site))
        .or_else(|| assignment(tokens, site))
        .or_else(|| expression(tokens, site))
        .or_else(|| by_phrase(tokens, site).map(|meant| fix(meant, "a status is one word")))
        .unwrap_or_else(|| otherwise(tokens, site));
    Mistake::at(tokens, message)
}

fn negative(tokens: Tokens<'_>, site: Site) -> Option<String> {
    let (literal, rest) = tokens.after('-')?.literal()?;
    rest.is_empty().then(|| match by_literal(&literal, site) {
        Some(meant) => fix(meant, "a status is not negative"),
        None => "a status is not negative: write its code, such as `404`".into(),
    })
}

fn in_brackets(tokens: Tokens<'_>) -> Option<String> {
    let (inside, .., rest) = tokens.start.any_group()?;
    let (token, after) = inside.token_tree()?;
    let is_status = rest == tokens.end && after.eof() && Code::of(&token).is_some();
    is_status.then(|| format!("a status stands without brackets: write `{token}`"))
}

/// Several, as in `404 | 410`, `[404, 410]` or `400..500`.
fn alternatives(tokens: Tokens<'_>, site: Site) -> Option<String> {
    let is_one_group = skip(tokens.start) == Some(tokens.end);
    let mut rest = tokens.inside().filter(|_| is_one_group).unwrap_or(tokens);
    let mut forms = Vec::new();
    while !rest.is_empty() {
        let end = find(rest.start, |at| at == rest.end || after_separator(at).is_some());
        let one = Tokens { start: rest.start, end };
        forms.push(meant(one, site)?.unwrap_or_else(|_| one.to_text()));
        rest = rest.from(after_separator(end).unwrap_or(rest.end));
    }
    let [first, _, ..] = &*forms else { return None };
    Some(match site {
        Site::Macro => {
            let calls: Vec<_> = forms.iter().map(|form| format!("status!({form})")).collect();
            format!("one status at a time: write `{}`", calls.join(" | "))
        }
        _ => format!("one status at a time: write the one to answer with, such as `{first}`"),
    })
}

fn after_separator(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    let range = || punct(punct(cursor, '.')?, '.').map(|rest| punct(rest, '=').unwrap_or(rest));
    punct(cursor, '|').or_else(|| punct(cursor, ',')).or_else(range)
}

/// Such as `code = 404`.
fn assignment(tokens: Tokens<'_>, site: Site) -> Option<String> {
    let (_, rest) = tokens.ident()?;
    meant(rest.after('=')?, site).map(|meant| fix(meant, "a status is a plain code or name"))
}

fn expression(tokens: Tokens<'_>, site: Site) -> Option<String> {
    let (meant, is_path) = by_expression(tokens, site)?;
    let wrong = if is_path {
        "a status is written without a path"
    } else {
        "a status is a plain code or name"
    };
    Some(fix(meant, wrong))
}

fn otherwise(tokens: Tokens<'_>, site: Site) -> String {
    if is_path(tokens) {
        let path = tokens.to_text();
        let fix = cannot_read_a_constant(site);
        return format!("`{path}` is not the name of a registered status: {fix}");
    }
    let wrong = if Tokens::next_at(tokens.start).end == tokens.end {
        "this is no status"
    } else {
        "a macro cannot evaluate this"
    };
    format!("{wrong}: {}", write_a_literal(site))
}

/// Whether the tokens are names with `::` between them.
pub(super) fn is_path(tokens: Tokens<'_>) -> bool {
    let mut rest = tokens.from(path_separator(tokens.start).unwrap_or(tokens.start));
    while let Some((_, after)) = rest.ident() {
        if after.is_empty() {
            return true;
        }
        let Some(next) = path_separator(after.start) else { break };
        rest = after.from(next);
    }
    false
}
