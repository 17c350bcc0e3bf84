//! Whether the error's own text is the detail.

use std::fmt::Write;

use proc_macro2::Delimiter;

use super::arms::Arms;
use super::implementation::Paths;
use super::text::Text;
use crate::check::{Arm, Fact, Source};
use crate::item::Input;

/// What the attributes say of the error's own text.
pub(super) fn said(arm: &Arm<'_, '_>) -> Option<bool> {
    let is_kept_back = || arm.facts.iter().any(Fact::is_detail) || arm.shows_only_another();
    match arm.exposure {
        Some(exposure) => Some(exposure.is_exposed),
        None => is_kept_back().then_some(false),
    }
}

/// Nothing, where the trait's own method says the same.
pub(super) fn method<'a>(input: &Input<'a>, arms: &[Arm<'a, '_>], paths: Paths) -> Text {
    let mut answers = Arms::new(input);
    let mut is_usual = true;
    for arm in arms {
        let said = said(arm);
        let usual = match &arm.source {
            Source::Code(status) => Some(!status.is_server_error()),
            Source::Unknown => Some(false),
            Source::Field(_) => None,
        };
        is_usual &= said.is_none() || said == usual;
        answers.share(
            arm,
            match (usual, said) {
                (Some(usual), said) => said.unwrap_or(usual).to_string(),
                (None, Some(false)) => false.to_string(),
                (None, Some(true)) => format!("{}::delegated_is_error(self)", paths.private),
                (None, None) => format!("{}::delegated_exposes_detail(self)", paths.private),
            },
        );
    }
    if is_usual {
        return Text::default();
    }
    let mut method = Text::default();
    let _ = write!(method, "fn exposes_detail(&self)->{}::bool", paths.private);
    method.group(Delimiter::Brace, answers.into_expression());
    method
}
