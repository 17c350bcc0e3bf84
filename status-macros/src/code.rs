//! A status as the user writes it: a code or a name.

use proc_macro2::{Ident, Literal, Span, TokenTree};
use status_core::{__closest_word as closest_word, InvalidStatus, Status, StatusSet};
use syn::buffer::Cursor;
use syn::{Error, Lit};

use crate::cursor::{self, between, end_of_item, find, path_separator, punct, skip, symbol};

/// A status and the token that gives it.
pub(crate) struct Code {
    pub(crate) status: Status,
    pub(crate) span: Span,
}

impl Code {
    /// The status that the token alone is, if it is one.
    pub(crate) fn of(token: &TokenTree) -> Option<Self> {
        let status = match token {
            TokenTree::Literal(code) => code.to_string().parse().ok(),
            TokenTree::Ident(name) => Status::from_name(&name.to_string()),
            _ => None,
        };
        status.map(|status| Self { status, span: token.span() })
    }
}

/// Why the tokens are no status.
pub(crate) struct Rejected {
    pub(crate) error: Error,
    /// The token, where it is at least a name: an editor can complete it.
    pub(crate) name: Option<Ident>,
}

impl From<Error> for Rejected {
    fn from(error: Error) -> Self {
        Self { error, name: None }
    }
}

/// Where a status is written.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Site {
    Macro,
    Enum,
    Struct,
    Union,
    Variant,
}

impl Site {
    fn closest_name(self, name: &str) -> Option<&'static str> {
        let likely = match self {
            Site::Macro => StatusSet::ALL,
            _ => StatusSet::ERRORS,
        };
        likely.closest_name(name).or_else(|| StatusSet::ALL.closest_name(name))
    }

    fn needs_a_literal(self) -> String {
        let for_run_time = match self {
            Site::Macro => "`Status::from_code` is for values known at run time",
            _ => "a field marked `#[status]` is for values known at run time",
        };
        format!("a literal is needed, such as `404` or `NotFound`; {for_run_time}")
    }

    pub(crate) fn how_to_write(self) -> &'static str {
        match self {
            Site::Macro => "write `status!(404)` or `status!(NotFound)`",
            _ => "write `#[status(404)]` or `#[status(NotFound)]`",
        }
    }

    pub(crate) fn what_may_follow(self) -> &'static str {
        match self {
            Site::Macro => "`status!` takes one status and nothing else",
            Site::Variant => {
                "only the options `expose`, `hide`, `type = \"…\"`, `title = \"…\"` and \
                 `header(\"…\" = \"…\")` may follow the status, each after a comma"
            }
            _ => {
                "only the options `expose`, `hide`, `type = \"…\"`, `title = \"…\"`, \
                 `header(\"…\" = \"…\")` and `crate = path` may follow the status, each after a comma"
            }
        }
    }
}

/// The words that an attribute knows.
pub(crate) const OPTIONS: [&str; 6] = ["transparent", "expose", "hide", "type", "title", "header"];

/// The error of a status that is not there.
pub(crate) fn missing(at: Cursor<'_>, site: Site) -> Error {
    let message = format!("a status is missing: {}", site.how_to_write());
    cursor::error(at, skip(at).unwrap_or(at), message)
}

/// The error of a token too many.
pub(crate) fn surplus(at: Cursor<'_>, site: Site) -> Error {
    let end = skip(at).unwrap_or(at);
    let token = between(at, end).to_string();
    let message = if site != Site::Macro && OPTIONS.contains(&&*token) {
        format!("a comma is missing before `{token}`")
    } else {
        format!("unexpected `{token}`: {}", site.what_may_follow())
    };
    cursor::error(at, end, message)
}

/// Reads the tokens from `start` to `end` as one status.
pub(crate) fn read(start: Cursor<'_>, end: Cursor<'_>, site: Site) -> Result<Code, Rejected> {
    if let Some((literal, rest)) = start.literal() {
        let text = literal.to_string();
        match text.parse::<Status>() {
            Ok(status) if rest == end => return Ok(Code { status, span: literal.span() }),
            Ok(_) if !goes_on(rest) => return Err(surplus(rest, site).into()),
            Err(error) if rest == end => return Err(explain_literal(&literal, &text, error).into()),
            _ => {}
        }
    } else if let Some((ident, rest)) = start.ident() {
        match Status::from_name(&ident.to_string()) {
            Some(status) if rest == end => return Ok(Code { status, span: ident.span() }),
            Some(_) if !goes_on(rest) => return Err(surplus(rest, site).into()),
            None if rest == end => return Err(explain_name(ident, site)),
            _ => {}
        }
    }
    let message = explain_negative(start, end)
        .or_else(|| explain_brackets(start, end, site))
        .or_else(|| explain_alternatives(start, end, site))
        .or_else(|| explain_path(start, end, site))
        .or_else(|| explain_phrase(start, end, site))
        .unwrap_or_else(|| site.needs_a_literal());
    Err(cursor::error(start, end, message).into())
}

