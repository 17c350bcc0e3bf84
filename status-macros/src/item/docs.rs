//! What is written of an item for people: its doc comment, and the text of the error.

use syn::buffer::Cursor;
use syn::{Lit, LitStr};

use crate::tokens::{Attribute, Tokens, each_attribute};

/// A part of a doc comment.
pub(crate) enum Docs<'a> {
    /// Lines as they stand behind the slashes.
    Text(String),
    /// What another macro gives, as in `#[doc = include_str!("…")]`.
    Expression(Tokens<'a>),
}

/// The doc comment among the attributes that begin here.
pub(crate) fn docs(start: Cursor<'_>) -> Vec<Docs<'_>> {
    let mut all = Vec::new();
    each_attribute(start, |name, attribute| {
        let value = || Tokens::rest(attribute.args).after('=');
        let Some(value) = (name == "doc").then(value).flatten() else { return };
        match (value.literal().map(|(literal, _)| Lit::new(literal)), all.last_mut()) {
            (Some(Lit::Str(line)), Some(Docs::Text(text))) => {
                text.push('\n');
                text.push_str(&line.value());
            }
            (Some(Lit::Str(line)), _) => all.push(Docs::Text(line.value())),
            _ => all.push(Docs::Expression(value)),
        }
    });
    all
}

/// What the text of the error is formatted from, as `thiserror`, `derive_more`, `miette` and `snafu` have
/// it, among the attributes that begin here.
pub(crate) fn display(start: Cursor<'_>) -> Option<LitStr> {
    let mut display = None;
    each_attribute(start, |name, attribute| {
        let found = match name.to_string().as_str() {
            "error" | "display" => attribute.items().next().and_then(text),
            "snafu" => snafu(attribute),
            _ => None,
        };
        display = display.take().or(found);
    });
    display
}

/// `#[snafu(display("…", …))]`
fn snafu(attribute: Attribute<'_>) -> Option<LitStr> {
    attribute.items().find_map(|item| {
        let (_, rest) = item.ident().filter(|(word, _)| word == "display")?;
        text(rest.inside()?)
    })
}

fn text(tokens: Tokens<'_>) -> Option<LitStr> {
    match Lit::new(tokens.literal()?.0) {
        Lit::Str(text) => Some(text),
        _ => None,
    }
}
