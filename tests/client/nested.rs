//! Errors that delegate to others.

use std::rc::Rc;
use std::sync::Arc;

use http_status::{FromProblem, HttpError, ProblemDetails, Status};
use thiserror::Error;

use super::{comes_back, read, returned};

#[derive(Clone, Debug, Error, PartialEq, HttpError, FromProblem)]
#[error("stock")]
enum Stock {
    #[status(409, type = "/probs/stock")]
    Few {
        #[status(extension)]
        left: u32,
    },
    #[status(404, type = "/probs/shared")]
    Shared,
    #[status(410)]
    Gone,
    #[status(transparent)]
    Deep(Box<Deep>),
}

#[derive(Clone, Debug, Error, PartialEq, HttpError, FromProblem)]
#[error("deep")]
#[status(418, type = "/probs/deep")]
struct Deep(#[status(extension = "depth")] i8);

#[derive(Clone, Debug, Error, PartialEq, HttpError, FromProblem)]
#[error("shop")]
enum Shop {
    #[status(404)]
    NotFound,
    #[status(409, type = "/probs/shared")]
    Shared,
    #[status(transparent, header("x-a" = "b"), title = "Stock")]
    Stock {
        source: Arc<Stock>,
        #[status(header = "x-request")]
        request: u64,
        #[status(default)]
        attempt: u8,
    },
    #[status(422, type = "/probs/invalid")]
    Invalid,
    Upstream(#[status] Status),
}

fn stock(source: Stock) -> Shop {
    Shop::Stock { source: Arc::new(source), request: 7, attempt: 0 }
}

#[test]
fn round_trip() {
    for error in [
        Shop::NotFound,
        Shop::Shared,
        Shop::Invalid,
        Shop::Upstream(Status::BadGateway),
        stock(Stock::Few { left: 3 }),
        stock(Stock::Shared),
        stock(Stock::Gone),
        stock(Stock::Deep(Box::new(Deep(-1)))),
    ] {
        assert_eq!(returned(error.clone()), Ok(error));
    }
}

#[test]
fn a_type_that_an_inner_error_has_too_needs_the_status() {
    let fields = [("x-request", "7")];
    let of = |code| read(code, &fields, r#"{"type":"/probs/shared"}"#).downcast::<Shop>();
    assert_eq!(of(409), Ok(Shop::Shared));
    assert_eq!(of(404), Ok(stock(Stock::Shared)));
    assert!(of(410).is_err());
    // Of the inner error alone it is the only one.
    let details = read(410, &[], r#"{"type":"/probs/shared"}"#);
    assert_eq!(details.downcast(), Ok(Stock::Shared));
}

#[test]
fn what_is_known_is_not_what_takes_any_status() {
    comes_back::<Shop>(read(410, &[], "{}"));
    assert_eq!(read(410, &[("x-request", "7")], "{}").downcast(), Ok(stock(Stock::Gone)));
    assert_eq!(read(408, &[], "{}").downcast(), Ok(Shop::Upstream(Status::RequestTimeout)));
    comes_back::<Shop>(read(408, &[], r#"{"type":"/probs/new"}"#));
    comes_back::<Shop>(read(471, &[], "{}"));
    comes_back::<Shop>(serde_json::from_str::<ProblemDetails>(r#"{"status":200}"#).unwrap());
    comes_back::<Shop>(read(409, &[("x-request", "7")], r#"{"type":"/probs/stock","left":"3"}"#));
    comes_back::<Shop>(read(409, &[], r#"{"type":"/probs/stock","left":3}"#));
}

#[test]
fn pointers() {
    let gone = || read(410, &[], "{}");
    assert_eq!(gone().downcast(), Ok(Box::new(Stock::Gone)));
    assert_eq!(gone().downcast(), Ok(Rc::new(Box::new(Stock::Gone))));
    assert_eq!(gone().downcast(), Ok(Status::Gone));
    assert_eq!(gone().downcast(), Ok(http::StatusCode::GONE));
    assert_eq!(read(471, &[], "{}").downcast().map(|it: http::StatusCode| it.as_u16()), Ok(471));
}

/// What a function makes of a field of a foreign type.
#[derive(Debug, Error, PartialEq, HttpError, FromProblem)]
#[error("rejected")]
enum Rejected {
    #[status(413)]
    TooLarge,
    Other(#[status(with = Rejection::status, default)] Rejection),
}

#[derive(Debug, Default, PartialEq)]
struct Rejection(bool);

impl Rejection {
    fn status(&self) -> Status {
        if self.0 { Status::UnsupportedMediaType } else { Status::BadRequest }
    }
}

#[test]
fn by_a_function() {
    assert_eq!(returned(Rejected::Other(Rejection(true))), Ok(Rejected::Other(Rejection(false))));
    assert_eq!(returned(Rejected::TooLarge), Ok(Rejected::TooLarge));
}

/// One that is read by hand.
#[derive(Debug, PartialEq)]
struct ByHand;

impl HttpError for ByHand {
    fn status(&self) -> Status {
        Status::Locked
    }
}

impl FromProblem for ByHand {
    fn from_problem(details: &ProblemDetails) -> Option<Self> {
        (details.status() == Some(Status::Locked)).then_some(Self)
    }
}

#[derive(Debug, PartialEq, HttpError, FromProblem)]
enum Around {
    #[status(404)]
    NotFound,
    #[status(transparent)]
    ByHand(ByHand),
}

#[test]
fn by_hand() {
    assert_eq!(read(423, &[], "{}").downcast(), Ok(Around::ByHand(ByHand)));
    assert_eq!(read(404, &[], "{}").downcast(), Ok(Around::NotFound));
    comes_back::<Around>(read(424, &[], "{}"));
}

/// One that is read by hand, behind what takes any status.
#[derive(Debug, PartialEq, HttpError, FromProblem)]
enum Behind {
    Status(#[status] Status),
    #[status(transparent)]
    ByHand(Box<ByHand>),
}

#[derive(Debug, PartialEq, HttpError, FromProblem)]
enum DeepBehind {
    #[status(transparent)]
    Statuses(Statuses),
    #[status(transparent)]
    Behind(ByHand),
}

#[derive(Debug, PartialEq, HttpError, FromProblem)]
struct Statuses(#[status] Status);

#[test]
fn what_takes_any_status_comes_last() {
    let locked = || read(423, &[], "{}");
    assert_eq!(locked().downcast(), Ok(Behind::ByHand(Box::new(ByHand))));
    assert_eq!(locked().downcast(), Ok(DeepBehind::Behind(ByHand)));
    let other = || read(424, &[], "{}");
    assert_eq!(other().downcast(), Ok(Behind::Status(Status::FailedDependency)));
    let inner = Statuses(Status::FailedDependency);
    assert_eq!(other().downcast(), Ok(DeepBehind::Statuses(inner)));
    comes_back::<Behind>(read(424, &[], r#"{"type":"/probs/new"}"#));
}
