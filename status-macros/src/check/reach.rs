//! That each option of an enum reaches a variant.

use std::ptr;

use crate::item::Input;
use crate::syntax::{Attrs, Site};
use crate::tokens::{Mistake, Mistakes};

use super::arm::{Arm, Source};
use super::levels::Fact;

pub(super) fn check(input: &Input<'_>, arms: &[Arm<'_, '_>], mistakes: &mut Mistakes) {
    // Of a variant with a mistake it is not known what would have reached it.
    let is_unknown = arms.iter().any(|arm| matches!(arm.source, Source::Unknown));
    if input.site != Site::Enum || arms.is_empty() || is_unknown {
        return;
    }
    let all_have_their_own = "each has its own, remove this one";
    check_level(&input.attrs.common, arms, all_have_their_own, mistakes);
    let none_takes_the_default = "each has a status of its own, so none takes what goes with the default; move it \
                                  into a `#[status(…)]` without a status to reach all variants";
    let is_taken = arms.iter().any(|arm| arm.takes_default);
    let why = if is_taken { all_have_their_own } else { none_takes_the_default };
    check_level(&input.attrs.default, arms, why, mistakes);
}

fn check_level(attrs: &Attrs, arms: &[Arm<'_, '_>], why: &str, mistakes: &mut Mistakes) {
    let constants = attrs.constants.iter().filter(|constant| {
        !arms
            .iter()
            .flat_map(|arm| &arm.facts)
            .any(|fact| matches!(fact, Fact::Constant(reached) if ptr::eq(*reached, *constant)))
    });
    let exposure = attrs.exposure.iter().filter(|exposure| {
        !arms.iter().any(|arm| arm.exposure.is_some_and(|reached| ptr::eq(reached, *exposure)))
    });
    let words = constants.map(|it| &it.word).chain(exposure.map(|it| &it.word));
    for word in words {
        let message = format!("`{word}` reaches no variant: {why}");
        mistakes.push(Mistake::new(word.span(), message));
    }
}
