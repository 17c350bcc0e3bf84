//! Header fields that are lists: what is sent beside a field of the variant's, which is read from between.

use std::mem;
use std::ptr;

use super::arm::Arm;
use super::levels::Fact;
use crate::item::Field;
use crate::syntax::{FieldOption, Slot};
use crate::tokens::Mistake;

/// What is sent in a list: constants, and after them fields.
pub(crate) struct List<'i> {
    pub(crate) name: &'i str,
    pub(crate) constants: Vec<String>,
    /// Which of how many fields is read.
    pub(crate) at: usize,
    pub(crate) of: usize,
    /// What is sent where the field is none.
    pub(crate) otherwise: Vec<String>,
}

impl<'i> List<'i> {
    /// The one that is sent as `name`, of which the field is read.
    pub(super) fn of(
        name: &'i str,
        field: &Field<'_>,
        option: &FieldOption<'_>,
        arm: &Arm<'_, '_>,
    ) -> Result<Self, Mistake> {
        let mut inner = Vec::new();
        let mut constants = Vec::new();
        let mut fields = Vec::new();
        for fact in &arm.facts {
            match fact {
                Fact::Outer if !constants.is_empty() => inner = mem::take(&mut constants),
                fact if !fact.is(Slot::Header(name)) => {}
                Fact::Constant(constant) => constants.extend(constant.sent()),
                Fact::Field(field, option) => fields.push((*field, *option)),
                Fact::Outer => {}
            }
        }
        let is_this = |(_, other): &(_, &FieldOption<'_>)| ptr::eq(*other, option);
        let at = fields.iter().position(is_this).unwrap_or_default();
        check(field, option, &fields[..at])?;
        let otherwise = if constants.is_empty() { inner } else { constants.clone() };
        Ok(Self { name, constants, at, of: fields.len(), otherwise })
    }
}

/// Where one of two fields may be missing, nothing says which it is.
fn check(
    field: &Field<'_>,
    option: &FieldOption<'_>,
    before: &[(&Field<'_>, &FieldOption<'_>)],
) -> Result<(), Mistake> {
    let optional = before.iter().find(|(other, _)| other.is_optional());
    let (other, comes) = match (optional, before.first()) {
        (Some((other, _)), _) => (other, "may come"),
        (None, Some((other, _))) if field.is_optional() => (other, "comes"),
        _ => return Ok(()),
    };
    let message = format!(
        "the field `{}` {comes} as this header field too, so neither is known when they are read back: give it \
         another name",
        other.member.name()
    );
    Err(Mistake::new(option.span, message))
}
