use actix_web::dev::ResponseHead;
use actix_web::http::ConnectionType;
use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};

use super::{Fields, FieldsMut};

impl Fields for HeaderMap {
    fn nth(&self, name: &str, place: usize) -> Option<&[u8]> {
        self.get_all(name).nth(place).map(HeaderValue::as_bytes)
    }
}

impl Fields for ResponseHead {
    fn nth(&self, name: &str, place: usize) -> Option<&[u8]> {
        self.headers.nth(name, place)
    }
}

/// actix-web writes `connection` by what it knows of the connection, and no field of that name.
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

/// What was set cannot be unset, in this head.
fn forget_connection(head: &mut ResponseHead) {
    let mut other = ResponseHead::new(head.status);
    other.version = head.version;
    other.reason = head.reason;
    other.no_chunking(!head.chunked());
    core::mem::swap(&mut other.headers, &mut head.headers);
    *head = other;
}
