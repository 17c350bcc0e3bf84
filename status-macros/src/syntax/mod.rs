//! What one `#[status(…)]` says, or one `status!(…)`: a status, an option, a field's option; and the
//! mistakes in it.

mod attrs;
mod code;
mod constant;
mod detail;
mod field;
mod foreign;
mod header;
mod meant;
mod member;
mod option;
mod path;
mod pieces;
mod separator;
mod slot;
mod status;
mod text;
mod uri;
mod words;

pub(crate) use self::attrs::{Attrs, TypeAttrs};
pub(crate) use self::code::{Code, Site, status_of};
pub(crate) use self::constant::{Constant, Value, placeholders};
pub(crate) use self::detail::Detail;
pub(crate) use self::field::{FieldOption, FieldSaid, Use};
pub(crate) use self::option::{Answer, Exposure};
pub(crate) use self::slot::Slot;
pub(crate) use self::status::{missing, read, surplus};
