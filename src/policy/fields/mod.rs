//! Header fields, whatever type a framework keeps them in. Names are compared without regard to case.

#[cfg(feature = "actix-web")]
mod actix_web;
#[cfg(feature = "http")]
mod http;
#[cfg(feature = "rocket")]
mod rocket;

use std::boxed::Box;
use std::vec::Vec;

pub(crate) type Values<'a> = Box<dyn Iterator<Item = &'a [u8]> + 'a>;

/// Header fields to read.
pub(crate) trait Fields {
    /// The values of the fields of this name, in their order.
    fn values(&self, name: &str) -> Values<'_>;

    fn first(&self, name: &str) -> Option<&[u8]> {
        self.values(name).next()
    }
}

/// Header fields of a response. What is appended is legal.
pub(crate) trait FieldsMut: Fields {
    fn remove(&mut self, name: &str);

    fn append(&mut self, name: &str, value: &[u8]);

    /// Takes out the fields of this name and value, and leaves those of other values.
    fn remove_value(&mut self, name: &str, value: &[u8]) {
        let all: Vec<_> = self.values(name).map(<[u8]>::to_vec).collect();
        self.remove(name);
        for other in all.iter().filter(|other| *other != value) {
            self.append(name, other);
        }
    }
}
