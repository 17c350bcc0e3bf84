//! What is wrong in a mixture: the rules of one status a variant, and of what goes before what.

use crate::mixture::{Attribute, Does, Field, Mixture, Variant, Word};
use crate::oracle::adds_up;

#[derive(Clone, Copy, PartialEq)]
enum Answer {
    Code,
    Transparent(usize),
    Unknown,
}

/// What is said on one level.
#[derive(Default)]
struct Level {
    answer: Option<Answer>,
    fills: Vec<(&'static str, usize)>,
}

impl Mixture<'_, '_> {
    pub(crate) fn judge(&mut self, attributes: &[Attribute], variants: &[Variant]) {
        let (mut default, mut common) = (Level::default(), Level::default());
        for attribute in attributes {
            let does = |does| attribute.words.iter().any(|(.., word)| word.does == does);
            let mut unplaced = Level::default();
            let level = if does(Does::Code) {
                &mut default
            } else if does(Does::Wrong) {
                &mut unplaced
            } else {
                &mut common
            };
            self.read(attribute, level);
            if does(Does::Wrong) {
                default.answer.get_or_insert(Answer::Unknown);
            }
        }
        let judged: Vec<_> = variants.iter().map(|it| self.judge_variant(it, &default)).collect();
        if judged.iter().any(Option::is_none) || default.answer == Some(Answer::Unknown) {
            return;
        }
        let variants: Vec<_> = judged.into_iter().flatten().collect();
        let is_reached = |slot: &str, covered: &dyn Fn(bool) -> bool| {
            variants.is_empty()
                || variants
                    .iter()
                    .any(|(own, takes_default)| !own.contains(&slot) && !covered(*takes_default))
        };
        let unreached = default
            .fills
            .iter()
            .filter(|(slot, _)| !is_reached(slot, &|takes_default| !takes_default));
        if variants.iter().any(|(_, takes_default)| *takes_default) {
            self.wrong.extend(unreached.map(|(_, id)| *id));
        } else if let Some((_, id)) = unreached.min_by_key(|(slot, _)| *slot == "exposure") {
            // All of them are one mistake, told at the first, an exposure after all others.
            self.wrong.insert(*id);
        }
        for (slot, id) in &common.fills {
            let by_default = default.fills.iter().any(|(other, _)| other == slot);
            if !is_reached(slot, &|takes_default| takes_default && by_default) {
                self.wrong.insert(*id);
            }
        }
    }

    fn read(&mut self, attribute: &Attribute, level: &mut Level) {
        let was_answered = level.answer.is_some();
        let mut is_wrong = false;
        for (id, _, Word { does, .. }) in &attribute.words {
            let answer = match does {
                Does::Wrong => {
                    is_wrong = true;
                    self.wrong.insert(*id);
                    continue;
                }
                Does::Fills(slot) => {
                    let is_again = level.fills.iter().any(|(other, _)| other == slot);
                    if is_again && !adds_up(slot) {
                        self.wrong.insert(*id);
                    } else {
                        level.fills.push((slot, *id));
                    }
                    continue;
                }
                Does::Code => Answer::Code,
                Does::Transparent => Answer::Transparent(*id),
            };
            match (level.answer, answer) {
                (None | Some(Answer::Unknown), _) => level.answer = Some(answer),
                (Some(Answer::Transparent(word)), Answer::Code)
                | (Some(Answer::Code), Answer::Transparent(word)) => {
                    self.wrong.insert(word);
                    level.answer = Some(Answer::Unknown);
                }
                _ => drop(self.wrong.insert(if was_answered { attribute.id } else { *id })),
            }
        }
        if is_wrong {
            level.answer.get_or_insert(Answer::Unknown);
        }
    }

    /// What the variant decides itself, and whether it takes the default; none, where it is not known
    /// where its status comes from.
    fn judge_variant(
        &mut self,
        variant: &Variant,
        default: &Level,
    ) -> Option<(Vec<&'static str>, bool)> {
        let mut level = Level::default();
        for attribute in &variant.attributes {
            self.read(attribute, &mut level);
        }
        let mut sent: Vec<&str> = Vec::new();
        let mut marked: Option<&Field> = None;
        let mut has_wrong_field = false;
        let has_status = matches!(level.answer, Some(Answer::Code | Answer::Transparent(_)));
        for field in &variant.fields {
            let words = field.attributes.iter().flat_map(|attribute| &attribute.words);
            for (id, _, Word { does, .. }) in words {
                match does {
                    Does::Fills(slot) if adds_up(slot) || !sent.contains(slot) => {
                        self.is_field_read = true;
                        sent.push(slot);
                    }
                    Does::Fills(_) => drop(self.wrong.insert(*id)),
                    _ => {
                        has_wrong_field = true;
                        self.wrong.insert(*id);
                    }
                }
            }
            let mut marks = field.attributes.iter().filter(|attribute| attribute.words.is_empty());
            let Some(mark) = marks.next() else { continue };
            for again in marks {
                self.wrong.insert(again.id);
                has_wrong_field = true;
            }
            if has_status || marked.is_some() {
                self.wrong.insert(mark.id);
            } else {
                marked = Some(field);
            }
        }
        for (slot, id) in &level.fills {
            if sent.contains(slot) && !adds_up(slot) {
                self.wrong.insert(*id);
            }
        }
        let own: Vec<_> =
            sent.into_iter().chain(level.fills.iter().map(|(slot, _)| *slot)).collect();
        let field = match (level.answer, marked) {
            (Some(Answer::Code), _) => return Some((own, false)),
            (Some(Answer::Unknown), _) => return None,
            (Some(Answer::Transparent(word)), _) => {
                let [field] = &*variant.fields else {
                    self.wrong.insert(word);
                    return None;
                };
                field
            }
            (None, Some(field)) => field,
            (None, None) if has_wrong_field => return None,
            (None, None) => match default.answer {
                Some(Answer::Unknown) => return None,
                Some(_) => return Some((own, true)),
                None => {
                    self.wrong.insert(variant.name);
                    return None;
                }
            },
        };
        if field.is_option {
            self.wrong.insert(field.ty);
        } else {
            self.is_field_read = true;
        }
        (!field.is_option).then_some((own, false))
    }
}
