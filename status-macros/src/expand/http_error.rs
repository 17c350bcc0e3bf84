//! The `impl` of `HttpError`.

use std::fmt::Write;

use proc_macro2::{Delimiter, TokenStream};
use status_core::{Status, StatusSet};

use super::arms::Arms;
use super::implementation::{Bound, Params, Paths, TO, implement as implement_trait};
use super::text::Text;
use super::{describe, exposure};
use crate::check::{Arm, Source};
use crate::item::{Field, Input, is_generic, is_own};
use crate::tokens::Tokens;

/// The body that the type gives its responses.
fn own_body(input: &Input<'_>, paths: Paths) -> Text {
    let mut method = Text::default();
    let Some(path) = &input.attrs.body else { return method };
    let Paths { private, .. } = paths;
    let _ = write!(
        method,
        "fn __body(&self,{TO}:&{private}::Problem)->{private}::Option<{private}::Body>"
    );
    let mut arguments = Text::default();
    arguments.splice(path.clone());
    let _ = write!(arguments, ",self,{TO}");
    let mut body = Text::from(format!("{private}::own_body::<Self>"));
    body.group(Delimiter::Parenthesis, arguments);
    method.group(Delimiter::Brace, body);
    method
}

/// The name that the delegated field is bound to.
const FIELD: &str = "__http_status_field";

pub(super) fn implement<'a>(input: &Input<'a>, arms: &[Arm<'a, '_>]) -> TokenStream {
    let paths = Paths::of(input);
    let mut body = statuses(input, arms, paths);
    let _ = write!(body, "fn status(&self)->{}::Status", paths.root);
    body.group(Delimiter::Brace, status(input, arms, paths));
    body.append(delegate(input, arms, paths));
    body.append(exposure::method(input, arms, paths));
    body.append(describe::method(input, arms, paths));
    body.append(own_body(input, paths));
    let path = format!("{}::HttpError", paths.root);
    implement_trait(input, Params::default(), &path, &bounds(input, arms, paths), None, body)
}

/// The fields that are delegated to, less those of the type itself.
fn delegated<'a, 'i>(
    input: &Input<'a>,
    arms: &[Arm<'a, 'i>],
) -> impl Iterator<Item = &'i Field<'a>> {
    let fields = arms.iter().filter_map(|arm| match arm.source {
        Source::Field(field) => Some(field),
        _ => None,
    });
    fields.filter(|field| {
        function(field).is_some() || !is_own(field.ty, &input.ident, &input.generics)
    })
}

/// The function that gives the error to delegate to.
fn function<'a>(field: &Field<'a>) -> Option<Tokens<'a>> {
    field.delegate.and_then(|delegate| delegate.with)
}

fn bounds<'a>(input: &Input<'a>, arms: &[Arm<'a, '_>], paths: Paths) -> Vec<Bound<'a>> {
    if !input.generics.has_types() {
        return Vec::new();
    }
    let delegated = delegated(input, arms).filter(|field| function(field).is_none());
    let path = format!("{}::HttpError", paths.root);
    let delegated = delegated.map(|field| Bound::new(field.ty, &path));
    let sent = arms.iter().flat_map(|arm| describe::bounds(arm, paths));
    delegated.chain(sent).filter(|bound| is_generic(bound.ty, &input.generics)).collect()
}

/// All statuses that the type can answer with. Those that it gives itself are one number, which costs
/// the compiler less than anything that it would have to evaluate.
fn statuses(input: &Input<'_>, arms: &[Arm<'_, '_>], paths: Paths) -> Text {
    let codes = arms.iter().filter_map(|arm| match arm.source {
        Source::Code(status) => Some(status),
        _ => None,
    });
    let bits = codes.collect::<StatusSet>().__bits();
    let Paths { root, private } = paths;
    let mut delegated = delegated(input, arms).peekable();
    if delegated.peek().is_none() {
        return format!("const __STATUSES: {private}::u64={bits};").into();
    }
    let mut all = Text::default();
    let _ = write!(all, "const STATUSES: {root}::StatusSet={root}::StatusSet::__from_bits({bits})");
    for field in delegated {
        let mut others = Text::default();
        if let Some(path) = function(field) {
            others.push_at(&format!("{private}::statuses_with::<"), path);
            others.splice(field.ty.to_stream());
            others.push_at(",_>", path);
            let mut inner = Text::default();
            inner.splice(path.to_stream());
            others.group(Delimiter::Parenthesis, inner);
        } else {
            others.push("<");
            others.splice(field.ty.to_stream());
            let _ = write!(others, " as {root}::HttpError>::STATUSES");
        }
        all.push(".union");
        all.group(Delimiter::Parenthesis, others);
    }
    all.push(".or_internal_server_error();");
    all
}

fn status(input: &Input<'_>, arms: &[Arm<'_, '_>], paths: Paths) -> Text {
    let mut answers = Arms::new(input);
    for arm in arms {
        let status = match arm.source {
            Source::Code(status) => status,
            Source::Unknown => Status::InternalServerError,
            Source::Field(_) => {
                answers.share(arm, format!("{}::delegated_status(self)", paths.private));
                continue;
            }
        };
        answers.share(arm, format!("{}::Status::{}", paths.root, status.name()));
    }
    answers.into_lookup()
}

/// The one place that reads the delegated fields.
fn delegate(input: &Input<'_>, arms: &[Arm<'_, '_>], paths: Paths) -> Text {
    let mut answers = Arms::new(input);
    let mut method = Text::default();
    for arm in arms {
        if let Source::Field(field) = arm.source {
            let fields = format!("{}:ref {FIELD},", field.member.pattern());
            let mut give = Text::from(format!("{}::delegate", paths.private));
            let mut inner = Text::default();
            if let Some(path) = function(field) {
                // Where the function is a wrong one, `STATUSES` says so.
                let _ = write!(inner, "&{}::with", paths.private);
                let mut arguments = Text::from(format!("{FIELD},"));
                arguments.splice(path.to_stream());
                inner.group(Delimiter::Parenthesis, arguments);
                inner.push(".call()");
            } else {
                inner.push(FIELD);
            }
            give.group(Delimiter::Parenthesis, inner);
            let _ = write!(give, ".give({TO})");
            answers.bind(arm, &fields, give);
        } else {
            answers.share(arm, "{}".into());
        }
    }
    if answers.are_all("{}") {
        return method;
    }
    let Paths { private, .. } = paths;
    let _ = write!(method, "fn __delegate(&self,{TO}:&mut {private}::Reader<'_>)");
    method.group(Delimiter::Brace, answers.into_expression());
    method
}
