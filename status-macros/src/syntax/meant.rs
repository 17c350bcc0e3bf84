//! The status that is meant by what is none here: as it is written elsewhere, or in the wrong place.

use proc_macro2::{Literal, TokenTree};
use status_core::{Status, StatusSet};
use syn::Lit;

use super::code::{Code, Site, no_error};
use crate::tokens::{Tokens, items, path_separator, punct};

/// How to write what is meant, or why that will not do either.
pub(super) type Meant = Result<String, String>;

/// The status that tokens mean, if they mean one.
pub(super) fn meant(tokens: Tokens<'_>, site: Site) -> Option<Meant> {
    if let Some((literal, _)) = tokens.literal().filter(|(_, rest)| rest.is_empty()) {
        return by_literal(&literal, site);
    }
    if let Some((ident, _)) = tokens.ident().filter(|(_, rest)| rest.is_empty()) {
        let name = ident.to_string();
        return match Status::from_name(&name) {
            Some(status) => Some(judge(status, name, site)),
            None => closest_name(&name, site).map(|name| by_name(name, site)),
        };
    }
    by_expression(tokens, site).map(|(meant, _)| meant).or_else(|| by_phrase(tokens, site))
}

/// The name that a word most likely means there.
pub(super) fn closest_name(word: &str, site: Site) -> Option<&'static str> {
    let likely = match site {
        Site::Macro => StatusSet::ALL,
        _ => StatusSet::ERRORS,
    };
    likely.closest_name(word).or_else(|| StatusSet::ALL.closest_name(word))
}

pub(super) fn by_name(name: &str, site: Site) -> Meant {
    match Status::from_name(name) {
        Some(status) => judge(status, name.to_owned(), site),
        None => Ok(name.to_owned()),
    }
}

fn judge(status: Status, form: String, site: Site) -> Meant {
    if site == Site::Macro || status.is_error() { Ok(form) } else { Err(no_error(status)) }
}

/// By a literal of the wrong form.
pub(super) fn by_literal(literal: &Literal, site: Site) -> Option<Meant> {
    let code = match Lit::new(literal.clone()) {
        Lit::Int(int) => int.base10_parse().ok()?,
        Lit::Float(float) => {
            let (whole, fraction) = float.base10_digits().split_once('.')?;
            whole.parse().ok().filter(|_| fraction.bytes().all(|digit| digit == b'0'))?
        }
        Lit::Str(text) => return by_text(&text.value(), site),
        Lit::ByteStr(text) => return by_text(&String::from_utf8(text.value()).ok()?, site),
        _ => return None,
    };
    by_code(code, site)
}

fn by_code(code: u16, site: Site) -> Option<Meant> {
    match Status::try_from(code) {
        Ok(status) => Some(judge(status, status.as_str().to_owned(), site)),
        Err(error) => (100..1000).contains(&code).then(|| Err(error.to_string())),
    }
}

/// By `404`, `404 Not Found` or `Not Found`.
fn by_text(text: &str, site: Site) -> Option<Meant> {
    match text.trim().split(' ').next().unwrap_or_default().parse() {
        Ok(code) => by_code(code, site),
        Err(_) => closest_name(text, site).map(|name| by_name(name, site)),
    }
}

/// By a path or a call, such as `StatusCode::NOT_FOUND`, `HttpStatus.NOT_FOUND` or `from_u16(404)`: what
/// names a status exactly, or else what comes nearest to one, from behind; and whether it is a path.
pub(super) fn by_expression(tokens: Tokens<'_>, site: Site) -> Option<(Meant, bool)> {
    let mut words = Words { all: Vec::new(), is_path: true };
    if !words.collect(tokens) {
        return None;
    }
    let from_behind = || words.all.iter().rev();
    let exact = from_behind().find_map(|word| {
        let code = Code::of(word)?;
        let form = match word {
            TokenTree::Ident(name) => closest_name(&name.to_string(), site)?,
            _ => code.status.as_str(),
        };
        Some(judge(code.status, form.to_owned(), site))
    });
    let nearest = || {
        from_behind().find_map(|word| match word {
            TokenTree::Ident(name) => {
                closest_name(&name.to_string(), site).map(|name| by_name(name, site))
            }
            _ => None,
        })
    };
    let literal = || {
        from_behind().find_map(|word| match word {
            TokenTree::Literal(literal) => by_literal(literal, site),
            _ => None,
        })
    };
    Some((exact.or_else(nearest).or_else(literal)?, words.is_path))
}

/// The names and literals of an expression that computes nothing.
struct Words {
    all: Vec<TokenTree>,
    is_path: bool,
}

impl Words {
    /// Adds those of `tokens`; says whether it computes nothing.
    fn collect(&mut self, tokens: Tokens<'_>) -> bool {
        let mut cursor = tokens.start;
        let mut after_word = false;
        while cursor != tokens.end && !cursor.eof() {
            if let Some((inside, .., rest)) = cursor.any_group() {
                self.is_path = false;
                let all = items(inside).all(|item| self.collect(item));
                if !all {
                    return false;
                }
                cursor = rest;
                after_word = false;
                continue;
            }
            let Some((token, rest)) = cursor.token_tree() else { return false };
            match &token {
                TokenTree::Punct(sign) => {
                    if !":.&!?#".contains(sign.as_char()) {
                        return false;
                    }
                    self.is_path &= sign.as_char() == ':';
                    after_word = false;
                }
                TokenTree::Ident(word) if word == "as" => {
                    self.is_path = false;
                    after_word = false;
                }
                TokenTree::Ident(_) | TokenTree::Literal(_) if after_word => return false,
                TokenTree::Ident(word) => {
                    after_word = true;
                    let is_module = path_separator(rest).is_some()
                        && word.to_string().starts_with(char::is_lowercase);
                    if !is_module {
                        self.all.push(token);
                    }
                }
                TokenTree::Literal(_) => {
                    self.is_path = false;
                    after_word = true;
                    self.all.push(token);
                }
                TokenTree::Group(_) => return false,
            }
            cursor = rest;
        }
        true
    }
}

/// By a name with spaces or hyphens in it, such as `Not Found`, perhaps with its code.
pub(super) fn by_phrase(tokens: Tokens<'_>, site: Site) -> Option<Meant> {
    let mut phrase = String::new();
    let mut code = None;
    let mut rest = tokens;
    while !rest.is_empty() {
        rest = if let Some((ident, after)) = rest.ident() {
            phrase.push_str(&ident.to_string());
            let hyphen = punct(after.start, '-').filter(|_| !after.is_empty());
            after.from(hyphen.unwrap_or(after.start))
        } else {
            let (literal, after) = rest.literal()?;
            code = Some(by_literal(&literal, site)?);
            after
        };
    }
    code.or_else(|| closest_name(&phrase, site).map(|name| by_name(name, site)))
}
