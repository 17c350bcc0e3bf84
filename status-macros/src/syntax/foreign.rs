//! What is no status here, and what to write in its place: a status as it is written elsewhere.

use proc_macro2::{Ident, Literal, TokenTree};
use status_core::{InvalidStatus, Status, StatusSet};
use syn::Lit;

use super::code::{Code, Site};
use super::words::{OPTIONS, closest};
use crate::tokens::{Mistake, Tokens, find, items, punct, symbol};

/// The name that a word most likely means there.
fn closest_name(word: &str, site: Site) -> Option<&'static str> {
    let likely = match site {
        Site::Macro => StatusSet::ALL,
        _ => StatusSet::ERRORS,
    };
    likely.closest_name(word).or_else(|| StatusSet::ALL.closest_name(word))
}

fn at_run_time(site: Site) -> &'static str {
    match site {
        Site::Macro => "`Status::from_code` is for a value known at run time",
        _ => "a field marked `#[status]` is for a status known at run time",
    }
}

fn write_a_literal(site: Site) -> String {
    format!("write a code or a name, such as `404` or `NotFound`; {}", at_run_time(site))
}

pub(crate) fn explain_literal(literal: &Literal, text: &str, error: InvalidStatus) -> Mistake {
    let message = match meant_by(literal) {
        Some(meant) => format!("`{text}` is not how a status is written: write `{meant}`"),
        None if text.bytes().all(|byte| byte.is_ascii_digit()) => error.to_string(),
        None => format!(
            "`{text}` is not how a status is written: write a code or a name, such as `404` or `NotFound`"
        ),
    };
    Mistake::new(literal.span(), message)
}

/// The status that a literal of the wrong form stands for, as it should be written.
pub(crate) fn meant_by(literal: &Literal) -> Option<&'static str> {
    let code = match Lit::new(literal.clone()) {
        Lit::Int(int) => int.base10_parse().ok()?,
        Lit::Float(float) => {
            let (whole, fraction) = float.base10_digits().split_once('.')?;
            whole.parse().ok().filter(|_| fraction.bytes().all(|digit| digit == b'0'))?
        }
        Lit::Str(text) => {
            let text = text.value();
            // `"404"`, `"404 Not Found"`, `"Not Found"`
            match text.trim().split(' ').next().unwrap_or_default().parse() {
                Ok(code) => code,
                Err(_) => return StatusSet::ALL.closest_name(&text),
            }
        }
        _ => return None,
    };
    Status::from_code(code).map(Status::as_str)
}

pub(crate) fn explain_name(ident: Ident, site: Site) -> Mistake {
    let text = ident.to_string();
    let option = (site != Site::Macro).then(|| closest(&text, &OPTIONS)).flatten();
    let message = match closest_name(&text, site).or(option) {
        Some(name) => format!("`{ident}` is not a registered status: did you mean `{name}`?"),
        None if is_constant(&text) => format!(
            "`{ident}` is not the name of a registered status: a macro cannot read a constant, so {}",
            write_a_literal(site)
        ),
        None => {
            format!("`{ident}` is not the name of a registered status: {}", write_a_literal(site))
        }
    };
    Mistake::of_name(ident, message)
}

fn is_constant(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_uppercase()) && !text.contains(|c: char| c.is_lowercase())
}

/// What is wrong with more than one token.
pub(crate) fn explain(tokens: Tokens<'_>, site: Site) -> Mistake {
    let message = negative(tokens)
        .or_else(|| in_brackets(tokens))
        .or_else(|| alternatives(tokens, site))
        .or_else(|| expression(tokens, site))
        .or_else(|| phrase(tokens, site))
        .unwrap_or_else(|| format!("this is no status: {}", write_a_literal(site)));
    Mistake::at(tokens, message)
}

fn negative(tokens: Tokens<'_>) -> Option<String> {
    let (literal, rest) = tokens.after('-')?.literal()?;
    rest.is_empty().then(|| match meant_by(&literal) {
        Some(meant) => format!("a status is not negative: write `{meant}`"),
        None => "a status is not negative: write its code, such as `404`".into(),
    })
}

