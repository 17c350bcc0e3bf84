//! Answers that frameworks spoil, each over the wire.

use serde_json::Value;
use tracing::Level;

use crate::client::{self, Answer};
use crate::scenario::{Run, assert_lacks, own_headers};
use crate::secrets::MARK;

/// That there was one event for the last answer, with these fields among others.
fn assert_told(run: &Run, answer: &Answer, level: Level, fields: &[(&str, Option<&str>)]) {
    let events = run.events.take();
    let [event] = &*events else { panic!("one event: {events:?}\n{answer}") };
    assert_eq!(event.level, level, "{answer}");
    for (name, value) in fields {
        assert_eq!(event.fields.get(name).map(|it| &**it), *value, "{name}\n{answer}");
    }
}

/// poem keeps the derived error itself, and replaces the extensions.
pub(crate) fn is_poem(run: &Run) -> bool {
    run.get("/derived/x").code == 404 && run.server.carried.problems().is_empty()
}

/// The response carries its problem, also where a handler's error is not one.
pub fn carried(run: &Run) {
    let is_poem = is_poem(run);
    for (path, code) in [("/derived/x", 404), ("/own/x", 404), ("/derived/broken", 500)] {
        let answer = run.get(path);
        let expected: &[u16] = if is_poem { &[] } else { &[code] };
        assert_eq!(run.server.carried.problems(), expected, "{answer}");
    }
    for (path, code) in [
        ("/problem/x", 404),
        ("/built", 403),
        ("/made/status", 410),
        ("/made/text", 413),
        ("/unexpected/io", 500),
    ] {
        let answer = run.get(path);
        assert_eq!(run.server.carried.problems(), [code], "{answer}");
    }
    let _ = (run.events.take(), run.server.carried.take());
}

/// RFC 9110 §7.6.1, §7.8: what the field says is done.
pub fn connection(run: &Run) {
    let (answer, is_closed) = client::keep(run.server.address, "/made/close");
    assert_eq!(answer.header("connection"), Some("close"), "{answer}");
    assert!(is_closed, "{answer}");
    let (answer, is_closed) = client::keep(run.server.address, "/made/stay");
    assert_ne!(answer.header("connection"), Some("close"), "{answer}");
    assert!(!is_closed, "{answer}");
    let (answer, _) = client::keep(run.server.address, "/made/upgrade");
    assert_eq!(answer.code, 426, "{answer}");
    assert_eq!(answer.header("connection"), Some("upgrade"), "{answer}");
    assert_eq!(answer.header("upgrade"), Some("websocket"), "{answer}");
    assert!(!answer.body.is_empty(), "{answer}");
}

/// What would make a framework panic or close the connection is left out, and all else is sent.
pub fn limits(run: &Run) {
    let answer = run.get("/made/long");
    assert_eq!(answer.code, 413);
    assert_eq!(own_headers(&answer), [("x-kept", "1")]);
    let name = "x".repeat(70_000);
    assert_told(run, &answer, Level::DEBUG, &[("left_out", Some(&name))]);
    let answer = run.get("/made/many");
    assert_eq!(answer.code, 413);
    assert_eq!(own_headers(&answer).len(), 24_000);
    let events = run.events.take();
    assert!(events[0].fields["left_out"].starts_with("x-24000, x-24001, "));
}

/// As `serde_json` writes them.
pub fn members(run: &Run) {
    let answer = run.get("/made/members");
    let expected = r#"{"title":"Conflict","status":409,"share":0.1,"count":340282366920938463463374607431768211455,"b":2,"a":[1]}"#;
    assert_eq!(String::from_utf8_lossy(&answer.body), expected);
}

/// A body of one's own, with all else as ever.
pub fn bodies(run: &Run) {
    for (case, content_type, body) in [
        ("text", Some("text/plain; charset=utf-8"), "too large"),
        ("html", Some("text/html; charset=utf-8"), "<h1>too large</h1>"),
        ("xml", Some("application/xml"), "<Error/>"),
        ("empty", None, ""),
    ] {
        let answer = run.get(&format!("/made/{case}"));
        assert_eq!(answer.code, 413, "{answer}");
        assert_eq!(answer.header("content-type"), content_type, "{answer}");
        assert_eq!(String::from_utf8_lossy(&answer.body), body, "{answer}");
        let kept: &[_] = if case == "empty" { &[("x-kept", "1")] } else { &[] };
        assert_eq!(own_headers(&answer), kept, "{answer}");
        assert_told(run, &answer, Level::DEBUG, &[("status", Some("413")), ("left_out", None)]);
    }
    let answer = run.get("/made/too-early");
    assert_eq!(answer.code, 425, "{answer}");
    let answer = run.get("/made/status");
    assert_eq!(answer.body, br#"{"title":"Gone","status":410}"#, "{answer}");
}

/// What the error's type gives, by each way.
pub fn own_bodies(run: &Run) {
    let _ = run.events.take();
    for way in ["/own/page", "/made/page"] {
        let answer = run.get(way);
        assert_eq!(answer.code, 404, "{answer}");
        assert_eq!(answer.header("content-type"), Some("application/json"), "{answer}");
        assert_eq!(own_headers(&answer), [("x-case", "page")], "{answer}");
        assert_eq!(answer.body, br#"{"error":"no page","code":404}"#, "{answer}");
        let fields = [("error", Some("no page")), ("detail", Some("no page"))];
        assert_told(run, &answer, Level::DEBUG, &fields);
    }
}

/// An error that nobody expected says nothing to the client; a problem by `?` stays as it is.
pub fn unexpected_errors(run: &Run) {
    for (case, error) in [("io", "secret-in-display"), ("page", "no page")] {
        let answer = run.get(&format!("/unexpected/{case}"));
        assert_eq!(answer.code, 500, "{answer}");
        let body: Value = serde_json::from_slice(&answer.body).expect("JSON");
        let expected = serde_json::json!({ "title": "Internal Server Error", "status": 500 });
        assert_eq!(body, expected, "{answer}");
        assert_eq!(own_headers(&answer), [], "{answer}");
        assert_lacks(&answer, MARK);
        assert_told(run, &answer, Level::ERROR, &[("error", Some(error)), ("detail", None)]);
    }
    let (answer, is_closed) = client::keep(run.server.address, "/unexpected/problem");
    assert_eq!((answer.code, is_closed), (413, true), "{answer}");
    assert_told(run, &answer, Level::DEBUG, &[("error", None)]);
}
