use core::fmt::{self, Display};
use std::string::String;
use std::vec::Vec;

use crate::describe::Member;

/// A name and a value in one text.
#[derive(Clone)]
pub(super) struct Pair {
    text: String,
    name: usize,
}

/// How long a value usually is, so that it does not have to grow.
const USUAL: usize = 64;

impl Pair {
    /// None, where the value's `Display` fails.
    pub(super) fn new(name: &str, value: impl Display) -> Option<Self> {
        let mut text = String::with_capacity(name.len() + USUAL);
        text.push_str(name);
        fmt::write(&mut text, format_args!("{value}")).ok()?;
        Some(Self { text, name: name.len() })
    }

    /// None, where there is no JSON of the value.
    pub(super) fn json(name: &str, value: &dyn Member) -> Option<Self> {
        let mut text = Vec::with_capacity(name.len() + USUAL);
        text.extend_from_slice(name.as_bytes());
        value.write_json(&mut text).ok()?;
        Some(Self { text: String::from_utf8(text).ok()?, name: name.len() })
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
