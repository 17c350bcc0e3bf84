//! An error response as it is sent, for a reader.

use std::format;
use std::string::String;
use std::vec::Vec;

use serde_json::{Map, Value};
use status_core::__response::STANDARD_MEMBERS;

use super::super::{Member, ProblemType, openapi};

/// JSON with the members in the order in which they are sent.
pub(super) fn of(it: &ProblemType) -> String {
    let mut answer = openapi::answer(it);
    let names = STANDARD_MEMBERS.into_iter().chain(it.members().map(Member::name));
    let lines: Vec<_> = names.filter_map(|name| line(name, answer.remove(name)?)).collect();
    format!("{{\n{}\n}}", lines.join(",\n"))
}

fn line(name: &str, value: Value) -> Option<String> {
    let member = Map::from_iter([(name.into(), value)]);
    let text = serde_json::to_string_pretty(&member).ok()?;
    Some(text.strip_prefix("{\n")?.strip_suffix("\n}")?.into())
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use status_core::Status;

    use super::super::super::ProblemType;
    use super::of;

    #[test]
    fn in_order() {
        let it = ProblemType::new("SoldOut", Status::Conflict)
            .with_type("/problems/sold-out")
            .with_member("z", json!({ "type": "integer" }))
            .with_member("a\"", json!({ "type": "array", "minItems": 1, "items": { "const": 1 } }));
        assert_eq!(
            of(&it),
            r#"{
  "type": "/problems/sold-out",
  "title": "Conflict",
  "status": 409,
  "detail": "…",
  "z": 0,
  "a\"": [
    1
  ]
}"#
        );
    }
}
