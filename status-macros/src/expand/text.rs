//! What is emitted, as text: the compiler reads a text in one go, where tokens cross to it one by
//! one.

use std::fmt;

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

use crate::tokens::Tokens;

/// Rust as text, with tokens of the user's between.
#[derive(Default)]
pub(super) struct Text {
    before: TokenStream,
    text: String,
}

impl Text {
    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    #[cfg(feature = "catalogue")]
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty() && self.before.is_empty()
    }

    /// Adds tokens of the user's, with their spans.
    pub(super) fn splice(&mut self, tokens: impl IntoIterator<Item = TokenTree>) {
        self.flush();
        self.before.extend(tokens);
    }

    /// Adds Rust at the place of tokens of the user's, at which the compiler then points.
    pub(super) fn push_at(&mut self, text: &str, place: Tokens<'_>) {
        let (first, last) = ends(place);
        let mut tokens: Vec<_> = parse(text).into_iter().collect();
        for token in &mut tokens {
            token.set_span(first);
        }
        if let [_, .., end] = &mut *tokens {
            end.set_span(last);
        }
        self.splice(tokens);
    }

    /// Adds parentheses that end where tokens of the user's do.
    pub(super) fn arguments_at(&mut self, inner: Self, place: Tokens<'_>) {
        let mut group = Group::new(Delimiter::Parenthesis, inner.into_stream());
        group.set_span(ends(place).1);
        self.splice([TokenTree::from(group)]);
    }

    /// Adds braces, or others, with this in them. A text alone has its brackets in balance; only where
    /// tokens stand in it they become a group.
    pub(super) fn group(&mut self, delimiter: Delimiter, inner: Self) {
        let (open, close) = match delimiter {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::None => ("", ""),
        };
        if inner.before.is_empty() {
            self.text.extend([open, &inner.text, close]);
        } else {
            self.splice([TokenTree::from(Group::new(delimiter, inner.into_stream()))]);
        }
    }

    pub(super) fn append(&mut self, other: Self) {
        if !other.before.is_empty() {
            self.splice(other.before);
        }
        self.push(&other.text);
    }

    fn flush(&mut self) {
        if !self.text.is_empty() {
            self.before.extend(parse(&self.text));
            self.text.clear();
        }
    }

    /// The text of one in which there are no tokens of the user's.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    pub(super) fn into_stream(mut self) -> TokenStream {
        self.flush();
        self.before
    }
}

impl fmt::Write for Text {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text);
        Ok(())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

/// Where the tokens begin and end, for what is generated.
fn ends(tokens: Tokens<'_>) -> (Span, Span) {
    let mut ends = None;
    tokens.each(&mut |token| {
        let span = Span::call_site().located_at(token.span());
        ends = Some((ends.map_or(span, |(first, _)| first), span));
    });
    ends.unwrap_or((Span::call_site(), Span::call_site()))
}

/// By the compiler itself where it is there: `proc_macro2` would read the text on its own first.
fn parse(text: &str) -> TokenStream {
    let tokens = if proc_macro::is_available() {
        text.parse::<proc_macro::TokenStream>().ok().map(TokenStream::from)
    } else {
        text.parse().ok()
    };
    tokens.expect("what is written here has tokens and balanced brackets")
}
