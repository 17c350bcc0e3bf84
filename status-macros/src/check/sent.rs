//! The places in a response that an error fills. What a variant fills in an error that it delegates to
//! takes the place of what that one sends, which is then read back wrong.

use std::collections::BTreeSet;
use std::ptr;

use super::arm::{Arm, Source};
use super::levels::Fact;
use super::reading::{Reading, best};
use crate::syntax::Slot;

/// Those of a type's own variants, a line each, in ascending order. After a `=` nothing is read from
/// there.
pub(crate) fn sent(readings: &[Reading<'_, '_>]) -> String {
    let mut lines = BTreeSet::new();
    for reading in readings {
        let arm = reading.arm;
        for fact in &arm.facts {
            lines.extend(line(fact).map(|it| if is_read(fact) { it } else { format!("={it}") }));
        }
        if shows_its_text(arm) {
            lines.insert(format!("={DETAIL}"));
        }
    }
    lines.into_iter().collect()
}

/// Those that a variant takes from the error that it delegates to: where that one reads, or, after a
/// `=`, also where it only sends, since a field that may be none is read from there.
pub(crate) fn replaced(reading: &Reading<'_, '_>) -> String {
    let arm = reading.arm;
    let mut lines = BTreeSet::new();
    for fact in &arm.facts {
        let Some(line) = line(fact) else { continue };
        if is_read(fact) && may_be_the_inner_one(fact, arm) {
            lines.insert(format!("={line}"));
        }
        lines.insert(line);
    }
    if arm.exposure.is_some() {
        lines.insert(DETAIL.into());
    }
    lines.into_iter().collect()
}

const DETAIL: &str = "d\n";

fn line(fact: &Fact<'_, '_>) -> Option<String> {
    fact.with_slot(|slot| match slot {
        // What they say is not read, or is a mistake already.
        Slot::Type | Slot::Title => None,
        Slot::Detail => Some(DETAIL.into()),
        Slot::Instance => Some("i\n".into()),
        Slot::Header(name) => Some(format!("h{}\n", name.to_ascii_lowercase())),
        Slot::Member(name) => Some(format!("m{}\n", in_one_line(name))),
    })
    .flatten()
}

/// The name without characters of control: one that comes before the end of a line would be in another
/// order with it than without.
fn in_one_line(name: &str) -> String {
    let mut line = String::new();
    for c in name.chars() {
        if c.is_ascii_control() || c == '\\' {
            line.extend(c.escape_default());
        } else {
            line.push(c);
        }
    }
    line
}

/// Whether a field is read from where it is sent.
fn is_read(fact: &Fact<'_, '_>) -> bool {
    match fact {
        Fact::Field(field, option) => best(field).is_some_and(|best| ptr::eq(best, *option)),
        _ => false,
    }
}

/// Whether what the error delegated to sends is there, where the field is none.
fn may_be_the_inner_one(fact: &Fact<'_, '_>, arm: &Arm<'_, '_>) -> bool {
    let is_certain = |other: &Fact<'_, '_>| {
        other.is_certain() && fact.with_slot(|slot| other.is(slot)).unwrap_or_default()
    };
    !arm.facts.iter().any(is_certain)
}

/// Whether the text of the error may be the detail, of one that does not delegate.
fn shows_its_text(arm: &Arm<'_, '_>) -> bool {
    let Source::Code(status) = arm.source else {
        return arm.exposure.is_some_and(|exposure| exposure.is_exposed);
    };
    let is_usual = !status.is_server_error()
        && !arm.facts.iter().any(Fact::is_detail)
        && !arm.shows_only_another();
    arm.exposure.map_or(is_usual, |exposure| exposure.is_exposed)
}
