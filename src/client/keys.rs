//! The keys by which errors are found, and that no two are the same.

use core::cmp::Ordering;

use crate::ProblemDetails;

/// The type of a problem that has none
/// ([RFC 9457 §4.2.1](https://www.rfc-editor.org/rfc/rfc9457.html#section-4.2.1)).
pub(super) const BLANK: &str = "about:blank";

/// The key of what no other key matches.
pub(super) const ANY: &str = "***\n";

/// The status of a problem that nothing has claimed, not even an error that is read by hand and whose keys
/// nobody knows: what takes any status comes last. No key has it.
pub(crate) const REST: u16 = u16::MAX;

/// The keys of an error and what it sends, with those of the errors that it delegates to.
#[derive(Clone, Copy, Debug)]
pub struct Keys {
    /// In each line three digits of a status and a problem type, which is empty for `about:blank`. In
    /// ascending order.
    pub own: &'static str,
    /// The places in a response that its own variants fill, a line each, in ascending order: `d`, `i`,
    /// `h` and the name of a header field, `m` and that of a member. After a `=`, where nothing is read
    /// from there.
    pub sent: &'static str,
    /// Those of what it delegates to, each with the places where the variant around it gets in its way.
    pub inner: &'static [(Keys, &'static str)],
}

impl Keys {
    /// The status that goes with the problem type in the key of this problem; 0, where it has none.
    ///
    /// A type that only one variant has needs no status.
    pub(crate) fn code_of(&self, details: &ProblemDetails) -> u16 {
        let code = details.code().unwrap_or_default();
        let uri = type_of(details);
        let mut is_there = false;
        let mut last = 0;
        let mut count = 0;
        self.each_code_of(uri, &mut |other| {
            is_there |= other == code && code != 0;
            last = other;
            count += 1;
        });
        match count {
            _ if is_there => code,
            1 if !uri.is_empty() => last,
            _ => 0,
        }
    }

    fn each_code_of(&self, uri: &str, visit: &mut impl FnMut(u16)) {
        for (code, _) in split(self.own).filter(|(_, other)| *other == uri) {
            visit(code);
        }
        for (inner, _) in self.inner {
            inner.each_code_of(uri, visit);
        }
    }

    /// The first key that one of the errors delegated to shares with this or an earlier one, or with
    /// another one in itself; or the first place of it that the variant around it fills too.
    pub(crate) const fn first_shared(self) -> Option<&'static [u8]> {
        let mut index = 0;
        while index < self.inner.len() {
            if let Some(key) = self.first_shared_by(index, true) {
                return Some(key);
            }
            index += 1;
        }
        None
    }

    /// The same for the error at `index` of those delegated to, and only if `is_deep` in itself.
    pub(crate) const fn first_shared_by(
        self,
        index: usize,
        is_deep: bool,
    ) -> Option<&'static [u8]> {
        let (inner, replaced) = self.inner[index];
        if is_deep {
            if let Some(key) = inner.first_shared() {
                return Some(key);
            }
        }
        let mut shared = meets(inner, self.own.as_bytes());
        let mut before = 0;
        while before < index && shared.is_none() {
            shared = meet(inner, self.inner[before].0);
            before += 1;
        }
        if shared.is_some() { shared } else { inner.first_sent_of(replaced.as_bytes()) }
    }

    const fn first_sent_of(self, places: &'static [u8]) -> Option<&'static [u8]> {
        if places.is_empty() {
            return None;
        }
        let mut shared = first_of_both(self.sent.as_bytes(), places);
        let mut index = 0;
        while index < self.inner.len() && shared.is_none() {
            shared = self.inner[index].0.first_sent_of(places);
            index += 1;
        }
        shared
    }
}

/// The problem type as it stands in a key.
fn type_of(details: &ProblemDetails) -> &str {
    match details.problem_type() {
        BLANK => "",
        // A reference to the document itself, which no attribute can say.
        "" => "\n",
        uri => uri,
    }
}

/// The status and the problem type of each key; 0 where it is any status.
fn split(keys: &str) -> impl Iterator<Item = (u16, &str)> {
    let lines = keys.lines().filter_map(|line| line.split_at_checked(3));
    lines.map(|(code, uri)| (code.parse().unwrap_or_default(), uri))
}

/// Which of the keys is that of the problem, whose status is known already.
#[must_use]
pub fn which(details: &ProblemDetails, code: u16, keys: &str) -> usize {
    let uri = type_of(details);
    split(keys).position(|key| key == (code, uri)).unwrap_or(usize::MAX)
}

const fn meet(one: Keys, other: Keys) -> Option<&'static [u8]> {
    let mut shared = meets(one, other.own.as_bytes());
    let mut index = 0;
    while index < other.inner.len() && shared.is_none() {
        shared = meet(one, other.inner[index].0);
        index += 1;
    }
    shared
}

const fn meets(keys: Keys, other: &'static [u8]) -> Option<&'static [u8]> {
    let mut shared = first_of_both(keys.own.as_bytes(), other);
    let mut index = 0;
    while index < keys.inner.len() && shared.is_none() {
        shared = meets(keys.inner[index].0, other);
        index += 1;
    }
    shared
}

/// The first line of both, which are in ascending order: in time that grows with their length only.
const fn first_of_both(mut one: &'static [u8], mut other: &'static [u8]) -> Option<&'static [u8]> {
    while let (Some((a, after_a)), Some((b, after_b))) = (line(one), line(other)) {
        match compare(a, b) {
            Ordering::Less => one = after_a,
            Ordering::Greater => other = after_b,
            Ordering::Equal => return Some(a),
        }
    }
    None
}

/// The first line, and what follows it.
const fn line(text: &'static [u8]) -> Option<(&'static [u8], &'static [u8])> {
    let mut end = 0;
    while end < text.len() {
        if text[end] == b'\n' {
            let (line, rest) = text.split_at(end);
            return Some((line, rest.split_at(1).1));
        }
        end += 1;
    }
    None
}

const fn compare(one: &[u8], other: &[u8]) -> Ordering {
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] < other[at] {
            return Ordering::Less;
        } else if one[at] > other[at] {
            return Ordering::Greater;
        }
        at += 1;
    }
    if one.len() < other.len() {
        Ordering::Less
    } else if one.len() > other.len() {
        Ordering::Greater
    } else {
        Ordering::Equal
    }
}
