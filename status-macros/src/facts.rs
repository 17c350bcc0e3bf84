//! What an attribute adds to the response beside the status: the problem type, a title, headers.

use proc_macro2::{Delimiter, Ident, TokenStream};
use quote::quote;
use status_core::__response::is_in_value;
use syn::buffer::Cursor;
use syn::{Error, Lit, LitStr};

use crate::cursor::{self, end_of_item, punct, skip};
use crate::{field_name, uri};

#[derive(Default)]
pub(crate) struct Facts {
    pub(crate) problem_type: Option<LitStr>,
    pub(crate) title: Option<LitStr>,
    pub(crate) headers: Vec<(LitStr, LitStr)>,
}

impl Facts {
    /// Whether a header of this name is among them.
    pub(crate) fn has_header(&self, name: &LitStr) -> bool {
        self.headers.iter().any(|(other, _)| is_same_header(other, name))
    }

    /// What tells `__to` of them, less the headers that are given again elsewhere.
    pub(crate) fn calls(&self, is_given_again: impl Fn(&LitStr) -> bool) -> TokenStream {
        let problem_type = self.problem_type.iter();
        let title = self.title.iter();
        let headers = self.headers.iter().filter(|(name, _)| !is_given_again(name));
        let headers = headers.map(|(name, value)| quote!(#name, #value));
        quote! {
            #(__to.problem_type(#problem_type);)*
            #(__to.title(#title);)*
            #(__to.header(#headers);)*
        }
    }

    /// Reads the option `word`, if it is one of these; `rest` is what follows the word.
    pub(crate) fn read(
        &mut self,
        word: &Ident,
        rest: Cursor<'_>,
        end: Cursor<'_>,
    ) -> Option<Result<(), Error>> {
        Some(match word.to_string().as_str() {
            "type" => self.read_type(word, rest, end),
            "title" => self.read_title(word, rest, end),
            "header" => self.read_header(word, rest, end),
            _ => return None,
        })
    }

    fn read_type(&mut self, word: &Ident, rest: Cursor<'_>, end: Cursor<'_>) -> Result<(), Error> {
        let uri = value(word, rest, end, "type = \"https://example.com/probs/out-of-credit\"")?;
        if let Err(reason) = uri::check(&uri.value()) {
            let message = format!("`{}` is not a URI reference: {reason}", uri.value());
            return Err(Error::new(uri.span(), message));
        }
        set(&mut self.problem_type, word, uri)
    }

    fn read_title(&mut self, word: &Ident, rest: Cursor<'_>, end: Cursor<'_>) -> Result<(), Error> {
        let title = value(word, rest, end, "title = \"You do not have enough credit.\"")?;
        if title.value().trim().is_empty() {
            let message = "the title is empty: without one, it is the reason phrase of the status";
            return Err(Error::new(title.span(), message));
        }
        set(&mut self.title, word, title)
    }

    fn read_header(
        &mut self,
        word: &Ident,
        rest: Cursor<'_>,
        end: Cursor<'_>,
    ) -> Result<(), Error> {
        let form = "header(\"retry-after\" = \"120\")";
        let wrong = || Error::new(word.span(), format!("a header is written `{form}`"));
        let (inside, _, after) = rest.group(Delimiter::Parenthesis).ok_or_else(wrong)?;
        if after != end {
            return Err(wrong());
        }
        let Some((literal, rest)) = inside.literal() else {
            return Err(cursor::error(inside, skip(inside).unwrap_or(inside), in_quotes(form)));
        };
        let name = text(Lit::new(literal), form)?;
        field_name::check(&name)?;
        let end = end_of_item(rest);
        if rest == end && !rest.eof() {
            let message = format!("a `=` stands between the name and the value: write `{form}`");
            return Err(cursor::error(rest, skip(rest).unwrap_or(rest), message));
        }
        let header_value = value(word, rest, end, form)?;
        let after = punct(end, ',').unwrap_or(end);
        if !after.eof() {
            let message =
                "each header has a `header(…)` of its own: close this one and write another";
            return Err(cursor::error(after, skip(after).unwrap_or(after), message));
        }
        if let Some(wrong) = header_value.value().chars().find(|&c| !is_in_value(c)) {
            let message = format!(
                "{wrong:?} is not legal in the value of a header: control characters are not"
            );
            return Err(Error::new(header_value.span(), message));
        }
        self.headers.push((name, header_value));
        Ok(())
    }
}

pub(crate) fn is_same_header(a: &LitStr, b: &LitStr) -> bool {
    a.value().eq_ignore_ascii_case(&b.value())
}

/// The text behind a `=`, where that is all there is.
pub(crate) fn value(
    word: &Ident,
    rest: Cursor<'_>,
    end: Cursor<'_>,
    form: &str,
) -> Result<LitStr, Error> {
    let Some(start) = punct(rest, '=').filter(|&start| start != end) else {
        return Err(Error::new(
            word.span(),
            format!("a value is missing behind a `=`: write `{form}`"),
        ));
    };
    match start.literal() {
        Some((literal, after)) if after == end => text(Lit::new(literal), form),
        _ => Err(cursor::error(start, end, in_quotes(form))),
    }
}

fn text(literal: Lit, form: &str) -> Result<LitStr, Error> {
    match literal {
        Lit::Str(text) => Ok(text),
        other => Err(Error::new(other.span(), in_quotes(form))),
    }
}

fn in_quotes(form: &str) -> String {
    format!("a string is needed: write `{form}`")
}

fn set(place: &mut Option<LitStr>, word: &Ident, value: LitStr) -> Result<(), Error> {
    if place.is_some() {
        return Err(Error::new(word.span(), format!("duplicate `{word}`: it is given above")));
    }
    *place = Some(value);
    Ok(())
}
