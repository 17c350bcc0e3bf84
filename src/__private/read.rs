//! What the way back from problem details is made of.

use core::str::FromStr;

use serde_core::Serialize;
use serde_core::de::DeserializeOwned;

use crate::ProblemDetails;
use crate::client::{FromProblem, Keys, REST, assert_none};

#[must_use]
pub fn read_back<E: FromProblem>(details: &ProblemDetails) -> Option<E> {
    let code = E::__KEYS.code_of(details);
    let rest = || (code == 0).then(|| E::__read(details, REST)).flatten();
    E::__read(details, code).or_else(rest)
}

/// The error at this place of those delegated to is known by nothing that comes before it.
#[track_caller]
pub const fn apart(keys: Keys, index: usize, is_deep: bool) {
    assert_none(keys.first_shared_by(index, is_deep));
}

/// The keys of what a function makes of a field.
#[must_use]
pub const fn keys_with<'a, T: ?Sized + 'a, E: FromProblem>(_: fn(&'a T) -> E) -> Keys {
    E::__KEYS
}

/// Whether the problem is one that a function can make of the field.
#[must_use]
pub fn is_read_with<'a, T: ?Sized + 'a, E: FromProblem>(
    _: fn(&'a T) -> E,
    details: &ProblemDetails,
    code: u16,
) -> bool {
    E::__read(details, code).is_some()
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read back from an extension member: it has no `Deserialize` that borrows nothing; derive serde's `Deserialize` for it, or add `server_only` to the variant",
    label = "this type has no `DeserializeOwned`"
)]
pub trait MemberField: DeserializeOwned {}

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> MemberField for T {}

#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read back from a text: it has no `FromStr`; implement it, or add `server_only` to the variant",
    label = "this type has no `FromStr`"
)]
pub trait TextField: FromStr {}

#[diagnostic::do_not_recommend]
impl<T: FromStr> TextField for T {}

#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `Default` to be read back with: implement it, or write `default = path`",
    label = "this type has no `Default`"
)]
pub trait DefaultField: Default {}

#[diagnostic::do_not_recommend]
impl<T: Default> DefaultField for T {}

#[must_use]
pub fn default<T: DefaultField>() -> T {
    T::default()
}

#[must_use]
pub fn member<T: MemberField>(details: &ProblemDetails, name: &str) -> Option<T> {
    details.extension(name)?.ok()
}

#[must_use]
pub fn optional_member<T: MemberField>(details: &ProblemDetails, name: &str) -> Option<Option<T>> {
    optional_member_of(json(details, name))
}

/// The JSON of a member, but not where it is the constant that stands for its absence.
pub fn member_but<'a>(
    details: &'a ProblemDetails,
    name: &str,
    constant: &(impl Serialize + ?Sized),
) -> Option<&'a str> {
    let constant = serde_json::to_string(constant).ok();
    json(details, name).filter(|json| Some(*json) != constant.as_deref())
}

fn json<'a>(details: &'a ProblemDetails, name: &str) -> Option<&'a str> {
    details.extensions().find(|(other, _)| *other == name).map(|(_, json)| json)
}

/// A `null` is as good as none, unless it is a `T` by itself.
#[must_use]
pub fn optional_member_of<T: MemberField>(json: Option<&str>) -> Option<Option<T>> {
    let Some(json) = json else { return Some(None) };
    match serde_json::from_str(json) {
        Ok(value) => Some(Some(value)),
        Err(_) => (json == "null").then_some(None),
    }
}

#[must_use]
pub fn text<T: TextField>(text: Option<&str>) -> Option<T> {
    text?.parse().ok()
}

#[must_use]
pub fn optional_text<T: TextField>(text: Option<&str>) -> Option<Option<T>> {
    match text {
        Some(text) => text.parse().ok().map(Some),
        None => Some(None),
    }
}

/// The text, but not where it is the constant that stands for its absence.
#[must_use]
pub fn text_but<'a>(text: Option<&'a str>, constant: &str) -> Option<&'a str> {
    text.filter(|text| *text != constant)
}

/// The value of the header field of this name that so many others of the name come before.
#[must_use]
pub fn header_of<'a>(details: &'a ProblemDetails, name: &str, before: usize) -> Option<&'a str> {
    let mut all = details.headers().filter(|(other, _)| other.eq_ignore_ascii_case(name));
    all.nth(before).map(|(_, value)| value)
}
