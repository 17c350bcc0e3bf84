//! What the docs say of a `const` assertion over `STATUSES`.

use http_status::{HttpError, StatusSet};

#[derive(HttpError)]
enum Error {
    #[status(404)]
    Missing,
    #[status(500)]
    Crashed,
}

const _: () = assert!(
    Error::STATUSES.is_disjoint(StatusSet::SERVER_ERRORS),
    "this error never answers 5xx"
);

fn main() {}
