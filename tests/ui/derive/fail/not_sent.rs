//! Fields whose text cannot be sent: one error each, on the type.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(429)]
    After(#[status(header = "retry-after")] Duration),
    #[status(429)]
    Named {
        #[status(header = "retry-after")]
        after: std::time::Duration,
        #[status(instance)]
        id: (),
    },
    #[status(503)]
    List(#[status(header = "x-list")] Vec<u8>),
    #[status(503)]
    Twice(#[status(header = "x-path", instance)] PathBuf),
    #[status(503)]
    At(#[status(header = "date-of-birth")] Instant),
}

#[derive(HttpError)]
#[status(429)]
struct Struct(#[status(header = "retry-after")] Duration);

fn main() {}
