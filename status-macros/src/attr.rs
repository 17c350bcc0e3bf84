//! The `#[status(…)]` attributes of one type, variant or field.

use std::fmt::Display;

use proc_macro2::{Delimiter, Ident, TokenStream};
use syn::buffer::Cursor;
use syn::{Error, LitStr};

use crate::code::{self, Code, Rejected, Site};
use crate::cursor::{between, end_of_item, path_separator, punct};
use crate::editor;
use crate::errors::Errors;

/// One attribute, of whatever name.
#[derive(Clone, Copy)]
pub(crate) struct Attribute<'a> {
    start: Cursor<'a>,
    end: Cursor<'a>,
    /// What follows the name.
    args: Cursor<'a>,
}

/// Calls `visit` with the name of each attribute that comes next, and returns what follows them.
pub(crate) fn each<'a>(
    mut cursor: Cursor<'a>,
    mut visit: impl FnMut(Ident, Attribute<'a>),
) -> Cursor<'a> {
    while let Some((inside, _, end)) =
        punct(cursor, '#').and_then(|rest| rest.group(Delimiter::Bracket))
    {
        if let Some((name, args)) = inside.ident() {
            visit(name, Attribute { start: cursor, end, args });
        }
        cursor = end;
    }
    cursor
}

impl<'a> Attribute<'a> {
    /// An error that underlines the whole attribute.
    pub(crate) fn error(self, message: impl Display) -> Error {
        Error::new_spanned(between(self.start, self.end), message)
    }

    /// Whether the attribute is its name alone.
    pub(crate) fn is_bare(self) -> bool {
        self.args.eof()
    }

    /// What stands in its parentheses.
    fn list(self) -> Option<Cursor<'a>> {
        let (list, _, rest) = self.args.group(Delimiter::Parenthesis)?;
        (!list.eof() && rest.eof()).then_some(list)
    }

    fn without_list(self) -> Error {
        let value = punct(self.args, '=').unwrap_or(self.args);
        let meant = match code::read(value, end_of_item(value), Site::Attribute) {
            Ok(code) => code.status.as_str(),
            Err(_) => "404",
        };
        self.error(format!("write `#[status({meant})]`, with the code or the name of a status"))
    }
}

/// What bears the attributes.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Owner {
    Enum,
    Struct,
    Union,
    Variant,
}

impl Owner {
    fn options(self) -> &'static str {
        match self {
            Owner::Variant => "the options are `expose` and `hide`",
            _ => "the options are `expose`, `hide` and `crate = path`",
        }
    }
}

/// All that the attributes of one type or variant say.
#[derive(Default)]
pub(crate) struct Attrs {
    pub(crate) answer: Option<Answer>,
    pub(crate) detail: Option<Detail>,
    pub(crate) krate: Option<TokenStream>,
}

/// Where a status comes from.
pub(crate) enum Answer {
    Code(Code),
    Transparent(Ident),
    /// From tokens that were rejected.
    Rejected(Rejection),
}

/// Whether the error has been told of, or goes with a name that an editor is to complete.
pub(crate) enum Rejection {
    Told,
    InEditor(Ident, Error),
}

/// What is said of the error's own text.
pub(crate) struct Detail {
    pub(crate) is_exposed: bool,
    pub(crate) ident: Ident,
}

/// The tokens between two commas of an attribute.
#[derive(Clone, Copy)]
struct Item<'a> {
    start: Cursor<'a>,
    end: Cursor<'a>,
    attribute: Attribute<'a>,
    owner: Owner,
    /// Whether nothing stands before it in its attribute.
    is_leading: bool,
    /// Whether an attribute before this one has given an answer.
    is_answered: bool,
}

impl Attrs {
    /// Whether the text may reach the client, where that is said.
    pub(crate) fn is_exposed(&self) -> Option<bool> {
        self.detail.as_ref().map(|detail| detail.is_exposed)
    }

    pub(crate) fn read(&mut self, attribute: Attribute<'_>, owner: Owner, errors: &mut Errors) {
        let Some(list) = attribute.list() else {
            return self.reject(attribute.without_list(), errors);
        };
        let is_answered = self.answer.is_some();
        let mut start = list;
        while !start.eof() {
            let end = end_of_item(start);
            let is_leading = start == list;
            let item = Item { start, end, attribute, owner, is_leading, is_answered };
            if let Err(error) = self.read_item(item) {
                self.reject(error, errors);
            }
            start = match punct(end, ',') {
                Some(rest) => rest,
                None if end.eof() => end,
                None => return self.reject(code::surplus(end, Site::Attribute), errors),
            };
        }
    }

    fn reject(&mut self, error: Error, errors: &mut Errors) {
        self.answer.get_or_insert(Answer::Rejected(Rejection::Told));
        errors.push(error);
    }

