//! One item of a `#[status(…)]` on a type or a variant.

use proc_macro2::{Ident, TokenStream};
use status_core::Status;

use super::code::{Code, Site, no_error};
use super::constant::Constant;
use super::meant::{Meant, meant};
use super::member::needs_the_feature;
use super::path;
use super::status::{self, missing, surplus, text_is_a_detail};
use super::text::text;
use super::words::{self, OPTIONS, closest, foreign};
use crate::tokens::{Attribute, Mistake, Mistakes, Tokens, path_separator, symbol};

pub(crate) enum Said {
    Answer(Answer),
    Exposure(Exposure),
    Constant(Constant),
    Crate(Ident, TokenStream),
    Body(Ident, TokenStream),
    ServerOnly(Ident),
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

/// Calls `found` with what each item says. Returns false where a mistake leaves open whether a status
/// was meant.
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
    let mut goes_on = false;
    for tokens in attribute.items() {
        match (Item { tokens, site, is_leading }).read() {
            Ok(said) => found(tokens, said, mistakes),
            // What is to be written into a text, of which it is said that it has no place here, or what
            // is left of a closure.
            Err(_) if goes_on => {}
            Err(mistake) => {
                // Whatever is wrong with an option, no status is missing because of it.
                is_right &= tokens.ident().is_some_and(|(word, rest)| {
                    let is_answer = word == "transparent" || path_separator(rest.start).is_some();
                    words::is_option(&word.to_string()) && !is_answer
                });
                let is_text = text(tokens).is_some() && !is_leading;
                goes_on = is_text || is_format(tokens) || path::is_open_closure(tokens);
                mistakes.push(mistake);
            }
        }
        is_leading = false;
    }
    is_right
}

/// Whether this is a detail, after which the arguments of a `format!` may come.
fn is_format(tokens: Tokens<'_>) -> bool {
    tokens.ident().is_some_and(|(word, rest)| word == "detail" && rest.after('=').is_some())
}

fn without_list(attribute: Attribute<'_>, site: Site) -> Mistake {
    let args = Tokens::rest(attribute.args);
    let value = args.after('=').or_else(|| args.inside()).filter(|value| !value.is_empty());
    let message = match value {
        None if attribute.is_bare() && matches!(site, Site::Variant | Site::Struct) => {
            "a status is missing: write it in parentheses, as in `#[status(404)]`, or move `#[status]` to the field \
             that supplies it"
                .into()
        }
        None => format!("a status is missing: {}", site.how_to_write()),
        Some(value) => match meant(value, site) {
            Some(Err(why)) => format!("the status goes in parentheses, and {why}"),
            Some(Ok(meant)) => format!("the status goes in parentheses: write `#[status({meant})]`"),
            None if value.to_stream().into_iter().count() > 1 || is_option(value) => {
                format!("the status goes in parentheses: write `#[status({})]`", value.to_text())
            }
            None => format!("the status goes in parentheses: {}", site.how_to_write()),
        },
    };
    Mistake::at(attribute.tokens, message)
}

