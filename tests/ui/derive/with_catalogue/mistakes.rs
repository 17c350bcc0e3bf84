//! Two derives read the same attributes: each mistake is one error.

use http_status::{HttpError, ProblemTypes};

#[derive(HttpError, ProblemTypes)]
enum Error {
    #[status(NotFond)]
    Misspelt,
    Missing,
    #[status(404, title = "")]
    Titled,
    #[status(404)]
    Twice(#[status(extension = "a")] u8, #[status(extension = "a")] u8),
    #[status(transparent)]
    Nothing,
    #[status(404, detail = "no {row}")]
    Row(#[status(stauts)] u8),
}

// By itself it tells them too.
#[derive(ProblemTypes)]
enum ByHand {
    #[status(204)]
    Fine,
    Missing,
}

impl HttpError for ByHand {
    fn status(&self) -> http_status::Status {
        http_status::Status::NotFound
    }
}

fn main() {}
