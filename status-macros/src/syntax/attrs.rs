//! The `#[status(…)]` attributes of one type or variant.

use proc_macro2::TokenStream;

use super::code::Site;
use super::constant::Constant;
use super::option::{Answer, Exposure, Said, read_all};
use super::status;
use crate::tokens::{Attribute, Mistake, Mistakes, Tokens};

/// All that the attributes on one level say.
#[derive(Default)]
pub(crate) struct Attrs {
    pub(crate) answer: Option<Answer>,
    pub(crate) exposure: Option<Exposure>,
    pub(crate) constants: Vec<Constant>,
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
}

impl TypeAttrs {
    /// Adds what one more attribute says.
    pub(crate) fn read(&mut self, attribute: Attribute<'_>, site: Site, mistakes: &mut Mistakes) {
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
                said => of.add(said, tokens, was_answered.then_some(attribute)),
            };
            mistakes.keep(added);
        }
        self.unplaced.append(&mut unplaced.constants);
        if !is_right {
            self.default.answer.get_or_insert(Answer::Unknown);
        }
    }
}

impl Attrs {
    /// Adds what one more attribute of a variant says.
    pub(crate) fn read(&mut self, attribute: Attribute<'_>, mistakes: &mut Mistakes) {
        let was_answered = self.answer.is_some();
        let is_right = read_all(attribute, Site::Variant, mistakes, |tokens, said, mistakes| {
            let added = self.add(said, tokens, was_answered.then_some(attribute));
            mistakes.keep(added);
        });
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
                if self.constants.iter().any(|before| before.slot().excludes(new)) {
                    let message = format!("duplicate {new}: it is given above, remove one of them");
                    return Err(Mistake::new(word.span(), message));
                }
                self.constants.push(constant);
                Ok(())
            }
            Said::Crate(word, _) => {
                let message = "`crate` goes on the type, as in `#[status(crate = path)]`";
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
        let message = match &self.exposure {
            None => {
                self.exposure = Some(exposure);
                return Ok(());
            }
            Some(before) if before.is_exposed == exposure.is_exposed => {
                format!("duplicate `{word}`: it is given above, remove one of them")
            }
            Some(before) => {
                format!("`{word}` contradicts `{}`: remove one of them", before.word)
            }
        };
        Err(Mistake::new(word.span(), message))
    }
}
