//! From what the attributes say to one answer for each variant, and the rules that need the whole
//! type.

mod arm;
mod delegate;
#[cfg(feature = "client")]
mod known;
mod levels;
#[cfg(feature = "client")]
mod list;
mod missing;
mod placeholders;
mod reach;
#[cfg(feature = "client")]
mod reading;
#[cfg(feature = "client")]
mod sent;

pub(crate) use self::arm::{Arm, Source};
#[cfg(feature = "client")]
pub(crate) use self::known::pointee;
pub(crate) use self::levels::Fact;
#[cfg(feature = "client")]
pub(crate) use self::list::List;
#[cfg(feature = "client")]
pub(crate) use self::reading::{Key, ReadFrom, Reading, TextOf, readings};
#[cfg(feature = "client")]
pub(crate) use self::sent::{replaced, sent};
use crate::item::Input;
use crate::tokens::{Mistake, Mistakes};

pub(crate) fn resolve<'a, 'i>(input: &'i Input<'a>, mistakes: &mut Mistakes) -> Vec<Arm<'a, 'i>> {
    let arms: Vec<_> =
        input.variants.iter().map(|variant| Arm::resolve(variant, input, mistakes)).collect();
    missing::check(input, &arms, mistakes);
    reach::check(input, &arms, mistakes);
    placeholders::check(input, &arms, mistakes);
    match &input.packed {
        Some(packed) if arms.iter().any(Arm::needs_a_field) => {
            let message = "the fields of a packed type cannot be borrowed: remove `packed`, or give a fixed status and \
                           send no field";
            mistakes.push(Mistake::new(packed.span(), message));
            arms.into_iter().map(Arm::without_fields).collect()
        }
        _ => arms,
    }
}
