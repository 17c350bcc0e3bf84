//! What `transparent` makes of the marks of thiserror and snafu.

use http_status::{HttpError, Status};
use snafu::Snafu;

#[derive(Debug, thiserror::Error, HttpError)]
enum Error {
    #[error("not marked")]
    #[status(transparent)]
    NotMarked(Status, u8),
    #[error("optional")]
    #[status(transparent)]
    Optional(#[source] Option<Status>, u8),
    #[error("both")]
    #[status(404)]
    Both(#[from] #[status] Status),
    #[error("on the mark")]
    OnTheMark(#[source] #[status(404)] Status),
    #[error("word")]
    Word(#[source] #[status(transparent)] Status),
}

#[derive(Debug, Snafu, HttpError)]
enum OfSnafu {
    #[status(transparent)]
    NoSource {
        #[snafu(source(false))]
        source: Status,
        id: u8,
    },
    #[status(transparent)]
    NotMarked { inner: Status, id: u8 },
    #[snafu(display("code"))]
    #[status("404")]
    Code { source: Status },
}

fn main() {}
