//! Both examples of RFC 9457 §3 as an enum.

use http_status::{HttpError, ProblemTypes};
use serde::Serialize;

/// They are errors of one service here.
#[derive(Debug, thiserror::Error, HttpError, ProblemTypes)]
pub enum Example {
    /// The first: a status with members of its own.
    #[error("Your current balance is {balance}, but that costs {cost}.")]
    #[status(403, type = "https://example.com/probs/out-of-credit")]
    #[status(title = "You do not have enough credit.", header("content-language" = "en"))]
    OutOfCredit {
        /// Where a message says more.
        #[status(instance)]
        message: String,
        /// What there is.
        #[status(extension)]
        balance: u32,
        /// What it takes.
        cost: u32,
        /// Where to get more.
        #[status(extension)]
        accounts: Vec<&'static str>,
    },

    /// The second: several faults of one request.
    #[error("{} faults", .errors.len())]
    #[status(422, hide, type = "https://example.net/validation-error")]
    #[status(title = "Your request is not valid.", header("content-language" = "en"))]
    Invalid {
        /// Each of them.
        #[status(extension)]
        errors: Vec<Fault>,
    },
}

/// What is wrong, and where.
#[derive(Debug, Serialize)]
pub struct Fault {
    /// What.
    pub detail: &'static str,
    /// A JSON pointer.
    pub pointer: &'static str,
}

impl Example {
    /// With the values of the RFC.
    #[must_use]
    pub fn out_of_credit() -> Self {
        Self::OutOfCredit {
            message: "/account/12345/msgs/abc".to_owned(),
            balance: 30,
            cost: 50,
            accounts: vec!["/account/12345", "/account/67890"],
        }
    }

    /// With the values of the RFC.
    #[must_use]
    pub fn invalid() -> Self {
        Self::Invalid {
            errors: vec![
                Fault { detail: "must be a positive integer", pointer: "#/age" },
                Fault { detail: "must be 'green', 'red' or 'blue'", pointer: "#/profile/color" },
            ],
        }
    }
}

/// The content of the first, as it stands in the RFC.
pub const OUT_OF_CREDIT: &str = r#"{
 "type": "https://example.com/probs/out-of-credit",
 "title": "You do not have enough credit.",
 "detail": "Your current balance is 30, but that costs 50.",
 "instance": "/account/12345/msgs/abc",
 "balance": 30,
 "accounts": ["/account/12345",
              "/account/67890"]
}"#;

/// The content of the second, as it stands in the RFC.
pub const INVALID: &str = r##"{
 "type": "https://example.net/validation-error",
 "title": "Your request is not valid.",
 "errors": [
             {
               "detail": "must be a positive integer",
               "pointer": "#/age"
             },
             {
               "detail": "must be 'green', 'red' or 'blue'",
               "pointer": "#/profile/color"
             }
          ]
}"##;
