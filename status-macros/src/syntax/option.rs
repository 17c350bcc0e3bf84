//! One item of a `#[status(…)]` on a type or a variant.

use proc_macro2::{Ident, TokenStream};
use status_core::Status;
use syn::{LitStr, parse2};

use super::code::{Code, Site};
use super::constant::Constant;
use super::status::{self, meant, missing, surplus};
use super::words::{self, OPTIONS, closest, foreign};
use crate::tokens::{Attribute, Mistake, Mistakes, Tokens, path_separator};

pub(crate) enum Said {
    Answer(Answer),
    Exposure(Exposure),
    Constant(Constant),
    Crate(Ident, TokenStream),
}

/// Where a status comes from.
pub(crate) enum Answer {
    Code(Code),
    /// From a field, by the word `transparent`.
    Transparent(Ident),
    /// From tokens in which there is a mistake.
    Unknown,
}

/// Whether the error's own text is the detail.
pub(crate) struct Exposure {
    pub(crate) is_exposed: bool,
    pub(crate) word: Ident,
}

/// The tokens between two commas of an attribute.
#[derive(Clone, Copy)]
struct Item<'a> {
    tokens: Tokens<'a>,
    site: Site,
    /// Whether nothing stands before it in its attribute.
    is_leading: bool,
}

/// Calls `found` with what each item says; returns whether nothing is wrong from which it could not
/// be told whether a status was meant.
pub(crate) fn read_all<'a>(
    attribute: Attribute<'a>,
    site: Site,
    mistakes: &mut Mistakes,
    mut found: impl FnMut(Tokens<'a>, Said, &mut Mistakes),
) -> bool {
    if attribute.list().is_none() {
        mistakes.push(without_list(attribute, site));
        return false;
    }
    let mut is_leading = true;
    let mut is_right = true;
    for tokens in attribute.items() {
        match (Item { tokens, site, is_leading }).read() {
            Ok(said) => found(tokens, said, mistakes),
            Err(mistake) => {
                // Whatever is wrong with a path, no status is missing because of it.
                is_right &= tokens.ident().is_some_and(|(word, rest)| {
                    word == "crate" && path_separator(rest.start).is_none()
                });
                mistakes.push(mistake);
            }
        }
        is_leading = false;
    }
    is_right
}

fn without_list(attribute: Attribute<'_>, site: Site) -> Mistake {
    let args = Tokens::rest(attribute.args);
    let value = args.after('=').or_else(|| args.inside()).filter(|value| !value.is_empty());
    let message = match value {
        None => format!("a status is missing: {}", site.how_to_write()),
        Some(value) => {
            let fix = match meant(value) {
                Some(meant) => format!("write `#[status({meant})]`"),
                None => site.how_to_write().into(),
            };
            format!("the status goes in parentheses: {fix}")
        }
    };
    Mistake::at(attribute.tokens, message)
}

