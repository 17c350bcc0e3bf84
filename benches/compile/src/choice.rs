//! What is measured: everything, or what the arguments name.

use crate::contestant::Contestant;
use crate::figures::COUNTS;
use crate::source::Size;
use crate::way_back::VARIANTS;

const DERIVES: &str = "derives";
const LITERALS: &str = "literals";
const BUILDS: &str = "builds";
const WAY_BACK: &str = "way-back";

/// Words for tables, contestants and sizes. Where none is of a kind, all of that kind is measured; but
/// if there are words at all and none is a table, only the derives.
pub(crate) struct Choice(Vec<String>);

impl Choice {
    /// What the arguments name, or else what they could name.
    pub(crate) fn of(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let choice = Self(arguments.collect());
        let known = [tables(), contestants(), sizes()];
        let is_known = |word: &String| known.iter().any(|kind| kind.contains(word));
        let is_empty = choice.sizes().is_empty()
            && choice.counts().is_empty()
            && choice.variants().is_empty()
            && !choice.has_builds();
        if choice.0.iter().all(is_known) && !is_empty {
            return Ok(choice);
        }
        let [tables, contestants, sizes] = known.map(|words| words.join(" "));
        Err(format!(
            "Without words, everything is measured and written into the docs; with words, what\n\
             they name is measured and printed, as by `thiserror 200x5`:\n\n\
             tables       {tables}\n\
             beside ours  {contestants}\n\
             sizes        {sizes}",
        ))
    }

    pub(crate) fn is_everything(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a first build is measured.
    pub(crate) fn has_builds(&self) -> bool {
        self.has_table(BUILDS)
    }

    /// How often the literals are called.
    pub(crate) fn counts(&self) -> Vec<usize> {
        let is_chosen = |count: &usize| self.has(&count.to_string(), &sizes());
        let counts = COUNTS.into_iter().filter(|_| self.has_table(LITERALS));
        counts.filter(is_chosen).collect()
    }

    /// How many variants those have that are read back.
    pub(crate) fn variants(&self) -> Vec<usize> {
        let is_chosen = |count: &usize| self.has(&count.to_string(), &sizes());
        let variants = VARIANTS.into_iter().filter(|_| self.has_table(WAY_BACK));
        variants.filter(is_chosen).collect()
    }

    pub(crate) fn sizes(&self) -> Vec<Size> {
        let is_chosen = |size: &Size| self.has(&size.word(), &sizes());
        Size::all().filter(|_| self.has_table(DERIVES)).filter(is_chosen).collect()
    }

    /// Those of this size, with what they are taken from.
    pub(crate) fn contestants(&self, size: Size) -> Vec<Contestant> {
        let is_chosen =
            |it: &Contestant| *it == Contestant::Ours || self.has(it.word(), &contestants());
        let compared = Contestant::COMPARED.into_iter().filter(|it| size.has(*it));
        let mut chosen: Vec<_> = compared.filter(is_chosen).collect();
        chosen.extend(chosen.clone().into_iter().map(Contestant::base));
        chosen.sort_unstable();
        chosen.dedup();
        chosen
    }

    fn has_table(&self, table: &str) -> bool {
        let is_any_named = self.0.iter().any(|word| tables().contains(word));
        let is_default = self.is_everything() || table == DERIVES;
        if is_any_named { self.has(table, &tables()) } else { is_default }
    }

    /// Whether this word is chosen, or none of its kind.
    fn has(&self, word: &str, kind: &[String]) -> bool {
        let mut chosen = self.0.iter().filter(|word| kind.contains(word)).peekable();
        chosen.peek().is_none() || chosen.any(|chosen| chosen == word)
    }
}

fn tables() -> Vec<String> {
    [DERIVES, LITERALS, WAY_BACK, BUILDS].map(str::to_owned).into()
}

fn contestants() -> Vec<String> {
    let others = Contestant::COMPARED.into_iter().filter(|it| *it != Contestant::Ours);
    others.map(|it| it.word().to_owned()).collect()
}

fn sizes() -> Vec<String> {
    let mut words: Vec<_> = Size::all().map(Size::word).collect();
    for count in COUNTS.map(|count| count.to_string()) {
        if !words.contains(&count) {
            words.push(count);
        }
    }
    words
}
