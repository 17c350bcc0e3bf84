//! A problem read from JSON, against what RFC 9457 says of each member.

#![no_main]

use http_status::{Problem, ProblemDetails, Status};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value};

fuzz_target!(|bytes: &[u8]| {
    let problem = serde_json::from_slice::<ProblemDetails>(bytes);
    let object = serde_json::from_slice::<Map<String, Value>>(bytes);
    assert_eq!(problem.is_ok(), object.is_ok(), "{problem:?} {object:?}");
    let (Ok(problem), Ok(object)) = (problem, object) else { return };

    let members = understood(object);
    compare(&problem, &members);
    let written = serde_json::to_string(&problem).expect("a problem can be written");
    assert_eq!(serde_json::from_str::<Map<String, Value>>(&written).unwrap(), members);
    compare(&serde_json::from_str(&written).unwrap(), &members);
    compare(&serde_json::from_value(Value::from(members.clone())).unwrap(), &members);

    sent_on(problem, members);
});

/// Without the standard members that have the wrong type (§3.1).
fn understood(object: Map<String, Value>) -> Map<String, Value> {
    let is_understood = |(name, value): &(String, Value)| match &**name {
        "type" | "title" | "detail" | "instance" => value.is_string(),
        "status" => code(value).is_some(),
        _ => true,
    };
    let mut members: Map<_, _> = object.into_iter().filter(is_understood).collect();
    if let Some(number) = members.get_mut("status") {
        *number = code(number).into();
    }
    members
}

fn code(value: &Value) -> Option<u16> {
    (100..1000).find(|&code| value.as_f64() == Some(f64::from(code)))
}

fn compare(problem: &ProblemDetails, members: &Map<String, Value>) {
    let text = |name| members.get(name).map(|value| value.as_str().unwrap());
    assert_eq!(problem.problem_type(), text("type").unwrap_or("about:blank"));
    assert_eq!(problem.title(), text("title"));
    assert_eq!(problem.detail(), text("detail"));
    assert_eq!(problem.instance(), text("instance"));
    let code = members.get("status").and_then(code);
    assert_eq!(problem.code(), code);
    let status = Status::ALL.iter().find(|status| Some(status.code()) == code);
    assert_eq!(problem.status().as_ref(), status);
    let mut extensions = members.clone();
    extensions
        .retain(|name, _| !["type", "title", "status", "detail", "instance"].contains(&&**name));
    let read = problem.extensions().map(|(name, json)| {
        (name.to_owned(), serde_json::from_str(json).unwrap())
    });
    assert_eq!(read.collect::<Map<_, Value>>(), extensions);
    let _ = format!("{problem} {problem:?}");
}

/// As a response, it has one status in two places (§3.1.2), and an error status.
fn sent_on(problem: ProblemDetails, mut members: Map<String, Value>) {
    let response = http::Response::<Vec<u8>>::from(Problem::relay(problem));
    let code = response.status().as_u16();
    assert!((400..600).contains(&code));
    let read = members.insert("status".into(), code.into()).as_ref().and_then(self::code);
    let is_registered = |code| Status::ALL.iter().any(|it| it.is_error() && it.code() == code);
    assert_eq!(read == Some(code), read.is_some_and(is_registered), "{read:?} {code}");
    if code >= 500 {
        members.remove("detail");
    }
    let body: Map<String, Value> = serde_json::from_slice(response.body()).unwrap();
    assert_eq!(body, members);
}
