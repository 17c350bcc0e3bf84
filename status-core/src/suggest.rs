//! What a name that is no status may have meant.

use crate::lookup::{Spelling, find, folded};
use crate::rows::Row;
use crate::set::StatusSet;
use crate::table::{ROWS, Status};

impl StatusSet {
    /// The name in this set that a misspelt or informal one most likely means, if any is near.
    ///
    /// The name itself in another spelling (`not_found`) comes first, then the name of the status
    /// that a common word stands for (`AccessDenied`), then one with few wrong letters (`NotFond`),
    /// then one of which words were left out (`InternalError`) or to which some were added
    /// (`NotFoundError`).
    ///
    /// ```
    /// use http_status::StatusSet;
    ///
    /// assert_eq!(StatusSet::ALL.closest_name("Teapot"), Some("ImATeapot"));
    /// assert_eq!(StatusSet::ALL.closest_name("NotFond"), Some("NotFound"));
    /// assert_eq!(StatusSet::SERVER_ERRORS.closest_name("NotFond"), None);
    /// assert_eq!(StatusSet::ALL.closest_name("Foo"), None);
    /// ```
    #[must_use]
    pub fn closest_name(self, name: &str) -> Option<&'static str> {
        let word = Word::of(name)?;
        let spelt_otherwise = find(name.as_bytes(), Spelling::Any);
        spelt_otherwise
            .filter(|&(status, _)| self.contains(status))
            .map(|(_, label)| label.name)
            .or_else(|| self.nicknamed(word))
            .or_else(|| self.nearest(&|name| word.typos(name)))
            .or_else(|| self.nearest(&|name| word.letters_left_out(name)))
            .or_else(|| self.nearest(&|name| word.letters_too_many(name)))
    }

    fn rows(self) -> impl Iterator<Item = &'static Row> {
        let rows = Status::ALL.iter().zip(ROWS);
        rows.filter(move |&(&status, _)| self.contains(status)).map(|(_, row)| row)
    }

    fn nicknamed(self, word: Word) -> Option<&'static str> {
        self.rows()
            .find(|row| row.facts.nicknames.iter().any(|name| Word::of(name) == Some(word)))
            .map(|row| row.labels[0].name)
    }

    /// The name that is least far away; the first one of several.
    fn nearest(self, distance: &dyn Fn(&'static str) -> Option<usize>) -> Option<&'static str> {
        let labels = self.rows().flat_map(|row| row.labels);
        labels
            .filter_map(|label| Some((distance(label.name)?, label.name)))
            .min_by_key(|&(distance, _)| distance)
            .map(|(_, name)| name)
    }
}

/// The one of these words that a misspelt one means, if any is near.
#[doc(hidden)]
#[must_use]
pub fn __closest_word(word: &str, words: &[&'static str]) -> Option<&'static str> {
    let word = Word::of(word)?;
    let near = words.iter().filter_map(|&other| Some((word.typos(other)?, other)));
    near.min_by_key(|&(typos, _)| typos).map(|(_, other)| other)
}

const LONGEST: usize = 40;

/// The letters of a name, whatever its spelling.
#[derive(Clone, Copy, PartialEq)]
struct Word {
    letters: [u8; LONGEST],
    len: usize,
}

impl Word {
    /// No status has a name so long that it would not fit.
    fn of(name: &str) -> Option<Self> {
        let mut word = Self { letters: [0; LONGEST], len: 0 };
        for letter in name.bytes().filter_map(folded) {
            *word.letters.get_mut(word.len)? = letter;
            word.len += 1;
        }
        Some(word)
    }

    fn letters(&self) -> &[u8] {
        &self.letters[..self.len]
    }

    /// How many letters to insert, delete, replace or swap with the next (the optimal string
    /// alignment distance), where that is at most a third of them.
    fn typos(&self, name: &'static str) -> Option<usize> {
        let name = Self::of(name)?;
        let (a, b) = (self.letters(), name.letters());
        let mut before = [0; LONGEST + 1];
        let mut above: [usize; LONGEST + 1] = core::array::from_fn(|j| j);
        for i in 0..a.len() {
            let mut row = [i + 1; LONGEST + 1];
            for j in 0..b.len() {
                let replaced = above[j] + usize::from(a[i] != b[j]);
                row[j + 1] = replaced.min(above[j + 1] + 1).min(row[j] + 1);
                if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                    row[j + 1] = row[j + 1].min(before[j - 1] + 1);
                }
            }
            (before, above) = (above, row);
        }
        Some(above[b.len()]).filter(|typos| typos * 3 <= a.len().max(b.len()))
    }

    /// How many letters are in the words of the name that this one does not have, where it has at
    /// least half of them and none that the name has not.
    fn letters_left_out(&self, name: &'static str) -> Option<usize> {
        let mut rest = self.letters();
        let mut tail = name.as_bytes();
        while let [_, after @ ..] = tail {
            let end = after.iter().position(u8::is_ascii_uppercase).map_or(tail.len(), |at| at + 1);
            if rest.get(..end).is_some_and(|head| head.eq_ignore_ascii_case(&tail[..end])) {
                rest = &rest[end..];
            }
            tail = &tail[end..];
        }
        let left_out = name.len() - self.len.min(name.len());
        Some(left_out).filter(|left_out| rest.is_empty() && left_out * 2 <= name.len())
    }

    /// How many letters stand around the name, where it makes up at least half of them all.
    fn letters_too_many(&self, name: &'static str) -> Option<usize> {
        let name = Self::of(name)?;
        let is_in = self.letters().windows(name.len).any(|part| part == name.letters());
        (is_in && name.len * 2 >= self.len).then(|| self.len - name.len)
    }
}
