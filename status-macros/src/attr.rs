//! The `#[status(…)]` attributes of one type, variant or field.

use std::fmt::Display;

use proc_macro2::{Delimiter, Ident, TokenStream};
use status_core::{__closest_word as closest_word, Status};
use syn::buffer::Cursor;
use syn::{Error, LitStr};

use crate::code::{self, Code, OPTIONS, Rejected, Site};
use crate::cursor::{self, between, end_of_item, path_separator, punct, skip};
use crate::editor;
use crate::errors::Errors;
use crate::facts::Facts;

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
        if let Some((name, args)) =
            inside.ident().filter(|&(_, args)| path_separator(args).is_none())
        {
            visit(name, Attribute { start: cursor, end, args });
        }
        cursor = end;
    }
    cursor
}

impl<'a> Attribute<'a> {
    /// An error that underlines the whole attribute.
    pub(crate) fn error(self, message: impl Display) -> Error {
        cursor::error(self.start, self.end, message)
    }

    /// Whether the attribute is its name alone.
    pub(crate) fn is_bare(self) -> bool {
        self.args.eof()
    }

    /// All that follows its name.
    pub(crate) fn args(self) -> TokenStream {
        self.args.token_stream()
    }

    /// What stands in its parentheses.
    pub(crate) fn list(self) -> Option<Cursor<'a>> {
        let (list, _, rest) = self.args.group(Delimiter::Parenthesis)?;
        (!list.eof() && rest.eof()).then_some(list)
    }

    fn without_list(self, site: Site) -> Error {
        let written = punct(self.args, '=')
            .or_else(|| self.args.any_group().map(|(inside, ..)| inside))
            .filter(|written| !written.eof());
        self.error(match written.map(|written| code::meant(written, end_of_item(written))) {
            None => format!("a status is missing: {}", site.how_to_write()),
            Some(meant) => {
                let fix = match meant {
                    Some(meant) => format!("write `#[status({meant})]`"),
                    None => site.how_to_write().into(),
                };
                format!("the status goes in parentheses: {fix}")
            }
        })
    }
}

/// All that the attributes of one type or variant say.
#[derive(Default)]
pub(crate) struct Attrs {
    pub(crate) answer: Option<Answer>,
    pub(crate) detail: Option<Detail>,
    pub(crate) krate: Option<TokenStream>,
    pub(crate) facts: Facts,
    /// What is no status, where an editor is to tell of it.
    pub(crate) rejected: Vec<Rejected>,
}

/// Where a status comes from.
pub(crate) enum Answer {
    Code(Code),
    Transparent(Ident),
    /// From tokens that were rejected.
    Rejected,
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
    site: Site,
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

    /// Adds what one more attribute says.
    pub(crate) fn read(&mut self, attribute: Attribute<'_>, site: Site, errors: &mut Errors) {
        let Some(list) = attribute.list() else {
            return self.reject(attribute.without_list(site), errors);
        };
        let is_answered = self.answer.is_some();
        let mut start = list;
        while !start.eof() {
            let end = end_of_item(start);
            let is_leading = start == list;
            let item = Item { start, end, attribute, site, is_leading, is_answered };
            if let Err(error) = self.read_item(item, errors) {
                self.reject(error, errors);
            }
            start = match punct(end, ',') {
                Some(rest) => rest,
                None if end.eof() => end,
                None => return self.reject(code::surplus(end, site), errors),
            };
        }
    }

    fn reject(&mut self, rejected: impl Into<Rejected>, errors: &mut Errors) {
        self.answer.get_or_insert(Answer::Rejected);
        let rejected = rejected.into();
        if editor::is_asking() {
            self.rejected.push(rejected);
        } else {
            errors.push(rejected.error);
        }
    }

    fn read_item(&mut self, item: Item<'_>, errors: &mut Errors) -> Result<(), Error> {
        if item.start == item.end {
            let error = if item.is_leading { code::missing } else { code::surplus };
            return Err(error(item.start, item.site));
        }
        if let Some((ident, rest)) = item.start.ident() {
            match ident.to_string().as_str() {
                "transparent" if item.site == Site::Enum => {
                    let message = "`transparent` goes on the variant whose field is to be asked for the status";
                    return Err(Error::new(ident.span(), message));
                }
                "transparent" => {
                    item.ends(&ident, rest)?;
                    return self.set_answer(Answer::Transparent(ident), item);
                }
                "expose" | "hide" => {
                    item.ends(&ident, rest)?;
                    return self.set_detail(ident);
                }
                word @ ("extension" | "instance") => {
                    let message = format!("`{word}` goes on the field that is to be sent");
                    return Err(Error::new(ident.span(), message));
                }
                "crate" if path_separator(rest).is_some() => {}
                "crate" if item.site == Site::Variant => {
                    let message = "`crate` goes on the type, as in `#[status(crate = path)]`";
                    return Err(Error::new(ident.span(), message));
                }
                "crate" => {
                    // Whatever is wrong with the path, no status is missing because of it.
                    self.set_crate(&ident, rest, item).unwrap_or_else(|error| errors.push(error));
                    return Ok(());
                }
                _ if path_separator(rest).is_none() => {
                    if let Some(result) = self.facts.read(&ident, rest, item.end) {
                        return result;
                    }
                }
                _ => {}
            }
        }
        match code::read(item.start, item.end, item.site) {
            Ok(code) if code.status.is_error() => self.set_answer(Answer::Code(code), item),
            Ok(code) => Err(no_error_status(&code)),
            Err(_) if item.is_option() => Err(item.unknown_option()),
            Err(rejected) => {
                self.reject(rejected, errors);
                Ok(())
            }
        }
    }

