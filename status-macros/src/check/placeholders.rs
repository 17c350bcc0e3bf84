//! A constant is the same in every answer: what looks like a placeholder in it is not filled in.

use super::arm::Arm;
use crate::item::Input;
use crate::syntax::{Constant, TypeAttrs, Value, placeholders};
use crate::tokens::{Mistake, Mistakes};

pub(super) fn check(input: &Input<'_>, arms: &[Arm<'_, '_>], mistakes: &mut Mistakes) {
    let variants = arms.iter().map(|arm| (&arm.variant.attrs.constants, std::slice::from_ref(arm)));
    let TypeAttrs { default, common, unplaced, .. } = &input.attrs;
    let types = [&default.constants, &common.constants, unplaced].map(|all| (all, arms));
    for (constants, arms) in variants.chain(types) {
        for constant in constants {
            let text = constant.text();
            let value = text.value();
            let fields = || arms.iter().flat_map(|arm| &arm.variant.fields);
            let is_field =
                |name: &str| fields().any(|field| name.is_empty() || field.member.name() == name);
            if let Some(name) = placeholders(&value).find(|name| is_field(name)) {
                let message = not_filled_in(constant, name);
                mistakes.push(Mistake::new(text.span(), message));
            }
        }
    }
}

fn not_filled_in(constant: &Constant, field: &str) -> String {
    let (what, fix) = match &constant.value {
        Value::Header(name, _) => {
            let field = if field.is_empty() { String::new() } else { format!(" `{field}`") };
            let fix = format!("put `#[status(header = {name:?})]` on the field{field} to send it");
            ("header field", fix)
        }
        Value::Title(_) | Value::Type(_) => {
            ("title", "write it into the error's `Display`, which is the detail".into())
        }
    };
    format!("this {what} is the same in every answer, so `{{{field}}}` is not filled in: {fix}")
}
