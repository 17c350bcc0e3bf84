//! The fields of a packed type cannot be borrowed.

use http_status::{HttpError, Status};

#[derive(HttpError)]
#[repr(packed)]
struct Delegated(#[status] Status);

#[derive(HttpError)]
#[repr(C, packed(2))]
#[status(transparent)]
struct Aligned {
    status: Status,
}

#[derive(HttpError)]
#[repr(C)]
#[repr(packed)]
#[status(429)]
struct Sent {
    #[status(header = "retry-after")]
    after: u32,
}

#[derive(HttpError)]
#[repr(packed)]
#[status(404, detail = "no user {0}")]
struct Told(u32);

#[derive(HttpError)]
#[repr(packed)]
struct Generic<T>(#[status] T);

fn main() {}
