//! A path that an option has as its value: of a crate, or of a function.

use proc_macro2::{Delimiter, Ident, TokenTree};
use syn::buffer::TokenBuffer;

use super::foreign::is_path;
use super::text::text;
use crate::tokens::{Mistake, Tokens, find, path_separator, punct, skip, symbol};

/// The path behind the `=` of `crate`.
pub(super) fn read_crate<'a>(word: &Ident, rest: Tokens<'a>) -> Result<Tokens<'a>, Mistake> {
    read(word, rest, is_path, "`crate = path`, such as `crate = my_facade::http_status`")
}

/// The path of a function behind the `=` of `with` or `body`; its generics are allowed too.
pub(super) fn read_function<'a>(
    word: &Ident,
    rest: Tokens<'a>,
    form: &str,
) -> Result<Tokens<'a>, Mistake> {
    read(word, rest, is_function, form)
}

fn read<'a>(
    word: &Ident,
    rest: Tokens<'a>,
    is_right: fn(Tokens<'_>) -> bool,
    form: &str,
) -> Result<Tokens<'a>, Mistake> {
    let Some(path) = rest.after('=').filter(|path| !path.is_empty()) else {
        return Err(no_path(word, rest, is_right, form));
    };
    if is_right(path) {
        return Ok(path);
    }
    let message = match in_quotes(path, is_right) {
        Some(text) => format!("write the path without quotes: `{word} = {text}`"),
        None => match called(path).filter(|called| is_right(*called)) {
            Some(called) => {
                format!("write the path without a call: `{word} = {}`", called.to_text())
            }
            None if is_closure(path) => format!("a closure has no path: write {form}"),
            None => format!("this is no path: write {form}"),
        },
    };
    Err(Mistake::at(path, message))
}

/// The mistake where no path follows a `=`; `rest` is what follows the word.
fn no_path(
    word: &Ident,
    rest: Tokens<'_>,
    is_right: fn(Tokens<'_>) -> bool,
    form: &str,
) -> Mistake {
    if rest.is_empty() {
        return Mistake::new(word.span(), format!("a path is missing: write {form}"));
    }
    if rest.after('=').is_some() {
        return Mistake::at(rest, format!("a path is missing after the `=`: write {form}"));
    }
    let given = rest.inside().or_else(|| rest.after(':')).filter(|given| is_right(*given));
    let form = given.map_or(form.into(), |path| format!("`{word} = {}`", path.to_text()));
    let message = format!("a `=` goes between `{word}` and the path: write {form}");
    Mistake::at(rest, message)
}

fn in_quotes(tokens: Tokens<'_>, is_right: fn(Tokens<'_>) -> bool) -> Option<String> {
    let text = text(tokens)?.value();
    let buffer = TokenBuffer::new2(text.parse().ok()?);
    is_right(Tokens::rest(buffer.begin())).then_some(text)
}

/// What comes before the parentheses of a call, where nothing is in those but perhaps the field.
fn called(tokens: Tokens<'_>) -> Option<Tokens<'_>> {
    let end =
        find(tokens.start, |at| at == tokens.end || at.group(Delimiter::Parenthesis).is_some());
    let (inside, rest) = tokens.from(end).parentheses()?;
    let inside = Tokens::rest(inside);
    let inside = inside.after('&').unwrap_or(inside);
    let is_plain = inside.is_empty() || inside.ident().is_some_and(|(word, _)| word == "self");
    (is_plain && rest.is_empty()).then_some(Tokens { start: tokens.start, end })
}

/// Whether a closure stands there whose arguments go on behind a comma.
pub(super) fn is_open_closure(tokens: Tokens<'_>) -> bool {
    let rest = tokens.ident().and_then(|(_, rest)| rest.after('='));
    let is_bar =
        |token: &TokenTree| matches!(token, TokenTree::Punct(sign) if sign.as_char() == '|');
    rest.is_some_and(|value| {
        is_closure(value) && value.to_stream().into_iter().filter(is_bar).count() == 1
    })
}

fn is_closure(tokens: Tokens<'_>) -> bool {
    let first = tokens.ident().filter(|(word, _)| word == "move").map_or(tokens, |(_, rest)| rest);
    first.after('|').is_some()
}

/// Whether the tokens are a path in an expression, as in `Vec::<u8>::len` or `<T as Trait>::f`.
fn is_function(tokens: Tokens<'_>) -> bool {
    let mut rest = match tokens.after('<') {
        Some(inside) => match path_separator(after_brackets(inside)) {
            Some(rest) => tokens.from(rest),
            None => return false,
        },
        None => tokens.from(path_separator(tokens.start).unwrap_or(tokens.start)),
    };
    loop {
        if let Some(inside) = rest.after('<') {
            rest = rest.from(after_brackets(inside));
        } else if let Some((_, after)) = rest.ident() {
            rest = after;
        } else {
            return false;
        }
        if rest.is_empty() {
            return true;
        }
        let Some(next) = path_separator(rest.start) else { return false };
        rest = rest.from(next);
    }
}

fn after_brackets(inside: Tokens<'_>) -> syn::buffer::Cursor<'_> {
    let end = find(inside.start, |at| at == inside.end || symbol(at) == Some('>'));
    if punct(end, '>').is_some() { skip(end).unwrap_or(end) } else { end }
}
