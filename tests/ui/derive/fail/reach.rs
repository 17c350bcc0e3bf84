//! Options of an enum that reach no variant.

use http_status::{HttpError, Status};

#[derive(HttpError)]
#[status(500, hide)]
enum Default {
    #[status(404)]
    A,
    #[status(transparent)]
    B(Status),
}

#[derive(HttpError)]
#[status(500, type = "/a", title = "a", header("x-doc" = "a"), expose)]
enum All {
    #[status(404)]
    A,
    B(#[status] Status),
}

#[derive(HttpError)]
#[status(500)]
#[status(hide)]
#[status(title = "a")]
enum Overridden {
    #[status(404, expose, title = "b")]
    A,
    #[status(hide, title = "c")]
    B,
}

#[derive(HttpError)]
#[status(header("retry-after" = "1"))]
enum Field {
    #[status(429, header("Retry-After" = "2"))]
    Constant,
    #[status(429)]
    Field(#[status(header = "retry-after")] u8),
}

#[derive(HttpError)]
#[status(500, title = "a")]
enum DefaultOverridden {
    #[status(title = "b")]
    A,
    #[status(404)]
    B,
}

#[derive(HttpError)]
#[status(hide)]
#[status(500, expose)]
enum DefaultGoesBefore {
    A,
    B,
}

fn main() {}
