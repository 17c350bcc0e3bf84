//! What of a response is read.

use http::{HeaderValue, Response};
use http_status::{Problem, ProblemDetails, Status};

fn response(code: u16, content_type: &str, body: &str) -> Response<Vec<u8>> {
    let response = Response::builder().status(code).header("content-type", content_type);
    response.body(body.as_bytes().to_vec()).unwrap()
}

fn read(code: u16, content_type: &str, body: &str) -> Option<ProblemDetails> {
    ProblemDetails::from_response(&response(code, content_type, body))
}

const JSON: &str = "application/problem+json";

#[test]
fn none_below_400_unless_the_body_is_problem_details() {
    for code in [200, 204, 302, 399] {
        assert!(read(code, "text/plain", "fine").is_none());
        assert!(read(code, "application/json", r#"{"status":404}"#).is_none());
        assert!(read(code, JSON, "no JSON").is_none());
        assert!(read(code, JSON, "[]").is_none());
        let details = read(code, JSON, r#"{"status":404,"detail":"x"}"#).unwrap();
        assert_eq!(details.code(), Some(code));
        assert_eq!(details.detail(), Some("x"));
    }
    for code in [600, 999] {
        assert!(read(code, "text/plain", "").is_none());
        assert_eq!(read(code, JSON, "{}").unwrap().code(), Some(code));
    }
}

#[test]
fn of_another_body_the_status_is_known() {
    for (content_type, body) in [
        ("text/html", "<h1>no</h1>"),
        ("application/json", r#"{"type":"/probs/a","detail":"b"}"#),
        (JSON, ""),
        (JSON, "{\"type\":"),
        (JSON, "null"),
        ("application/problem+xml", "<problem/>"),
        ("application/problem+jsonx", "{\"detail\":\"x\"}"),
    ] {
        let details = read(503, content_type, body).unwrap();
        assert_eq!(details.status(), Some(Status::ServiceUnavailable));
        assert_eq!(details.problem_type(), "about:blank");
        assert_eq!((details.title(), details.detail()), (None, None));
        assert_eq!(details.extensions().count(), 0);
        assert!(details.headers().eq([("content-type", content_type)]));
    }
    let bare = Response::builder().status(471).body("").unwrap();
    assert_eq!(ProblemDetails::from_response(&bare).unwrap().code(), Some(471));
}

#[test]
fn the_media_type_in_other_words() {
    for content_type in [
        "application/problem+json; charset=utf-8",
        "Application/Problem+JSON ;a=b",
        " application/problem+json",
    ] {
        assert_eq!(read(404, content_type, r#"{"detail":"x"}"#).unwrap().detail(), Some("x"));
    }
}

#[test]
fn the_status_line_goes_first() {
    assert_eq!(read(404, JSON, r#"{"status":409}"#).unwrap().code(), Some(404));
    assert_eq!(read(404, JSON, r#"{"status":"409"}"#).unwrap().code(), Some(404));
    assert_eq!(read(404, JSON, "{}").unwrap().code(), Some(404));
}

#[test]
fn members_as_they_stand() {
    let body = r#"{"big": 340282366920938463463374607431768211455, "type": 7, "a": [1,  2],
        "float": 0.30000000000000004, "a": 1.50, "title": "x", "instance": null}"#;
    let details = read(404, JSON, body).unwrap();
    let members = [
        ("big", "340282366920938463463374607431768211455"),
        ("float", "0.30000000000000004"),
        ("a", "1.50"),
    ];
    assert!(details.extensions().eq(members));
    assert_eq!(details.problem_type(), "about:blank");
    assert_eq!((details.title(), details.instance()), (Some("x"), None));
    assert_eq!(
        details.extension::<f64>("float").unwrap().unwrap().to_bits(),
        (0.1_f64 + 0.2).to_bits()
    );
}

#[test]
fn header_fields_all_of_them() {
    let mut response = response(404, "text/plain", "");
    let headers = response.headers_mut();
    for value in [&b"a=1"[..], b"b=2", "ü".as_bytes(), b"\xfc"] {
        headers.append("set-cookie", HeaderValue::from_bytes(value).unwrap());
    }
    let details = ProblemDetails::from_response(&response).unwrap();
    let expected = [
        ("content-type", "text/plain"),
        ("set-cookie", "a=1"),
        ("set-cookie", "b=2"),
        ("set-cookie", "ü"),
        ("set-cookie", "ü"),
    ];
    assert!(details.headers().eq(expected), "{details:?}");
}

#[test]
fn what_a_server_sends() {
    let problem = Problem::new(Status::Forbidden)
        .with_type("/probs/a")
        .with_detail("b")
        .with_extension("n", 1)
        .with_header("x-a", "c");
    let details = problem.details().clone();
    let read = ProblemDetails::from_response(&Response::<Vec<u8>>::from(problem)).unwrap();
    assert_eq!(read, details);
    assert_eq!(details.headers().count(), 0);
    let mut fields: Vec<_> = read.headers().collect();
    fields.sort_unstable();
    assert_eq!(fields, [("content-type", JSON), ("x-a", "c")]);
}
