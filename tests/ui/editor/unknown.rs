//! What is no status yet is a path, which an editor completes, and the error stands in it.

use http_status::{HttpError, Status, status};

#[derive(HttpError)]
#[status(Teapot)]
enum Error {
    #[status(NotFond)]
    Missing,
    #[status(NotFound)]
    Gone,
    #[status(404)]
    NeverThere,
    #[status(499, hide)]
    Closed,
    #[status]
    Nothing,
    Default,
}

fn main() {
    let status = status!(Conf);
    let _ = matches!(status, status!(Gon) | status!(410) | status!(299));
    let _: Status = status!();
}
