//! What the error adds to the response.

use std::fmt::Write;

use proc_macro2::{Delimiter, Literal, Span};

use super::arms::Arms;
use super::implementation::{Bound, Paths, TO, binding, binding_at};
use super::text::Text;
use crate::check::{Arm, Fact, Source};
use crate::item::{Field, Input, Variant, argument};
use crate::syntax::{Constant, Detail, FieldOption, Use, Value};

/// Nothing, where the trait's own method does the same: where no variant adds anything.
pub(super) fn method<'a>(input: &Input<'a>, arms: &[Arm<'a, '_>], paths: Paths) -> Text {
    let is_delegated = |arm: &Arm<'_, '_>| matches!(arm.source, Source::Field(_));
    let adds =
        |arm: &Arm<'_, '_>| !arm.facts.is_empty() || is_delegated(arm) && arm.exposure.is_some();
    if !arms.iter().any(adds) {
        return Text::default();
    }
    let mut answers = Arms::new(input);
    for arm in arms {
        let mut fields = Fields::default();
        let mut body = Text::default();
        let Paths { private, .. } = paths;
        if is_delegated(arm) {
            let _ =
                write!(body, "{private}::describe_delegated(self,{TO});{private}::outer({TO});");
            if arm.exposure.is_some() {
                let _ = write!(body, "{private}::forget_detail({TO});");
            }
        }
        for fact in &arm.facts {
            match fact {
                Fact::Constant(Constant { value: Value::Detail(detail), .. }) => {
                    body.append(detail_call(detail, arm.variant, &mut fields, paths));
                }
                Fact::Constant(constant) => body.push(&constant_call(constant)),
                Fact::Field(_, option) if option.may_lack_its_function => {}
                Fact::Field(field, option) => {
                    let place = fields.place(field);
                    body.append(field_call(field, place, option, paths));
                }
                Fact::Outer => {
                    let _ = write!(body, "{private}::outer({TO});");
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
    match &constant.value {
        Value::Type(text) => format!("{TO}.problem_type({:?});", text.value()),
        Value::Title(text) => format!("{TO}.title({:?});", text.value()),
        Value::Header(name, text) => format!("{TO}.header({name:?},{:?});", text.value()),
        Value::Extension(name, value) => format!("{TO}.extension({name:?},&{value});"),
        Value::Detail(_) => String::new(),
    }
}

/// Nothing, where there is a name in it that is no field's, which is a mistake.
fn detail_call(detail: &Detail, variant: &Variant<'_>, fields: &mut Fields, paths: Paths) -> Text {
    if let Some(text) = detail.constant() {
        return format!("{TO}.detail({text:?});").into();
    }
    let named = |name: &str| variant.fields.iter().find(|field| field.member.name() == name);
    if detail.fields().any(|(name, _)| named(name).is_none()) {
        return Text::default();
    }
    let format = detail
        .format(|name| named(name).map_or_else(String::new, |field| binding(fields.place(field))));
    // At the user's literal, where the compiler then points.
    let mut literal = Literal::string(&format);
    literal.set_span(Span::call_site().located_at(detail.text.span()));
    let mut arguments = Text::default();
    arguments.splice([literal.into()]);
    let mut text = Text::from(format!("{}::format_args!", paths.private));
    text.group(Delimiter::Parenthesis, arguments);
    let mut call = Text::from(format!("{TO}.detail"));
    call.group(Delimiter::Parenthesis, text);
    call.push(";");
    call
}

fn field_call(field: &Field<'_>, place: usize, option: &FieldOption<'_>, paths: Paths) -> Text {
    let Paths { private, .. } = paths;
    let name = field.member.name();
    let (function, name) = match &option.use_ {
        Use::Detail => ("detail", String::new()),
        Use::Instance => ("instance", String::new()),
        Use::Header(name) => ("header", format!("{name:?},")),
        Use::Extension(other) => ("extension", format!("{:?},", other.as_ref().unwrap_or(&name))),
    };
    let mut call = Text::from(format!("{private}::{function}"));
    let mut arguments = Text::from(format!("{TO},{name}"));
    // The compiler points at the type, or at the function, where it does not fit.
    let bound = binding_at(place, field.ty);
    match option.with {
        None => arguments.splice([bound]),
        Some(path) => {
            arguments.push_at("&", path);
            arguments.splice(path.to_stream());
            let mut inner = Text::default();
            inner.splice([bound]);
            arguments.arguments_at(inner, path);
        }
    }
    call.group(Delimiter::Parenthesis, arguments);
    call.push(";");
    if !field.is_optional() {
        return call;
    }
    let name = binding(place);
    let mut all = Text::from(format!("if let {private}::Option::Some({name})={name}"));
    all.group(Delimiter::Brace, call);
    all
}

/// The traits that the types of fields need.
pub(super) fn bounds<'a>(arm: &Arm<'a, '_>, paths: Paths) -> Vec<Bound<'a>> {
    let bound = |ty, name| Bound::new(ty, &format!("{}::{name}", paths.private));
    let mut bounds = Vec::new();
    for fact in &arm.facts {
        match fact {
            Fact::Field(field, option @ FieldOption { use_, with: None, .. })
                if !option.may_lack_its_function =>
            {
                let name = match use_ {
                    Use::Extension(_) => "Serialize",
                    Use::Header(_) | Use::Instance | Use::Detail => "Display",
                };
                bounds.push(bound(argument(field.ty, "Option").unwrap_or(field.ty), name));
            }
            Fact::Constant(Constant { value: Value::Detail(detail), .. }) => {
                for (name, format) in detail.fields() {
                    let mut fields = arm.variant.fields.iter();
                    let field = fields.find(|field| field.member.name() == name);
                    bounds.extend(field.zip(format).map(|(field, name)| bound(field.ty, name)));
                }
            }
            _ => {}
        }
    }
    bounds
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
        let mut pattern = String::new();
        for (place, member) in self.0.iter().enumerate() {
            let _ = write!(pattern, "{member}:ref {},", binding(place));
        }
        pattern
    }
}