fn is_option(tokens: Tokens<'_>) -> bool {
    tokens.ident().is_some_and(|(word, _)| words::is_option(&word.to_string()))
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
            Ok(code) => Err(Mistake::new(code.span, no_error(code.status))),
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
            "server_only" if self.site == Site::Enum => {
                wrong("`server_only` goes on each variant that only a server makes".into())
            }
            "server_only" => alone(Said::ServerOnly(word.clone())),
            "crate" => Some(
                path::read_crate(word, rest)
                    .map(|path| Said::Crate(word.clone(), path.to_stream())),
            ),
            "body" => Some(read_body(word, rest)),
            "detail" if rest.is_empty() => wrong(
                "a text is missing: write `detail = \"…\"`, or put `#[status(detail)]` on the field that has it".into(),
            ),
            "default" => wrong(self.no_field_to_read(rest)),
            text if words::is_field_option(text) && !words::is_option(text) => {
                wrong(format!("`{text}` goes on the field that is to be sent"))
            }
            _ => Constant::read(word, rest).map(|constant| constant.map(Said::Constant)),
        }
    }

    /// What to write for a `default` that stands on no field, and has `rest` behind it.
    fn no_field_to_read(self, rest: Tokens<'_>) -> String {
        let value = rest.after('=').or_else(|| rest.inside());
        match (self.site, value.and_then(|value| meant(value, self.site))) {
            (Site::Enum, Some(Ok(status))) => {
                format!("a default status stands alone: write `#[status({status})]`")
            }
            (Site::Enum, _) => "a default status stands alone, as in `#[status(500)]`; `default` goes on a field that \
                                is not sent"
                .into(),
            _ => "`default` goes on a field that is not sent, to be its value when the error is read back".into(),
        }
    }

    /// Checks that a word stands alone.
    fn ends(self, word: &Ident, rest: Tokens<'_>) -> Result<(), Mistake> {
        if rest.is_empty() {
            return Ok(());
        }
        if rest.after('=').or(rest.after(':')).is_some() || rest.parentheses().is_some() {
            return Err(Mistake::at(rest, format!("`{word}` takes no value: write it alone")));
        }
        Err(surplus(rest, self.site))
    }

    /// Whether this can only be meant as an option: it comes after something or has a value.
    fn is_option(self) -> bool {
        !self.is_leading
            || self.tokens.ident().is_some_and(|(ident, rest)| {
                let name = ident.to_string();
                if Status::from_name(&name).is_some() {
                    return false;
                }
                let is_call = rest.parentheses().is_some();
                let is_type =
                    name.starts_with(char::is_uppercase) && closest(&name, &OPTIONS).is_none();
                (is_call && !is_type) || rest.after('=').is_some()
            })
            || text(Tokens::next_at(self.tokens.start)).is_some()
                && symbol(Tokens::next_at(self.tokens.start).end) == Some('=')
    }

    fn unknown_option(self) -> Mistake {
        let Self { tokens, site, is_leading } = self;
        let first = Tokens::next_at(tokens.start);
        let rest = tokens.from(first.end);
        let quoted = text(first).map(|text| text.value());
        let Some(word) = quoted.clone().or_else(|| first.ident().map(|(word, _)| word.to_string()))
        else {
            return match tokens.literal() {
                Some((_, rest)) if rest.is_empty() => status::second(first),
                _ => surplus(tokens, site),
            };
        };
        if quoted.is_some() && rest.is_empty() {
            return Mistake::at(first, format!("unexpected text: {}", text_is_a_detail(first)));
        }
        if quoted.is_some() && words::is_option(&word) {
            return Mistake::at(first, format!("write `{word}` without quotes"));
        }
        let given = rest.after('=').or_else(|| rest.inside()).filter(|value| !value.is_empty());
        let form = given.map(Tokens::to_text);
        let is_text = given.is_some_and(|value| text(value).is_some());
        let meant = given.and_then(|given| meant(given, site));
        let fix = words::is_status(&word)
            .then(|| self.as_status(meant.clone(), is_text))
            .flatten()
            .or_else(|| foreign(&word, form.as_deref()).filter(|_| is_text || !is_leading))
            .or_else(|| match meant {
                Some(Ok(form)) if is_leading => Some(format!("write `#[status({form})]`")),
                _ => foreign(&word, form.as_deref()),
            })
            .or_else(|| closest(&word, &OPTIONS).map(|option| format!("did you mean `{option}`?")))
            .unwrap_or_else(|| site.options());
        Mistake::at(first, format!("unknown option `{word}`: {fix}"))
    }

    /// What to write for an option that is called as one calls a status.
    fn as_status(self, meant: Option<Meant>, is_text: bool) -> Option<String> {
        Some(match meant {
            Some(_) if !self.is_leading && !is_text => {
                "the status is given already, remove it here".into()
            }
            _ if !self.is_leading => return None,
            Some(Ok(form)) => format!("write `#[status({form})]`"),
            Some(Err(why)) => format!("a status stands alone, and {why}"),
            None => "a status stands alone, as in `#[status(404)]` or `#[status(NotFound)]`".into(),
        })
    }
}

fn read_body(word: &Ident, rest: Tokens<'_>) -> Result<Said, Mistake> {
    if !cfg!(feature = "problem") {
        return Err(needs_the_feature(word));
    }
    let form = "`body = path`, the path of an `fn(&Self, &Problem) -> Body`";
    path::read_function(word, rest, form).map(|path| Said::Body(word.clone(), path.to_stream()))
}
