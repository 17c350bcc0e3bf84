//! Which field `transparent` means, by the marks of thiserror and snafu.

use http_status::{HttpError, Status};
use snafu::Snafu;

#[derive(Debug, thiserror::Error, HttpError)]
enum Error {
    #[error("from")]
    #[status(transparent)]
    From(#[from] Status),
    #[error("a mark among several")]
    #[status(transparent)]
    Among { #[source] inner: Status, other: String },
    #[error("the only field needs no mark")]
    #[status(transparent)]
    Only { r#type: Status },
    #[error("a mark of ours goes before one of theirs")]
    Ours(#[source] std::io::Error, #[status] Status),
    #[error("a fixed status beside a mark")]
    #[status(404)]
    Fixed(#[source] Status),
}

#[derive(Debug, Snafu, HttpError)]
enum OfSnafu {
    #[status(transparent)]
    Marked {
        #[snafu(source)]
        inner: Status,
        id: u8,
    },
    #[status(transparent)]
    From {
        #[snafu(source(from(Status, Box::new)))]
        inner: Box<Status>,
        id: u8,
    },
    #[status(transparent)]
    Named { source: Status, id: u8 },
    #[snafu(transparent)]
    #[status(transparent)]
    Transparent { source: Status },
}

fn main() {
    let all = [
        Error::From(Status::Gone),
        Error::Among { inner: Status::Gone, other: String::new() },
        Error::Only { r#type: Status::Gone },
        Error::Ours(std::io::Error::other("a"), Status::Gone),
    ];
    assert!(all.iter().all(|error| error.status() == Status::Gone));
    assert_eq!(Error::Fixed(Status::Gone).status(), Status::NotFound);
    let all = [
        OfSnafu::Marked { inner: Status::Gone, id: 0 },
        OfSnafu::From { inner: Box::new(Status::Gone), id: 0 },
        OfSnafu::Named { source: Status::Gone, id: 0 },
        OfSnafu::Transparent { source: Status::Gone },
    ];
    assert!(all.iter().all(|error| error.status() == Status::Gone));
}
