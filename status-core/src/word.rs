//! The letters of a name, and how near they are to another's.
//!
//! Loops are written out here and in `suggest.rs`: every user compiles this crate, and the same in
//! iterators and closures takes as long to compile as all the rest of it.

use crate::table::Status;

/// What a name of another framework has around the status.
const AFFIXES: &[&str] =
    &["http", "https", "status", "code", "sc", "err", "error", "exception", "response"];

/// Of the names that are taken in: the longest of a status has 29 letters.
const LONGEST: usize = 44;

/// The letters of a name, whatever its spelling.
#[derive(Clone, Copy)]
pub(crate) struct Word {
    letters: [u8; LONGEST],
    /// Whether a word of the name begins with this letter.
    begins: [bool; LONGEST],
    start: usize,
    end: usize,
    /// The status whose number is in the name.
    pub(crate) code: Option<Status>,
}

/// In which way a name is near.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Likeness {
    Same,
    Typos,
    LeftOut,
    TooMany,
}

impl Word {
    /// No status has a name so long that it would not fit.
    pub(crate) fn of(name: &str) -> Option<Self> {
        let mut word =
            Self { letters: [0; LONGEST], begins: [false; LONGEST], start: 0, end: 0, code: None };
        let bytes = name.as_bytes();
        let (mut at, mut is_apart) = (0, true);
        while at < bytes.len() {
            let mut digits_end = at;
            while digits_end < bytes.len() && bytes[digits_end].is_ascii_digit() {
                digits_end += 1;
            }
            if let Some(status) = Status::from_bytes(&bytes[at..digits_end]) {
                (word.code, is_apart, at) = (Some(status), true, digits_end);
            } else if matches!(bytes[at], b'_' | b' ' | b'-' | b'\'') {
                is_apart = true;
                at += 1;
            } else if word.end == LONGEST {
                return None;
            } else {
                word.letters[word.end] = bytes[at].to_ascii_lowercase();
                word.begins[word.end] = is_apart || is_hump(bytes, at);
                word.end += 1;
                is_apart = false;
                at += 1;
            }
        }
        Some(word)
    }

    fn letters(&self) -> &[u8] {
        &self.letters[self.start..self.end]
    }

    fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// Whether there is nothing in it that could be a status, as in `HttpError`.
    pub(crate) fn says_nothing(self) -> bool {
        let mut rest = self;
        while let Some(shorter) = rest.without_affix() {
            rest = shorter;
        }
        rest.is_empty() && self.code.is_none()
    }

    /// This word without the first of its affixes, those before the status before those after it:
    /// `HttpNotFoundException`, `NotFoundException`, `NotFound`.
    pub(crate) fn without_affix(mut self) -> Option<Self> {
        if self.is_empty() {
            return None;
        }
        let mut first_end = self.start + 1;
        while first_end < self.end && !self.begins[first_end] {
            first_end += 1;
        }
        let mut last_start = self.end - 1;
        while last_start > self.start && !self.begins[last_start] {
            last_start -= 1;
        }
        if is_affix(&self.letters[self.start..first_end]) {
            self.start = first_end;
        } else if is_affix(&self.letters[last_start..self.end]) {
            self.end = last_start;
        } else {
            return None;
        }
        Some(self)
    }

    /// How far the name is away, where it is near in this way.
    pub(crate) fn distance(&self, name: &str, likeness: Likeness) -> Option<usize> {
        match likeness {
            Likeness::Same => (Self::of(name)?.letters() == self.letters()).then_some(0),
            Likeness::Typos => self.typos(name),
            Likeness::LeftOut => self.letters_left_out(name),
            Likeness::TooMany => self.letters_too_many(name),
        }
    }

    /// How many letters to insert, delete, replace or swap with the next (the optimal string
    /// alignment distance), where that is at most a third of them.
    fn typos(&self, name: &str) -> Option<usize> {
        let name = Self::of(name)?;
        let (a, b) = (self.letters(), name.letters());
        let mut before = [0; LONGEST + 1];
        let mut above = [0; LONGEST + 1];
        let mut j = 0;
        while j < b.len() {
            j += 1;
            above[j] = j;
        }
        let mut i = 0;
        while i < a.len() {
            let mut row = [i + 1; LONGEST + 1];
            j = 0;
            while j < b.len() {
                let replaced = above[j] + usize::from(a[i] != b[j]);
                row[j + 1] = replaced.min(above[j + 1] + 1).min(row[j] + 1);
                if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                    row[j + 1] = row[j + 1].min(before[j - 1] + 1);
                }
                j += 1;
            }
            (before, above) = (above, row);
            i += 1;
        }
        let typos = above[b.len()];
        (typos * 3 <= a.len().max(b.len())).then_some(typos)
    }

    /// How many letters are in the words of the name that this one does not have, where it has at
    /// least half of them and none that the name has not.
    fn letters_left_out(&self, name: &str) -> Option<usize> {
        let name = Self::of(name)?;
        let (mut rest, mut tail) = (self.letters(), name.letters());
        while !tail.is_empty() {
            let at = name.end - tail.len();
            let mut end = 1;
            while end < tail.len() && !name.begins[at + end] {
                end += 1;
            }
            if rest.starts_with(&tail[..end]) {
                rest = &rest[end..];
            }
            tail = &tail[end..];
        }
        let (len, name_len) = (self.letters().len(), name.end);
        (rest.is_empty() && len < name_len && len * 2 >= name_len).then(|| name_len - len)
    }

    /// How many letters stand around the name, where it makes up at least half of them all, or is
    /// several words and the last ones (`OrganizationNotFound`).
    fn letters_too_many(&self, name: &str) -> Option<usize> {
        let name = Self::of(name)?;
        let mut at = self.start;
        while at + name.end <= self.end {
            let end = at + name.end;
            if self.letters[at..end] == *name.letters() {
                let is_last = end == self.end && self.begins[at] && name.has_several_words();
                let len = self.end - self.start;
                if is_last || name.end * 2 >= len {
                    return Some(len - name.end);
                }
            }
            at += 1;
        }
        None
    }

    fn has_several_words(&self) -> bool {
        let mut at = self.start + 1;
        while at < self.end && !self.begins[at] {
            at += 1;
        }
        at < self.end
    }
}

/// Whether a word begins with this letter, as the second does in `notFound` and in `HTTPStatus`.
fn is_hump(bytes: &[u8], at: usize) -> bool {
    let is_capital = |at: usize| at < bytes.len() && bytes[at].is_ascii_uppercase();
    let is_small = |at: usize| at < bytes.len() && bytes[at].is_ascii_lowercase();
    at > 0 && is_capital(at) && (!is_capital(at - 1) || is_small(at + 1))
}

fn is_affix(letters: &[u8]) -> bool {
    let mut i = 0;
    while i < AFFIXES.len() {
        if AFFIXES[i].as_bytes() == letters {
            return true;
        }
        i += 1;
    }
    false
}
