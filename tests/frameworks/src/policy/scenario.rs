use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use http_status::ProblemPolicy;
use serde_json::{Value, json};
use tracing::Level;

use super::{customizing, policy, send};
use crate::client::Answer;
use crate::scenario::Run;
use crate::server::Server;

/// A service with these policies, the first of them the innermost.
///
/// It answers `/foreign/{case}` with `foreign`, `/derived/{case}` and `/problem/{case}` with the errors
/// of `errors`, `/own/{case}` and `/made/{case}` with those of `made`, `/panic` with a panic that it
/// catches, `POST /json` with the rejection of a body, and nothing else; for `/foreign/{case}` it
/// knows GET alone.
pub type Serve = fn(Vec<ProblemPolicy>) -> Server;

/// One test each.
#[macro_export]
macro_rules! policy_scenario {
    ($serve:ident) => {
        $crate::policy_scenario! { $serve:
            carried_problems_are_made_again
            errors_without_a_handler_are_adopted
            texts_become_details
            what_is_somebodys_own_stays
            header_fields_of_the_body_go_with_it
            a_head_is_answered_like_a_get
            below_400_nothing_happens
            the_client_chooses_the_format
            an_own_body_goes_before_the_policys
            a_policy_without_closures_adopts_alone
            a_policy_may_adopt_nothing
            of_two_policies_the_outer_has_the_last_word
            a_closure_that_panics_costs_its_own_answer
            many_connections_at_once
            no_error_has_another_shape
        }
    };
    ($serve:ident: $($name:ident)*) => {$(
        #[test]
        fn $name() {
            $crate::policy::$name($serve);
        }
    )*};
}

pub(super) fn run(serve: Serve, policies: impl IntoIterator<Item = ProblemPolicy>) -> Run {
    Run::new(|| serve(policies.into_iter().collect()))
}

pub(super) fn get(run: &Run, target: &str) -> Answer {
    send(run.server.address, "GET", target, &[("x-request-id", "r-7")], "")
}

/// The problem details, which must be in that format.
pub(super) fn details(answer: &Answer) -> Value {
    assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{answer}");
    serde_json::from_slice(&answer.body).unwrap_or_else(|_| panic!("a body of JSON: {answer}"))
}

/// As `policy` makes it.
#[track_caller]
fn assert_problem(answer: &Answer, target: &str, mut expected: Value) {
    expected["instance"] = target.into();
    expected["request_id"] = "r-7".into();
    assert_eq!(details(answer), expected, "{answer}");
    assert_eq!(answer.code, expected["status"], "{answer}");
    assert_eq!(answer.header("x-method"), Some("GET"), "{answer}");
}

/// One event, with these fields and those of each problem.
#[track_caller]
pub(super) fn assert_event(run: &Run, code: u16, fields: &[(&str, Option<&str>)]) {
    let events = run.events.take();
    let [event] = &*events else { panic!("one event: {events:?}") };
    assert_eq!(event.level, if code < 500 { Level::DEBUG } else { Level::ERROR }, "{event:?}");
    assert_eq!(event.fields["status"], code.to_string(), "{event:?}");
    for (name, text) in fields {
        assert_eq!(event.fields.get(name).map(|text| &**text), *text, "{event:?}");
    }
}

/// What only the request knows is in it, and the event is that of the handler.
pub fn carried_problems_are_made_again(serve: Serve) {
    let run = run(serve, [policy()]);
    for way in ["/derived/", "/problem/"] {
        let target = format!("{way}limited");
        let answer = get(&run, &target);
        let limited = json!({
            "type": "https://example.com/probs/limit",
            "title": "Too fast.",
            "status": 429,
            "detail": "slow down",
            "seconds": 30,
        });
        assert_problem(&answer, &target, limited);
        for (name, value) in
            [("retry-after", "30"), ("cache-control", "no-store"), ("x-limit", "10")]
        {
            assert_eq!(answer.header(name), Some(value), "{answer}");
        }
        let fields = [("error", Some("slow down")), ("method", None), ("path", None)];
        assert_event(&run, 429, &fields);
        let target = format!("{way}broken");
        let broken = json!({ "title": "Internal Server Error", "status": 500 });
        assert_problem(&get(&run, &target), &target, broken);
        assert_event(&run, 500, &[("error", Some("secret-in-display"))]);
    }
    let answer = get(&run, "/made/status?a=1&b");
    let gone = json!({ "title": "Gone", "status": 410, "query": "a=1&b" });
    assert_problem(&answer, "/made/status", gone);
}

