use core::fmt;

use crate::lookup::position;
use crate::set_iter::StatusSetIter;
use crate::table::Status;

/// A set of statuses, in eight bytes. All its methods but [`closest_name`](Self::closest_name) are `const`.
///
/// ```
/// use http_status::{Status, StatusSet};
///
/// const SET: StatusSet = StatusSet::of(&[Status::NotFound, Status::Conflict]);
/// const _: () = assert!(SET.is_disjoint(StatusSet::SERVER_ERRORS));
/// assert_eq!(format!("{SET:?}"), "{404, 409}");
///
/// let gone = StatusSet::from([Status::Gone]);
/// assert_eq!((SET | gone) - SET, gone);
/// assert_eq!(SET & StatusSet::SERVER_ERRORS, StatusSet::EMPTY);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct StatusSet(u64);

impl StatusSet {
    /// No status.
    ///
    /// ```
    /// assert!(http_status::StatusSet::EMPTY.is_empty());
    /// ```
    pub const EMPTY: Self = Self(0);

    /// Every status.
    ///
    /// ```
    /// use http_status::{Status, StatusSet};
    ///
    /// assert_eq!(StatusSet::ALL.len(), Status::ALL.len());
    /// ```
    pub const ALL: Self = Self((1 << 62) - 1);

    /// Every 4xx.
    ///
    /// ```
    /// use http_status::{Status, StatusSet};
    ///
    /// assert!(StatusSet::CLIENT_ERRORS.contains(Status::NotFound));
    /// ```
    pub const CLIENT_ERRORS: Self = Self(((1 << 29) - 1) << 22);

    /// Every 5xx.
    ///
    /// ```
    /// use http_status::{Status, StatusSet};
    ///
    /// assert!(StatusSet::SERVER_ERRORS.contains(Status::BadGateway));
    /// ```
    pub const SERVER_ERRORS: Self = Self(((1 << 11) - 1) << 51);

    /// Every 4xx and 5xx.
    ///
    /// ```
    /// use http_status::{Status, StatusSet};
    ///
    /// assert_eq!(
    ///     StatusSet::ERRORS,
    ///     StatusSet::CLIENT_ERRORS.union(StatusSet::SERVER_ERRORS),
    /// );
    /// ```
    pub const ERRORS: Self = Self::CLIENT_ERRORS.union(Self::SERVER_ERRORS);

    #[inline]
    const fn only(status: Status) -> Self {
        Self(1 << position(status) as u8)
    }

    /// The set of these statuses.
    ///
    /// ```
    /// use http_status::{Status, StatusSet};
    ///
    /// assert_eq!(StatusSet::of(&[Status::NotFound, Status::NotFound]).len(), 1);
    /// ```
    #[must_use]
    pub const fn of(statuses: &[Status]) -> Self {
        let mut set = Self::EMPTY;
        let mut i = 0;
        while i < statuses.len() {
            set = set.with(statuses[i]);
            i += 1;
        }
        set
    }

    /// This set with one status more.
    ///
    /// ```
    /// use http_status::{Status, StatusSet};
    ///
    /// assert!(StatusSet::EMPTY.with(Status::Gone).contains(Status::Gone));
    /// ```
    #[must_use]
    #[inline]
    pub const fn with(self, status: Status) -> Self {
        self.union(Self::only(status))
    }

    /// This set without one of its statuses.
    ///
    /// ```
    /// use http_status::{Status, StatusSet};
    ///
    /// assert!(!StatusSet::ERRORS.without(Status::ImATeapot).contains(Status::ImATeapot));
    /// ```
    #[must_use]
    #[inline]
    pub const fn without(self, status: Status) -> Self {
        self.difference(Self::only(status))
    }

    /// Whether the status is in the set.
    ///
    /// ```
    /// use http_status::{Status, StatusSet};
    ///
    /// assert!(!StatusSet::ERRORS.contains(Status::Ok));
    /// ```
    #[must_use]
    #[inline]
    pub const fn contains(self, status: Status) -> bool {
        Self::only(status).is_subset(self)
    }

