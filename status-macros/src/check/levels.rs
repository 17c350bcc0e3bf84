//! What fills a place in the response where several could: outer before inner, variant before enum,
//! field before constant.

use crate::item::{Field, Variant};
use crate::syntax::{Attrs, Constant, FieldOption, Slot};
use crate::tokens::{Mistake, Mistakes};

/// What an answer adds to the response.
pub(crate) enum Fact<'a, 'i> {
    Constant(&'i Constant),
    Field(&'i Field<'a>, &'i FieldOption),
}

impl Fact<'_, '_> {
    /// Calls `with` with the place that it fills.
    fn with_slot<T>(&self, with: impl FnOnce(Slot<'_>) -> T) -> T {
        match self {
            Fact::Constant(constant) => with(constant.slot()),
            Fact::Field(field, option) => with(option.use_.slot(&field.member.name())),
        }
    }

    fn is(&self, slot: Slot<'_>) -> bool {
        self.with_slot(|own| own.is(slot))
    }
}

/// The facts of a variant, of `levels` that begin with its own.
pub(super) fn resolve<'a, 'i>(
    variant: &'i Variant<'a>,
    levels: impl Iterator<Item = &'i Attrs>,
    mistakes: &mut Mistakes,
) -> Vec<Fact<'a, 'i>> {
    let mut facts = fields(variant, mistakes);
    check_constants(variant, &facts, mistakes);
    let mut is_own = true;
    for attrs in levels {
        let is_new =
            |constant: &&Constant| is_own || !facts.iter().any(|fact| fact.is(constant.slot()));
        let mut level: Vec<_> = attrs.constants.iter().filter(is_new).map(Fact::Constant).collect();
        // What is told later goes before what is told earlier.
        level.append(&mut facts);
        facts = level;
        is_own = false;
    }
    facts
}

fn fields<'a, 'i>(variant: &'i Variant<'a>, mistakes: &mut Mistakes) -> Vec<Fact<'a, 'i>> {
    let mut facts: Vec<Fact<'a, 'i>> = Vec::new();
    for field in &variant.fields {
        let name = field.member.name();
        for option in &field.options {
            let slot = option.use_.slot(&name);
            let excludes = |fact: &Fact<'_, '_>| fact.with_slot(|other| other.excludes(slot));
            if let Some(Fact::Field(other, _)) = facts.iter().find(|fact| excludes(fact)) {
                let other = other.member.name();
                let message = format!(
                    "duplicate {slot}: the field `{other}` is sent as it, remove one of them"
                );
                mistakes.push(Mistake::new(option.span, message));
            } else {
                facts.push(Fact::Field(field, option));
            }
        }
    }
    facts
}

/// A constant that a field of the same variant always replaces is never sent.
fn check_constants(variant: &Variant<'_>, fields: &[Fact<'_, '_>], mistakes: &mut Mistakes) {
    for constant in &variant.attrs.constants {
        let slot = constant.slot();
        let excludes = |fact: &&Fact<'_, '_>| fact.with_slot(|field| field.excludes(slot));
        if let Some(Fact::Field(field, _)) = fields.iter().find(excludes) {
            let field = field.member.name();
            let message = format!(
                "this {slot} is never sent: the field `{field}` is sent as it, remove one of them"
            );
            mistakes.push(Mistake::new(constant.word.span(), message));
        }
    }
}