    fn read_item(&mut self, item: Item<'_>) -> Result<(), Error> {
        if item.start == item.end {
            return Err(code::surplus(item.start, Site::Attribute));
        }
        if let Some((ident, rest)) = item.start.ident() {
            match ident.to_string().as_str() {
                "transparent" if item.owner == Owner::Enum => {
                    let message =
                        "`transparent` goes on a variant, whose field it asks for the status";
                    return Err(Error::new(ident.span(), message));
                }
                "transparent" => {
                    item.ends(rest)?;
                    return self.set_answer(Answer::Transparent(ident), item);
                }
                "expose" | "hide" => {
                    item.ends(rest)?;
                    return self.set_detail(ident);
                }
                "crate" if path_separator(rest).is_none() => {
                    return self.set_crate(&ident, rest, item);
                }
                _ => {}
            }
        }
        match code::read(item.start, item.end, Site::Attribute) {
            Ok(code) if code.status.is_error() => self.set_answer(Answer::Code(code), item),
            Ok(code) => Err(item.no_error_status(&code)),
            Err(rejected) => self.set_rejected(rejected, item),
        }
    }

    fn set_answer(&mut self, answer: Answer, item: Item<'_>) -> Result<(), Error> {
        match (&self.answer, &answer) {
            (None | Some(Answer::Rejected(_)), _) => {
                self.answer = Some(answer);
                Ok(())
            }
            (Some(Answer::Transparent(ident)), Answer::Code(_))
            | (Some(Answer::Code(_)), Answer::Transparent(ident)) => {
                let message = "`transparent` asks the field for the status, so none can stand beside it: \
                               remove the one or the other";
                Err(Error::new(ident.span(), message))
            }
            _ if item.is_answered => {
                let message = "duplicate `#[status(…)]`: the status is given above, remove the one or the other";
                Err(item.attribute.error(message))
            }
            _ => {
                Err(item
                    .error(format!("a second status: behind the first, {}", item.owner.options())))
            }
        }
    }

    fn set_detail(&mut self, ident: Ident) -> Result<(), Error> {
        if let Some(before) = &self.detail {
            let before = &before.ident;
            let message =
                format!("`{ident}` behind `{before}`: one of them is enough, remove the other");
            return Err(Error::new(ident.span(), message));
        }
        self.detail = Some(Detail { is_exposed: ident == "expose", ident });
        Ok(())
    }

    fn set_crate(&mut self, ident: &Ident, rest: Cursor<'_>, item: Item<'_>) -> Result<(), Error> {
        if item.owner == Owner::Variant {
            let message = "`crate` goes on the type, as in `#[status(crate = path)]`";
            return Err(Error::new(ident.span(), message));
        }
        if self.krate.is_some() {
            return Err(Error::new(ident.span(), "duplicate `crate`: the path is given above"));
        }
        let Some(path) = punct(rest, '=').filter(|&path| path != item.end) else {
            let message =
                "a path is missing: write `crate = path`, such as `crate = my_facade::http_status`";
            return Err(Error::new(ident.span(), message));
        };
        let tokens = between(path, item.end);
        if !is_path(path, item.end) {
            let message = match syn::parse2::<LitStr>(tokens.clone()) {
                Ok(text) => format!("write the path without quotes: `crate = {}`", text.value()),
                Err(_) => "this is no path: write `crate = path`, such as `crate = my_facade::http_status`".into(),
            };
            return Err(Error::new_spanned(tokens, message));
        }
        self.krate = Some(tokens);
        Ok(())
    }

    fn set_rejected(&mut self, rejected: Rejected, item: Item<'_>) -> Result<(), Error> {
        if item.is_option() {
            return Err(item.unknown_option());
        }
        match rejected.name {
            Some(name) if editor::is_asking() => {
                self.answer = Some(Answer::Rejected(Rejection::InEditor(name, rejected.error)));
                Ok(())
            }
            _ => Err(rejected.error),
        }
    }
}

impl Item<'_> {
    fn error(self, message: impl Display) -> Error {
        Error::new_spanned(between(self.start, self.end), message)
    }

    /// Checks that a word stands alone.
    fn ends(self, rest: Cursor<'_>) -> Result<(), Error> {
        if rest == self.end { Ok(()) } else { Err(code::surplus(rest, Site::Attribute)) }
    }

    /// Whether this can only be meant as an option: it comes behind something or has a value.
    fn is_option(self) -> bool {
        let has_value = self.start.ident().is_some_and(|(_, rest)| {
            punct(rest, '=').is_some() || rest.group(Delimiter::Parenthesis).is_some()
        });
        !self.is_leading || has_value
    }

    fn unknown_option(self) -> Error {
        let first = self.start.token_tree().map(|(token, _)| token);
        let name = first.as_ref().map(ToString::to_string).unwrap_or_default();
        Error::new_spanned(first, format!("unknown option `{name}`: {}", self.owner.options()))
    }

    fn no_error_status(self, code: &Code) -> Error {
        let status = code.status;
        let message = format!(
            "`{status}` is not an error status: an error answers 4xx or 5xx; \
             return a response for this one, or implement `HttpError` by hand"
        );
        Error::new(code.span, message)
    }
}

/// Whether the tokens are names with `::` between them.
fn is_path(mut cursor: Cursor<'_>, end: Cursor<'_>) -> bool {
    cursor = path_separator(cursor).unwrap_or(cursor);
    loop {
        match cursor.ident() {
            Some((_, rest)) if rest == end => return true,
            Some((_, rest)) => match path_separator(rest) {
                Some(rest) => cursor = rest,
                None => return false,
            },
            None => return false,
        }
    }
}
