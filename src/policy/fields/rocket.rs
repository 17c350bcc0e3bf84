use std::borrow::ToOwned;
use std::boxed::Box;
use std::string::String;

use rocket::Response;
use rocket::http::HeaderMap;

use super::{Fields, FieldsMut, Values};

impl Fields for HeaderMap<'_> {
    fn values(&self, name: &str) -> Values<'_> {
        Box::new(self.get(name).map(str::as_bytes))
    }
}

impl Fields for Response<'_> {
    fn values(&self, name: &str) -> Values<'_> {
        self.headers().values(name)
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
