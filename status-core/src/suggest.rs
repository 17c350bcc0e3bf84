//! What a name that is no status may have meant.

use crate::nicknames::NICKNAMES;
use crate::set::StatusSet;
use crate::table::{NAMED, NAMES};
use crate::word::{Likeness, Word};

impl StatusSet {
    /// The name in this set that a misspelt, informal or foreign name most likely means; `None` if none is
    /// near.
    ///
    /// A registered code in the name decides (`HTTP_404_NOT_FOUND`). Then comes the name itself in
    /// another spelling (`not_found`), the name of the status that a common word stands for
    /// (`AccessDenied`), one with few wrong letters (`NotFond`), one of which words were left out
    /// (`InternalError`), one to which some were added (`UserNotFound`). Of all these the name comes
    /// before what is left of it without `Http`, `Status`, `Exception` and the like.
    ///
    /// ```
    /// use http_status::StatusSet;
    ///
    /// assert_eq!(StatusSet::ALL.closest_name("Teapot"), Some("ImATeapot"));
    /// assert_eq!(StatusSet::ALL.closest_name("NotFond"), Some("NotFound"));
    /// assert_eq!(StatusSet::ALL.closest_name("NotFoundHttpException"), Some("NotFound"));
    /// assert_eq!(StatusSet::SERVER_ERRORS.closest_name("NotFond"), None);
    /// assert_eq!(StatusSet::ALL.closest_name("Foo"), None);
    /// ```
    #[must_use]
    pub fn closest_name(self, name: &str) -> Option<&'static str> {
        let word = Word::of(name)?;
        if word.says_nothing() || name.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let set = match word.code {
            Some(status) => self & StatusSet::of(&[status]),
            None => self,
        };
        let mut i = 0;
        while i < LIKENESSES.len() {
            let mut form = Some(word);
            while let Some(word) = form {
                let found = set.nearest(&word, LIKENESSES[i]);
                if found.is_some() {
                    return found;
                }
                form = word.without_affix();
            }
            i += 1;
        }
        match word.code {
            Some(status) if self.contains(status) => Some(status.name()),
            _ => None,
        }
    }

    /// The name that is least far away, the first one of several, else the one whose nickname is
    /// there.
    fn nearest(self, word: &Word, likeness: Likeness) -> Option<&'static str> {
        let (mut nearest, mut least) = (None, usize::MAX);
        let mut i = 0;
        while i < NAMES.len() {
            if self.contains(NAMED[i]) {
                match word.distance(NAMES[i], likeness) {
                    Some(distance) if distance < least => {
                        (nearest, least) = (Some(NAMES[i]), distance);
                    }
                    _ => {}
                }
            }
            i += 1;
        }
        let is_exact = matches!(likeness, Likeness::Same | Likeness::TooMany);
        if nearest.is_none() && is_exact { self.nicknamed(word, likeness) } else { nearest }
    }

    fn nicknamed(self, word: &Word, likeness: Likeness) -> Option<&'static str> {
        let mut i = 0;
        while i < NICKNAMES.len() {
            let (status, nicknames) = NICKNAMES[i];
            let mut j = 0;
            while j < nicknames.len() && self.contains(status) {
                if word.distance(nicknames[j], likeness).is_some() {
                    return Some(status.name());
                }
                j += 1;
            }
            i += 1;
        }
        None
    }
}

/// From the surest on.
const LIKENESSES: &[Likeness] =
    &[Likeness::Same, Likeness::Typos, Likeness::LeftOut, Likeness::TooMany];

/// The one of these words that a misspelt one means, if any is near.
#[doc(hidden)]
#[must_use]
pub fn __closest_word<'a>(word: &str, words: &[&'a str]) -> Option<&'a str> {
    let word = Word::of(word)?;
    let (mut nearest, mut least) = (None, usize::MAX);
    let mut i = 0;
    while i < words.len() {
        match word.distance(words[i], Likeness::Typos) {
            Some(distance) if distance < least => (nearest, least) = (Some(words[i]), distance),
            _ => {}
        }
        i += 1;
    }
    nearest
}
