//! The `#[status(…)]` attributes of one type or variant.

use proc_macro2::{Ident, TokenStream};

use super::code::Site;
use super::constant::Constant;
use super::option::{Answer, Exposure, Said, read_all};
use super::slot::Slot;
use super::status;
use crate::tokens::{Attribute, Mistake, Mistakes, Tokens};

/// All that the attributes on one level say.
#[derive(Default)]
pub(crate) struct Attrs {
    pub(crate) answer: Option<Answer>,
    pub(crate) exposure: Option<Exposure>,
    pub(crate) constants: Vec<Constant>,
    /// The word that says that a client never reads this back.
    pub(crate) server_only: Option<Ident>,
    /// Whether there is a mistake in them.
    pub(crate) is_wrong: bool,
}

/// What the attributes of a type say: for all variants, and by default, for those without a status. Of
/// a struct all of it is the default.
#[derive(Default)]
pub(crate) struct TypeAttrs {
    pub(crate) common: Attrs,
    pub(crate) default: Attrs,
    /// What stands beside a mistake, so that it is not known for which variants it was meant.
    pub(crate) unplaced: Vec<Constant>,
    pub(crate) krate: Option<TokenStream>,
    pub(crate) body: Option<TokenStream>,
}

impl TypeAttrs {
    /// Adds what one more attribute says.
    pub(crate) fn read(&mut self, attribute: Attribute<'_>, site: Site, mistakes: &mut Mistakes) {
        let before = mistakes.len();
        let mut all = Vec::new();
        let is_right = read_all(attribute, site, mistakes, |tokens, said, _| {
            all.push((tokens, said));
        });
        let has_status = all.iter().any(|(_, said)| matches!(said, Said::Answer(_)));
        let mut unplaced = Attrs::default();
        let of = if has_status || site != Site::Enum {
            &mut self.default
        } else if is_right {
            &mut self.common
        } else {
            &mut unplaced
        };
        let was_answered = of.answer.is_some();
        for (tokens, said) in all {
            let added = match said {
                Said::Crate(word, _) if self.krate.is_some() => {
                    let message = "duplicate `crate`: the path is given above, remove one of them";
                    Err(Mistake::new(word.span(), message))
                }
                Said::Crate(_, path) => {
                    self.krate = Some(path);
                    Ok(())
                }
                Said::Body(word, _) if self.body.is_some() => {
                    let message = "duplicate `body`: the path is given above, remove one of them";
                    Err(Mistake::new(word.span(), message))
                }
                Said::Body(_, path) => {
                    self.body = Some(path);
                    Ok(())
                }
                said => of.add(said, tokens, was_answered.then_some(attribute)),
            };
            mistakes.keep(added);
        }
        self.default.is_wrong |= mistakes.len() > before;
        self.unplaced.append(&mut unplaced.constants);
        if !is_right {
            self.default.answer.get_or_insert(Answer::Unknown);
        }
    }
}

impl Attrs {
    /// Adds what one more attribute of a variant says.
    pub(crate) fn read(&mut self, attribute: Attribute<'_>, mistakes: &mut Mistakes) {
        let before = mistakes.len();
        let was_answered = self.answer.is_some();
        let is_right = read_all(attribute, Site::Variant, mistakes, |tokens, said, mistakes| {
            let added = self.add(said, tokens, was_answered.then_some(attribute));
            mistakes.keep(added);
        });
        self.is_wrong |= mistakes.len() > before;
        if !is_right {
            self.answer.get_or_insert(Answer::Unknown);
        }
    }

    /// Adds what one item says; `again` is its attribute, if one before it has given the status.
    fn add(
        &mut self,
        said: Said,
        tokens: Tokens<'_>,
        again: Option<Attribute<'_>>,
    ) -> Result<(), Mistake> {
        match said {
            Said::Answer(answer) => self.set_answer(answer, tokens, again),
            Said::Exposure(exposure) => self.set_exposure(exposure),
            Said::Constant(constant) => {
                let (new, word) = (constant.slot(), &constant.word);
                if let (Slot::Detail, Some(before)) = (new, &self.exposure) {
                    return Err(contradiction(word, &before.word));
                }
                if self.constants.iter().any(|before| before.slot().excludes(new)) {
                    let message = format!("duplicate {new}: it is given above, remove one of them");
                    return Err(Mistake::new(word.span(), message));
                }
                self.constants.push(constant);
                Ok(())
            }
            Said::ServerOnly(word) if self.server_only.is_some() => {
                let message = "duplicate `server_only`: it is given above, remove one of them";
                Err(Mistake::new(word.span(), message))
            }
            Said::ServerOnly(word) => {
                self.server_only = Some(word);
                Ok(())
            }
            Said::Crate(word, _) | Said::Body(word, _) => {
                let message =
                    format!("`{word}` goes on the type, as in `#[status({word} = path)]`");
                Err(Mistake::new(word.span(), message))
            }
        }
    }

    fn set_answer(
        &mut self,
        answer: Answer,
        tokens: Tokens<'_>,
        again: Option<Attribute<'_>>,
    ) -> Result<(), Mistake> {
        match (&self.answer, &answer) {
            (None | Some(Answer::Unknown), _) => {
                self.answer = Some(answer);
                Ok(())
            }
            (Some(Answer::Transparent(word)), Answer::Code(_))
            | (Some(Answer::Code(_)), Answer::Transparent(word)) => {
                let message =
                    "`transparent` takes the status from a field: remove it, or the other status";
                let mistake = Mistake::new(word.span(), message);
                // It is not known which was meant.
                self.answer = Some(Answer::Unknown);
                Err(mistake)
            }
            _ => match again {
                Some(attribute) => {
                    let message =
                        "duplicate `#[status(…)]`: the status is given above, remove one of them";
                    Err(Mistake::at(attribute.tokens, message))
                }
                None => Err(status::second(tokens)),
            },
        }
    }

    fn set_exposure(&mut self, exposure: Exposure) -> Result<(), Mistake> {
        let word = &exposure.word;
        let detail = self.constants.iter().find(|it| matches!(it.slot(), Slot::Detail));
        match (&self.exposure, detail) {
            (None, None) => {
                self.exposure = Some(exposure);
                Ok(())
            }
            (Some(before), _) if before.is_exposed == exposure.is_exposed => {
                let message = format!("duplicate `{word}`: it is given above, remove one of them");
                Err(Mistake::new(word.span(), message))
            }
            (Some(Exposure { word: before, .. }), _)
            | (None, Some(Constant { word: before, .. })) => Err(contradiction(word, before)),
        }
    }
}

/// What the detail is, is said once.
fn contradiction(word: &Ident, before: &Ident) -> Mistake {
    Mistake::new(word.span(), format!("`{word}` contradicts `{before}`: remove one of them"))
}
