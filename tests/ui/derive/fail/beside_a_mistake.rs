//! Beside a mistake it is not known whether an option of an enum was meant for all variants.

use http_status::HttpError;

#[derive(HttpError)]
#[status(hide, expos)]
enum NoneTakesTheDefault {
    #[status(404)]
    A,
}

#[derive(HttpError)]
#[status(500)]
#[status(title = "All", typ = "/a")]
enum BesideTheDefault {
    #[status(404)]
    A,
}

#[derive(HttpError)]
#[status(404, hide)]
#[status(expos, hide)]
enum NoDuplicate {
    A,
}

#[derive(HttpError)]
#[status(expose, hide, expos)]
#[status(title = "{0}", NotFond)]
enum EachIsTold {
    #[status(404)]
    A(u8),
}

fn main() {}
