use core::fmt;
use core::str::FromStr;

use crate::invalid::InvalidStatus;
use crate::lookup::position;
use crate::table::{Status, TEXTS};

/// `404 Not Found`.
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(TEXTS[position(*self) as usize])
    }
}

/// A function may fail with nothing but a status.
impl core::error::Error for Status {}

impl From<Status> for u16 {
    #[inline]
    fn from(status: Status) -> u16 {
        status.code()
    }
}

#[inline]
fn from_integer<N>(code: N) -> Result<Status, InvalidStatus>
where
    N: Copy + TryInto<u16> + TryInto<u128> + TryInto<i128>,
{
    match TryInto::<u16>::try_into(code).ok().and_then(Status::from_code) {
        Some(status) => Ok(status),
        None => Err(InvalidStatus::number(code)),
    }
}

macro_rules! try_from {
    ($($Integer:ty),*) => {$(
        impl TryFrom<$Integer> for Status {
            type Error = InvalidStatus;

            #[inline]
            fn try_from(code: $Integer) -> Result<Self, InvalidStatus> {
                from_integer(code)
            }
        }
    )*};
}

try_from!(u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize);

impl TryFrom<&str> for Status {
    type Error = InvalidStatus;

    fn try_from(code: &str) -> Result<Self, InvalidStatus> {
        Status::from_bytes(code.as_bytes()).ok_or_else(|| InvalidStatus::text(code))
    }
}

impl FromStr for Status {
    type Err = InvalidStatus;

    fn from_str(code: &str) -> Result<Self, InvalidStatus> {
        Status::try_from(code)
    }
}

impl PartialEq<u16> for Status {
    #[inline]
    fn eq(&self, code: &u16) -> bool {
        self.code() == *code
    }
}

impl PartialEq<Status> for u16 {
    #[inline]
    fn eq(&self, status: &Status) -> bool {
        *self == status.code()
    }
}