/// Whether what comes after a status makes an expression of it.
fn goes_on(rest: Cursor<'_>) -> bool {
    match rest.ident() {
        Some((ident, _)) => ident == "as",
        None => rest.literal().is_none() && punct(rest, '=').is_none(),
    }
}

/// The status that is meant by tokens in the wrong place, as it should be written.
pub(crate) fn meant(start: Cursor<'_>, end: Cursor<'_>) -> Option<String> {
    if let Some((literal, rest)) = start.literal() {
        return meant_by(&literal).filter(|_| rest == end).map(str::to_owned);
    }
    let (ident, rest) = start.ident()?;
    let name = ident.to_string();
    (rest == end && Status::from_name(&name).is_some()).then_some(name)
}

fn explain_literal(literal: &Literal, text: &str, error: InvalidStatus) -> Error {
    let message = match meant_by(literal) {
        Some(meant) => format!("`{text}` is not how a status is written: write `{meant}`"),
        None if text.bytes().all(|byte| byte.is_ascii_digit()) => error.to_string(),
        None => format!(
            "`{text}` is not how a status is written: write a number or a name, such as `404` or `NotFound`"
        ),
    };
    Error::new(literal.span(), message)
}

/// The status that a literal of the wrong form stands for, as it should be written.
fn meant_by(literal: &Literal) -> Option<&'static str> {
    let code = match Lit::new(literal.clone()) {
        Lit::Int(int) => int.base10_parse().ok()?,
        Lit::Float(float) => {
            let (whole, fraction) = float.base10_digits().split_once('.')?;
            whole.parse().ok().filter(|_| fraction.bytes().all(|digit| digit == b'0'))?
        }
        Lit::Str(text) => {
            let text = text.value();
            match text.parse() {
                Ok(code) => code,
                Err(_) => return StatusSet::ALL.closest_name(&text),
            }
        }
        _ => return None,
    };
    Status::from_code(code).map(Status::as_str)
}

fn explain_name(ident: Ident, site: Site) -> Rejected {
    let text = ident.to_string();
    let option = (site != Site::Macro).then(|| closest_word(&text, &OPTIONS)).flatten();
    let message = match site.closest_name(&text).or(option) {
        Some(name) => format!("`{ident}` is not a registered status: did you mean `{name}`?"),
        None => {
            format!("`{ident}` is not the name of a registered status: {}", site.needs_a_literal())
        }
    };
    Rejected { error: Error::new(ident.span(), message), name: Some(ident) }
}

fn explain_negative(start: Cursor<'_>, end: Cursor<'_>) -> Option<String> {
    let (literal, rest) = punct(start, '-')?.literal()?;
    (rest == end).then(|| match meant_by(&literal) {
        Some(meant) => format!("a status is not negative: write `{meant}`"),
        None => "a status is not negative: write its code, such as `404`".into(),
    })
}

fn explain_path(start: Cursor<'_>, end: Cursor<'_>, site: Site) -> Option<String> {
    let mut cursor = path_separator(start).unwrap_or(start);
    let last = loop {
        let (ident, rest) = cursor.ident()?;
        if rest == end {
            break ident;
        }
        cursor = path_separator(rest)?;
    };
    let name = site.closest_name(&last.to_string())?;
    Some(format!("a status is written without a path: write `{name}`"))
}

fn explain_brackets(start: Cursor<'_>, end: Cursor<'_>, site: Site) -> Option<String> {
    let (inside, .., rest) = start.any_group()?;
    let written = end_of_item(inside);
    (rest == end && read(inside, written, site).is_ok())
        .then(|| format!("a status stands without brackets: write `{}`", between(inside, written)))
}

/// A pattern such as `404 | 410`.
fn explain_alternatives(start: Cursor<'_>, end: Cursor<'_>, site: Site) -> Option<String> {
    let bar = find(start, |cursor| symbol(cursor) == Some('|'));
    (site == Site::Macro && bar != end && !bar.eof())
        .then(|| "one status at a time: write `status!(404) | status!(410)`".into())
}

/// A name with spaces or hyphens in it, such as `Not Found`.
fn explain_phrase(start: Cursor<'_>, end: Cursor<'_>, site: Site) -> Option<String> {
    let mut phrase = String::new();
    let mut cursor = start;
    while cursor != end {
        let (ident, rest) = cursor.ident()?;
        phrase.push_str(&ident.to_string());
        cursor = punct(rest, '-').unwrap_or(rest);
    }
    let name = site.closest_name(&phrase)?;
    Some(format!("the name of a status is one word: write `{name}`"))
}
