//! A mistake that several derives find is one error, and what concerns reading back is one too.

use http_status::{FromProblem, HttpError};

#[derive(HttpError, FromProblem)]
enum Error {
    #[status(NotFond)]
    Missing,
    Nothing,
    #[status(404, hid)]
    Hidden(u8),
    #[status(500, server_onyl)]
    ServerOnly(std::io::Error),
    #[status(409)]
    Field(#[status(extention)] u8),
    #[status(410)]
    Default(#[status(default = "path")] u8),
    #[status(411, title = "no {0}")]
    Title(#[status(extension = "a")] u8),
    #[status(transparent)]
    Two(u8, u16),
    #[status(412, header("retry-after" = "1"))]
    Header(#[status(header = "retry-after")] u8),
    #[status(413)]
    Unsent(u8),
}

#[derive(FromProblem)]
enum Alone {
    #[status(NotFond)]
    Missing,
    Nothing,
    #[status(413)]
    Unsent(u8),
}

#[derive(FromProblem)]
#[status(404)]
union Union {
    a: u8,
}

#[derive(HttpError, FromProblem)]
#[repr(packed)]
#[status(404)]
struct Packed(#[status(extension = "a")] u8);

fn main() {}
