use std::boxed::Box;

use http::header::{HeaderMap, HeaderName, HeaderValue};

use super::{Fields, FieldsMut, Values};

impl Fields for HeaderMap {
    fn values(&self, name: &str) -> Values<'_> {
        Box::new(self.get_all(name).iter().map(HeaderValue::as_bytes))
    }
}

impl FieldsMut for HeaderMap {
    fn remove(&mut self, name: &str) {
        HeaderMap::remove(self, name);
    }

    fn append(&mut self, name: &str, value: &[u8]) {
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value)) {
            // A map that is full keeps what it has.
            let _ = self.try_append(name, value);
        }
    }
}
