//! What is written of an item for people: its doc comment, and the text of the error.

use syn::buffer::Cursor;
use syn::{Lit, LitStr};

use crate::tokens::{Attribute, Tokens, each_attribute};

/// A part of a doc comment.
pub(crate) enum Docs<'a> {
    /// Lines as they stand behind the slashes, or the stars of a block.
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
        all.push(match value.literal().map(|(literal, _)| Lit::new(literal)) {
            Some(Lit::Str(text)) => Docs::Text(lines(&text)),
            _ => Docs::Expression(value),
        });
    });
    all
}

/// What a literal says. The compiler gives a comment in the same form as an attribute that is written out.
fn lines(literal: &LitStr) -> String {
    let text = literal.value();
    let is_comment = || literal.span().source_text().is_none_or(|source| source.starts_with("/**"));
    let column = text.contains('\n').then(|| column_of_stars(&text).filter(|_| is_comment()));
    let Some(column) = column.flatten() else { return text };
    let is_starred = |line: &str| line.trim_start().starts_with('*');
    let line =
        |line| if is_starred(line) { line.get(column + 1..).unwrap_or_default() } else { line };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// Where each line of a block has a star, as rustc has it: after the first line, which follows the slash, and
/// between the empty ones.
fn column_of_stars(block: &str) -> Option<usize> {
    let lines: Vec<_> = block.lines().collect();
    let (first, rest) = lines.split_first()?;
    let lines = if first.trim_start().starts_with('*') { &*lines } else { rest };
    let is_blank = |line: &&str| line.trim().is_empty();
    let start = lines.iter().position(|line| !is_blank(line))?;
    let end = lines.iter().rposition(|line| !is_blank(line))?;
    let column = |line: &&str| {
        let text = line.trim_start_matches([' ', '\t']);
        text.starts_with('*').then_some(line.len() - text.len())
    };
    let mut columns = lines[start..=end].iter().map(column);
    let column = columns.next()??;
    columns.all(|other| other == Some(column)).then_some(column)
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
