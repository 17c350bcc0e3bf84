//! The two examples of RFC 9457 §3, with the status that the RFC has in the status line only.

use http_status::HttpError;
use serde::Serialize;
use serde_json::json;
use thiserror::Error;

use crate::json_of;

#[derive(Debug, Error, HttpError)]
enum AccountError {
    #[error("Your current balance is {balance}, but that costs {cost}.")]
    #[status(403, type = "https://example.com/probs/out-of-credit")]
    #[status(title = "You do not have enough credit.", header("content-language" = "en"))]
    OutOfCredit {
        #[status(extension)]
        balance: u32,
        cost: u32,
        #[status(instance)]
        message: &'static str,
        #[status(extension)]
        accounts: Vec<&'static str>,
    },
}

#[derive(Debug, Error, HttpError)]
enum FormError {
    #[error("{} mistakes", errors.len())]
    #[status(422, hide, type = "https://example.net/validation-error")]
    #[status(title = "Your request is not valid.")]
    Invalid {
        #[status(extension)]
        errors: Vec<Mistake>,
    },
}

#[derive(Debug, Serialize)]
struct Mistake {
    detail: &'static str,
    pointer: &'static str,
}

#[test]
fn out_of_credit() {
    let error = AccountError::OutOfCredit {
        balance: 30,
        cost: 50,
        message: "/account/12345/msgs/abc",
        accounts: vec!["/account/12345", "/account/67890"],
    };
    let expected = json!({
        "type": "https://example.com/probs/out-of-credit",
        "title": "You do not have enough credit.",
        "status": 403,
        "detail": "Your current balance is 30, but that costs 50.",
        "instance": "/account/12345/msgs/abc",
        "balance": 30,
        "accounts": ["/account/12345", "/account/67890"],
    });
    assert_eq!(json_of(error), expected);
}

#[test]
fn validation_error() {
    let error = FormError::Invalid {
        errors: vec![
            Mistake { detail: "must be a positive integer", pointer: "#/age" },
            Mistake { detail: "must be 'green', 'red' or 'blue'", pointer: "#/profile/color" },
        ],
    };
    let expected = json!({
        "type": "https://example.net/validation-error",
        "title": "Your request is not valid.",
        "status": 422,
        "errors": [
            { "detail": "must be a positive integer", "pointer": "#/age" },
            { "detail": "must be 'green', 'red' or 'blue'", "pointer": "#/profile/color" },
        ],
    });
    assert_eq!(json_of(error), expected);
}
