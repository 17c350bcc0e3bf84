//! What is emitted, as text: the compiler reads a text in one go, where tokens cross to it one by
//! one.

use std::fmt;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

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

    /// Adds tokens of the user's, with their spans.
    pub(super) fn splice(&mut self, tokens: impl IntoIterator<Item = TokenTree>) {
        self.flush();
        self.before.extend(tokens);
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

/// By the compiler itself where it is there: `proc_macro2` would read the text on its own first.
fn parse(text: &str) -> TokenStream {
    let tokens = if proc_macro::is_available() {
        text.parse::<proc_macro::TokenStream>().ok().map(TokenStream::from)
    } else {
        text.parse().ok()
    };
    tokens.expect("what is written here has tokens and balanced brackets")
}
