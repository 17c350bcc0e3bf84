//! `application/problem+json` (RFC 9457 §3).

use core::fmt;
use std::borrow::{Cow, ToOwned};
use std::boxed::Box;
use std::string::String;

use serde_core::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_core::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::{Members, Problem};

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Serialize for Members {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { problem_type, title, code, detail, instance, extensions, .. } = self;
        let mut map = serializer.serialize_map(None)?;
        for (name, text) in [("type", problem_type), ("title", title)] {
            if let Some(text) = text {
                map.serialize_entry(name, text)?;
            }
        }
        if let Some(code) = code {
            map.serialize_entry("status", code)?;
        }
        for (name, text) in [("detail", detail), ("instance", instance)] {
            if let Some(text) = text {
                map.serialize_entry(name, text)?;
            }
        }
        for (name, value) in extensions {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Problem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Object)
    }
}

struct Object;

impl<'de> Visitor<'de> for Object {
    type Value = Problem;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a problem details object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Problem, A::Error> {
        let mut members = Members::default();
        while let Some((name, value)) = map.next_entry::<String, Value>()? {
            members.read(name, value);
        }
        Ok(Problem(Box::new(members)))
    }
}

impl Members {
    /// A standard member of the wrong type is ignored (§3.1).
    fn read(&mut self, name: String, value: Value) {
        let text = value.as_str();
        match &*name {
            "type" => self.problem_type = text.map(|text| Cow::Owned(text.to_owned())),
            "title" => self.title = text.map(|text| Cow::Owned(text.to_owned())),
            "status" => self.code = value.as_u64().and_then(status_code),
            "detail" => self.detail = text.map(str::to_owned),
            "instance" => self.instance = text.map(str::to_owned),
            _ => {
                self.extensions.insert(name, value);
            }
        }
    }
}

fn status_code(number: u64) -> Option<u16> {
    u16::try_from(number).ok().filter(|code| (100..=599).contains(code))
}
