//! What every framework must answer, over the wire.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};
use tracing::Level;

use crate::client::{self, Answer};
use crate::documents;
use crate::errors::AppError;
use crate::events::{Event, Recorder};
use crate::expected::{self, Expected};
use crate::secrets::MARK;
use crate::server::Server;

/// Headers that frameworks add to any response.
const OF_FRAMEWORKS: [&str; 8] = [
    "connection",
    "content-length",
    "content-type",
    "date",
    "permissions-policy",
    "server",
    "x-content-type-options",
    "x-frame-options",
];

/// The ways from a derived enum to a response: through the framework's own trait, and by `?`
/// through `Problem`.
const WAYS: [&str; 2] = ["/derived/", "/problem/"];

/// A server, and all that happens in the process while it runs.
pub struct Run {
    /// The server.
    pub server: Server,
    /// All that it emits.
    pub events: &'static Recorder,
    _turn: MutexGuard<'static, ()>,
}

impl Run {
    /// Waits for its turn, then starts the server.
    #[must_use]
    pub fn new(serve: impl FnOnce() -> Server) -> Self {
        static TURN: Mutex<()> = Mutex::new(());
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        let events = Recorder::of_the_process();
        let _ = events.take();
        Self { server: serve(), events, _turn: turn }
    }

    /// The answer to a GET.
    #[must_use]
    pub fn get(&self, path: &str) -> Answer {
        client::send(self.server.address, "GET", path)
    }

    /// That there was no event for the last answer, and nothing carried.
    fn assert_untold(&self, answer: &Answer) {
        assert_eq!(self.events.take(), [], "{answer}");
        assert_eq!(self.server.carried.take(), [""; 0], "{answer}");
    }

    fn assert_answers(&self, expected: &[Expected]) {
        for expected in expected {
            for way in WAYS {
                let answer = self.get(&format!("{way}{}", expected.case));
                assert_is(&answer, expected.code, expected.headers, &expected.body);
                documents::assert_fits::<AppError>(&answer);
                self.assert_told(&answer, "AppError", expected);
            }
        }
    }

    /// That the middleware has seen the error, and that there was one event.
    fn assert_told(&self, answer: &Answer, error: &str, expected: &Expected) {
        let carried = format!("{error}: {}", expected.error);
        assert_eq!(self.server.carried.take(), [carried], "{answer}");
        let events = self.events.take();
        let [Event { level, fields }] = &*events else { panic!("one event: {events:?}\n{answer}") };
        let grave = if expected.code < 500 { Level::DEBUG } else { Level::ERROR };
        assert_eq!(*level, grave, "{fields:?}");
        assert_eq!(fields["status"], expected.code.to_string(), "{fields:?}");
        assert_eq!(fields["error"], expected.error, "{fields:?}");
        let text = |name| fields.get(name).map(|text| &**text);
        let sources = Some(expected.sources).filter(|text| !text.is_empty());
        assert_eq!(text("error.sources"), sources, "{fields:?}");
        assert_eq!(text("detail"), expected.body["detail"].as_str(), "{fields:?}");
        assert_eq!(text("left_out"), expected.left_out, "{fields:?}");
    }
}

fn assert_is(answer: &Answer, code: u16, headers: &[(&str, &str)], body: &Value) {
    assert_eq!(answer.code, code, "{answer}");
    assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{answer}");
    assert_eq!(own_headers(answer), headers, "{answer}");
    let actual: Value = serde_json::from_slice(&answer.body).expect("a body of JSON");
    assert_eq!(actual, *body, "{answer}");
}

/// In the order of the alphabet.
pub(crate) fn own_headers(answer: &Answer) -> Vec<(&str, &str)> {
    let all = answer.headers.iter().map(|(name, value)| (&**name, &**value));
    let mut own: Vec<_> = all.filter(|(name, _)| !OF_FRAMEWORKS.contains(name)).collect();
    own.sort_unstable();
    own
}

/// A handler's error, and a handler without one.
pub fn errors(run: &Run) {
    run.assert_answers(&[expected::plain()]);
    for way in WAYS {
        let answer = run.get(&format!("{way}fine"));
        assert_eq!((answer.code, &*answer.body), (200, &b"fine"[..]), "{answer}");
        run.assert_untold(&answer);
    }
}

/// A problem that was made of no error, and has headers that cannot be sent.
pub fn built_problems(run: &Run) {
    let answer = run.get("/built");
    let body = json!({
        "type": "https://example.com/probs/built",
        "title": "Built.",
        "status": 403,
        "detail": "By hand.",
        "instance": "/built/1",
        "level": 3,
    });
    assert_is(&answer, 403, &[("x-built", "twice"), ("x-built", "yes")], &body);
    assert_eq!(run.server.carried.take(), [""; 0]);
    let expected = Event::new(
        Level::DEBUG,
        &[
            ("message", "403 Forbidden"),
            ("status", "403"),
            ("detail", "By hand."),
            ("left_out", "Content-Type, x-a\\r\\nset-cookie: injected=1, x-note"),
        ],
    );
    assert_eq!(run.events.take(), [expected]);
}

/// `?` in a handler: from an inner error into the enum, and from any error into `Problem`.
pub fn inner_errors(run: &Run) {
    let [no_row, locked, _] = expected::transparent();
    let mut locked =
        Expected { error: "locked by ann", headers: &[("retry-after", "9")], ..locked };
    locked.body["detail"] = "locked by ann".into();
    locked.body["by"] = "ann".into();
    for (way, error) in [("/users/", "AppError"), ("/rows/", "StoreError")] {
        for (id, expected) in [("7", &no_row), ("2", &locked)] {
            let answer = run.get(&format!("{way}{id}"));
            assert_is(&answer, expected.code, expected.headers, &expected.body);
            run.assert_told(&answer, error, expected);
        }
        let answer = run.get(&format!("{way}1"));
        assert_eq!((answer.code, &*answer.body), (200, &b"the first"[..]), "{answer}");
        run.assert_untold(&answer);
    }
}

