//! Header fields, whatever type a framework keeps them in. Names are compared without regard to case.

#[cfg(feature = "actix-web")]
mod actix_web;
#[cfg(feature = "http")]
mod http;
#[cfg(feature = "rocket")]
mod rocket;

use std::vec::Vec;

/// Header fields to read.
pub(crate) trait Fields {
    /// The value of one of the fields of this name: of the first, the second, …
    fn nth(&self, name: &str, place: usize) -> Option<&[u8]>;
}

/// Header fields of a response. What is appended is legal.
pub(crate) trait FieldsMut: Fields {
    fn remove(&mut self, name: &str);

    fn append(&mut self, name: &str, value: &[u8]);

    /// Takes out the fields of this name and value, and leaves those of other values.
    fn remove_value(&mut self, name: &str, value: &[u8]) {
        let all: Vec<_> = values(self, name).map(<[u8]>::to_vec).collect();
        self.remove(name);
        for other in all.iter().filter(|other| *other != value) {
            self.append(name, other);
        }
    }
}

pub(super) fn values<'a, F: Fields + ?Sized>(
    fields: &'a F,
    name: &str,
) -> impl Iterator<Item = &'a [u8]> {
    (0..).map_while(move |place| fields.nth(name, place))
}
