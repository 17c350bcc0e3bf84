//! What fills a place in the response where several could: outer before inner, variant before enum,
//! field before constant.

use crate::item::{Field, Input, Variant};
use crate::syntax::{Attrs, Constant, FieldOption, Slot, TypeAttrs, Value};
use crate::tokens::{Mistake, Mistakes};

use super::Arm;

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
            if facts.iter().any(excludes) {
                let message = format!("duplicate {slot}: another field is sent as it");
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
        if fields.iter().any(|fact| fact.with_slot(|field| field.excludes(slot))) {
            let message = format!("this {slot} is never sent: a field is, remove one of them");
            mistakes.push(Mistake::new(constant.word.span(), message));
        }
    }
}

/// Only a detail is filled in: a constant is the same in every answer.
pub(super) fn check_placeholders(input: &Input<'_>, arms: &[Arm<'_, '_>], mistakes: &mut Mistakes) {
    let variants = arms.iter().map(|arm| (&arm.variant.attrs.constants, std::slice::from_ref(arm)));
    let TypeAttrs { default, common, unplaced, .. } = &input.attrs;
    let types = [&default.constants, &common.constants, unplaced].map(|all| (all, arms));
    for (constants, arms) in variants.chain(types) {
        for constant in constants {
            let text = constant.text();
            let is_field = |name: &str| {
                arms.iter().any(|arm| arm.variant.fields.iter().any(|it| it.member.name() == name))
            };
            let value = text.value();
            if let Some(name) = placeholders(&value).find(|name| is_field(name)) {
                let what = match constant.value {
                    Value::Header(..) => "header field",
                    Value::Title(_) => "title",
                    Value::Type(_) => "problem type",
                };
                let fix = match constant.value {
                    Value::Header(..) => "put `#[status(header = \"…\")]` on the field to send it",
                    _ => "write it into the error's `Display`, which is the detail",
                };
                let message = format!(
                    "this {what} is the same in every answer, so `{{{name}}}` is not filled in: {fix}"
                );
                mistakes.push(Mistake::new(text.span(), message));
            }
        }
    }
}

/// What stands in single braces, up to a format specification.
fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|after| {
        let (inside, _) = after.split_once('}')?;
        Some(inside.split(':').next().unwrap_or_default())
    })
}
