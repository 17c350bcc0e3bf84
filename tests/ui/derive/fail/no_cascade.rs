//! One mistake in the enum, and much that depends on it.

use http_status::{HttpError, Status, StatusSet};

#[derive(HttpError)]
enum Inner {
    #[status(NotFond)]
    A,
    #[status(409)]
    B(u8),
}

#[derive(HttpError)]
enum Outer {
    #[status(transparent)]
    Inner(Inner),
    #[status(500)]
    Other,
}

// A field that may not be meant as delegated need not be an `HttpError`.
#[derive(HttpError)]
enum Both {
    #[status(transparent, 404)]
    CodeBehind(u8),
    #[status(404, transparent)]
    CodeBefore(u8),
}

const STATUSES: StatusSet = <Outer as HttpError>::STATUSES;
const _: () = assert!(STATUSES.contains(Status::Conflict));

fn answer(error: impl HttpError) -> (Status, bool) {
    (error.status(), error.exposes_detail())
}

fn main() {
    answer(Inner::A);
    answer(Outer::Inner(Inner::B(1)));
    answer(Box::new(Outer::Other));
}
