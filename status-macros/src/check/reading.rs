//! The way back: what each variant is known by, and what its fields are read from.

use std::ptr;

use status_core::__response::adds_up;
use status_core::Status;

use super::arm::{Arm, Source};
use super::known;
use super::levels::Fact;
use super::list::List;
use crate::item::{Field, Input, Member, Variant, argument, is_own};
use crate::syntax::{Constant, FieldOption, Use, Value};
use crate::tokens::{Mistake, Mistakes, Tokens};

/// A variant that is read back.
pub(crate) struct Reading<'a, 'i> {
    pub(crate) variant: &'i Variant<'a>,
    pub(super) arm: &'i Arm<'a, 'i>,
    pub(crate) key: Key<'a, 'i>,
    /// What each field is read from.
    pub(crate) fields: Vec<(&'i Field<'a>, ReadFrom<'a, 'i>)>,
}

/// What a variant is known by.
pub(crate) enum Key<'a, 'i> {
    /// Its status and its problem type, which is empty for `about:blank`.
    Own(Status, String),
    /// What the error delegated to is known by.
    Delegated(&'i Field<'a>),
}

/// What a field is read from.
pub(crate) enum ReadFrom<'a, 'i> {
    /// The problem as a whole: the field is the error delegated to.
    Whole,
    /// The extension member of this name; the constant is what is sent in place of a `None`.
    Member(String, Option<&'i str>),
    /// A text; the constant is what is sent in place of a `None`.
    Text(TextOf<'i>, Option<String>),
    /// Nothing: it gets its `Default`, or what the function gives.
    Default(Option<Tokens<'a>>),
}

pub(crate) enum TextOf<'i> {
    Detail,
    Instance,
    /// The header field of this name.
    Header(&'i str),
    List(List<'i>),
}

/// How each variant is read back. One with a mistake is left out.
pub(crate) fn readings<'a, 'i>(
    input: &'i Input<'a>,
    arms: &'i [Arm<'a, 'i>],
    mistakes: &mut Mistakes,
) -> Vec<Reading<'a, 'i>> {
    let mut readings = Vec::new();
    let mut types = Vec::new();
    for arm in arms {
        let before = mistakes.len();
        if let Some(key) = key(arm, input, &mut types, mistakes) {
            let read = |field| Some((field, read_from(field, arm, &key, mistakes)?));
            let fields: Vec<_> = arm.variant.fields.iter().filter_map(read).collect();
            if mistakes.len() == before {
                readings.push(Reading { variant: arm.variant, arm, key, fields });
            }
        }
    }
    known::retain(&mut readings, mistakes);
    readings
}

/// None, where the variant is not read back, or where there is a mistake that leaves open how.
fn key<'a, 'i>(
    arm: &'i Arm<'a, 'i>,
    input: &Input<'a>,
    types: &mut Vec<&'i Constant>,
    mistakes: &mut Mistakes,
) -> Option<Key<'a, 'i>> {
    let variant = arm.variant;
    let is_wrong = variant.attrs.is_wrong || variant.fields.iter().any(|field| field.is_wrong);
    if is_wrong || input.attrs.default.is_wrong {
        return None;
    }
    if variant.attrs.server_only.is_some() {
        for default in variant.fields.iter().filter_map(|field| field.default.as_ref()) {
            let message = format!(
                "`{}` is `server_only` and never read back: remove `default`",
                variant.ident
            );
            mistakes.push(Mistake::new(default.word.span(), message));
        }
        return None;
    }
    let problem_type = arm.facts.iter().rev().find_map(|fact| match fact {
        Fact::Constant(constant) => match &constant.value {
            Value::Type(uri) => Some((*constant, uri.value())),
            _ => None,
        },
        _ => None,
    });
    match (&arm.source, problem_type) {
        (Source::Unknown, _) => None,
        (Source::Code(status), None) => Some(Key::Own(*status, String::new())),
        (Source::Code(status), Some((_, uri))) => {
            let uri = if uri == "about:blank" { String::new() } else { uri };
            Some(Key::Own(*status, uri))
        }
        (Source::Field(_), Some((constant, _))) => {
            // The enum's reaches several variants.
            if !types.iter().any(|other| ptr::eq(*other, constant)) {
                types.push(constant);
                let message = "this `type` replaces those of the error delegated to, which cannot be read back without \
                               them: remove it, or add `server_only` to the variant";
                mistakes.push(Mistake::new(constant.word.span(), message));
            }
            None
        }
        (Source::Field(field), None) => {
            let is_function = field.delegate.is_some_and(|delegate| delegate.with.is_some());
            if !is_function && is_own(field.ty, &input.ident, &input.generics) {
                let message = format!(
                    "`{}` answers as the `{}` in it, so it cannot be read back: add `server_only` to the variant",
                    variant.ident, input.ident
                );
                mistakes.push(Mistake::at(field.ty, message));
                return None;
            }
            Some(Key::Delegated(field))
        }
    }
}

/// None, where the field is not sent and has no default, which is a mistake.
fn read_from<'a, 'i>(
    field: &'i Field<'a>,
    arm: &'i Arm<'a, 'i>,
    key: &Key<'a, 'i>,
    mistakes: &mut Mistakes,
) -> Option<ReadFrom<'a, 'i>> {
    if let Key::Delegated(delegated) = key {
        let is_function = field.delegate.is_some_and(|delegate| delegate.with.is_some());
        if ptr::eq(*delegated, field) && !is_function {
            if let Some(default) = &field.default {
                let message = "the field is read back by its own type: remove `default`";
                mistakes.push(Mistake::new(default.word.span(), message));
            }
            return Some(ReadFrom::Whole);
        }
    }
    if let Some(option) = best(field) {
        let read = owned(field).and_then(|()| sent(field, option, arm));
        return mistakes.keep(read);
    }
    if let Some(default) = &field.default {
        return Some(ReadFrom::Default(default.function));
    }
    mistakes.push(not_sent(field, arm.variant, key));
    None
}

/// What is read has nothing to borrow from.
fn owned(field: &Field<'_>) -> Result<(), Mistake> {
    let ty = argument(field.ty, "Option").unwrap_or(field.ty);
    if ty.after('&').is_none() {
        return Ok(());
    }
    let message = "a reference cannot be read back, since nothing holds what it refers to: write an owned type, such \
                   as `String`, or add `server_only` to the variant";
    Err(Mistake::at(ty, message))
}

/// What the field is read from, of all that it is sent as: what holds its value as it is goes before a
/// text, and the body before the head, which may be lost.
pub(super) fn best<'a, 'i>(field: &'i Field<'a>) -> Option<&'i FieldOption<'a>> {
    let options = field.options.iter().filter(|option| option.with.is_none());
    options.min_by_key(|option| match option.use_ {
        Use::Extension(_) => 0,
        Use::Instance | Use::Detail => 1,
        Use::Header(_) => 2,
    })
}

fn sent<'a, 'i>(
    field: &'i Field<'a>,
    option: &'i FieldOption<'a>,
    arm: &'i Arm<'a, 'i>,
) -> Result<ReadFrom<'a, 'i>, Mistake> {
    let name = field.member.name();
    let slot = option.use_.slot(&name);
    let is_this =
        |fact: &Fact<'_, '_>| matches!(fact, Fact::Field(_, other) if ptr::eq(*other, option));
    let before = arm.facts.iter().take_while(|fact| !is_this(fact));
    let otherwise = match before.filter(|fact| fact.is(slot)).last() {
        Some(Fact::Constant(constant)) if field.is_optional() => Some(*constant),
        _ => None,
    };
    if let Some(Value::Detail(detail)) = otherwise.map(|constant| &constant.value) {
        if detail.constant().is_none() {
            let (name, value) = named(field);
            let message = format!(
                "where {name} is `None`, a detail with other fields is sent, which reads back as `Some`: add \
                 `extension{value}` beside `detail` to read it from a member, or `server_only` to the variant"
            );
            return Err(Mistake::new(option.span, message));
        }
    }
    let text = |of| ReadFrom::Text(of, otherwise.and_then(Constant::sent));
    Ok(match &option.use_ {
        Use::Detail => text(TextOf::Detail),
        Use::Instance => text(TextOf::Instance),
        Use::Header(name) if adds_up(name) => {
            ReadFrom::Text(TextOf::List(List::of(name, field, option, arm)?), None)
        }
        Use::Header(name) => text(TextOf::Header(name)),
        Use::Extension(other) => {
            let value = otherwise.and_then(|constant| match &constant.value {
                Value::Extension(_, value) => Some(&**value),
                _ => None,
            });
            ReadFrom::Member(other.clone().unwrap_or(name), value)
        }
    })
}

/// What a message calls the field, and what `extension` needs to send it.
fn named(field: &Field<'_>) -> (String, &'static str) {
    match &field.member {
        Member::Named(_) => (format!("`{}`", field.member.name()), ""),
        Member::Index(_) => ("this field".into(), " = \"…\""),
    }
}

fn not_sent(field: &Field<'_>, variant: &Variant<'_>, key: &Key<'_, '_>) -> Mistake {
    let (name, value) = named(field);
    let has_function =
        !field.options.is_empty() || field.delegate.is_some_and(|delegate| delegate.with.is_some());
    let is_source = field.is_source.unwrap_or_else(|| field.member.name() == "source");
    let message = if has_function {
        format!(
            "{name} is sent by `with`, so it cannot be read back: add `default`, or `default = path`, for its value then"
        )
    } else if is_source {
        format!(
            "{name} is not sent, so it cannot be read back: add `server_only` to `{}`, or `#[status(default)]` to the \
             field",
            variant.ident
        )
    } else if matches!(key, Key::Own(status, _) if status.is_server_error()) {
        format!(
            "{name} is not sent, so it cannot be read back: add `server_only` to `{}`, or `#[status(extension{value})]` \
             to the field to send it",
            variant.ident
        )
    } else {
        format!(
            "{name} is not sent, so it cannot be read back: add `#[status(extension{value})]` to send it, or \
             `#[status(default)]` for its `Default` then"
        )
    };
    match &field.member {
        Member::Named(ident) => Mistake::new(ident.span(), message),
        Member::Index(_) => Mistake::at(field.ty, message),
    }
}
