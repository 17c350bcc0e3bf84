use core::fmt::{self, Display};
use std::string::String;

/// A name and a value in one text.
#[derive(Clone)]
pub(super) struct Pair {
    text: String,
    name: usize,
}

impl Pair {
    /// None, where the value's `Display` fails.
    pub(super) fn new(name: &str, value: impl Display) -> Option<Self> {
        // One of the usual length does not have to grow.
        let mut text = String::with_capacity(name.len() + 64);
        text.push_str(name);
        fmt::write(&mut text, format_args!("{value}")).ok()?;
        Some(Self { text, name: name.len() })
    }

    pub(super) fn name(&self) -> &str {
        &self.text[..self.name]
    }

    pub(super) fn value(&self) -> &str {
        &self.text[self.name..]
    }

    /// Without white space around the value (RFC 9110 §5.5).
    pub(super) fn trimmed(mut self) -> Self {
        let is_blank = |c| matches!(c, ' ' | '\t');
        let end = self.name + self.value().trim_end_matches(is_blank).len();
        self.text.truncate(end);
        let start = end - self.value().trim_start_matches(is_blank).len();
        self.text.drain(self.name..start);
        self
    }
}

impl fmt::Debug for Pair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.name(), self.value()).fmt(f)
    }
}
