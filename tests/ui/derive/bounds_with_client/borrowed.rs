//! A text that is borrowed from nothing.

use http_status::{FromProblem, HttpError};

#[derive(HttpError, FromProblem)]
enum Error<'a> {
    #[status(406)]
    Static(#[status(extension = "a")] &'static str),
    #[status(408)]
    Borrowed(#[status(extension = "a")] Option<&'a str>),
}

fn main() {}
