//! What the error adds to the response.

use std::fmt::Write;

use proc_macro2::Delimiter;

use super::arms::Arms;
use super::implementation::{Bound, Paths, TO, binding, binding_at};
use super::text::Text;
use crate::check::{Arm, Fact, Source};
use crate::item::{Field, Input};
use crate::syntax::{Constant, Use, Value};

/// Nothing, where the trait's own method does the same: where no variant adds anything.
pub(super) fn method<'a>(input: &Input<'a>, arms: &[Arm<'a, '_>], paths: Paths) -> Text {
    let is_delegated = |arm: &Arm<'_, '_>| matches!(arm.source, Source::Field(_));
    if !arms.iter().any(|arm| !arm.facts.is_empty() || is_delegated(arm) && arm.exposure.is_some())
    {
        return Text::default();
    }
    let mut answers = Arms::new(input);
    for arm in arms {
        let mut fields = Fields::default();
        let mut body = Text::default();
        if is_delegated(arm) {
            let _ =
                write!(body, "{0}::describe_delegated(self,{TO});{0}::outer({TO});", paths.private);
            if arm.exposure.is_some() {
                let _ = write!(body, "{}::forget_detail({TO});", paths.private);
            }
        }
        for fact in &arm.facts {
            match fact {
                Fact::Constant(constant) => body.push(&constant_call(constant)),
                Fact::Field(field, option) => {
                    let place = fields.place(field);
                    body.append(field_call(field, place, &option.use_, paths));
                }
            }
        }
        let mut block = Text::default();
        block.group(Delimiter::Brace, body);
        if fields.0.is_empty() {
            answers.share(arm, block.into_text());
        } else {
            answers.bind(arm, &fields.pattern(), block);
        }
    }
    let mut method = Text::default();
    let _ = write!(method, "fn describe(&self,{TO}:&mut dyn {}::Describe)", paths.root);
    method.group(Delimiter::Brace, answers.into_expression());
    method
}

fn constant_call(constant: &Constant) -> String {
    let text = constant.text().value();
    match &constant.value {
        Value::Type(_) => format!("{TO}.problem_type({text:?});"),
        Value::Title(_) => format!("{TO}.title({text:?});"),
        Value::Header(name, _) => format!("{TO}.header({name:?},{text:?});"),
    }
}

fn field_call(field: &Field<'_>, place: usize, use_: &Use, paths: Paths) -> Text {
    let name = field.member.name();
    let (function, name) = match use_ {
        Use::Instance => ("instance", String::new()),
        Use::Header(name) => ("header", format!("{name:?},")),
        Use::Extension(other) => ("extension", format!("{:?},", other.as_ref().unwrap_or(&name))),
    };
    let mut all = Text::from(format!("{}::{function}", paths.private));
    let mut arguments = Text::from(format!("{TO},{name}"));
    // The compiler points at the type where it does not fit.
    arguments.splice([binding_at(place, field.ty)]);
    all.group(Delimiter::Parenthesis, arguments);
    all.push(";");
    all
}

/// The traits that the types of fields need.
pub(super) fn bounds<'a>(arm: &Arm<'a, '_>, paths: Paths) -> impl Iterator<Item = Bound<'a>> {
    arm.facts.iter().filter_map(move |fact| {
        let Fact::Field(field, option) = fact else { return None };
        let path = match option.use_ {
            Use::Extension(_) => "Serialize",
            Use::Header(_) | Use::Instance => "Display",
        };
        Some(Bound { ty: field.ty, path: format!("{}::{path}", paths.private) })
    })
}

/// The fields that a pattern binds.
#[derive(Default)]
struct Fields(Vec<String>);

impl Fields {
    /// Which of them this field is.
    fn place(&mut self, field: &Field<'_>) -> usize {
        let member = field.member.pattern();
        self.0.iter().position(|other| *other == member).unwrap_or_else(|| {
            self.0.push(member);
            self.0.len() - 1
        })
    }

    fn pattern(&self) -> String {
        let members = self.0.iter().enumerate();
        members.fold(String::new(), |mut pattern, (place, member)| {
            let _ = write!(pattern, "{member}:ref {},", binding(place));
            pattern
        })
    }
}
