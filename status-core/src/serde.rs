//! A [`Status`] is its number.

use core::fmt;

use serde_core::de::{Deserialize, Deserializer, Error, Visitor};
use serde_core::ser::{Serialize, Serializer};

use crate::table::Status;

/// As its number, with the feature `serde`.
impl Serialize for Status {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.code())
    }
}

/// From its number, with the feature `serde`. A number that is not registered is an error that names
/// it.
impl<'de> Deserialize<'de> for Status {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_u16(Code)
    }
}

struct Code;

impl Visitor<'_> for Code {
    type Value = Status;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the number of a registered HTTP status")
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Status, E> {
        match u16::try_from(number) {
            Ok(code) => Status::try_from(code).map_err(E::custom),
            Err(_) => Err(E::invalid_value(serde_core::de::Unexpected::Unsigned(number), &self)),
        }
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Status, E> {
        match u64::try_from(number) {
            Ok(number) => self.visit_u64(number),
            Err(_) => Err(E::invalid_value(serde_core::de::Unexpected::Signed(number), &self)),
        }
    }
}
