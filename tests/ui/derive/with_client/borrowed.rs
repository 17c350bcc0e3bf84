//! What is borrowed, from nothing.

use http_status::{FromProblem, HttpError};

#[derive(HttpError, FromProblem)]
enum Error<'a> {
    #[status(406)]
    Static(#[status(extension = "a")] &'static str),
    #[status(408)]
    Borrowed(#[status(detail)] Option<&'a str>),
    #[status(409)]
    Header {
        #[status(header = "x-a")]
        value: &'a u8,
        #[status(default)]
        unsent: &'static str,
        #[status(instance, with = str::len, default)]
        converted: &'a str,
    },
}

fn main() {}
