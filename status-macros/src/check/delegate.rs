//! The field that supplies the status.

use proc_macro2::Ident;

use crate::item::{Field, Variant};
use crate::tokens::{Mistake, Mistakes};

/// The field that is marked `#[status]`.
pub(super) fn marked<'a, 'i>(
    variant: &'i Variant<'a>,
    has_status: bool,
    mistakes: &mut Mistakes,
) -> Option<&'i Field<'a>> {
    let mut marked = None;
    for field in &variant.fields {
        let Some(delegate) = field.delegate else { continue };
        let message = if has_status && delegate.with.is_some() {
            "a status is given above: remove that one, or name the option whose value `with` makes before it, as in \
             `header = \"…\", with = path`"
        } else if has_status {
            "a status is given above: remove that one, or this `#[status]`"
        } else if marked.is_some() {
            "duplicate `#[status]`: one field supplies the status, remove one of them"
        } else {
            marked = Some(field);
            continue;
        };
        mistakes.push(Mistake::at(delegate.attribute.tokens, message));
    }
    marked
}

/// The field that the word `transparent` means.
pub(super) fn transparent<'a, 'i>(
    variant: &'i Variant<'a>,
    word: &Ident,
) -> Result<&'i Field<'a>, Mistake> {
    let (name, count) = (&variant.ident, variant.fields.len());
    let has_mark = variant.fields.iter().any(|field| field.is_source == Some(true));
    let is_meant = |field: &&Field<'_>| {
        count == 1
            || if has_mark {
                field.is_source == Some(true)
            } else {
                field.is_source.is_none() && field.member.name() == "source"
            }
    };
    let mut meant = variant.fields.iter().filter(is_meant);
    let message = match (meant.next(), meant.next()) {
        (Some(field), None) => return Ok(field),
        (None, _) if count == 0 => format!(
            "`transparent` takes the status from a field, and `{name}` has none: write a status, such as \
             `#[status(404)]`"
        ),
        (None, _) => format!(
            "`transparent` takes the status from the only field, or the one marked `#[from]` or `#[source]`: \
             `{name}` has {count} fields, so mark one of them, or put `#[status]` on it in place of `transparent`"
        ),
        (Some(_), Some(_)) => format!(
            "`transparent` takes the status from one field, and several of `{name}` are marked `#[from]` or \
             `#[source]`: put `#[status]` on the one that supplies it in place of `transparent`"
        ),
    };
    Err(Mistake::new(word.span(), message))
}

/// Checks that there is always something to delegate to.
pub(super) fn check<'a, 'i>(field: &'i Field<'a>) -> Result<&'i Field<'a>, Mistake> {
    let has_function = field.delegate.is_some_and(|delegate| delegate.with.is_some());
    if field.is_optional() && !has_function {
        let message = "an `Option` supplies no status where it is `None`: give the variant a fixed status, or take \
                       the field out of the `Option`";
        return Err(Mistake::at(field.ty, message));
    }
    Ok(field)
}
