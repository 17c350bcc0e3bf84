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

/// The next token, if it is punctuation, and what follows it. A group counts as one token, also one
/// without delimiters.
fn next(cursor: Cursor<'_>) -> Option<(Option<char>, Cursor<'_>)> {
    if cursor.eof() {
        None
    } else if let Some((.., rest)) = cursor.any_group() {
        Some((None, rest))
    } else if let Some((punct, rest)) = cursor.punct() {
        Some((Some(punct.as_char()), rest))
    } else if let Some((_, rest)) = cursor.ident() {
        Some((None, rest))
    } else if let Some((_, rest)) = cursor.literal() {
        Some((None, rest))
    } else {
        cursor.lifetime().map(|(_, rest)| (None, rest))
    }
}

/// What follows the next token.
pub(crate) fn skip(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    next(cursor).map(|(_, rest)| rest)
}

/// The punctuation that comes next.
pub(crate) fn symbol(cursor: Cursor<'_>) -> Option<char> {
    next(cursor).and_then(|(symbol, _)| symbol)
}

/// The place of the next comma or semicolon on this level, or the end.
pub(crate) fn end_of_item(mut cursor: Cursor<'_>) -> Cursor<'_> {
    while let Some((symbol, rest)) = next(cursor) {
        if matches!(symbol, Some(',' | ';')) {
            break;
        }
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
        let Some((symbol, rest)) = next(cursor) else { break };
        cursor = match symbol {
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
    while let Some((symbol, rest)) = next(cursor) {
        let word = cursor.ident().map(|(ident, _)| ident.to_string());
        cursor = match symbol {
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
