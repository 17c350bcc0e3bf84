//! A constant is the same in every answer: what looks like a placeholder in it is not filled in.

use super::arm::Arm;
use crate::item::Input;
use crate::syntax::Value;
use crate::tokens::{Mistake, Mistakes};

pub(super) fn check(input: &Input<'_>, arms: &[Arm<'_, '_>], mistakes: &mut Mistakes) {
    let variants = arms.iter().map(|arm| (&arm.variant.attrs, std::slice::from_ref(arm)));
    let types = [&input.attrs.default, &input.attrs.common].map(|attrs| (attrs, arms));
    for (attrs, arms) in variants.chain(types) {
        for constant in &attrs.constants {
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
