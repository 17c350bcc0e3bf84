use core::fmt::{self, Write as _};

const LONGEST: usize = 32;

/// The beginning of a text, kept without allocation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Excerpt {
    bytes: [u8; LONGEST],
    len: usize,
    is_cut: bool,
}

impl Excerpt {
    pub(crate) const EMPTY: Self = Self { bytes: [0; LONGEST], len: 0, is_cut: false };

    pub(crate) fn of(text: &str) -> Self {
        let mut excerpt = Self::EMPTY;
        excerpt.push(text);
        excerpt
    }

    fn push(&mut self, text: &str) {
        let rest = &mut self.bytes[self.len..];
        let mut len = if self.is_cut { 0 } else { rest.len().min(text.len()) };
        while !text.is_char_boundary(len) {
            len -= 1;
        }
        rest[..len].copy_from_slice(&text.as_bytes()[..len]);
        self.len += len;
        self.is_cut |= len < text.len();
    }

    pub(crate) fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[..self.len]).expect("it ends at the end of a character")
    }
}

impl fmt::Write for Excerpt {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text);
        Ok(())
    }
}

impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Control characters are escaped: the message may go to a terminal or into a log.
        for c in self.as_str().chars() {
            if c.is_control() { write!(f, "{}", c.escape_default())? } else { f.write_char(c)? }
        }
        if self.is_cut { f.write_str("…") } else { Ok(()) }
    }
}

impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}
