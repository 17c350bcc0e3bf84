//! An `http::Response` with any body.

use http::Response;
use http_status::{Body, Problem, ProblemDetails, Unexpected, status};

/// RFC 9457 §3.1.2: the member says what the status line says.
#[test]
fn sent_on() {
    for (read, code, sent) in [
        (r#"{"status":403}"#, 403, r#"{"status":403}"#),
        (r#"{"status":499}"#, 400, r#"{"status":400}"#),
        (r#"{"status":200}"#, 502, r#"{"status":502}"#),
    ] {
        let details: ProblemDetails = serde_json::from_str(read).unwrap();
        let response: Response<Vec<u8>> = Problem::relay(details).into();
        assert_eq!((response.status().as_u16(), &**response.body()), (code, sent.as_bytes()));
    }
}

#[test]
fn all_of_it() {
    let problem = Problem::new(status!(413))
        .with_header("vary", "accept")
        .with_header("vary", "origin")
        .with_header("x-note", "gr\u{fc}n")
        .with_body(Body::text("x"));
    let response: Response<Vec<u8>> = problem.into();
    let headers = response.headers();
    assert_eq!(headers["content-type"], "text/plain; charset=utf-8");
    assert!(headers.get_all("vary").iter().eq(["accept", "origin"]));
    assert_eq!(headers["x-note"].as_bytes(), "gr\u{fc}n".as_bytes());
    assert_eq!((headers.len(), &**response.body()), (4, &b"x"[..]));
    let carried = response.extensions().get::<Problem>().unwrap();
    assert_eq!(carried.status().code(), 413);
    assert_eq!(carried.body().bytes(), b"x");
}

#[test]
fn without_a_content_type() {
    let response: Response<Vec<u8>> = Problem::new(status!(413)).with_body(Body::empty()).into();
    assert!(response.headers().is_empty() && response.body().is_empty());
}

#[test]
fn unexpected() {
    let response: Response<Vec<u8>> = Unexpected::from("db-3").into();
    assert_eq!(response.body(), br#"{"title":"Internal Server Error","status":500}"#);
}
