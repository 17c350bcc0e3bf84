//! Feature `http`: to and from the types of the `http` crate.

use http::StatusCode;
use http_status::{HttpError, Status};

#[test]
fn there_and_back() {
    for &status in Status::ALL {
        let code = StatusCode::from(status);
        assert_eq!(code.as_u16(), status.code());
        assert_eq!(Status::try_from(code), Ok(status));
        assert_eq!(code, status);
        assert_eq!(status, code);
    }
    assert_ne!(Status::NotFound, StatusCode::GONE);
    assert_ne!(StatusCode::GONE, Status::NotFound);
    let unregistered = StatusCode::from_u16(299).unwrap();
    let message = Status::try_from(unregistered).unwrap_err().to_string();
    assert!(message.starts_with("`299` is not a registered status"), "{message}");
}

/// RFC 9110 §15: a code that is not understood stands for the x00 of its class.
#[test]
fn a_status_from_upstream() {
    let answers = |code| StatusCode::from_u16(code).unwrap().status().code();
    for code in 100..=999 {
        let expected = match (code, Status::from_code(code)) {
            (400..=599, Some(_)) => code,
            (400..=499, None) => 400,
            _ => 500,
        };
        assert_eq!(answers(code), expected, "{code}");
    }
    assert!(StatusCode::NOT_FOUND.exposes_detail());
    assert!(!StatusCode::OK.exposes_detail() && !StatusCode::BAD_GATEWAY.exposes_detail());
}

#[derive(HttpError)]
enum Error {
    #[status(hide)]
    Upstream(#[status] StatusCode),
}

#[test]
fn a_field_is_asked() {
    assert_eq!(Error::Upstream(StatusCode::CONFLICT).status(), Status::Conflict);
    assert_eq!(Error::Upstream(StatusCode::ACCEPTED).status(), Status::InternalServerError);
}
