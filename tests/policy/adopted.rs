//! Which response becomes a problem, and of what detail and length.

use http_status::{Problem, ProblemPolicy, status};
use serde_json::json;
use tower_layer::Layer as _;

use super::{
    Gives, TEXT, answer, carrying, get, head, plain, request, response, stalled, streamed,
    with_path,
};

#[test]
fn what_is_adopted() {
    let adopted = |response| get(&plain(), response).details();
    let bare = json!({ "title": "Not Found", "status": 404 });
    let told = json!({ "title": "Not Found", "status": 404, "detail": "no row 7" });
    let broken = json!({ "title": "Bad Gateway", "status": 502 });
    let text: &[&[u8]] = &[b"no ", b"row 7"];
    assert_eq!(adopted(response(404, &[], &[])), bare);
    assert_eq!(adopted(response(404, &[("content-type", "text/html")], &[])), bare);
    assert_eq!(adopted(response(404, &[], text)), told);
    assert_eq!(adopted(response(404, &[TEXT], text)), told);
    assert_eq!(adopted(response(404, &[("content-type", " TEXT/plain ;x")], text)), told);
    assert_eq!(adopted(response(404, &[TEXT], &[b" \r\n "])), bare);
    assert_eq!(adopted(response(404, &[TEXT], &[b"\xff"])), bare);
    assert_eq!(adopted(response(404, &[TEXT], &[b"a\0"])), bare);
    let gzip = ("content-encoding", "gzip");
    assert_eq!(adopted(response(404, &[TEXT, gzip], text)), bare);
    assert_eq!(adopted(streamed(response(404, &[TEXT, gzip], text))), bare);
    assert_eq!(adopted(streamed(response(404, &[gzip], text))), bare);
    assert_eq!(adopted(response(502, &[], &[])), broken);
    assert_eq!(adopted(response(502, &[TEXT], text)), broken);
    assert_eq!(adopted(response(502, &[TEXT, ("content-encoding", "gzip")], text)), broken);
    assert_eq!(adopted(streamed(response(502, &[TEXT], text))), broken);
    assert_eq!(adopted(streamed(response(502, &[], text))), broken);
}

#[test]
fn the_longest_text() {
    let long: &'static [u8] = &[b'x'; 8192];
    let adopted = |body: &[_]| get(&plain(), response(400, &[], body)).details();
    assert_eq!(adopted(&[long])["detail"].as_str().map(str::len), Some(8192));
    assert_eq!(adopted(&[long, b""])["detail"].as_str().map(str::len), Some(8192));
    assert_eq!(adopted(&[long, b"x"]).get("detail"), None);
    assert_eq!(adopted(&[b"x", long]).get("detail"), None);
}

/// One that is not read is not awaited either.
#[test]
fn a_text_that_is_of_no_use() {
    let long: &'static [u8] = &[b'x'; 8193];
    let bare = json!({ "title": "Bad Request", "status": 400 });
    let gzip = ("content-encoding", "gzip");
    for response in [
        response(400, &[], &[long]),
        response(400, &[TEXT], &[long, long]),
        response(400, &[TEXT, gzip], &[b"x"]),
    ] {
        assert_eq!(get(&plain(), stalled(response)).details(), bare);
    }
    let broken = json!({ "title": "Bad Gateway", "status": 502 });
    assert_eq!(get(&plain(), stalled(streamed(response(502, &[], &[b"x"])))).details(), broken);
}

/// What came before a failure is all that there is.
#[test]
fn a_text_that_fails() {
    let mut failing = response(404, &[], &[b"no row 7"]);
    failing.body_mut().left.extend([Err(()), Ok(&b" at all"[..])]);
    assert_eq!(get(&plain(), failing).details()["detail"], "no row 7");
}

