//! What stands where a comma should.

use super::words;
use crate::tokens::{Mistake, Tokens, punct};

/// The mistake of what follows a complete item, where it reads like another item.
pub(super) fn mistake(rest: Tokens<'_>) -> Option<Mistake> {
    let first = Tokens::next_at(rest.start);
    if punct(rest.start, ';').is_some() {
        return Some(Mistake::at(first, "unexpected `;`: a comma goes between two items"));
    }
    let (word, _) = rest.ident()?;
    let text = word.to_string();
    let is_option = words::is_option(&text) || words::is_field_option(&text);
    is_option.then(|| Mistake::at(first, format!("a comma is missing before `{text}`")))
}