impl Item<'_> {
    fn read(self) -> Result<Said, Mistake> {
        let Self { tokens, site, is_leading } = self;
        if tokens.is_empty() {
            let comma = Tokens::next_at(tokens.start);
            return Err(if is_leading { missing(comma, site) } else { surplus(comma, site) });
        }
        if let Some((word, rest)) = tokens.ident() {
            if path_separator(rest.start).is_none() || rest.is_empty() {
                if let Some(said) = self.read_option(&word, rest) {
                    return said;
                }
            }
        }
        match status::read(tokens, site) {
            Ok(code) if code.status.is_error() => Ok(Said::Answer(Answer::Code(code))),
            Ok(code) => Err(no_error_status(&code)),
            Err(_) if self.is_option() => Err(self.unknown_option()),
            Err(mistake) => Err(mistake),
        }
    }

    /// What an option says, if the word is one.
    fn read_option(self, word: &Ident, rest: Tokens<'_>) -> Option<Result<Said, Mistake>> {
        let wrong = |message: String| Some(Err(Mistake::new(word.span(), message)));
        let alone = |said| Some(self.ends(word, rest).map(|()| said));
        match &*word.to_string() {
            "transparent" if self.site == Site::Enum => {
                wrong("`transparent` goes on the variant whose field supplies the status".into())
            }
            "transparent" => alone(Said::Answer(Answer::Transparent(word.clone()))),
            text @ ("expose" | "hide") => {
                let is_exposed = text == "expose";
                alone(Said::Exposure(Exposure { is_exposed, word: word.clone() }))
            }
            "crate" => Some(read_crate(word, rest).map(|path| Said::Crate(word.clone(), path))),
            text if words::is_field_option(text) && !words::is_option(text) => {
                wrong(format!("`{text}` goes on the field that is to be sent"))
            }
            _ => Constant::read(word, rest).map(|constant| constant.map(Said::Constant)),
        }
    }

    /// Checks that a word stands alone.
    fn ends(self, word: &Ident, rest: Tokens<'_>) -> Result<(), Mistake> {
        if rest.is_empty() {
            return Ok(());
        }
        if rest.after('=').is_some() || rest.parentheses().is_some() {
            return Err(Mistake::at(rest, format!("`{word}` takes no value: write it alone")));
        }
        Err(surplus(rest, self.site))
    }

    /// Whether this can only be meant as an option: it comes after something or has a value.
    fn is_option(self) -> bool {
        let has_value = self.tokens.ident().is_some_and(|(ident, rest)| {
            (rest.parentheses().is_some() || rest.after('=').is_some())
                && Status::from_name(&ident.to_string()).is_none()
        });
        !self.is_leading || has_value
    }

    fn unknown_option(self) -> Mistake {
        let first = Tokens::next_at(self.tokens.start);
        let word = first.to_stream().to_string();
        let rest = self.tokens.from(first.end);
        let value = rest.after('=').or_else(|| rest.inside());
        let as_status = value.filter(|_| self.is_leading).and_then(meant);
        let text = value.map(|value| value.to_stream().to_string());
        let fix = as_status
            .map(|meant| format!("write `#[status({meant})]`"))
            .or_else(|| foreign(&word, text.as_deref()))
            .or_else(|| closest(&word, &OPTIONS).map(|option| format!("did you mean `{option}`?")))
            .unwrap_or_else(|| self.site.what_may_follow());
        Mistake::at(first, format!("unknown option `{word}`: {fix}"))
    }
}

fn no_error_status(code: &Code) -> Mistake {
    let message = format!(
        "`{}` is not an error status: an error answers 4xx or 5xx, and an answer with this one is a response",
        code.status
    );
    Mistake::new(code.span, message)
}

const WRITE_A_PATH: &str = "write `crate = path`, such as `crate = my_facade::http_status`";

fn read_crate(word: &Ident, rest: Tokens<'_>) -> Result<TokenStream, Mistake> {
    let Some(path) = rest.after('=').filter(|path| !path.is_empty()) else {
        return Err(Mistake::new(word.span(), format!("a path is missing: {WRITE_A_PATH}")));
    };
    let tokens = path.to_stream();
    if is_path(path) {
        return Ok(tokens);
    }
    let unquoted = parse2::<LitStr>(tokens).and_then(|text| text.parse::<TokenStream>());
    let message = match unquoted {
        Ok(unquoted) => format!("write the path without quotes: `crate = {unquoted}`"),
        Err(_) => format!("this is no path: {WRITE_A_PATH}"),
    };
    Err(Mistake::at(path, message))
}

/// Whether the tokens are names with `::` between them.
fn is_path(tokens: Tokens<'_>) -> bool {
    let mut rest = tokens.from(path_separator(tokens.start).unwrap_or(tokens.start));
    while let Some((_, after)) = rest.ident() {
        if after.is_empty() {
            return true;
        }
        let Some(next) = path_separator(after.start) else { break };
        rest = after.from(next);
    }
    false
}
