//! `detail = "…"`: a text with fields in it, written as for `format!`.

use proc_macro2::Ident;
use syn::LitStr;
use syn::ext::IdentExt;

use super::foreign::is_constant;
use super::pieces::{Piece, pieces};
use super::text::text_after;
use crate::tokens::{Mistake, Tokens};

pub(crate) struct Detail {
    pub(crate) text: LitStr,
    pieces: Vec<Piece>,
}

impl Detail {
    /// Reads what follows the word.
    pub(super) fn read(word: &Ident, rest: Tokens<'_>) -> Result<Self, Mistake> {
        if let Some(field) = rest.after('=').and_then(field_alone) {
            let message = format!("a string is needed: write `detail = \"{{{field}}}\"`");
            return Err(Mistake::at(rest.after('=').unwrap_or(rest), message));
        }
        let text = text_after(word, rest)?;
        let value = text.value();
        if value.trim().is_empty() {
            let message = "the detail is empty: write `hide` to send none";
            return Err(Mistake::new(text.span(), message));
        }
        match pieces(&value) {
            Ok(pieces) => Ok(Self { text, pieces }),
            Err(message) => Err(Mistake::new(text.span(), message)),
        }
    }

    /// The fields in it, with the trait that each is written by; none for a width or a precision.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&str, Option<&'static str>)> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Field { name, format } => Some((&**name, *format)),
            Piece::Text(_) => None,
        })
    }

    /// The text that is the same in every answer, where there are no fields in it.
    pub(crate) fn constant(&self) -> Option<String> {
        match &*self.pieces {
            [Piece::Text(text)] => Some(text.replace("{{", "{").replace("}}", "}")),
            _ => None,
        }
    }

    /// The text for `format_args!`, each field under another name.
    pub(crate) fn format(&self, mut renamed: impl FnMut(&str) -> String) -> String {
        let pieces = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Field { name, .. } => renamed(name),
        });
        pieces.collect()
    }
}

/// A field's name that stands in place of a text.
fn field_alone(value: Tokens<'_>) -> Option<String> {
    let (name, rest) = value.ident()?;
    let name = name.unraw().to_string();
    let is_field = rest.is_empty() && !is_constant(&name) && name != "true" && name != "false";
    is_field.then_some(name)
}
