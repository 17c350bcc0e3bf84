//! A path that an option has as its value: of a crate, or of a function.

use proc_macro2::{Ident, TokenStream};
use syn::{LitStr, parse2};

use super::foreign::is_path;
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
        let place = if rest.is_empty() {
            Mistake::new(word.span(), format!("a path is missing: write {form}"))
        } else {
            Mistake::at(rest, format!("a path is missing after a `=`: write {form}"))
        };
        return Err(place);
    };
    if is_right(path) {
        return Ok(path);
    }
    let unquoted = parse2::<LitStr>(path.to_stream()).and_then(|text| text.parse::<TokenStream>());
    let message = match unquoted {
        Ok(unquoted) => format!("write the path without quotes: `{word} = {unquoted}`"),
        Err(_) => format!("this is no path: write {form}"),
    };
    Err(Mistake::at(path, message))
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
