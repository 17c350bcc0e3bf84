//! The place in a response that an option fills.

use std::fmt::{self, Display, Formatter};

use status_core::__response::adds_up;

#[derive(Clone, Copy)]
pub(crate) enum Slot<'a> {
    Type,
    Title,
    Detail,
    Instance,
    Header(&'a str),
    Member(&'a str),
}

impl Slot<'_> {
    /// Whether the two fill the same place.
    pub(crate) fn is(self, other: Slot<'_>) -> bool {
        match (self, other) {
            (Slot::Type, Slot::Type)
            | (Slot::Title, Slot::Title)
            | (Slot::Detail, Slot::Detail)
            | (Slot::Instance, Slot::Instance) => true,
            (Slot::Header(a), Slot::Header(b)) => a.eq_ignore_ascii_case(b),
            (Slot::Member(a), Slot::Member(b)) => a == b,
            _ => false,
        }
    }

    /// Whether of two on one level only one can be sent.
    pub(crate) fn excludes(self, other: Slot<'_>) -> bool {
        self.is(other) && !matches!(self, Slot::Header(name) if adds_up(name))
    }
}

impl Display for Slot<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Slot::Type => f.write_str("`type`"),
            Slot::Title => f.write_str("`title`"),
            Slot::Detail => f.write_str("`detail`"),
            Slot::Instance => f.write_str("`instance`"),
            Slot::Header(name) => write!(f, "header field `{name}`"),
            Slot::Member(name) => write!(f, "extension member `{name}`"),
        }
    }
}
