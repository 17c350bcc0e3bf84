//! What the way back from problem details is made of.

use core::str::FromStr;
use std::vec::Vec;

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

/// The value of the header field of this name.
#[must_use]
pub fn header_of<'a>(details: &'a ProblemDetails, name: &str) -> Option<&'a str> {
    lines(details, name).next()
}

fn lines<'a>(details: &'a ProblemDetails, name: &str) -> impl Iterator<Item = &'a str> {
    let all = details.headers().filter(move |(other, _)| other.eq_ignore_ascii_case(name));
    all.map(|(_, value)| value)
}

/// The value of one of so many fields that follow constants in a list. None, where there are other lines than were
/// sent: nothing says whose they are.
#[must_use]
pub fn line_of<'a>(
    details: &'a ProblemDetails,
    name: &str,
    constants: &[&str],
    at: usize,
    of: usize,
) -> Option<&'a str> {
    let all: Vec<_> = lines(details, name).collect();
    if let [line] = *all {
        if of == 1 && !constants.is_empty() {
            return after(line, constants).filter(|rest| !rest.is_empty());
        }
    }
    let is_as_sent = all.starts_with(constants) && all.len() == constants.len() + of;
    all.get(constants.len() + at).copied().filter(|_| is_as_sent)
}

/// What follows the constants in a line that was joined of several on the way
/// ([RFC 9110 §5.3](https://www.rfc-editor.org/rfc/rfc9110.html#section-5.3)).
fn after<'a>(line: &'a str, constants: &[&str]) -> Option<&'a str> {
    constants.iter().try_fold(line, |line, constant| {
        let rest = line.strip_prefix(constant)?.trim_start();
        if rest.is_empty() { Some(rest) } else { rest.strip_prefix(',').map(str::trim_start) }
    })
}

/// The value of the field that follows constants in a list, where others are sent for its absence.
#[must_use]
pub fn optional_listed<T: TextField>(
    details: &ProblemDetails,
    name: &str,
    constants: &[&str],
    otherwise: &[&str],
) -> Option<Option<T>> {
    let all: Vec<_> = lines(details, name).collect();
    let is_joined = |line| !otherwise.is_empty() && after(line, otherwise) == Some("");
    if all.is_empty() || all == otherwise || matches!(*all, [line] if is_joined(line)) {
        return Some(None);
    }
    text(line_of(details, name, constants, 0, 1)).map(Some)
}