/// Through each layer come the status, the type, the title, the header fields and the members.
pub fn nested_transparent(run: &Run) {
    run.assert_answers(&expected::transparent());
}

/// A field with the status, in the order of the table that the registry was copied to.
pub fn all_error_statuses(run: &Run) {
    let mut count = 0;
    for row in include_str!("../../status-table.csv").lines().skip(1) {
        let mut columns = row.split(',');
        let code: u16 = columns.next().and_then(|code| code.parse().ok()).expect(row);
        let reason = columns.nth(1).expect(row);
        if code < 400 {
            continue;
        }
        count += 1;
        let answer = run.get(&format!("/status/{code}"));
        let mut body = json!({ "title": reason, "status": code });
        let error = format!("upstream answered {code} {reason}");
        if code < 500 {
            body["detail"] = error.clone().into();
        }
        assert_is(&answer, code, &[], &body);
        documents::assert_fits::<AppError>(&answer);
        assert_eq!(run.server.carried.take(), [format!("AppError: {error}")]);
        let events = run.events.take();
        let told = events.iter().map(|event| (event.level, &*event.fields["status"]));
        let level = if code < 500 { Level::DEBUG } else { Level::ERROR };
        assert_eq!(told.collect::<Vec<_>>(), [(level, &*code.to_string())]);
    }
    assert_eq!(count, 40);
}

/// Declared ones.
pub fn headers(run: &Run) {
    run.assert_answers(&expected::headers());
}

/// A value that cannot be sent is left out: no line ends in it, and nothing of it comes through.
pub fn control_characters(run: &Run) {
    let expected = expected::control_characters();
    run.assert_answers(&expected);
    let paths = expected.iter().flat_map(|it| WAYS.map(|way| format!("{way}{}", it.case)));
    for path in paths.chain(["/built".to_owned()]) {
        assert_lacks(&run.get(&path), "injected");
    }
}

/// Numbers, texts and structs.
pub fn extensions(run: &Run) {
    run.assert_answers(&[expected::extensions()]);
}

/// Member for member.
pub fn examples_of_the_rfc(run: &Run) {
    run.assert_answers(&expected::examples_of_the_rfc());
}

/// The variant says so.
pub fn exposed_and_hidden(run: &Run) {
    run.assert_answers(&expected::exposed_and_hidden());
}

/// Not a byte of them is in the answer; the event and the middleware have them.
pub fn secrets(run: &Run) {
    let expected = expected::secrets();
    run.assert_answers(&expected);
    for case in expected.iter().map(|it| it.case) {
        for way in WAYS {
            for method in ["GET", "HEAD", "POST"] {
                let answer = client::send(run.server.address, method, &format!("{way}{case}"));
                assert_lacks(&answer, MARK);
            }
        }
    }
}

pub(crate) fn assert_lacks(answer: &Answer, text: &str) {
    let raw = answer.raw.to_ascii_lowercase();
    let is_in = raw.windows(text.len()).any(|bytes| bytes == text.as_bytes());
    assert!(!is_in, "{text} is in\n{answer}");
}

/// The answer to a GET without its body.
pub fn head(run: &Run) {
    for path in ["/derived/limited", "/problem/limited", "/derived/broken", "/built", "/status/418"]
    {
        let get = run.get(path);
        let (told, carried) = (run.events.take(), run.server.carried.take());
        let head = client::send(run.server.address, "HEAD", path);
        assert_eq!(head.code, get.code, "{head}");
        assert_eq!(head.header("content-type"), Some("application/problem+json"), "{head}");
        assert_eq!(own_headers(&head), own_headers(&get), "{head}");
        if let Some(length) = head.header("content-length") {
            assert_eq!(Some(length), get.header("content-length"), "{head}");
        }
        assert_eq!(run.events.take(), told, "{head}");
        assert_eq!(told.len(), 1, "{head}");
        assert_eq!(run.server.carried.take(), carried, "{head}");
    }
}

/// What an extractor refuses, as an error of the service whose status is the framework's: the bodies
/// for another content type, for no JSON, and for a long negative number.
#[must_use]
pub fn refused_json(run: &Run) -> [String; 3] {
    let post = |kind, json| client::post(run.server.address, "/json", kind, json);
    let json = "application/json";
    let answer = post(json, "7");
    assert_eq!((answer.code, &*answer.body), (200, &b"7"[..]), "{answer}");
    run.assert_untold(&answer);
    [("text/plain", "?"), (json, "?"), (json, "-70000")].map(|(kind, number)| {
        let answer = post(kind, number);
        let body: Value = serde_json::from_slice(&answer.body).expect("a body of JSON");
        assert_is(&answer, answer.code, &[], &body);
        assert_eq!(body["status"], answer.code, "{answer}");
        let events = run.events.take();
        let told: Vec<_> = events.iter().map(|event| &*event.fields["error"]).collect();
        assert_eq!(told, ["no number"], "{answer}");
        String::from_utf8(answer.body).expect("UTF-8")
    })
}

/// What the framework itself refuses is not our business.
pub fn rejections(run: &Run, code: u16) {
    for (path, code) in [("/users/abc", code), ("/rows/-1", code), ("/no/such/route", 404)] {
        let answer = run.get(path);
        assert_eq!(answer.code, code, "{answer}");
        assert_ne!(answer.header("content-type"), Some("application/problem+json"), "{answer}");
        assert_lacks(&answer, "\"status\"");
        run.assert_untold(&answer);
    }
}
