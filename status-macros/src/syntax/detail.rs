//! `detail = "…"`: a text with fields in it, written as for `format!`.

use proc_macro2::Ident;
use syn::LitStr;

use super::text::text_after;
use crate::tokens::{Mistake, Tokens};

pub(crate) struct Detail {
    pub(crate) text: LitStr,
    pieces: Vec<Piece>,
}

enum Piece {
    /// As it stands in the literal, braces doubled.
    Text(String),
    /// A field, and what is to be written after its name: in a placeholder, a specification with its
    /// colon, or for a width a `$`.
    Field { name: String, format: Option<&'static str> },
}

/// What a field is written by, as `format!` calls it.
const FORMATS: [(&str, &str); 9] = [
    ("x?", "Debug"),
    ("X?", "Debug"),
    ("?", "Debug"),
    ("x", "LowerHex"),
    ("X", "UpperHex"),
    ("o", "Octal"),
    ("b", "Binary"),
    ("e", "LowerExp"),
    ("E", "UpperExp"),
];

impl Detail {
    /// Reads what follows the word.
    pub(super) fn read(word: &Ident, rest: Tokens<'_>) -> Result<Self, Mistake> {
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

fn pieces(text: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        let brace = &from[..1];
        if from[1..].starts_with(brace) {
            plain.push_str(&from[..2]);
            rest = &from[2..];
            continue;
        }
        let inside = from[1..].split_once('}').filter(|_| brace == "{");
        let (inside, after) = inside.ok_or_else(|| {
            format!("a `{brace}` stands alone: write `{brace}{brace}` for one in the text")
        })?;
        plain.push('{');
        placeholder(inside, &mut plain, &mut pieces)?;
        plain.push('}');
        rest = after;
    }
    plain.push_str(rest);
    push_text(&mut plain, &mut pieces);
    Ok(pieces)
}

fn push_text(plain: &mut String, pieces: &mut Vec<Piece>) {
    if !plain.is_empty() {
        pieces.push(Piece::Text(std::mem::take(plain)));
    }
}

fn placeholder(inside: &str, plain: &mut String, pieces: &mut Vec<Piece>) -> Result<(), String> {
    let (name, spec) = inside.split_once(':').unwrap_or((inside, ""));
    let name = name.trim();
    if !is_name(name) {
        return Err(format!(
            "`{{{inside}}}` is no placeholder: the name or the index of a field goes in it, as in `{{name}}` or `{{0}}`"
        ));
    }
    if spec.contains(".*") {
        let message = "a precision that is a field is named: write it as in `{0:.1$}`";
        return Err(message.into());
    }
    let format = FORMATS.iter().find(|(suffix, _)| spec.trim_end().ends_with(suffix));
    push_text(plain, pieces);
    let format = Some(format.map_or("Display", |(_, name)| *name));
    pieces.push(Piece::Field { name: name.into(), format });
    if !spec.is_empty() {
        plain.push(':');
    }
    // A width and a precision may be fields too: `{0:>width$.1$}`.
    let mut rest = spec;
    while let Some(at) = rest.find('$') {
        let before = &rest[..at];
        let start = before
            .rfind(|c: char| !is_in_name(c))
            .map_or(0, |last| last + before[last..].chars().next().map_or(1, char::len_utf8));
        let name = &before[start..];
        // A zero before a number is the flag.
        let flag = usize::from(name.len() > 1 && name.starts_with('0'));
        plain.push_str(&before[..start + flag]);
        push_text(plain, pieces);
        pieces.push(Piece::Field { name: name[flag..].into(), format: None });
        plain.push('$');
        rest = &rest[at + 1..];
    }
    plain.push_str(rest);
    Ok(())
}

fn is_name(text: &str) -> bool {
    let is_index = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_ident = text.chars().all(is_in_name) && !text.starts_with(|c: char| c.is_ascii_digit());
    is_index || (is_ident && !text.is_empty())
}

fn is_in_name(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}
