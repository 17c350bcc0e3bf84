//! Beside other derives, under another name of the crate.

use http_status::{FromProblem, HttpError};
use serde::{Deserialize, Serialize};

use super::{read, returned};

mod facade {
    pub(super) use http_status as of_another_name;
}

#[derive(Debug, PartialEq, thiserror::Error, HttpError, FromProblem, Serialize, Deserialize)]
#[status(crate = facade::of_another_name)]
enum Renamed {
    #[error("{id}")]
    #[status(404)]
    Missing {
        #[status(extension)]
        id: u8,
    },
    #[error(transparent)]
    #[status(transparent)]
    Inner(#[from] Inner),
}

#[derive(Debug, PartialEq, thiserror::Error, HttpError, FromProblem, Serialize, Deserialize)]
#[error("inner")]
#[status(409, crate = self::facade::of_another_name)]
struct Inner;

#[test]
fn renamed() {
    assert_eq!(returned(Renamed::Missing { id: 3 }), Ok(Renamed::Missing { id: 3 }));
    assert_eq!(returned(Renamed::Inner(Inner)), Ok(Renamed::Inner(Inner)));
}

/// A client's own, of a server that is written in another language.
#[derive(Debug, PartialEq, FromProblem)]
enum OfTheClient {
    #[status(404, type = "https://api.example.com/probs/no-such-user")]
    NoSuchUser(#[status(extension = "userId")] u64),
    #[status(503)]
    Busy(#[status(header = "retry-after")] Option<u32>),
}

#[test]
fn without_http_error() {
    let body = r#"{"type":"https://api.example.com/probs/no-such-user","userId":7}"#;
    assert_eq!(read(404, &[], body).downcast(), Ok(OfTheClient::NoSuchUser(7)));
    assert_eq!(read(503, &[], "{}").downcast(), Ok(OfTheClient::Busy(None)));
    assert_eq!(read(503, &[("retry-after", "5")], "{}").downcast(), Ok(OfTheClient::Busy(Some(5))));
}
