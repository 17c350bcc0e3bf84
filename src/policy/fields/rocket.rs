use std::borrow::ToOwned;
use std::string::String;

use rocket::Response;
use rocket::http::HeaderMap;

use super::{Fields, FieldsMut};

impl Fields for HeaderMap<'_> {
    fn nth(&self, name: &str, place: usize) -> Option<&[u8]> {
        self.get(name).nth(place).map(str::as_bytes)
    }
}

impl Fields for Response<'_> {
    fn nth(&self, name: &str, place: usize) -> Option<&[u8]> {
        self.headers().nth(name, place)
    }
}

impl FieldsMut for Response<'_> {
    fn remove(&mut self, name: &str) {
        self.remove_header(name);
    }

    fn append(&mut self, name: &str, value: &[u8]) {
        // rocket keeps text alone.
        self.adjoin_raw_header(name.to_owned(), String::from_utf8_lossy(value).into_owned());
    }
}
