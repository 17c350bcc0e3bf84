//! A path to http-status that leads nowhere is one error, whatever the `impl` needs of it.

use http_status::{HttpError, Status};

#[derive(HttpError)]
#[status(404, crate = not_there)]
struct Error;

#[derive(HttpError)]
#[status(crate = ::nowhere)]
enum Delegated {
    #[status(transparent)]
    A(Status),
    #[status(404, hide, title = "a")]
    B,
}

#[derive(HttpError)]
#[status(429, crate = crate::nowhere)]
struct Sent {
    #[status(header = "retry-after")]
    after: u32,
}

#[derive(HttpError)]
#[status(crate = Nowhere)]
struct Generic<T>(#[status] T);

#[derive(HttpError)]
#[status(crate = std)]
enum NotOurs {
    #[status(404)]
    A,
    B(#[status] Status),
}

fn main() {}
