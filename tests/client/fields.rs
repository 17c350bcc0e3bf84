//! Each kind of field.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::Duration;

use http_status::{FromProblem, HttpError, Status};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use super::{comes_back, read, returned};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Address {
    street: String,
    number: Option<u32>,
}

#[derive(Clone, Debug, Error, PartialEq, HttpError, FromProblem)]
#[expect(clippy::option_option, reason = "a member that is `null` is not one that is absent")]
#[error("something of a shop")]
enum Shop {
    #[status(404)]
    Unit,
    #[status(409, type = "/probs/members")]
    Members {
        #[status(extension)]
        count: u8,
        #[status(extension = "delivered-to")]
        address: Address,
        #[status(extension)]
        r#type_of: Vec<(i64, bool)>,
        #[status(extension)]
        big: u128,
        #[status(extension)]
        share: f64,
        #[status(extension)]
        map: BTreeMap<String, Value>,
    },
    #[status(410, type = "/probs/tuple")]
    Tuple(#[status(extension = "a")] String, #[status(extension = "b")] char),
    #[status(411, type = "/probs/options", extension("plan" = "free"), extension("left" = 3))]
    #[status(header("retry-after" = "1"))]
    Options {
        #[status(extension)]
        plan: Option<String>,
        #[status(extension)]
        left: Option<u32>,
        #[status(extension)]
        note: Option<Value>,
        #[status(extension)]
        layers: Option<Option<u8>>,
        #[status(header = "retry-after")]
        after: Option<u32>,
        #[status(header = "x-trace")]
        trace: Option<String>,
        #[status(instance)]
        instance: Option<String>,
        #[status(detail)]
        detail: Option<String>,
    },
    #[status(412, type = "/probs/texts")]
    Texts {
        #[status(detail)]
        limit: u64,
        #[status(instance)]
        path: String,
        #[status(header = "retry-after")]
        after: u32,
        #[status(header = "x-one")]
        one: String,
        #[status(header = "x-one")]
        another: String,
    },
    #[status(413, type = "/probs/defaults", header("x-id" = "1"), extension("code" = "no"))]
    Defaults {
        #[status(default)]
        id: u64,
        #[status(default = forty_two)]
        answer: u64,
        #[status(header = "retry-after", with = Duration::as_secs, default)]
        after: Duration,
        #[status(default = Vec::new)]
        #[status(extension, with = Vec::len)]
        items: Vec<u8>,
    },
    #[status(429, title = "Slow down", detail = "wait a bit")]
    Constants,
    #[status(500, server_only)]
    Database(String),
    #[status(503)]
    #[status(server_only)]
    Unreachable {
        host: String,
    },
    Other(#[status] Status),
}

fn forty_two() -> u64 {
    42
}

#[track_caller]
fn same(error: Shop) {
    assert_eq!(returned(error.clone()), Ok(error));
}

#[test]
fn units_and_constants() {
    same(Shop::Unit);
    same(Shop::Constants);
}

#[test]
fn members() {
    same(Shop::Members {
        count: 255,
        address: Address { street: "Main \"street\"\n".into(), number: None },
        type_of: vec![(i64::MIN, true), (0, false)],
        big: u128::MAX,
        share: 0.1 + 0.2,
        map: [("a".to_owned(), Value::Null), (String::new(), serde_json::json!([1]))].into(),
    });
    same(Shop::Tuple(String::new(), 'é'));
}

#[test]
fn options() {
    let none = Shop::Options {
        plan: None,
        left: None,
        note: None,
        layers: None,
        after: None,
        trace: None,
        instance: None,
        detail: None,
    };
    same(none);
    same(Shop::Options {
        plan: Some("gold".into()),
        left: Some(4),
        note: Some(Value::Null),
        layers: Some(None),
        after: Some(2),
        trace: Some("t".into()),
        instance: Some("/i".into()),
        detail: Some("why".into()),
    });
}

/// The detail alone would be there for a `None` too.
#[derive(Clone, Debug, Error, PartialEq, HttpError, FromProblem)]
#[error("a limit")]
#[status(429, detail = "the limit is {limit}")]
struct Limited {
    #[status(extension)]
    limit: u8,
    #[status(detail, extension)]
    why: Option<String>,
}

#[test]
fn a_detail_that_is_a_member_too() {
    for why in [None, Some("too many".to_owned())] {
        let error = Limited { limit: 3, why };
        assert_eq!(returned(error.clone()), Ok(error));
    }
}

#[test]
fn texts() {
    same(Shop::Texts {
        limit: u64::MAX,
        path: "/a/b".into(),
        after: 120,
        one: "1".into(),
        another: "2".into(),
    });
}

#[test]
fn defaults() {
    let sent = Shop::Defaults { id: 7, answer: 7, after: Duration::from_secs(7), items: vec![7] };
    let expected = Shop::Defaults { id: 0, answer: 42, after: Duration::ZERO, items: Vec::new() };
    assert_eq!(returned(sent), Ok(expected));
}

#[test]
fn what_only_a_server_makes() {
    // What it answers is what nothing else is known by.
    assert_eq!(returned(Shop::Database("x".into())), Ok(Shop::Other(Status::InternalServerError)));
    assert_eq!(
        returned(Shop::Unreachable { host: "x".into() }),
        Ok(Shop::Other(Status::ServiceUnavailable))
    );
}

#[test]
fn any_status() {
    for status in [Status::Gone, Status::BadGateway, Status::NetworkAuthenticationRequired] {
        same(Shop::Other(status));
    }
    // The status of a variant is the variant's.
    assert_eq!(returned(Shop::Other(Status::NotFound)), Ok(Shop::Unit));
    assert_eq!(returned(Shop::Other(Status::Ok)), Ok(Shop::Other(Status::InternalServerError)));
}

#[test]
fn a_member_that_is_missing_or_wrong() {
    let body = |members: &str| format!(r#"{{"type":"/probs/tuple",{members}}}"#);
    let right = read(410, &[], &body(r#""a":"x","b":"y","c":1"#));
    assert_eq!(right.downcast(), Ok(Shop::Tuple("x".into(), 'y')));
    for members in [r#""a":"x""#, r#""a":"x","b":"yy""#, r#""a":1,"b":"y""#, r#""a":null,"b":"y""#]
    {
        comes_back::<Shop>(read(410, &[], &body(members)));
    }
    // A variant that is known by its status alone is not claimed by what takes any status.
    comes_back::<Known>(read(404, &[], r#"{"id":"x"}"#));
    assert_eq!(read(404, &[], r#"{"id":1}"#).downcast(), Ok(Known::Missing { id: 1 }));
    assert_eq!(read(409, &[], r#"{"id":"x"}"#).downcast(), Ok(Known::Other(Status::Conflict)));
}

#[derive(Debug, PartialEq, FromProblem)]
enum Known {
    #[status(404)]
    Missing {
        #[status(extension)]
        id: u8,
    },
    Other(#[status] Status),
}

#[test]
fn an_option_that_is_null_or_wrong() {
    let read = |member: &str| read(404, &[], &format!(r#"{{"a":{member}}}"#)).downcast();
    assert_eq!(read("null"), Ok(Optional { a: None }));
    assert_eq!(read("1"), Ok(Optional { a: Some(1) }));
    assert!(read("256").is_err());
    assert!(read("\"1\"").is_err());
}

#[derive(Debug, PartialEq, FromProblem)]
#[status(404)]
struct Optional {
    #[status(extension)]
    a: Option<u8>,
}

#[test]
fn texts_that_do_not_parse_or_are_missing() {
    const BODY: &str = r#"{"type":"/probs/texts","detail":"1","instance":"/"}"#;
    let all = [("Retry-After", "1"), ("x-one", "a"), ("x-one", "b")];
    assert!(read(412, &all, BODY).downcast::<Shop>().is_ok());
    comes_back::<Shop>(read(412, &all[..2], BODY));
    comes_back::<Shop>(read(412, &all[1..], BODY));
    comes_back::<Shop>(read(412, &all, &BODY.replace("\"1\"", "\"one\"")));
    comes_back::<Shop>(read(412, &all, &BODY.replace("\"1\"", "null")));
    let later = [("retry-after", "Fri, 31 Dec 1999 23:59:59 GMT"), all[1], all[2]];
    comes_back::<Shop>(read(412, &later, BODY));
    // From a body alone there are no header fields.
    let details: http_status::ProblemDetails = serde_json::from_str(BODY).unwrap();
    comes_back::<Shop>(details);
}