#[test]
fn the_text_of_a_5xx_is_for_the_log() {
    let logged = |body: &[&'static [u8]]| {
        let sent = get(&plain(), response(500, &[TEXT], body));
        sent.problem.expect("it is carried").error().map(ToString::to_string)
    };
    assert_eq!(logged(&[b"secret"]).as_deref(), Some("secret"));
    assert_eq!(logged(&[b"secret \xff"]).as_deref(), Some("secret \u{fffd}"));
    assert_eq!(logged(&[b" "]), None);
    assert_eq!(logged(&[&[b'x'; 9000]]).map(|text| text.len()), Some(8192));
}

#[test]
fn what_stays() {
    let json = ("content-type", "application/json");
    let (text, no): (&[&[u8]], _) = (&[b"no row 7"], plain().adopt(false));
    for (policy, response) in [
        (&plain(), response(200, &[TEXT], text)),
        (&plain(), response(399, &[], &[])),
        (&plain(), response(404, &[json], text)),
        (&plain(), response(500, &[json], text)),
        (&plain(), response(404, &[("content-type", "text/plainer")], text)),
        (&plain(), response(471, &[TEXT], text)),
        (&plain(), response(600, &[], &[])),
        (&plain(), streamed(response(404, &[TEXT], text))),
        (&plain(), streamed(response(404, &[json, ("content-encoding", "gzip")], text))),
        (&plain(), streamed(response(500, &[json], text))),
        (&plain(), carrying(Problem::new(status!(409)))),
        (&no, response(404, &[TEXT], text)),
        (&no, response(500, &[], &[])),
    ] {
        for sent in [get(policy, response.clone()), head(policy, response.clone())] {
            assert_eq!(sent.code, response.status());
            assert_eq!(&sent.headers, response.headers());
            let body: Vec<_> = response.body().left.iter().flatten().copied().collect();
            assert_eq!(sent.body, body.concat());
        }
    }
}

/// Whose length is that of what `GET` answers, or unknown.
#[test]
fn a_head() {
    let length = |policy: &ProblemPolicy, response| {
        let sent = head(policy, response);
        assert_eq!(
            (sent.values("content-type"), sent.body.len()),
            (vec!["application/problem+json"], 0)
        );
        sent.headers.get("content-length").map(|value| value.to_str().expect("a number").to_owned())
    };
    let known = Some(r#"{"title":"Not Found","status":404}"#.len().to_string());
    let told = Some(r#"{"title":"Not Found","status":404,"detail":"no row 7"}"#.len().to_string());
    let broken = Some(r#"{"title":"Bad Gateway","status":502}"#.len().to_string());
    let there: &[&[u8]] = &[b"no row 7"];
    let (of_8, of_0, gzip) =
        (("content-length", "8"), ("content-length", "0"), ("content-encoding", "gzip"));
    for (response, expected) in [
        (response(404, &[], &[]), &known),
        (response(404, &[of_0], &[]), &known),
        (response(404, &[TEXT, of_0], &[]), &known),
        (response(404, &[TEXT], there), &told),
        (response(404, &[TEXT, of_8], &[]), &None),
        (response(404, &[TEXT], &[]), &None),
        (response(404, &[of_8], &[]), &None),
        (response(404, &[TEXT, of_8, gzip], &[]), &known),
        (response(502, &[TEXT, of_8], &[]), &broken),
        (streamed(response(502, &[TEXT], &[])), &broken),
    ] {
        assert_eq!(&length(&plain(), response.clone()), expected, "{:?}", response.headers());
        // Nor does a policy around it know.
        let both = with_path().layer().layer(plain().layer().layer(Gives(response)));
        let outer = answer(both, request("HEAD"));
        assert_eq!(outer.headers.contains_key("content-length"), expected.is_some());
        assert_eq!(outer.problem.expect("it is carried").details().instance(), Some("/rows/7"));
    }
    let json = response(404, &[("content-type", "application/json"), of_8], &[]);
    assert_eq!(head(&plain(), json).headers["content-type"], "application/json");
}
