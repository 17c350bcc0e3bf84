//! `application/problem+json` (RFC 9457 §3).

use core::any::type_name;
use core::fmt;
use std::borrow::Cow;
use std::collections::HashMap;
use std::string::String;
use std::vec::Vec;

use serde_core::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_core::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;
#[cfg(all(feature = "client", feature = "http"))]
use status_core::__response::STANDARD_MEMBERS;

use super::details::ProblemDetails;
use super::pair::Pair;

impl Serialize for ProblemDetails {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { problem_type, title, code, detail, extensions, .. } = self;
        let mut map = serializer.serialize_map(None)?;
        for (name, text) in [("type", problem_type), ("title", title)] {
            if let Some(text) = text {
                map.serialize_entry(name, text)?;
            }
        }
        if let Some(code) = code {
            map.serialize_entry("status", code)?;
        }
        for (name, text) in [("detail", detail.as_deref()), ("instance", self.instance())] {
            if let Some(text) = text {
                map.serialize_entry(name, text)?;
            }
        }
        for member in extensions {
            map.serialize_entry(member.name(), &Json(member.value()))?;
        }
        map.end()
    }
}

/// A text of JSON, as the value that it is of.
struct Json<'a>(&'a str);

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if is_of_serde_json::<S>() {
            let raw: &RawValue = serde_json::from_str(self.0).map_err(S::Error::custom)?;
            raw.serialize(serializer)
        } else {
            let value: Value = serde_json::from_str(self.0).map_err(S::Error::custom)?;
            value.serialize(serializer)
        }
    }
}

/// Whether it writes a `RawValue` as it stands. Any other serializer takes one for a struct.
fn is_of_serde_json<S: Serializer>() -> bool {
    // `Serializer` is implemented for the mutable reference.
    type_name::<S>().trim_start_matches("&mut ").starts_with("serde_json::")
}

impl<'de> Deserialize<'de> for ProblemDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Object)
    }
}

struct Object;

impl<'de> Visitor<'de> for Object {
    type Value = ProblemDetails;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a problem details object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ProblemDetails, A::Error> {
        let mut details = ProblemDetails::default();
        while let Some((name, value)) = map.next_entry::<String, Value>()? {
            details.read(&name, value);
        }
        details.extensions = last_of_each_name(details.extensions);
        Ok(details)
    }
}

impl ProblemDetails {
    fn read(&mut self, name: &str, value: Value) {
        match name {
            "type" => self.problem_type = text(value),
            "title" => self.title = text(value),
            "status" => self.code = code(&value),
            "detail" => self.detail = text(value),
            "instance" => self.set_instance(text(value)),
            _ => self.extensions.extend(Pair::json(name, &&value)),
        }
    }

    /// The same of a value that is JSON still, and stays that in a member.
    #[cfg(all(feature = "client", feature = "http"))]
    pub(super) fn read_raw(&mut self, name: &str, value: &RawValue) {
        if STANDARD_MEMBERS.contains(&name) {
            self.read(name, serde_json::from_str(value.get()).unwrap_or_default());
        } else {
            self.extensions.extend(Pair::json(name, &value));
        }
    }
}

fn text(value: Value) -> Option<Cow<'static, str>> {
    match value {
        Value::String(text) => Some(Cow::Owned(text)),
        _ => None,
    }
}

/// A JSON number may be written as `404.0` (RFC 9457 §3.1.2). A status code has three digits.
fn code(value: &Value) -> Option<u16> {
    let number = value.as_f64()?;
    (100..1000).find(|&code| f64::from(code).total_cmp(&number).is_eq())
}

/// In time that grows with their number only, however many there are.
pub(super) fn last_of_each_name(members: Vec<Pair>) -> Vec<Pair> {
    let last: HashMap<_, _> = members.iter().map(Pair::name).zip(0..).collect();
    if last.len() == members.len() {
        return members;
    }
    let is_last: Vec<bool> =
        members.iter().zip(0..).map(|(member, at)| last[member.name()] == at).collect();
    members.into_iter().zip(is_last).filter_map(|(it, is_last)| is_last.then_some(it)).collect()
}
