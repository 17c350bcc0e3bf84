//! Walks over borrowed tokens.

use proc_macro2::{Delimiter, Ident, Literal, Spacing, Span, TokenStream, TokenTree};
use syn::buffer::{Cursor, TokenBuffer};

/// The tokens from one place to a later one.
#[derive(Clone, Copy)]
pub(crate) struct Tokens<'a> {
    pub(crate) start: Cursor<'a>,
    pub(crate) end: Cursor<'a>,
}

impl<'a> Tokens<'a> {
    /// The next token, or none at the end.
    pub(crate) fn next_at(cursor: Cursor<'a>) -> Self {
        Self { start: cursor, end: skip(cursor).unwrap_or(cursor) }
    }

    /// All that is left of the group.
    pub(crate) fn rest(cursor: Cursor<'a>) -> Self {
        let mut end = cursor;
        while let Some(rest) = skip(end) {
            end = rest;
        }
        Self { start: cursor, end }
    }

    pub(crate) fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// What is left of them from `start` on.
    pub(crate) fn from(self, start: Cursor<'a>) -> Self {
        Self { start, ..self }
    }

    /// The identifier that they begin with, and what follows it.
    pub(crate) fn ident(self) -> Option<(Ident, Self)> {
        let (ident, rest) = self.start.ident().filter(|_| !self.is_empty())?;
        Some((ident, self.from(rest)))
    }

    /// The literal that they begin with, and what follows it.
    pub(crate) fn literal(self) -> Option<(Literal, Self)> {
        let (literal, rest) = self.start.literal().filter(|_| !self.is_empty())?;
        Some((literal, self.from(rest)))
    }

    /// What is in the parentheses that they begin with, and what follows those.
    pub(crate) fn parentheses(self) -> Option<(Cursor<'a>, Self)> {
        let group = self.start.group(Delimiter::Parenthesis).filter(|_| !self.is_empty());
        group.map(|(inside, _, rest)| (inside, self.from(rest)))
    }

    /// What is in the brackets that they begin with, of whatever kind.
    pub(crate) fn inside(self) -> Option<Self> {
        let (inside, ..) = self.start.any_group().filter(|_| !self.is_empty())?;
        Some(Self::rest(inside))
    }

    /// What follows the punctuation that they begin with.
    pub(crate) fn after(self, symbol: char) -> Option<Self> {
        punct(self.start, symbol).filter(|_| !self.is_empty()).map(|rest| self.from(rest))
    }

    /// Where the tokens are, to the compiler: at the first of them.
    pub(crate) fn span(self) -> Span {
        self.start.span()
    }

    pub(crate) fn to_stream(self) -> TokenStream {
        let Self { mut start, end } = self;
        std::iter::from_fn(|| {
            let (token, rest) = start.token_tree().filter(|_| start != end)?;
            start = rest;
            Some(token)
        })
        .collect()
    }

    /// As one writes them.
    pub(crate) fn to_text(self) -> String {
        let mut text = String::new();
        self.write_text(&mut text);
        text
    }

    fn write_text(self, text: &mut String) {
        let mut before = None;
        self.each(&mut |token| {
            let is_word = |token: &TokenTree| {
                matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_))
            };
            let is = |token: &TokenTree, signs: &str| {
                matches!(token, TokenTree::Punct(sign) if signs.contains(sign.as_char()))
            };
            let has_space = before.as_ref().is_some_and(|before| {
                is_word(before) && is_word(&token)
                    || is(before, ",")
                    || is(before, "=+|") && !is(&token, "=>|")
                    || is(&token, "=+|") && !is(before, "=.<|")
            });
            if has_space {
                text.push(' ');
            }
            if let TokenTree::Group(group) = &token {
                let [open, close] = match group.delimiter() {
                    Delimiter::Parenthesis => ["(", ")"],
                    Delimiter::Brace => ["{ ", " }"],
                    Delimiter::Bracket => ["[", "]"],
                    Delimiter::None => ["", ""],
                };
                text.push_str(open);
                let inside = TokenBuffer::new2(group.stream());
                Tokens::rest(inside.begin()).write_text(text);
                text.push_str(close);
            } else {
                text.push_str(&token.to_string());
            }
            before = Some(token);
        });
    }

    /// Each token, also those in a group without delimiters, which has a span of its own.
    pub(crate) fn each(self, visit: &mut impl FnMut(TokenTree)) {
        let mut cursor = self.start;
        while cursor != self.end {
            cursor = if let Some((inside, _, rest)) = cursor.group(Delimiter::None) {
                // An end that no cursor inside is at: as far as the tokens go.
                Tokens { start: inside, end: self.end }.each(visit);
                rest
            } else if let Some((token, rest)) = cursor.token_tree() {
                visit(token);
                rest
            } else {
                return;
            };
        }
    }
}

/// The tokens between the commas of a list. A comma may trail.
pub(crate) fn items(list: Cursor<'_>) -> impl Iterator<Item = Tokens<'_>> {
    let mut start = list;
    std::iter::from_fn(move || {
        if start.eof() {
            return None;
        }
        let mut end = start;
        while let Some((symbol, rest)) = next(end) {
            if symbol == Some(',') {
                break;
            }
            end = rest;
        }
        let item = Tokens { start, end };
        start = punct(end, ',').unwrap_or(end);
        Some(item)
    })
}

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

#[cfg(test)]
mod tests {
    use syn::buffer::TokenBuffer;

    use super::Tokens;

    #[test]
    fn text_as_one_writes_it() {
        for text in [
            "a = b",
            "a, b",
            "a == b",
            "a + b",
            "a | b",
            "Vec::<u8>::len",
            "<T as A>::f(a)[0]",
            "a.b",
            "&mut a",
        ] {
            let buffer = TokenBuffer::new2(text.parse().unwrap());
            assert_eq!(Tokens::rest(buffer.begin()).to_text(), text);
        }
    }
}
