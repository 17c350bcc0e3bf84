//! What another service answered, sent on.

use http_status::{Problem, ProblemDetails};

#[track_caller]
fn is_sent(read: &str, code: u16, sent: &str) {
    let details: ProblemDetails = serde_json::from_str(read).unwrap();
    let problem = Problem::relay(details.clone());
    assert_eq!(problem.status().code(), code);
    assert_eq!(serde_json::to_string(problem.details()).unwrap(), sent);
    let error = problem.error().unwrap().downcast_ref::<ProblemDetails>();
    assert_eq!(error, Some(&details), "what is kept back is not lost");
}

#[test]
fn codes() {
    is_sent(r#"{"status":403}"#, 403, r#"{"status":403}"#);
    is_sent(r#"{"status":471}"#, 400, r#"{"status":400}"#);
    is_sent(r#"{"status":599}"#, 500, r#"{"status":500}"#);
    is_sent(r#"{"status":200}"#, 502, r#"{"status":502}"#);
    is_sent(r#"{"status":299}"#, 502, r#"{"status":502}"#);
    is_sent(r#"{"status":600}"#, 502, r#"{"status":502}"#);
    is_sent("{}", 502, r#"{"status":502}"#);
}

/// The text of a 5xx may reveal what is inside of the other service.
#[test]
fn texts() {
    let sent = r#"{"type":"/t","title":"T","status":404,"detail":"d","instance":"/i","x":[1,"a"]}"#;
    is_sent(sent, 404, sent);
    let read = r#"{"type":"/t","title":"T","status":503,"detail":"db-3","instance":"/i","x":1}"#;
    let sent = r#"{"type":"/t","title":"T","status":503,"instance":"/i","x":1}"#;
    is_sent(read, 503, sent);
    is_sent(r#"{"title":"T","detail":"db-3"}"#, 502, r#"{"title":"T","status":502}"#);
}
