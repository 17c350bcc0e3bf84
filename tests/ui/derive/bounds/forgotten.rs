//! Where the derive is forgotten, the compiler names those that can be imported.

use http_status::Status;

#[derive(Debug)]
enum Error {
    #[status(404)]
    A,
    B(#[status] Status),
}

#[derive(Debug)]
#[status(404)]
struct Struct;

fn main() {}
