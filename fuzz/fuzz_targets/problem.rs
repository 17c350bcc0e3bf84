//! A problem read from JSON, against what RFC 9457 says of each member.

#![no_main]

use http_status::{Problem, Status};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value};

fuzz_target!(|bytes: &[u8]| {
    let problem = serde_json::from_slice::<Problem>(bytes);
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
        "status" => value.as_u64().is_some_and(|code| (100..=599).contains(&code)),
        _ => true,
    };
    object.into_iter().filter(is_understood).collect()
}

fn compare(problem: &Problem, members: &Map<String, Value>) {
    let text = |name| members.get(name).map(|value| value.as_str().unwrap());
    assert_eq!(problem.problem_type(), text("type").unwrap_or("about:blank"));
    assert_eq!(problem.title(), text("title"));
    assert_eq!(problem.detail(), text("detail"));
    assert_eq!(problem.instance(), text("instance"));
    let code = members.get("status");
    let status = Status::ALL.iter().find(|status| code.is_some_and(|code| *code == status.code()));
    assert_eq!(problem.status().as_ref(), status);
    let mut extensions = members.clone();
    extensions
        .retain(|name, _| !["type", "title", "status", "detail", "instance"].contains(&&**name));
    assert_eq!(*problem.extensions(), extensions);
    assert_eq!(problem.headers().count(), 0);
    let _ = format!("{problem} {problem:?}");
}

/// As a response, it has one status in two places (§3.1.2), and an error status.
fn sent_on(problem: Problem, mut members: Map<String, Value>) {
    let response = http::Response::<Vec<u8>>::from(problem);
    let code = response.status().as_u16();
    assert!((400..600).contains(&code));
    if let Some(member) = members.get_mut("status") {
        let is_kept =
            Status::ALL.iter().any(|status| status.is_error() && *member == status.code());
        assert_eq!(*member == code, is_kept, "{member} {code}");
        *member = code.into();
    }
    let body: Map<String, Value> = serde_json::from_slice(response.body()).unwrap();
    assert_eq!(body, members);
}
