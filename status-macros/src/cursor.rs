//! Walks over borrowed tokens, so that only what matters of the input is ever taken.

use std::fmt::Display;

use proc_macro2::{Delimiter, Spacing, TokenStream};
use quote::TokenStreamExt;
use syn::Error;
use syn::buffer::Cursor;

/// What follows the punctuation `symbol`, if that comes next.
pub(crate) fn punct(cursor: Cursor<'_>, symbol: char) -> Option<Cursor<'_>> {
    let (punct, rest) = cursor.punct()?;
    (punct.as_char() == symbol).then_some(rest)
}

/// What follows a `::`, if that comes next.
pub(crate) fn path_separator(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    let (first, rest) = cursor.punct()?;
    if first.as_char() != ':' || first.spacing() != Spacing::Joint {
        return None;
    }
    punct(rest, ':')
}

/// What follows the next token; a group counts as one.
pub(crate) fn skip(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    if let Some((.., rest)) = cursor.any_group() {
        return Some(rest);
    }
    let punct = cursor.punct().map(|(_, rest)| rest);
    let rest = punct.or_else(|| cursor.ident().map(|(_, rest)| rest));
    let rest = rest.or_else(|| cursor.literal().map(|(_, rest)| rest));
    rest.or_else(|| cursor.lifetime().map(|(_, rest)| rest))
}

/// The place of the next comma or semicolon on this level, or the end.
pub(crate) fn end_of_item(mut cursor: Cursor<'_>) -> Cursor<'_> {
    while !matches!(symbol(cursor), Some(',' | ';')) {
        let Some(rest) = skip(cursor) else { break };
        cursor = rest;
    }
    cursor
}

/// The first place where `is_end` holds outside of any brackets, or the end.
pub(crate) fn find(
    mut cursor: Cursor<'_>,
    is_end: impl Fn(Cursor<'_>) -> bool + Copy,
) -> Cursor<'_> {
    while !is_end(cursor) {
        let Some(rest) = skip(cursor) else { break };
        cursor = match symbol(cursor) {
            Some('<') => after_brackets(rest),
            Some('-') => punct(rest, '>').unwrap_or(rest),
            _ => rest,
        };
    }
    cursor
}

/// The place behind the `>` whose `<` came just before.
fn after_brackets(cursor: Cursor<'_>) -> Cursor<'_> {
    let end = find(cursor, |cursor| symbol(cursor) == Some('>'));
    skip(end).unwrap_or(end)
}

/// The place of the comma, or of the end, that closes the expression that begins here.
///
/// A `<` opens brackets where an operand is due, after `::` and in the type of a cast; elsewhere it
/// compares or shifts.
pub(crate) fn end_of_expression(mut cursor: Cursor<'_>) -> Cursor<'_> {
    let mut opens = true;
    let mut is_cast = false;
    while let Some(rest) = skip(cursor) {
        let word = cursor.ident().map(|(ident, _)| ident.to_string());
        cursor = match symbol(cursor) {
            Some(',') => return cursor,
            Some('<') if opens => {
                opens = is_cast;
                after_brackets(rest)
            }
            Some(symbol) => {
                opens = true;
                is_cast &= symbol == ':';
                punct(rest, '<').filter(|_| symbol == '<').unwrap_or(rest)
            }
            None => {
                is_cast |= word.as_deref() == Some("as");
                opens = is_cast || word.is_some_and(|word| OPERAND_FOLLOWS.contains(&&*word));
                rest
            }
        };
    }
    cursor
}

const OPERAND_FOLLOWS: [&str; 8] = ["break", "else", "if", "in", "match", "mut", "return", "while"];

/// The punctuation that comes next, if not from inside a group without delimiters: that is skipped
/// as a whole.
pub(crate) fn symbol(cursor: Cursor<'_>) -> Option<char> {
    if cursor.any_group().is_some() {
        return None;
    }
    cursor.punct().map(|(punct, _)| punct.as_char())
}

/// An error that underlines the tokens from one place to a later one, also where a macro passed
/// them on in a group without delimiters, which has a span of its own.
pub(crate) fn error(start: Cursor<'_>, end: Cursor<'_>, message: impl Display) -> Error {
    let mut tokens = TokenStream::new();
    flatten(start, end, &mut tokens);
    Error::new_spanned(tokens, message)
}

/// Goes up to `end`, or as far as the tokens go.
fn flatten(mut cursor: Cursor<'_>, end: Cursor<'_>, tokens: &mut TokenStream) {
    while cursor != end {
        cursor = if let Some((inside, _, rest)) = cursor.group(Delimiter::None) {
            flatten(inside, Cursor::empty(), tokens);
            rest
        } else if let Some((token, rest)) = cursor.token_tree() {
            tokens.append(token);
            rest
        } else {
            return;
        }
    }
}

/// The tokens from one place to a later one.
pub(crate) fn between(mut from: Cursor<'_>, to: Cursor<'_>) -> TokenStream {
    std::iter::from_fn(|| {
        if from == to {
            return None;
        }
        let (token, rest) = from.token_tree()?;
        from = rest;
        Some(token)
    })
    .collect()
}
