//! What fills a place in the response where several could: outer before inner, variant before enum,
//! field before constant.

use crate::item::{Field, Variant};
use crate::syntax::{Attrs, Constant, Exposure, FieldOption, Slot, Value};
use crate::tokens::{Mistake, Mistakes};

/// What an answer adds to the response.
pub(crate) enum Fact<'a, 'i> {
    Constant(&'i Constant),
    Field(&'i Field<'a>, &'i FieldOption<'a>),
    /// What follows goes before all that comes earlier.
    Outer,
}

impl Fact<'_, '_> {
    /// Calls `with` with the place that it fills.
    pub(super) fn with_slot<T>(&self, with: impl FnOnce(Slot<'_>) -> T) -> Option<T> {
        match self {
            Fact::Constant(constant) => Some(with(constant.slot())),
            Fact::Field(field, option) => Some(with(option.use_.slot(&field.member.name()))),
            Fact::Outer => None,
        }
    }

    /// Whether it is the detail.
    pub(crate) fn is_detail(&self) -> bool {
        self.is(Slot::Detail)
    }

    /// Whether a field is read for it.
    pub(super) fn needs_a_field(&self) -> bool {
        match self {
            Fact::Field(..) => true,
            Fact::Constant(constant) => match &constant.value {
                Value::Detail(detail) => detail.fields().next().is_some(),
                _ => false,
            },
            Fact::Outer => false,
        }
    }

    /// Whether it fills this place.
    pub(super) fn is(&self, slot: Slot<'_>) -> bool {
        self.with_slot(|own| own.is(slot)).unwrap_or_default()
    }

    fn excludes(&self, slot: Slot<'_>) -> bool {
        self.with_slot(|own| own.excludes(slot)).unwrap_or_default()
    }

    /// Whether it fills its place in every answer.
    pub(super) fn is_certain(&self) -> bool {
        !matches!(self, Fact::Field(field, _) if field.is_optional())
    }
}

/// What holds for a variant.
pub(super) struct Resolved<'a, 'i> {
    pub(super) exposure: Option<&'i Exposure>,
    pub(super) facts: Vec<Fact<'a, 'i>>,
}

/// What holds for a variant, of `levels` that begin with its own.
pub(super) fn resolve<'a, 'i>(
    variant: &'i Variant<'a>,
    levels: impl Iterator<Item = &'i Attrs>,
    mistakes: &mut Mistakes,
) -> Resolved<'a, 'i> {
    let mut facts = fields(variant, mistakes);
    check_constants(variant, &facts, mistakes);
    let mut exposure = None;
    // `detail`, `expose` and `hide` are one kind: what the inner level says replaces what the outer one does.
    let mut is_exposure_said = facts.iter().any(Fact::is_detail);
    let mut is_detail_said = false;
    let mut is_own = true;
    for attrs in levels {
        let is_new = |constant: &&Constant| {
            let slot = constant.slot();
            let is_said = facts.iter().any(|fact| fact.is_certain() && fact.is(slot))
                || is_detail_said && slot.is(Slot::Detail);
            is_own || !is_said
        };
        let level: Vec<_> = attrs.constants.iter().filter(is_new).collect();
        let is_detail = level.iter().any(|constant| constant.slot().is(Slot::Detail));
        if !is_exposure_said {
            exposure = attrs.exposure.as_ref();
        }
        is_exposure_said |= is_detail || exposure.is_some();
        is_detail_said |= is_detail || exposure.is_some();
        // An optional field replaces a list of an outer level as a whole.
        let replaces = |fact: &Fact<'_, '_>| {
            !fact.is_certain() && level.iter().any(|constant| fact.is(constant.slot()))
        };
        let needs_outer = !is_own && facts.iter().any(replaces);
        let level = level.into_iter().map(Fact::Constant);
        // What comes later replaces what comes earlier.
        facts = level.chain(needs_outer.then_some(Fact::Outer)).chain(facts).collect();
        is_own = false;
    }
    Resolved { exposure, facts }
}

fn fields<'a, 'i>(variant: &'i Variant<'a>, mistakes: &mut Mistakes) -> Vec<Fact<'a, 'i>> {
    let mut facts: Vec<Fact<'a, 'i>> = Vec::new();
    for field in &variant.fields {
        let name = field.member.name();
        for option in &field.options {
            let slot = option.use_.slot(&name);
            if let Some(Fact::Field(other, _)) = facts.iter().find(|fact| fact.excludes(slot)) {
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

/// A constant that a field of the same variant always replaces is never sent, and a word on the detail
/// does not go with a field that is it.
fn check_constants(variant: &Variant<'_>, fields: &[Fact<'_, '_>], mistakes: &mut Mistakes) {
    if let Some(Exposure { word, .. }) = &variant.attrs.exposure {
        if let Some(Fact::Field(_, option)) = fields.iter().find(|fact| fact.is_detail()) {
            let message = format!("`detail` contradicts `{word}`: remove one of them");
            mistakes.push(Mistake::new(option.span, message));
        }
    }
    for constant in &variant.attrs.constants {
        let slot = constant.slot();
        let replaces = |fact: &&Fact<'_, '_>| fact.is_certain() && fact.excludes(slot);
        if let Some(Fact::Field(field, _)) = fields.iter().find(replaces) {
            let field = field.member.name();
            let message = format!(
                "this {slot} is never sent: the field `{field}` is sent as it, remove one of them"
            );
            mistakes.push(Mistake::new(constant.word.span(), message));
        }
    }
}