fn in_brackets(tokens: Tokens<'_>) -> Option<String> {
    let (inside, .., rest) = tokens.start.any_group()?;
    let (token, after) = inside.token_tree()?;
    let is_status = rest == tokens.end && after.eof() && Code::of(&token).is_some();
    is_status.then(|| format!("a status stands without brackets: write `{token}`"))
}

/// A pattern such as `404 | 410`.
fn alternatives(tokens: Tokens<'_>, site: Site) -> Option<String> {
    let bar = find(tokens.start, |cursor| cursor == tokens.end || symbol(cursor) == Some('|'));
    (bar != tokens.end && !bar.eof()).then(|| match site {
        Site::Macro => "one status at a time: write `status!(404) | status!(410)`".into(),
        _ => "one status for a variant: write the one that it answers with, such as `404`".into(),
    })
}

/// A path or a call, such as `StatusCode::NOT_FOUND`, `HttpStatus.NOT_FOUND` or `from_u16(404)`: what
/// names a status exactly, or else what comes nearest to one, from behind.
fn expression(tokens: Tokens<'_>, site: Site) -> Option<String> {
    let mut words = Vec::new();
    let mut is_path = true;
    if !collect(tokens, &mut words, &mut is_path) || (is_path && words.len() < 2) {
        return None;
    }
    let exact = words.iter().rev().find_map(|word| match word {
        TokenTree::Ident(name) => {
            Code::of(word).and_then(|_| closest_name(&name.to_string(), site)).map(str::to_owned)
        }
        _ => Code::of(word).map(|code| code.status.as_str().to_owned()),
    });
    let meant = exact.or_else(|| {
        words.iter().rev().find_map(|word| match word {
            TokenTree::Ident(name) => closest_name(&name.to_string(), site).map(str::to_owned),
            TokenTree::Literal(literal) => meant_by(literal).map(str::to_owned),
            _ => None,
        })
    })?;
    Some(if is_path {
        format!("a status is written without a path: write `{meant}`")
    } else {
        format!("a status is a plain code or name: write `{meant}`")
    })
}

/// Adds the names and literals of an expression that computes nothing; says whether it is one.
fn collect(tokens: Tokens<'_>, words: &mut Vec<TokenTree>, is_path: &mut bool) -> bool {
    let mut cursor = tokens.start;
    let mut after_word = false;
    while cursor != tokens.end && !cursor.eof() {
        if let Some((inside, .., rest)) = cursor.any_group() {
            *is_path = false;
            let all = items(inside).all(|item| collect(item, words, is_path));
            if !all {
                return false;
            }
            cursor = rest;
            after_word = false;
            continue;
        }
        let Some((token, rest)) = cursor.token_tree() else { return false };
        match &token {
            TokenTree::Punct(sign) => {
                if !":.&!?".contains(sign.as_char()) {
                    return false;
                }
                *is_path &= sign.as_char() == ':';
                after_word = false;
            }
            TokenTree::Ident(word) if word == "as" => {
                *is_path = false;
                after_word = false;
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                if after_word {
                    return false;
                }
                *is_path &= matches!(token, TokenTree::Ident(_));
                after_word = true;
                words.push(token);
            }
            TokenTree::Group(_) => return false,
        }
        cursor = rest;
    }
    true
}

/// A name with spaces or hyphens in it, such as `Not Found`.
fn phrase(tokens: Tokens<'_>, site: Site) -> Option<String> {
    let mut phrase = String::new();
    let mut rest = tokens;
    while !rest.is_empty() {
        let (ident, after) = rest.ident()?;
        phrase.push_str(&ident.to_string());
        rest = after
            .from(punct(after.start, '-').filter(|_| !after.is_empty()).unwrap_or(after.start));
    }
    let name = closest_name(&phrase, site)?;
    Some(format!("the name of a status is one word: write `{name}`"))
}
