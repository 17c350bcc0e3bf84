//! A status as the user writes it: a code or a name.

use status_core::Status;
use syn::{LitStr, parse2};

use super::code::{Code, Site};
use super::meant::meant;
use super::text::quoted;
use super::{foreign, separator};
use crate::tokens::{Mistake, Tokens, punct};

/// The mistake of a status that is not there.
pub(crate) fn missing(at: Tokens<'_>, site: Site) -> Mistake {
    Mistake::at(at, format!("a status is missing: {}", site.how_to_write()))
}

/// The mistake of a token too many, which comes first in `rest`.
pub(crate) fn surplus(rest: Tokens<'_>, site: Site) -> Mistake {
    let mistake = if site == Site::Macro { None } else { separator::mistake(rest) };
    mistake.unwrap_or_else(|| {
        let first = Tokens::next_at(rest.start);
        let token = first.to_text();
        Mistake::at(first, format!("unexpected `{token}`: {}", site.what_may_follow()))
    })
}

/// The mistake of one more status.
pub(super) fn second(at: Tokens<'_>) -> Mistake {
    let message = "a second status: an error answers with one, remove this one or the first";
    Mistake::at(at, message)
}

/// What to do with a text that stands alone.
pub(super) fn text_is_a_detail(text: Tokens<'_>) -> String {
    format!(
        "the text that the client reads is the error's `Display`, so write it there, or `detail = {}`",
        quoted(text)
    )
}

/// Reads the tokens, of which there are some, as one status.
pub(crate) fn read(tokens: Tokens<'_>, site: Site) -> Result<Code, Mistake> {
    if let Some((literal, rest)) = tokens.literal() {
        let text = literal.to_string();
        match text.parse::<Status>() {
            Ok(status) => {
                return end(Code { status, span: literal.span() }, &text, tokens, rest, site);
            }
            Err(error) if rest.is_empty() => {
                return Err(foreign::explain_literal(&literal, &text, error, site));
            }
            Err(_) => {}
        }
    } else if let Some((ident, rest)) = tokens.ident() {
        let text = ident.to_string();
        match Status::from_name(&text) {
            Some(status) => {
                return end(Code { status, span: ident.span() }, &text, tokens, rest, site);
            }
            None if rest.is_empty() => return Err(foreign::explain_name(ident, site)),
            None => {}
        }
    }
    Err(foreign::explain(tokens, site))
}

/// Checks what comes after a status.
fn end(
    code: Code,
    text: &str,
    tokens: Tokens<'_>,
    rest: Tokens<'_>,
    site: Site,
) -> Result<Code, Mistake> {
    if rest.is_empty() {
        return Ok(code);
    }
    Err(match companion(&code, text, rest, site) {
        Some(mistake) => mistake,
        None if goes_on(rest) => foreign::explain(tokens, site),
        None => surplus(rest, site),
    })
}

/// The mistake of what is written beside a status as if it belonged to it: its phrase, a text for the
/// client, another status.
fn companion(code: &Code, text: &str, rest: Tokens<'_>, site: Site) -> Option<Mistake> {
    if site != Site::Macro && separator::mistake(rest).is_some() {
        return None;
    }
    let mut value = rest.parentheses().map_or(rest, |(inside, _)| Tokens::rest(inside));
    for sign in [':', '=', '>'] {
        value = value.after(sign).unwrap_or(value);
    }
    if value.is_empty() {
        return None;
    }
    let is_text = value.literal().is_some() && parse2::<LitStr>(value.to_stream()).is_ok();
    let same = [code.status.name(), code.status.as_str()];
    match meant(value, Site::Macro) {
        Some(Ok(other)) if same.iter().any(|same| other == *same) => {
            let message = format!("`{text}` alone is the status: remove what follows it");
            Some(Mistake::at(rest, message))
        }
        _ if site == Site::Macro => None,
        _ if is_text => {
            let fix = text_is_a_detail(value);
            Some(Mistake::at(rest, format!("`{text}` alone is the status: {fix}")))
        }
        Some(Ok(_)) if is_status(value) => Some(second(rest)),
        _ => None,
    }
}

/// Whether the tokens are one status.
fn is_status(tokens: Tokens<'_>) -> bool {
    let mut tokens = tokens.to_stream().into_iter();
    tokens.next().is_some_and(|token| Code::of(&token).is_some()) && tokens.next().is_none()
}

/// Whether what comes after a status makes an expression of it.
fn goes_on(rest: Tokens<'_>) -> bool {
    if let Some((ident, _)) = rest.ident() {
        return ident == "as";
    }
    let ends = punct(rest.start, '=').or(punct(rest.start, ';'));
    rest.literal().is_none() && ends.is_none()
}
