//! What stands in braces: in a detail the fields of the variant; elsewhere nothing is filled in.

use std::ptr;

use status_core::__closest_word as closest_word;
use syn::LitStr;

use super::arm::Arm;
use super::levels::Fact;
use crate::item::Input;
use crate::syntax::{Constant, Detail, TypeAttrs, Value, placeholders};
use crate::tokens::{Mistake, Mistakes};

pub(super) fn check(input: &Input<'_>, arms: &[Arm<'_, '_>], mistakes: &mut Mistakes) {
    let variants = arms.iter().map(|arm| (&arm.variant.attrs.constants, std::slice::from_ref(arm)));
    let TypeAttrs { default, common, unplaced, .. } = &input.attrs;
    let types = [&default.constants, &common.constants, unplaced].map(|all| (all, arms));
    for (constants, arms) in variants.chain(types) {
        for constant in constants {
            let mistake = match (&constant.value, constant.text()) {
                (Value::Detail(detail), _) => no_field(constant, detail, arms),
                (_, Some(text)) => not_filled_in(constant, text, arms),
                _ => None,
            };
            mistakes.keep(mistake.map_or(Ok(()), Err));
        }
    }
}

/// The names in a detail are those of fields, in each variant that it reaches.
fn no_field(constant: &Constant, detail: &Detail, arms: &[Arm<'_, '_>]) -> Option<Mistake> {
    let reaches = |arm: &&Arm<'_, '_>| {
        let is_it =
            |fact: &Fact<'_, '_>| matches!(fact, Fact::Constant(it) if ptr::eq(*it, constant));
        arm.facts.iter().any(is_it)
    };
    arms.iter().filter(reaches).find_map(|arm| {
        let fields = &arm.variant.fields;
        let (name, _) = detail.fields().find(|(name, _)| !arm.variant.has_field(name))?;
        let variant = &arm.variant.ident;
        let is_of_another = arms.iter().any(|arm| arm.variant.has_field(name));
        let names: Vec<_> = fields.iter().map(|field| field.member.name()).collect();
        let known: Vec<_> = names.iter().map(String::as_str).collect();
        let fix = match (&*known, closest_word(name, &known)) {
            _ if is_of_another => format!("give `{variant}` a detail of its own"),
            (_, Some(meant)) => format!("did you mean `{meant}`?"),
            ([], _) => "it has none".into(),
            ([one], _) => format!("write `{one}`"),
            (all, _) => {
                let all: Vec<_> = all.iter().map(|name| format!("`{name}`")).collect();
                format!("write one of {}", all.join(", "))
            }
        };
        let message = format!("`{name}` is no field of `{variant}`: {fix}");
        Some(Mistake::new(detail.text.span(), message))
    })
}

fn not_filled_in(constant: &Constant, text: &LitStr, arms: &[Arm<'_, '_>]) -> Option<Mistake> {
    let value = text.value();
    let fields = || arms.iter().flat_map(|arm| &arm.variant.fields);
    // `{}` in JSON is an empty object; no placeholder begins with a quote.
    let is_json = value.contains("{\"");
    let is_field = |name: &str| {
        fields().any(|field| name.is_empty() && !is_json || field.member.name() == name)
    };
    let name = placeholders(&value).find(|name| is_field(name))?;
    Some(Mistake::new(text.span(), message(constant, name)))
}

fn message(constant: &Constant, field: &str) -> String {
    let (what, fix) = match &constant.value {
        Value::Header(name, _) => {
            let field = if field.is_empty() { String::new() } else { format!(" `{field}`") };
            let fix = format!("put `#[status(header = {name:?})]` on the field{field} to send it");
            ("header field", fix)
        }
        _ => ("title", "write it into the detail, as in `detail = \"…\"`".into()),
    };
    format!("this {what} is the same in every answer, so `{{{field}}}` is not filled in: {fix}")
}
