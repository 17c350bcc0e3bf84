//! Mistakes of every stage, all reported in one build.

use http_status::{HttpError, Status};

#[derive(HttpError)]
#[status(crate = "http_status")]
enum Error {
    #[status(499)]
    Unregistered,
    #[status(NotFond, exposed)]
    Misspelt(u8),
    Missing { field: u8 },
    #[status(transparent)]
    Transparent(Status, Status),
    #[status(404)]
    #[status(409)]
    Twice,
    Field(#[status(404)] Status),
    #[status(200)]
    NoError,
    #[status(404, 405)]
    Surplus,
    #[status(410)]
    Right,
}

fn main() {
    let _ = Error::Right.status();
}
