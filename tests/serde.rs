//! Feature `serde`: a status is its number.

use http_status::Status;
use serde::{Deserialize, Serialize};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Reply {
    status: Status,
    before: Option<Status>,
}

#[test]
fn a_number_in_and_out() {
    for &status in Status::ALL {
        let json = serde_json::to_string(&status).unwrap();
        assert_eq!(json, status.as_str());
        assert_eq!(serde_json::from_str::<Status>(&json).unwrap(), status);
    }
    let reply = Reply { status: Status::Gone, before: None };
    let json = r#"{"status":410,"before":null}"#;
    assert_eq!(serde_json::to_string(&reply).unwrap(), json);
    assert_eq!(serde_json::from_str::<Reply>(json).unwrap(), reply);
}

#[test]
fn what_is_no_status_is_named() {
    for (json, named) in [
        ("299", "`299` is not a registered status"),
        ("600", "`600` is not a status code"),
        ("65535", "`65535` is not a status code"),
        ("70000", "`70000`"),
        ("-404", "`-404`"),
        ("404.5", "`404.5`"),
        ("\"404\"", "\"404\""),
        ("null", "null"),
        ("70000", "expected the number of a registered HTTP status"),
    ] {
        let message = serde_json::from_str::<Status>(json).unwrap_err().to_string();
        assert!(message.contains(named), "{json}: {message}");
    }
}
