//! Variants that are known by the same.

use http_status::{FromProblem, HttpError, Status};

#[derive(HttpError, FromProblem)]
enum Statuses {
    #[status(404)]
    NotFound,
    #[status(409)]
    Conflict,
    #[status(404, title = "No user", extension("code" = "no_user"))]
    NoUser,
    #[status(NOT_FOUND, type = "about:blank")]
    NoBook,
}

#[derive(HttpError, FromProblem)]
#[status(500)]
enum Types {
    #[status(404, type = "/probs/a")]
    A,
    #[status(404, type = "/probs/b")]
    B,
    #[status(404)]
    #[status(type = "/probs/a")]
    C,
    D,
    E,
}

#[derive(HttpError, FromProblem)]
enum Delegates {
    #[status(transparent)]
    A(Types),
    #[status(transparent)]
    B(Box<Types>),
}

#[derive(HttpError, FromProblem)]
enum Recursive {
    #[status(404)]
    Leaf,
    #[status(transparent)]
    Boxed(Box<Self>),
    #[status(transparent)]
    ByName(std::sync::Arc<Recursive>),
}

#[derive(HttpError, FromProblem)]
#[status(type = "/probs/of-the-enum")]
enum Outer {
    #[status(404)]
    Own,
    #[status(transparent)]
    A(Status),
    B(#[status] Recursive),
    #[status(transparent, type = "/probs/own")]
    C(Types),
}

fn main() {}
