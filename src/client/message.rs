//! What the compiler says where two errors get in each other's way.

/// Stops the compiler, with the line that two errors share.
#[track_caller]
pub(crate) const fn assert_none(shared: Option<&'static [u8]>) {
    if let Some(line) = shared {
        let message = Message::of(line);
        match core::str::from_utf8(message.bytes.split_at(message.length).0) {
            Ok(text) => panic!("{}", text),
            Err(_) => {
                panic!("two errors get in each other's way, so that neither can be read back")
            }
        }
    }
}

/// A text that is put together in a constant.
struct Message {
    bytes: [u8; Self::MOST],
    length: usize,
}

impl Message {
    const MOST: usize = 1024;

    /// Of a key, or of a place in a response.
    const fn of(line: &[u8]) -> Self {
        let text = Self { bytes: [0; Self::MOST], length: 0 };
        match line {
            [b'*', ..] => text.with(
                b"two variants take any status from a field, so that neither can be read back: add `server_only` to \
                  one of them",
            ),
            [b'0'..=b'9', ..] => text.same_key(line),
            [b'd', ..] => text.with(
                b"this variant replaces or hides the detail, which the error delegated to is read from: remove that from \
                  the variant, or add `server_only` to it",
            ),
            [b'=', place @ ..] | place => text.same_place(place),
        }
    }

    const fn same_key(self, key: &[u8]) -> Self {
        let (code, uri) = key.split_at(3);
        let text = self.with(b"two variants answer ").with(code);
        let text = if uri.is_empty() {
            text.with(b" without a problem type")
        } else {
            text.with(b" with the problem type ").name(uri)
        };
        text.with(
            b", one of them in an error delegated to, so that neither can be read back: give one of them a \
              `type = \"\xe2\x80\xa6\"` of its own, or add `server_only` to it",
        )
    }

    const fn same_place(self, place: &[u8]) -> Self {
        let text = self.with(b"this variant and the error delegated to both send ");
        let (text, fix) = match place {
            [b'h', name @ ..] => (text.with(b"the header field ").name(name), RENAME),
            [b'm', name @ ..] => (text.with(b"the extension member ").name(name), RENAME),
            [b'i', ..] => (text.with(b"an instance"), REMOVE),
            _ => (text.with(b"a detail"), REMOVE),
        };
        text.with(b", so that only one of the two can be read back: ").with(fix)
    }

    const fn name(self, name: &[u8]) -> Self {
        // A longer one leaves no room for the rest. It is cut between two characters.
        let mut end = if name.len() > 700 { 700 } else { name.len() };
        while end < name.len() && name[end] & 0b1100_0000 == 0b1000_0000 {
            end -= 1;
        }
        let (name, cut) = name.split_at(end);
        self.with(b"`").with(name).with(if cut.is_empty() { b"`" } else { "…`".as_bytes() })
    }

    const fn with(mut self, text: &[u8]) -> Self {
        let mut at = 0;
        while at < text.len() && self.length < Self::MOST {
            self.bytes[self.length] = text[at];
            self.length += 1;
            at += 1;
        }
        self
    }
}

const RENAME: &[u8] = b"give it another name in the variant, or add `server_only` to it";
const REMOVE: &[u8] = b"remove it from the variant, or add `server_only` to it";

#[cfg(test)]
mod tests {
    use std::string::String;

    use super::Message;

    fn message(line: &str) -> String {
        let Message { bytes, length } = Message::of(line.as_bytes());
        String::from_utf8(bytes[..length].into()).unwrap()
    }

    #[test]
    fn a_long_name_is_cut_between_two_characters() {
        let fix = "so that only one of the two can be read back: give it another name in the variant, or add \
                   `server_only` to it";
        let both = "this variant and the error delegated to both send the extension member";
        let name = "ü".repeat(360);
        assert_eq!(
            message(&std::format!("m{name}")),
            std::format!("{both} `{}…`, {fix}", &name[..700])
        );
        assert_eq!(
            message(&std::format!("ma{name}")),
            std::format!("{both} `a{}…`, {fix}", &name[..698])
        );
        assert_eq!(
            message(&std::format!("m{}", &name[..700])),
            std::format!("{both} `{}`, {fix}", &name[..700])
        );
        let longest = message(&std::format!("404{}", "/".repeat(800)));
        assert!(longest.ends_with("or add `server_only` to it"), "{longest}");
    }
}
