use core::iter::FusedIterator;

use crate::set::StatusSet;
use crate::table::Status;

impl IntoIterator for StatusSet {
    type Item = Status;
    type IntoIter = StatusSetIter;

    fn into_iter(self) -> StatusSetIter {
        self.iter()
    }
}

/// The statuses of a [`StatusSet`], ascending by code.
///
/// ```
/// use http_status::{Status, StatusSet};
///
/// let mut iter = StatusSet::of(&[Status::Gone, Status::NotFound]).iter();
/// assert_eq!(iter.len(), 2);
/// assert_eq!(iter.next(), Some(Status::NotFound));
/// assert_eq!(iter.next_back(), Some(Status::Gone));
/// assert_eq!(iter.next(), None);
/// ```
#[derive(Clone, Debug)]
pub struct StatusSetIter(StatusSet);

impl StatusSetIter {
    #[inline]
    pub(crate) const fn of(set: StatusSet) -> Self {
        Self(set)
    }

    fn take(&mut self, position: u32) -> Option<Status> {
        let status = *Status::ALL.get(position as usize)?;
        self.0 = self.0.without(status);
        Some(status)
    }
}

impl Iterator for StatusSetIter {
    type Item = Status;

    fn next(&mut self) -> Option<Status> {
        self.take(self.0.__bits().trailing_zeros())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.len(), Some(self.0.len()))
    }
}

impl DoubleEndedIterator for StatusSetIter {
    fn next_back(&mut self) -> Option<Status> {
        self.take(u64::BITS.checked_sub(self.0.__bits().leading_zeros() + 1)?)
    }
}

impl ExactSizeIterator for StatusSetIter {}

impl FusedIterator for StatusSetIter {}
