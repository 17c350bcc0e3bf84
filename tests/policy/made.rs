//! What is sent in place of a response.

use http_status::{Body, Problem, status};
use serde_json::json;
use tower_layer::Layer as _;

use super::{Gives, answer, carrying, get, plain, request, response, with_path};

#[test]
fn a_carried_problem_is_made_again() {
    let problem =
        || Problem::new(status!(409)).with_detail("taken").with_header("retry-after", "7");
    let sent = get(&with_path(), carrying(problem()));
    let details =
        json!({ "title": "Conflict", "status": 409, "detail": "taken", "instance": "/rows/7" });
    assert_eq!((sent.code, sent.details()), (409, details));
    assert_eq!(sent.values("retry-after"), ["7"]);
    assert_eq!(sent.length, Some(sent.body.len() as u64));

    // A layer between has the last word on the status.
    let mut changed = carrying(problem());
    *changed.status_mut() = 404.try_into().expect("it is legal");
    let sent = get(&with_path(), changed);
    assert_eq!(
        (sent.code, &sent.details()["status"], &sent.details()["title"]),
        (404, &json!(404), &json!("Not Found"))
    );

    let mut fine = carrying(problem());
    *fine.status_mut() = 200.try_into().expect("it is legal");
    assert_eq!(get(&with_path(), fine).details().get("instance"), None);
}

/// All of them, and no other.
#[test]
fn the_fields_of_the_body_go() {
    let of_body = [
        "content-type",
        "content-length",
        "content-encoding",
        "content-language",
        "content-location",
        "content-disposition",
        "content-digest",
        "content-md5",
        "digest",
        "repr-digest",
        "etag",
        "last-modified",
        "accept-ranges",
        "trailer",
        "transfer-encoding",
    ];
    let others =
        ["allow", "www-authenticate", "content-range", "access-control-allow-origin", "x-own"];
    let fields: Vec<_> = of_body.iter().chain(&others).map(|name| (*name, "text/plain")).collect();
    let sent = get(&plain(), response(405, &fields, &[b"no"]));
    let mut names: Vec<_> = sent.headers.keys().map(http::HeaderName::as_str).collect();
    names.sort_unstable();
    let mut expected = [&others[..], &["content-type"]].concat();
    expected.sort_unstable();
    assert_eq!(names, expected);
}

#[test]
fn the_fields_of_a_customized_problem() {
    let policy = plain().customize(|_, problem| {
        problem
            .with_header("x-list", "b")
            .with_header("x-list", "a")
            .with_header("retry-after", "9")
    });
    let fields = [("x-list", "a"), ("retry-after", "1"), ("allow", "GET")];
    let sent = get(&policy, response(404, &fields, &[]));
    assert_eq!(sent.values("x-list"), ["a", "b"]);
    assert_eq!((sent.values("retry-after"), sent.values("allow")), (vec!["9"], vec!["GET"]));

    // What the problem had before goes with it; what others gave stays.
    let policy = plain().customize(|_, _| Problem::new(status!(410)).with_header("x-list", "c"));
    let mut carrying =
        carrying(Problem::new(status!(404)).with_header("x-list", "a").with_header("x-gone", "a"));
    carrying.headers_mut().append("x-list", "b".parse().expect("it is legal"));
    let sent = get(&policy, carrying);
    assert_eq!((sent.code, sent.values("x-list")), (410, vec!["b", "c"]));
    assert_eq!(sent.values("x-gone"), [""; 0]);
}

/// Those that describe the body too: the error itself gives them, and no layer for a body that is gone.
#[test]
fn the_fields_of_the_problem_stay() {
    let fields = [
        ("content-language", "de"),
        ("content-location", "/errors/7"),
        ("etag", "\"7\""),
        ("accept-ranges", "none"),
        ("x-own", "a"),
    ];
    let problem = fields.iter().fold(Problem::new(status!(404)), |problem, (name, value)| {
        problem.with_header(name.to_ascii_uppercase(), value)
    });
    let mut given = carrying(problem);
    given.headers_mut().append("content-language", "fr".parse().expect("it is legal"));
    given.headers_mut().append("last-modified", "of a layer".parse().expect("it is legal"));
    let once = with_path().layer().layer(Gives(given));
    let twice = with_path().layer().layer(once.clone());
    for sent in [answer(once, request("GET")), answer(twice, request("GET"))] {
        for (name, value) in fields {
            assert_eq!(sent.values(name), [value], "{name}");
        }
        assert_eq!(sent.values("last-modified"), [""; 0]);
    }

    let adding = plain().customize(|_, problem| problem.with_header("etag", "\"8\""));
    let inner = adding.layer().layer(Gives(response(404, &[("etag", "\"1\"")], &[])));
    let sent = answer(with_path().layer().layer(inner), request("GET"));
    assert_eq!(sent.values("etag"), ["\"8\""]);
}

/// In a time that does not grow with the cube of their number.
#[test]
fn many_fields_of_one_name() {
    let policy = plain().customize(|_, problem| {
        (0..3000).fold(problem, |problem, number| problem.with_header("x-list", number))
    });
    let sent = get(&policy, response(404, &[("x-list", "7")], &[]));
    assert_eq!(sent.values("x-list").len(), 3000);
}

#[test]
fn a_negotiated_answer_varies() {
    let policy = plain().body(|request, problem| {
        match request.accepts(&["text/html", "application/problem+json"]) {
            Some("text/html") => Body::html("<h1>"),
            _ => Body::problem(problem),
        }
    });
    for (before, after) in [
        (&[][..], &["accept"][..]),
        (&["origin"], &["origin", "accept"]),
        (&["origin, Accept"], &["origin, Accept"]),
        (&["*"], &["*"]),
        (&["accept-encoding"], &["accept-encoding", "accept"]),
    ] {
        let fields: Vec<_> = before.iter().map(|value| ("vary", *value)).collect();
        let sent = get(&policy, response(404, &fields, &[]));
        assert_eq!(sent.values("vary"), after);
        assert_eq!(sent.values("content-type"), ["text/html; charset=utf-8"]);
    }
    assert_eq!(
        get(&plain().body(|_, _| Body::empty()), response(404, &[], &[])).values("vary"),
        [""; 0]
    );
    let own = carrying(Problem::new(status!(404)).with_body(Body::text("own")));
    let sent = get(&policy, own);
    assert_eq!((sent.values("vary"), &*sent.body), (vec![], &b"own"[..]));
}

#[test]
fn what_a_closure_reads() {
    let policy = plain().customize(|request, problem| {
        let said = format!("{request:?}");
        problem
            .with_extension("method", request.method())
            .with_extension("path", request.path())
            .with_extension("query", request.query())
            .with_extension("id", request.header("X-Request-Id"))
            .with_extension("none", request.header("x-none"))
            .with_extension("debug", said)
    });
    let details = get(&policy, response(404, &[], &[])).details();
    let expected = json!({
        "title": "Not Found", "status": 404, "method": "GET", "path": "/rows/7", "query": "all", "id": "r-7",
        "debug": "RequestHead { method: \"GET\", path: \"/rows/7\", .. }",
    });
    assert_eq!(details, expected);
}