/// The router's own, a rejection and a panic.
pub fn errors_without_a_handler_are_adopted(serve: Serve) {
    let run = run(serve, [policy()]);
    let answer = get(&run, "/nowhere");
    assert_eq!((answer.code, &details(&answer)["instance"]), (404, &json!("/nowhere")), "{answer}");
    assert_event(&run, 404, &[("method", Some("GET")), ("path", Some("/nowhere"))]);

    let answer = send(run.server.address, "POST", "/json", &[("content-type", "text/x")], "7");
    let unread = details(&answer);
    assert_eq!(unread["status"], answer.code, "{answer}");
    assert_eq!(unread["instance"], "/json", "{answer}");
    assert!((400..500).contains(&answer.code), "{answer}");
    let detail = unread["detail"].as_str();
    assert_event(&run, answer.code, &[("method", Some("POST")), ("detail", detail)]);

    let answer = get(&run, "/panic");
    assert_problem(&answer, "/panic", json!({ "title": "Internal Server Error", "status": 500 }));
    assert_event(&run, 500, &[("path", Some("/panic"))]);
}

/// Of a 4xx; that of a 5xx is for the log.
pub fn texts_become_details(serve: Serve) {
    let run = run(serve, [policy()]);
    let longest = "x".repeat(8192);
    for (case, code, title, detail) in [
        ("text", 404, "Not Found", Some("no row 7")),
        ("plain", 409, "Conflict", Some("taken")),
        ("typeless", 422, "Unprocessable Content", Some("no number")),
        ("empty", 403, "Forbidden", None),
        ("empty-html", 410, "Gone", None),
        ("longest", 400, "Bad Request", Some(&*longest)),
        ("too-long", 400, "Bad Request", None),
        ("latin-1", 400, "Bad Request", None),
        ("encoded", 400, "Bad Request", None),
    ] {
        let target = format!("/foreign/{case}");
        let answer = get(&run, &target);
        let mut expected = json!({ "title": title, "status": code });
        if let Some(detail) = detail {
            expected["detail"] = detail.into();
        }
        assert_problem(&answer, &target, expected);
        let fields = [("path", Some(&*target)), ("detail", detail), ("error", None)];
        assert_event(&run, code, &fields);
    }
    for (case, code, title, error) in [
        ("broken", 500, "Internal Server Error", Some("secret: db-3 is away")),
        ("gone", 503, "Service Unavailable", None),
        ("streamed-5xx", 502, "Bad Gateway", None),
    ] {
        let target = format!("/foreign/{case}");
        let answer = get(&run, &target);
        assert_problem(&answer, &target, json!({ "title": title, "status": code }));
        assert_event(&run, code, &[("error", error), ("detail", None)]);
    }
}

/// Byte for byte, but for the date.
pub fn what_is_somebodys_own_stays(serve: Serve) {
    let cases = ["json", "html", "streamed-4xx", "unregistered"];
    let targets: Vec<_> = cases.map(|case| format!("/foreign/{case}")).to_vec();
    assert_same(serve, &targets);
}

/// With a policy, and without one.
fn assert_same(serve: Serve, targets: &[String]) {
    let all = |policies: Vec<ProblemPolicy>| {
        let run = run(serve, policies);
        let answers: Vec<_> = targets.iter().map(|target| bytes(&get(&run, target))).collect();
        assert_eq!(run.events.take(), []);
        answers
    };
    assert_eq!(all(vec![policy()]), all(Vec::new()));
}

fn bytes(answer: &Answer) -> String {
    let text = answer.raw.escape_ascii().to_string();
    text.split("\\r\\n").filter(|line| !line.starts_with("date:")).collect()
}

/// All others stay, and none comes twice.
pub fn header_fields_of_the_body_go_with_it(serve: Serve) {
    let run = run(serve, [policy()]);
    let answer = get(&run, "/foreign/fields");
    let expected = json!({
        "title": "Too Many Requests",
        "status": 429,
        "detail": "slow down",
    });
    assert_problem(&answer, "/foreign/fields", expected);
    for name in [
        "content-language",
        "content-disposition",
        "etag",
        "last-modified",
        "accept-ranges",
        "repr-digest",
    ] {
        assert_eq!(answer.header(name), None, "{answer}");
    }
    let values = |name| -> Vec<_> {
        let all = answer.headers.iter().filter(|(other, _)| other == name);
        all.map(|(_, value)| &**value).collect()
    };
    assert_eq!(values("retry-after"), ["30"], "{answer}");
    assert_eq!(values("set-cookie"), ["a=1", "b=2"], "{answer}");
    assert_eq!(values("vary"), ["origin, Accept"], "{answer}");
    assert_eq!(values("www-authenticate"), ["Bearer"], "{answer}");
    assert_eq!(values("x-frame-options"), ["DENY"], "{answer}");
    assert_eq!(values("content-length"), [answer.body.len().to_string()], "{answer}");
}