    /// The statuses that are in either set.
    ///
    /// ```
    /// use http_status::{Status, StatusSet};
    ///
    /// let gone = StatusSet::of(&[Status::Gone]);
    /// assert_eq!(gone.union(StatusSet::EMPTY), gone);
    /// ```
    #[must_use]
    #[inline]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The statuses that are in both sets.
    ///
    /// ```
    /// use http_status::{Status, StatusSet};
    ///
    /// let set = StatusSet::of(&[Status::Ok, Status::Gone]);
    /// assert_eq!(set.intersection(StatusSet::ERRORS), StatusSet::of(&[Status::Gone]));
    /// ```
    #[must_use]
    #[inline]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// This set with every status that is no error replaced by 500.
    ///
    /// ```
    /// use http_status::{Status, StatusSet};
    ///
    /// let set = StatusSet::of(&[Status::Ok, Status::Gone]);
    /// let answers = StatusSet::of(&[Status::InternalServerError, Status::Gone]);
    /// assert_eq!(set.or_internal_server_error(), answers);
    /// ```
    #[must_use]
    pub const fn or_internal_server_error(self) -> Self {
        let errors = self.intersection(Self::ERRORS);
        if self.is_subset(errors) { errors } else { errors.with(Status::InternalServerError) }
    }

    /// The statuses that are in this set and not in the other.
    ///
    /// ```
    /// use http_status::StatusSet;
    ///
    /// const CLIENT: StatusSet = StatusSet::ERRORS.difference(StatusSet::SERVER_ERRORS);
    /// assert_eq!(CLIENT, StatusSet::CLIENT_ERRORS);
    /// ```
    #[must_use]
    #[inline]
    pub const fn difference(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether all of this set is in the other.
    ///
    /// ```
    /// use http_status::StatusSet;
    ///
    /// assert!(StatusSet::CLIENT_ERRORS.is_subset(StatusSet::ERRORS));
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_subset(self, other: Self) -> bool {
        self.difference(other).is_empty()
    }

    /// Whether the sets have nothing in common.
    ///
    /// ```
    /// use http_status::StatusSet;
    ///
    /// assert!(StatusSet::CLIENT_ERRORS.is_disjoint(StatusSet::SERVER_ERRORS));
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_disjoint(self, other: Self) -> bool {
        self.0 & other.0 == 0
    }

    /// How many statuses are in the set.
    ///
    /// ```
    /// assert_eq!(http_status::StatusSet::ERRORS.len(), 40);
    /// ```
    #[must_use]
    #[inline]
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether no status is in the set.
    ///
    /// ```
    /// assert!(!http_status::StatusSet::ERRORS.is_empty());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The statuses, ascending by code.
    ///
    /// ```
    /// use http_status::StatusSet;
    ///
    /// let codes = StatusSet::SERVER_ERRORS.iter().map(|status| status.code());
    /// assert!(codes.eq([500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511]));
    /// ```
    #[must_use]
    #[inline]
    pub const fn iter(self) -> StatusSetIter {
        StatusSetIter::of(self)
    }

    /// For generated code: the set as the host has computed it with this very version.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __from_bits(bits: u64) -> Self {
        Self(bits)
    }

    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub const fn __bits(self) -> u64 {
        self.0
    }
}

// The literals above, against the table.
const _: () = {
    let mut i = 0;
    while i < Status::ALL.len() {
        let status = Status::ALL[i];
        assert!(StatusSet::ALL.contains(status));
        assert!(StatusSet::CLIENT_ERRORS.contains(status) == status.is_client_error());
        assert!(StatusSet::SERVER_ERRORS.contains(status) == status.is_server_error());
        i += 1;
    }
    assert!(StatusSet::ALL.len() == Status::ALL.len());
    assert!(StatusSet::ERRORS.is_subset(StatusSet::ALL));
};

/// The codes: `{404, 409}`.
impl fmt::Debug for StatusSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(Status::code)).finish()
    }
}
