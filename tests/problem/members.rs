//! What is sent for a member is what `serde_json` writes for it, byte for byte.

use std::collections::BTreeMap;

use http_status::{Describe, HttpError, Problem, Status, status};
use serde::Serialize;
use serde_json::Value;
use thiserror::Error;

#[derive(Clone, Debug, Serialize)]
struct Point {
    y: f32,
    x: f64,
    a: Option<u8>,
}

const POINT: Point = Point { y: 0.1, x: 0.1, a: None };

fn body(problem: &Problem) -> String {
    let body = problem.body();
    String::from_utf8(body.bytes().to_vec()).unwrap()
}

#[track_caller]
fn is_sent(value: impl Serialize, expected: &str) {
    let problem = Problem::new(status!(403)).with_extension("m", &value);
    assert!(problem.details().extensions().eq([("m", expected)]));
    assert_eq!(body(&problem), format!(r#"{{"title":"Forbidden","status":403,"m":{expected}}}"#));
    assert_eq!(serde_json::to_string(problem.details()).unwrap(), body(&problem));
}

#[test]
fn of_each_kind() {
    is_sent(0.1_f32, "0.1");
    is_sent(u128::MAX, "340282366920938463463374607431768211455");
    is_sent(i128::MIN, "-170141183460469231731687303715884105728");
    is_sent(f64::NAN, "null");
    is_sent(POINT, r#"{"y":0.1,"x":0.1,"a":null}"#);
    is_sent([Some(1), None], "[1,null]");
    is_sent("a \"b\"\n\u{e9}", "\"a \\\"b\\\"\\n\u{e9}\"");
    is_sent(BTreeMap::from([(2, 'b'), (10, 'a')]), r#"{"2":"b","10":"a"}"#);
    is_sent((), "null");
    is_sent(Value::Null, "null");
}

/// Deeper than `serde_json` reads by itself.
#[test]
fn of_any_depth() {
    let deep = (0..500).fold(Value::Null, |inner, _| Value::Array(vec![inner]));
    let text = format!("{}null{}", "[".repeat(500), "]".repeat(500));
    is_sent(deep, &text);
}

/// A request without an id has no member for it.
#[test]
fn of_nothing() {
    let problem = Problem::new(status!(403))
        .with_extension("kept", 1)
        .with_extension("kept", None::<u8>)
        .with_extension("a", None::<&str>)
        .with_extension("b", Box::new(&None::<Point>))
        .with_extension("c", Some(1));
    assert!(problem.details().extensions().eq([("kept", "1"), ("c", "1")]));
    assert_eq!(problem.left_out().count(), 0);
}

/// Of two with the same name the later one counts, in the place of the first.
#[test]
fn in_their_order() {
    let problem = Problem::new(status!(403))
        .with_extension("z", 1)
        .with_extension("a", 2)
        .with_extension("z", 3)
        .with_extension("", 4)
        .with_extension("\"", 5);
    assert_eq!(body(&problem), r#"{"title":"Forbidden","status":403,"z":3,"a":2,"":4,"\"":5}"#);
}

#[test]
fn that_cannot_be_sent() {
    let no_key = BTreeMap::from([((1, 2), 3)]);
    let problem = Problem::new(status!(403))
        .with_extension("type", 1)
        .with_extension("no_key", no_key)
        .with_extension("status", 2);
    assert_eq!(body(&problem), r#"{"title":"Forbidden","status":403}"#);
    assert!(problem.left_out().eq(["type", "no_key", "status"]));
}

#[derive(Debug, Error)]
#[error("by hand")]
struct ByHand(String);

impl HttpError for ByHand {
    fn status(&self) -> Status {
        Status::Conflict
    }

    fn describe(&self, to: &mut dyn Describe) {
        to.problem_type(format_args!("https://{}/probs", self.0));
        to.title(&self.0);
        to.instance("/7");
        to.extension("balance", &30);
        to.extension(&self.0, "text");
        to.extension("none", &None::<u8>);
        to.extension("slice", &[1, 2][..]);
        to.header(&self.0, 1);
    }
}

#[test]
fn told_by_hand() {
    let problem = Problem::from(ByHand("host".into()));
    let expected = r#"{"type":"https://host/probs","title":"host","status":409,"detail":"by hand","instance":"/7","balance":30,"host":"text","none":null,"slice":[1,2]}"#;
    assert_eq!(body(&problem), expected);
    assert!(problem.headers().eq([("host", "1")]));
}

#[derive(Debug, Error, HttpError)]
#[error("derived")]
#[status(409)]
struct Derived {
    #[status(extension)]
    share: f32,
    #[status(extension = "largest")]
    count: u128,
    #[status(extension)]
    at: Point,
}

#[test]
fn of_fields() {
    let problem = Problem::from(Derived { share: 0.1, count: u128::MAX, at: POINT });
    let members = [
        ("share", "0.1"),
        ("largest", "340282366920938463463374607431768211455"),
        ("at", r#"{"y":0.1,"x":0.1,"a":null}"#),
    ];
    assert!(problem.details().extensions().eq(members));
}
