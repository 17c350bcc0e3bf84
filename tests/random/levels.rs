//! What counts where something is said in several places: outer before inner, variant before enum,
//! field before constant.

use crate::asked::Asked;
use crate::field::Fields;
use crate::says::{Saying, Says};

/// What stands on an enum.
#[derive(Default)]
pub(crate) struct Levels {
    /// For the variants that name no status and delegate to no field.
    pub(crate) default: Option<Says>,
    /// For all of them.
    pub(crate) common: Says,
}

/// What one value answers.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) is_exposed: bool,
    /// Whether that is the status that was supplied, and no 500 in its place.
    pub(crate) supplies_error: bool,
    pub(crate) told: Vec<String>,
}

/// What a variant says by itself.
pub(crate) struct Own {
    pub(crate) takes_default: bool,
    /// What it decides, and the enum does not.
    slots: Vec<String>,
}

/// The place that something added to a response fills.
pub(crate) fn slot(told: &str) -> String {
    let (slot, _) = told.split_once('=').expect("a value");
    if slot.starts_with("header:") { slot.to_ascii_lowercase() } else { slot.to_owned() }
}

/// Adds what is said on a level further out, if nothing is said in its place already.
fn add(told: &mut Vec<String>, level: Vec<String>) {
    let taken: Vec<_> = told.iter().map(|text| slot(text)).collect();
    told.extend(level.into_iter().filter(|text| !taken.contains(&slot(text))));
}

impl Levels {
    fn default_of(&self, own: &Own) -> Option<&Says> {
        self.default.as_ref().filter(|_| own.takes_default)
    }

    /// What a variant that says this answers.
    pub(crate) fn answer(&self, says: &Says, fields: &Fields) -> (Own, Answer) {
        let asked = fields.asked();
        let mut told = fields.told();
        let mut slots: Vec<_> = told.iter().map(|text| slot(text)).collect();
        slots.extend(says.options.iter().map(Saying::slot));
        let own = Own { takes_default: says.code.is_none() && asked.is_none(), slots };
        let levels: Vec<_> = self.default_of(&own).into_iter().chain([&self.common]).collect();
        told.extend(says.told());
        for level in &levels {
            add(&mut told, level.told());
        }
        let exposure = [says].into_iter().chain(levels.iter().copied()).find_map(Says::exposure);
        let answer = if let Some(asked) = asked {
            add(&mut told, asked.told.clone());
            let Asked { status, supplies_error, is_exposed, .. } = *asked;
            let by_itself = status < 500 && supplies_error && is_exposed;
            let is_exposed = exposure.map_or(by_itself, |it| it && supplies_error);
            Answer { status, is_exposed, supplies_error, told }
        } else {
            let code = [says].into_iter().chain(levels).find_map(|says| says.code.as_ref());
            let status = code.expect("a status").0;
            let is_exposed = exposure.unwrap_or(status < 500);
            Answer { status, is_exposed, supplies_error: true, told }
        };
        (own, answer)
    }

    /// Goes without the options that reach no variant, or says of each that it is wrong; of those of a
    /// default that no variant takes, only of the first.
    pub(crate) fn mend(&mut self, variants: &[&Own], slips: bool) {
        if variants.is_empty() {
            return;
        }
        let reached = |slot: &String, is_covered: &dyn Fn(&Own) -> bool| {
            variants.iter().any(|own| !own.slots.contains(slot) && !is_covered(own))
        };
        let before = self.default.clone();
        match &mut self.default {
            Some(default) if slips && !variants.iter().any(|own| own.takes_default) => {
                default.blame_first();
            }
            Some(default) => {
                default.mend(slips, |option| !reached(&option.slot(), &|own| !own.takes_default));
            }
            None => {}
        }
        self.common.mend(slips, |option| {
            let slot = option.slot();
            let by_default = before.as_ref().is_some_and(|default| default.has(&slot));
            !reached(&slot, &|own| own.takes_default && by_default)
        });
    }

    /// Only the status stays.
    pub(crate) fn forget_options(&mut self) {
        self.common.options.clear();
        if let Some(default) = &mut self.default {
            default.options.clear();
        }
    }
}
