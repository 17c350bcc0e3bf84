use std::boxed::Box;

use actix_web::dev::ResponseHead;
use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{ConnectionType, Version};

use super::{Fields, FieldsMut, Values};

impl Fields for HeaderMap {
    fn values(&self, name: &str) -> Values<'_> {
        Box::new(self.get_all(name).map(HeaderValue::as_bytes))
    }
}

impl Fields for ResponseHead {
    fn values(&self, name: &str) -> Values<'_> {
        self.headers.values(name)
    }
}

/// actix-web writes `connection` itself, by the connection type of the head. It sends no header field
/// of that name.
impl FieldsMut for ResponseHead {
    fn remove(&mut self, name: &str) {
        if is_connection(name) {
            forget_connection(self);
        } else {
            self.headers.remove(name);
        }
    }

    fn append(&mut self, name: &str, value: &[u8]) {
        if is_connection(name) {
            let closes = value.eq_ignore_ascii_case(b"close");
            let kind = if closes { ConnectionType::Close } else { ConnectionType::Upgrade };
            self.set_connection_type(kind);
            return;
        }
        let name = HeaderName::from_bytes(name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value)) {
            self.headers.append(name, value);
        }
    }
}

fn is_connection(name: &str) -> bool {
    name.eq_ignore_ascii_case("connection")
}

/// What is set in this head cannot be unset, so another takes its place. Whether it writes names in
/// camel case cannot be read of it, and is lost.
fn forget_connection(head: &mut ResponseHead) {
    if !has_connection_type(head) {
        return;
    }
    let mut other = ResponseHead::new(head.status);
    other.version = head.version;
    other.reason = head.reason;
    other.no_chunking(!head.chunked());
    core::mem::swap(&mut other.headers, &mut head.headers);
    *head = other;
}

/// Where none is set, the type is that of the version.
fn has_connection_type(head: &mut ResponseHead) -> bool {
    let version = head.version;
    let [old, new] = [Version::HTTP_10, Version::HTTP_11].map(|version| {
        head.version = version;
        head.connection_type()
    });
    head.version = version;
    old == new
}
