//! A status as the user writes it: a code or a name.

use status_core::Status;

use super::code::{Code, Site};
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
        let token = first.to_stream();
        Mistake::at(first, format!("unexpected `{token}`: {}", site.what_may_follow()))
    })
}

/// Reads the tokens, of which there are some, as one status.
pub(crate) fn read(tokens: Tokens<'_>, site: Site) -> Result<Code, Mistake> {
    if let Some((literal, rest)) = tokens.literal() {
        let text = literal.to_string();
        match text.parse::<Status>() {
            Ok(status) if rest.is_empty() => return Ok(Code { status, span: literal.span() }),
            Ok(_) if !goes_on(rest) => return Err(surplus(rest, site)),
            Err(error) if rest.is_empty() => {
                return Err(foreign::explain_literal(&literal, &text, error));
            }
            _ => {}
        }
    } else if let Some((ident, rest)) = tokens.ident() {
        match Status::from_name(&ident.to_string()) {
            Some(status) if rest.is_empty() => return Ok(Code { status, span: ident.span() }),
            Some(_) if !goes_on(rest) => return Err(surplus(rest, site)),
            None if rest.is_empty() => return Err(foreign::explain_name(ident, site)),
            _ => {}
        }
    }
    Err(foreign::explain(tokens, site))
}

/// Whether what comes after a status makes an expression of it.
fn goes_on(rest: Tokens<'_>) -> bool {
    match rest.ident() {
        Some((ident, _)) => ident == "as",
        None => {
            let ends = punct(rest.start, '=').or(punct(rest.start, ';'));
            rest.literal().is_none() && ends.is_none()
        }
    }
}

/// The status that is meant by tokens in the wrong place, as it should be written.
pub(crate) fn meant(tokens: Tokens<'_>) -> Option<String> {
    if let Some((literal, rest)) = tokens.literal() {
        return foreign::meant_by(&literal).filter(|_| rest.is_empty()).map(str::to_owned);
    }
    let (ident, rest) = tokens.ident()?;
    let name = ident.to_string();
    (rest.is_empty() && Status::from_name(&name).is_some()).then_some(name)
}
