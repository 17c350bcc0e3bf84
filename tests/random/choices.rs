//! What a case is made of: a list of numbers, each of which decides one thing.
//!
//! proptest makes the list and, on a failure, makes it shorter and smaller. So the first of several
//! is always the simplest, and a list that has run out goes on with it.

use std::ops::RangeInclusive;

use proptest::collection::vec;
use proptest::prelude::{Strategy, any};

pub(crate) fn strategy() -> impl Strategy<Value = Vec<u32>> {
    vec(any::<u32>(), 0..1200)
}

pub(crate) struct Choices<'a>(std::slice::Iter<'a, u32>);

impl<'a> Choices<'a> {
    pub(crate) fn new(numbers: &'a [u32]) -> Self {
        Self(numbers.iter())
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0.next().map_or(0, |&number| number as usize % limit)
    }

    pub(crate) fn within(&mut self, range: RangeInclusive<usize>) -> usize {
        range.start() + self.below(range.end() - range.start() + 1)
    }

    /// Rather not, where the numbers have run out.
    pub(crate) fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == count - 1
    }

    pub(crate) fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }

    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for index in 1..items.len() {
            let other = index - self.below(index + 1);
            items.swap(index, other);
        }
    }
}
