use std::fmt::Display;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use super::cursor::Tokens;

/// What is wrong in the user's tokens.
pub(crate) struct Mistake {
    start: Span,
    end: Span,
    message: String,
    /// The name that stands where a status should: an editor can complete it.
    pub(crate) name: Option<Ident>,
}

impl Mistake {
    pub(crate) fn new(span: Span, message: impl Display) -> Self {
        Self { start: span, end: span, message: message.to_string(), name: None }
    }

    /// One that underlines all these tokens.
    pub(crate) fn at(tokens: Tokens<'_>, message: impl Display) -> Self {
        let (mut first, mut last) = (None, None);
        tokens.each(&mut |token| {
            first.get_or_insert(token.span());
            last = Some(token.span());
        });
        let start = first.unwrap_or_else(Span::call_site);
        Self { end: last.unwrap_or(start), ..Self::new(start, message) }
    }

    /// The mistake of a name that is no status.
    pub(crate) fn of_name(name: Ident, message: impl Display) -> Self {
        let mistake = Self::new(name.span(), message);
        Self { name: Some(name), ..mistake }
    }

    /// `::core::compile_error! { "…" }`, which the compiler shows at the place of the mistake: its
    /// first token says where that begins, and its last one where it ends.
    pub(crate) fn to_compile_error(&self) -> TokenStream {
        let Self { start, end, message, .. } = self;
        let punct = |symbol, spacing| TokenTree::from(Punct::new(symbol, spacing));
        let separator = [punct(':', Spacing::Joint), punct(':', Spacing::Alone)];
        let mut head = Vec::new();
        for name in ["core", "compile_error"] {
            head.extend(separator.clone());
            head.push(Ident::new(name, *start).into());
        }
        head.push(punct('!', Spacing::Alone));
        for token in &mut head {
            token.set_span(*start);
        }
        let mut text = TokenTree::from(Literal::string(message));
        text.set_span(*end);
        let mut body = TokenTree::from(Group::new(Delimiter::Brace, text.into()));
        body.set_span(*end);
        head.into_iter().chain([body]).collect()
    }
}

/// The mistakes of one expansion, which are shown together.
#[derive(Default)]
pub(crate) struct Mistakes(Vec<Mistake>);

impl Mistakes {
    pub(crate) fn push(&mut self, mistake: Mistake) {
        self.0.push(mistake);
    }

    /// What is right, if it is; else the mistake is kept.
    pub(crate) fn keep<T>(&mut self, result: Result<T, Mistake>) -> Option<T> {
        result.map_err(|mistake| self.push(mistake)).ok()
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Mistake> {
        self.0.iter()
    }
}