/// Without the body, and with the same header fields.
pub fn a_head_is_answered_like_a_get(serve: Serve) {
    let run = run(serve, [policy()]);
    for target in
        ["/derived/limited", "/foreign/text", "/foreign/empty", "/foreign/broken", "/nowhere"]
    {
        let fields = [("x-request-id", "r-7")];
        let head = send(run.server.address, "HEAD", target, &fields, "");
        let get = get(&run, target);
        assert_eq!(head.code, get.code, "{head}{get}");
        assert_eq!(head.header("content-type"), Some("application/problem+json"), "{head}");
        if let Some(length) = head.header("content-length") {
            assert_eq!(length, get.body.len().to_string(), "{head}{get}");
        }
        assert_eq!(run.events.take().len(), 2, "{head}");
    }
}

/// A streamed body too.
pub fn below_400_nothing_happens(serve: Serve) {
    let cases = ["ok", "events", "redirect", "no-content", "not-modified"];
    let targets: Vec<_> = cases.map(|case| format!("/foreign/{case}")).to_vec();
    assert_same(serve, &targets);
}

/// 64 of them, kept open, with errors of all kinds.
pub fn many_connections_at_once(serve: Serve) {
    const TARGETS: [(&str, u16); 6] = [
        ("/foreign/text", 404),
        ("/problem/limited", 429),
        ("/derived/broken", 500),
        ("/foreign/ok", 200),
        ("/nowhere", 404),
        ("/foreign/json", 404),
    ];
    let run = run(serve, [policy()]);
    let address = run.server.address;
    let clients = (0..64).map(|client| {
        thread::spawn(move || {
            let mut stream = TcpStream::connect(address).expect("a server listens");
            stream.set_read_timeout(Some(Duration::from_secs(20))).expect("it is not zero");
            for at in 0..12 {
                let (target, code) = TARGETS[(client + at) % TARGETS.len()];
                let id = format!("r-{client}-{at}");
                let head =
                    format!("GET {target} HTTP/1.1\r\nhost: {address}\r\nx-request-id: {id}");
                write!(stream, "{head}\r\n\r\n").expect("the request is taken");
                let answer = read_one(&mut stream);
                assert_eq!(answer.code, code, "{answer}");
                if answer.header("content-type") == Some("application/problem+json") {
                    assert_eq!(details(&answer)["request_id"], id, "{answer}");
                }
            }
        })
    });
    for client in clients.collect::<Vec<_>>() {
        client.join().expect("each answer is right");
    }
}

fn read_one(stream: &mut TcpStream) -> Answer {
    let (mut raw, mut bytes) = (Vec::new(), [0; 4096]);
    while !Answer::is_whole(&raw) {
        let count = stream.read(&mut bytes).expect("a whole answer");
        assert!(count > 0, "the connection stays open: {}", raw.escape_ascii());
        raw.extend_from_slice(&bytes[..count]);
    }
    Answer::parse(raw, false)
}

/// What the service can promise: whoever made it, an error is a problem, unless it is in somebody's
/// own format.
pub fn no_error_has_another_shape(serve: Serve) {
    let run = run(serve, [customizing()]);
    let foreign = ["text", "plain", "typeless", "empty", "empty-html", "broken", "gone", "encoded"];
    let targets = foreign.map(|case| format!("/foreign/{case}"));
    let derived = ["limited", "broken", "busy", "refused"].map(|case| format!("/derived/{case}"));
    let others =
        ["/nowhere", "/panic", "/json", "/problem/limited", "/made/status"].map(String::from);
    for target in targets.iter().chain(&derived).chain(&others) {
        for method in ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"] {
            let answer = send(run.server.address, method, target, &[("x-request-id", "r-7")], "");
            if answer.code < 400 {
                continue;
            }
            let problem = details(&answer);
            assert_eq!(problem["status"], answer.code, "{method} {target}: {answer}");
            assert_eq!(problem["request_id"], "r-7", "{method} {target}: {answer}");
            assert_eq!(problem["instance"], **target, "{method} {target}: {answer}");
        }
    }
}
