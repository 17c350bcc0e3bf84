//! Borrowed tokens, places in them, attributes as such, and what is wrong at a place. Only what
//! matters of the input is ever taken.

mod attribute;
mod cursor;
mod mistake;

pub(crate) use self::attribute::{Attribute, each_attribute, each_attribute_path};
pub(crate) use self::cursor::{
    Tokens, end_of_expression, find, items, path_separator, punct, skip, symbol,
};
pub(crate) use self::mistake::{Mistake, Mistakes};
