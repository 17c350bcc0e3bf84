//! One answer for each variant.

use status_core::Status;

use super::delegate;
use super::levels::{self, Fact, Resolved};
use crate::item::{Field, Input, Variant};
use crate::syntax::{Answer, Exposure};
use crate::tokens::Mistakes;

/// A variant with its answer.
pub(crate) struct Arm<'a, 'i> {
    pub(crate) variant: &'i Variant<'a>,
    pub(crate) source: Source<'a, 'i>,
    pub(super) origin: Origin,
    /// Whether the error's own text is the detail, where that is said.
    pub(crate) exposure: Option<&'i Exposure>,
    /// What it adds to the response, a later one in place of an earlier one.
    pub(crate) facts: Vec<Fact<'a, 'i>>,
}

/// Who says where the status comes from.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Origin {
    Variant,
    Default,
    Missing,
}

/// Where the status comes from.
pub(crate) enum Source<'a, 'i> {
    Code(Status),
    Field(&'i Field<'a>),
    /// There is a mistake in it.
    Unknown,
}

impl<'a, 'i> Arm<'a, 'i> {
    pub(super) fn resolve(
        variant: &'i Variant<'a>,
        input: &'i Input<'a>,
        mistakes: &mut Mistakes,
    ) -> Self {
        let default = &input.attrs.default;
        let (source, origin) = Source::find(variant, input, mistakes);
        let default = (origin == Origin::Default).then_some(default);
        let enum_wide = [default, Some(&input.attrs.common)];
        let levels = [Some(&variant.attrs)].into_iter().chain(enum_wide).flatten();
        let Resolved { exposure, facts } = levels::resolve(variant, levels, mistakes);
        Self { variant, source, origin, exposure, facts }
    }

    /// Whether its text is that of another error, under a status that is not the other's.
    pub(crate) fn shows_only_another(&self) -> bool {
        self.variant.is_transparent && matches!(self.source, Source::Code(_))
    }

    pub(super) fn needs_a_field(&self) -> bool {
        matches!(self.source, Source::Field(_)) || self.facts.iter().any(Fact::needs_a_field)
    }

    pub(super) fn without_fields(self) -> Self {
        let source = match self.source {
            Source::Field(_) => Source::Unknown,
            source => source,
        };
        Self { source, facts: Vec::new(), ..self }
    }
}

impl<'a, 'i> Source<'a, 'i> {
    /// The source, and who says it.
    fn find(
        variant: &'i Variant<'a>,
        input: &'i Input<'a>,
        mistakes: &mut Mistakes,
    ) -> (Self, Origin) {
        let own = &variant.attrs.answer;
        let has_status = matches!(own, Some(Answer::Code(_) | Answer::Transparent(_)));
        let marked = delegate::marked(variant, has_status, mistakes);
        let field = |field| delegate::check(field).map(Source::Field);
        let found = match (own, marked) {
            (Some(Answer::Code(code)), _) => Ok(Source::Code(code.status)),
            (Some(Answer::Transparent(word)), _) => {
                delegate::transparent(variant, word).and_then(field)
            }
            (Some(Answer::Unknown), _) => Ok(Source::Unknown),
            (None, Some(marked)) => field(marked),
            (None, None) if variant.fields.iter().any(|field| field.is_wrong) => {
                Ok(Source::Unknown)
            }
            (None, None) => {
                return match &input.attrs.default.answer {
                    Some(Answer::Code(code)) => (Source::Code(code.status), Origin::Default),
                    Some(_) => (Source::Unknown, Origin::Default),
                    None => (Source::Unknown, Origin::Missing),
                };
            }
        };
        (mistakes.keep(found).unwrap_or(Source::Unknown), Origin::Variant)
    }
}
