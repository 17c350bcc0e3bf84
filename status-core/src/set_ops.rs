//! What the standard library's traits give a set: operators and collecting.

use core::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Sub, SubAssign};

use crate::set::StatusSet;
use crate::table::Status;

macro_rules! operators {
    ($($Operator:ident $operator:ident, $Assign:ident $assign:ident: $method:ident;)*) => {$(
        impl $Operator for StatusSet {
            type Output = Self;

            #[inline]
            fn $operator(self, other: Self) -> Self {
                self.$method(other)
            }
        }

        impl $Assign for StatusSet {
            #[inline]
            fn $assign(&mut self, other: Self) {
                *self = self.$method(other);
            }
        }
    )*};
}

operators! {
    BitOr bitor, BitOrAssign bitor_assign: union;
    BitAnd bitand, BitAndAssign bitand_assign: intersection;
    Sub sub, SubAssign sub_assign: difference;
}

impl<const N: usize> From<[Status; N]> for StatusSet {
    fn from(statuses: [Status; N]) -> Self {
        Self::of(&statuses)
    }
}

impl FromIterator<Status> for StatusSet {
    fn from_iter<I: IntoIterator<Item = Status>>(statuses: I) -> Self {
        statuses.into_iter().fold(Self::EMPTY, Self::with)
    }
}

impl Extend<Status> for StatusSet {
    fn extend<I: IntoIterator<Item = Status>>(&mut self, statuses: I) {
        *self = self.union(statuses.into_iter().collect());
    }
}
