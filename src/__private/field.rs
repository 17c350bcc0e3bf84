//! What a field adds to a response: a call for each option of a field.
//!
//! Each has a bound of its own, so that a field whose type cannot be that is reported in words that
//! name the way out.

use core::fmt::Display;

#[cfg(feature = "problem")]
use serde_core::Serialize;

use crate::describe::{Addition, Describe};

#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a header field: it has no `Display`; implement it, or convert the field by `with = path` after `header = \"…\"`",
    label = "this type has no `Display`"
)]
pub trait HeaderField: Display {}

#[diagnostic::do_not_recommend]
impl<T: Display + ?Sized> HeaderField for T {}

#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the detail: it has no `Display`; implement it, or convert the field by `with = path` after `detail`",
    label = "this type has no `Display`"
)]
pub trait DetailField: Display {}

#[diagnostic::do_not_recommend]
impl<T: Display + ?Sized> DetailField for T {}

#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the instance: it has no `Display`; implement it, or convert the field by `with = path` after `instance`",
    label = "this type has no `Display`"
)]
pub trait InstanceField: Display {}

#[diagnostic::do_not_recommend]
impl<T: Display + ?Sized> InstanceField for T {}

#[cfg(feature = "problem")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an extension member: it has no `Serialize`; derive serde's `Serialize` for it, or convert the field by `with = path` after `extension`",
    label = "this type has no `Serialize`"
)]
pub trait ExtensionField: Serialize {}

#[cfg(feature = "problem")]
#[diagnostic::do_not_recommend]
impl<T: Serialize + ?Sized> ExtensionField for T {}

pub fn header<T: HeaderField + ?Sized>(to: &mut dyn Describe, name: &'static str, value: &T) {
    to.__add(Addition::Header(name, &value));
}

pub fn detail<T: DetailField + ?Sized>(to: &mut dyn Describe, value: &T) {
    to.detail(format_args!("{value}"));
}

pub fn instance<T: InstanceField + ?Sized>(to: &mut dyn Describe, value: &T) {
    to.instance(format_args!("{value}"));
}

#[cfg(feature = "problem")]
pub fn extension<T: ExtensionField + ?Sized>(to: &mut dyn Describe, name: &'static str, value: &T) {
    to.__add(Addition::Extension(name, &value));
}
