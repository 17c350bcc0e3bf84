//! What two errors are known by, of which one delegates to the other.

use http_status::{FromProblem, HttpError, Status};

#[derive(HttpError, FromProblem)]
enum Stock {
    #[status(404)]
    NotFound,
    #[status(409, type = "/probs/stock")]
    Few,
}

#[derive(HttpError, FromProblem)]
enum ByStatus {
    #[status(404)]
    NotFound,
    #[status(transparent)]
    Stock(Stock),
}

#[derive(HttpError, FromProblem)]
enum ByType {
    #[status(transparent)]
    Stock(Box<Stock>),
    #[status(409, type = "/probs/stock")]
    Conflict,
}

#[derive(HttpError, FromProblem)]
#[status(409, type = "/probs/stock")]
struct Other;

#[derive(HttpError, FromProblem)]
enum Siblings {
    #[status(transparent)]
    Stock(Stock),
    #[status(transparent)]
    Other(Other),
}

#[derive(HttpError, FromProblem)]
enum AnyStatus {
    #[status(410)]
    Gone,
    A(#[status] Status),
    B { #[status] status: Box<Status>, #[status(extension)] id: u8 },
    C(#[status(with = status, default)] u8),
}

fn status(_: &u8) -> Status {
    Status::Gone
}

/// Those that have a mistake already are one error.
#[derive(HttpError, FromProblem)]
enum Around {
    #[status(transparent)]
    ByStatus(ByStatus),
}

#[derive(HttpError, FromProblem)]
enum Pair<A, B> {
    #[status(transparent)]
    A(A),
    #[status(transparent)]
    B(B),
}

#[derive(HttpError, FromProblem)]
enum Filled {
    #[status(transparent)]
    Pair(Pair<Stock, Other>),
}

fn main() {}
