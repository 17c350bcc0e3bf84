//! That each option of an enum reaches a variant.

use std::ptr;

use proc_macro2::Ident;

use crate::item::Input;
use crate::syntax::{Answer, Attrs, Site};
use crate::tokens::{Mistake, Mistakes};

use super::arm::{Arm, Origin, Source};
use super::levels::Fact;

pub(super) fn check(input: &Input<'_>, arms: &[Arm<'_, '_>], mistakes: &mut Mistakes) {
    let Attrs { answer, .. } = &input.attrs.default;
    // Of a variant with a mistake it is not known what would have reached it.
    let is_unknown = arms.iter().any(|arm| matches!(arm.source, Source::Unknown))
        || matches!(answer, Some(Answer::Unknown));
    if input.site != Site::Enum || arms.is_empty() || is_unknown {
        return;
    }
    for word in unreached(&input.attrs.common, arms) {
        mistakes.push(overridden(word));
    }
    let default = unreached(&input.attrs.default, arms);
    if arms.iter().any(|arm| arm.origin == Origin::Default) {
        default.into_iter().map(overridden).for_each(|mistake| mistakes.push(mistake));
    } else if let [first, ..] = &*default {
        let mut words: Vec<_> = default.iter().map(|word| format!("`{word}`")).collect();
        words.dedup();
        let (words, verb) = match &*words {
            [others @ .., last] if !others.is_empty() => {
                (format!("{} and {last}", others.join(", ")), "go")
            }
            _ => (words.concat(), "goes"),
        };
        let message = format!(
            "{words} {verb} with the default, which no variant takes: write a `#[status(…)]` without a status, and \
             its options hold for all variants"
        );
        mistakes.push(Mistake::new(first.span(), message));
    }
}

fn overridden(word: &Ident) -> Mistake {
    let message = format!("`{word}` reaches no variant: each has its own, remove this one");
    Mistake::new(word.span(), message)
}

/// The words of the options that reach no variant.
fn unreached<'i>(attrs: &'i Attrs, arms: &[Arm<'_, '_>]) -> Vec<&'i Ident> {
    let constants = attrs.constants.iter().filter(|constant| {
        !arms
            .iter()
            .flat_map(|arm| &arm.facts)
            .any(|fact| matches!(fact, Fact::Constant(reached) if ptr::eq(*reached, *constant)))
    });
    let exposure = attrs.exposure.iter().filter(|exposure| {
        !arms.iter().any(|arm| arm.exposure.is_some_and(|reached| ptr::eq(reached, *exposure)))
    });
    constants.map(|it| &it.word).chain(exposure.map(|it| &it.word)).collect()
}