    fn set_answer(&mut self, answer: Answer, item: Item<'_>) -> Result<(), Error> {
        match (&self.answer, &answer) {
            (None | Some(Answer::Rejected), _) => {
                self.answer = Some(answer);
                Ok(())
            }
            (Some(Answer::Transparent(ident)), Answer::Code(_))
            | (Some(Answer::Code(_)), Answer::Transparent(ident)) => {
                let message = "`transparent` asks the field for the status, so none can stand beside it: \
                               remove the one or the other";
                let error = Error::new(ident.span(), message);
                // It is not known which was meant, so no field is asked.
                self.answer = Some(Answer::Rejected);
                Err(error)
            }
            _ if item.is_answered => {
                let message = "duplicate `#[status(…)]`: the status is given above, remove the one or the other";
                Err(item.attribute.error(message))
            }
            _ => {
                let message = format!("a second status: {}", item.site.what_may_follow());
                Err(cursor::error(item.start, item.end, message))
            }
        }
    }

    fn set_detail(&mut self, ident: Ident) -> Result<(), Error> {
        if let Some(Detail { ident: before, .. }) = &self.detail {
            let message = format!("`{ident}` after `{before}`: remove the one or the other");
            return Err(Error::new(ident.span(), message));
        }
        self.detail = Some(Detail { is_exposed: ident == "expose", ident });
        Ok(())
    }

    fn set_crate(&mut self, ident: &Ident, rest: Cursor<'_>, item: Item<'_>) -> Result<(), Error> {
        if self.krate.is_some() {
            return Err(Error::new(ident.span(), "duplicate `crate`: the path is given above"));
        }
        let Some(path) = punct(rest, '=').filter(|&path| path != item.end) else {
            let message = format!("a path is missing: {WRITE_A_PATH}");
            return Err(Error::new(ident.span(), message));
        };
        let tokens = between(path, item.end);
        if is_path(path, item.end) {
            self.krate = Some(tokens);
            return Ok(());
        }
        let unquoted = syn::parse2::<LitStr>(tokens).and_then(|text| text.parse::<TokenStream>());
        let message = match &unquoted {
            Ok(unquoted) => format!("write the path without quotes: `crate = {unquoted}`"),
            Err(_) => format!("this is no path: {WRITE_A_PATH}"),
        };
        self.krate = unquoted.ok();
        Err(cursor::error(path, item.end, message))
    }
}

impl Item<'_> {
    /// Checks that a word stands alone.
    fn ends(self, word: &Ident, rest: Cursor<'_>) -> Result<(), Error> {
        if rest == self.end {
            return Ok(());
        }
        if punct(rest, '=').is_some() || rest.group(Delimiter::Parenthesis).is_some() {
            let message = format!("`{word}` takes no value: write it alone");
            return Err(cursor::error(rest, self.end, message));
        }
        Err(code::surplus(rest, self.site))
    }

    /// Whether this can only be meant as an option: it comes after something or has a value.
    fn is_option(self) -> bool {
        let has_value = self.start.ident().is_some_and(|(ident, rest)| {
            let is_called = rest.group(Delimiter::Parenthesis).is_some();
            (is_called || punct(rest, '=').is_some())
                && Status::from_name(&ident.to_string()).is_none()
        });
        !self.is_leading || has_value
    }

    fn unknown_option(self) -> Error {
        let end = skip(self.start).unwrap_or(self.end);
        let name = between(self.start, end).to_string();
        let value = punct(end, '=').or_else(|| end.any_group().map(|(inside, ..)| inside));
        let meant = value.and_then(|value| code::meant(value, end_of_item(value)));
        let fix = match (meant.filter(|_| self.is_leading), closest_word(&name, &OPTIONS)) {
            (Some(meant), _) => format!("write `#[status({meant})]`"),
            (None, Some(option)) => format!("did you mean `{option}`?"),
            (None, None) => self.site.what_may_follow().into(),
        };
        cursor::error(self.start, end, format!("unknown option `{name}`: {fix}"))
    }
}

fn no_error_status(code: &Code) -> Error {
    let message = format!(
        "`{}` is not an error status: an error answers 4xx or 5xx, and an answer with this one is a response",
        code.status
    );
    Error::new(code.span, message)
}

const WRITE_A_PATH: &str = "write `crate = path`, such as `crate = my_facade::http_status`";

/// Whether the tokens are names with `::` between them.
fn is_path(start: Cursor<'_>, end: Cursor<'_>) -> bool {
    let mut cursor = path_separator(start).unwrap_or(start);
    while let Some((_, rest)) = cursor.ident() {
        if rest == end {
            return true;
        }
        let Some(rest) = path_separator(rest) else { break };
        cursor = rest;
    }
    false
}
