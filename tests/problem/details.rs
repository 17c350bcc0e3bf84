//! Problem details, as a client reads them.

use std::collections::BTreeMap;
use std::error::Error;

use http_status::{Problem, ProblemDetails, Status, status};
use serde::de::value::{MapDeserializer, StrDeserializer};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::names::names;

fn read(text: &str) -> ProblemDetails {
    serde_json::from_str(text).unwrap()
}

/// From 128 bytes on, clippy warns each user of a `Result` that has them for its error.
#[test]
fn small_with_all_features() {
    assert_eq!(size_of::<Problem>(), size_of::<usize>());
    assert!(size_of::<ProblemDetails>() <= 112, "{}", size_of::<ProblemDetails>());
    assert!(size_of::<Result<u64, ProblemDetails>>() <= 112);
}

#[test]
fn each_member() {
    let text = r#"{"type":"/probs/a","title":"A","status":422,"detail":"d","instance":"/i","errors":[1,null],"x":{"y":true}}"#;
    let details = read(text);
    assert_eq!(details.problem_type(), "/probs/a");
    assert_eq!(
        (details.title(), details.detail(), details.instance()),
        (Some("A"), Some("d"), Some("/i"))
    );
    assert_eq!(details.code(), Some(422));
    assert_eq!(details.status(), Some(Status::UnprocessableContent));
    assert!(details.extensions().eq([("errors", "[1,null]"), ("x", r#"{"y":true}"#)]));
    assert_eq!(details.extension::<Vec<Option<u8>>>("errors").unwrap().unwrap(), [Some(1), None]);
    assert_eq!(serde_json::to_string(&details).unwrap(), text);
    assert_eq!(details.to_string(), "A: d");
    assert_eq!(read("{}").to_string(), "problem");
    let _: &(dyn Error + Send + Sync) = &details;
}

/// RFC 9457 §3.1: a standard member of the wrong type is as if it were not there.
#[test]
fn wrong_types_are_ignored() {
    for wrong in ["null", "3", "true", "[]", "{}", "-1", "403.5", "99", "1000", "1e9", "\"403\""] {
        for member in ["type", "title", "status", "detail", "instance"] {
            let is_text = wrong.starts_with('"');
            if is_text && member != "status" {
                continue;
            }
            let details = read(&format!(r#"{{"{member}":{wrong},"x":1}}"#));
            assert_eq!(
                serde_json::to_value(details).unwrap(),
                json!({ "x": 1 }),
                "{member}: {wrong}"
            );
        }
    }
    for no_object in ["[]", "3", "null", "\"x\""] {
        assert!(serde_json::from_str::<ProblemDetails>(no_object).is_err(), "{no_object}");
    }
}

/// A code that nobody registered is still a number, and a number may be written in several ways.
#[test]
fn codes() {
    for (text, code, status) in [
        ("471", 471, None),
        ("404.0", 404, Some(Status::NotFound)),
        ("4.04e2", 404, Some(Status::NotFound)),
        ("200", 200, Some(Status::Ok)),
        ("999", 999, None),
    ] {
        let details = read(&format!(r#"{{"status":{text}}}"#));
        assert_eq!((details.code(), details.status()), (Some(code), status), "{text}");
        assert_eq!(serde_json::to_string(&details).unwrap(), format!(r#"{{"status":{code}}}"#));
    }
}

#[test]
fn what_was_read_is_written_back() {
    for text in ["{}", r#"{"status":499}"#, r#"{"type":"about:blank"}"#, r#"{"z":1,"a":0.1}"#] {
        assert_eq!(serde_json::to_string(&read(text)).unwrap(), text);
    }
}

/// Only `serde_json` itself knows how it writes a text of JSON as it stands.
#[test]
fn to_a_serializer_that_is_not_serde_jsons() {
    let details = read(r#"{"title":"t","n":3,"of":{"a":0.5}}"#);
    assert_eq!(names(&details), ["title", "n", "of", "a"]);
}

/// Of two with the same name the later one counts.
#[test]
fn names_that_come_again() {
    let details = read(r#"{"a":1,"title":"x","b":2,"a":3,"title":null}"#);
    assert!(details.extensions().eq([("b", "2"), ("a", "3")]));
    assert_eq!(details.title(), None);
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Flat {
    title: String,
    #[serde(flatten)]
    details: ProblemDetails,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Number(u8),
    Details(ProblemDetails),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Tagged {
    Details(ProblemDetails),
}

const TEXT: &str = r#"{"status":404,"balance":30,"list":[{"b":1,"a":-2.5}]}"#;

#[test]
fn inside_of_other_types() {
    let flat: Flat = serde_json::from_str(r#"{"title":"t","status":404,"n":1}"#).unwrap();
    assert_eq!(flat.details, read(r#"{"n":1,"status":404}"#));
    assert_eq!(serde_json::to_string(&flat).unwrap(), r#"{"title":"t","status":404,"n":1}"#);
    let untagged: Untagged = serde_json::from_str(TEXT).unwrap();
    assert_eq!(untagged, Untagged::Details(read(TEXT)));
    let tagged: Tagged =
        serde_json::from_str(&TEXT.replacen('{', r#"{"kind":"Details","#, 1)).unwrap();
    assert_eq!(tagged, Tagged::Details(read(TEXT)));
    let written = serde_json::to_value(&tagged).unwrap();
    assert_eq!(
        written,
        json!({"kind": "Details", "status": 404, "balance": 30, "list": [{"a": -2.5, "b": 1}]})
    );
}

/// Any format that says what its values are.
#[test]
fn from_other_formats() {
    let value: Value = serde_json::from_str(TEXT).unwrap();
    assert_eq!(serde_json::from_value::<ProblemDetails>(value).unwrap(), read(TEXT));
    let pairs = BTreeMap::from([("title", "t"), ("other", "o")]);
    let texts = pairs
        .into_iter()
        .map(|(name, text)| (name, StrDeserializer::<serde::de::value::Error>::new(text)));
    let details = ProblemDetails::deserialize(MapDeserializer::new(texts)).unwrap();
    assert_eq!(details, read(r#"{"title":"t","other":"o"}"#));
}

/// The order of members does not count, nor how a text is written; all else does.
#[test]
fn equality() {
    let sent = Problem::new(status!(404))
        .with_extension("list", [json!({"b": 1, "a": -2.5})])
        .with_extension("balance", 30);
    assert_eq!(read(&TEXT.replacen('{', r#"{"title":"Not Found","#, 1)), *sent.details());
    assert_eq!(read(r#"{"type":"about:blank","x":"\u0041"}"#), read(r#"{"x":"A"}"#));
    for (one, other) in [
        (r#"{"x":1}"#, r#"{"x":2}"#),
        (r#"{"x":1}"#, r#"{"y":1}"#),
        (r#"{"x":1}"#, "{}"),
        (r#"{"title":"a"}"#, r#"{"title":"b"}"#),
        (r#"{"detail":"a"}"#, r#"{"detail":"b"}"#),
        (r#"{"instance":"a"}"#, r#"{"instance":"b"}"#),
        (r#"{"type":"a"}"#, r#"{"type":"b"}"#),
        (r#"{"status":404}"#, r#"{"status":471}"#),
    ] {
        assert_ne!(read(one), read(other));
        assert_ne!(read(other), read(one));
        assert_eq!(read(one), read(one).clone());
    }
}

/// A client's own error can hold it.
#[test]
fn as_a_source() {
    #[derive(Debug, thiserror::Error)]
    #[error("the shop refused")]
    struct Refused(#[source] ProblemDetails);

    let error = Refused(read(r#"{"title":"Out of credit"}"#));
    assert_eq!(error.source().unwrap().to_string(), "Out of credit");
}

/// A megabyte of names, all different or all the same: time grows with the length and no more.
#[test]
fn many_members() {
    for name in [|at: usize| at.to_string(), |_| "same".to_owned()] {
        let members: Vec<_> = (0..100_000).map(|at| format!(r#""{}":{at}"#, name(at))).collect();
        let text = format!("{{{}}}", members.join(","));
        let before = std::time::Instant::now();
        let details = read(&text);
        assert_eq!(details.extension::<u32>(&name(99_999)).unwrap().unwrap(), 99_999);
        assert_eq!(details, details.clone());
        assert!(before.elapsed().as_secs() < 10);
    }
}
