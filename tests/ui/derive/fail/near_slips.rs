//! Slips that are near to others, for which something else is to be written.

use http_status::HttpError;

#[derive(HttpError)]
#[status(404, zzz)]
struct Struct;

#[derive(HttpError)]
enum Error {
    #[status(404, 405 foo)]
    SecondAndMore,
    #[status(message = "NotFound")]
    TextOfAName,
    #[status(404; "no user")]
    TextBehindAnotherSign,
    #[status(404 405 406)]
    SeveralStatuses,
    #[status(404, header(x_a("b")))]
    NameOfAGroup,
    #[status(404, header((x_a)("b")))]
    TwoGroups,
    #[status(404, header(name.to_string() = "b"))]
    ComputedName,
    #[status(404, title = c"x")]
    OfC,
    #[status(404, title = "{{{id}}} {{id}}")]
    InBracesToo {
        id: u8,
    },
    #[status(404, title = "{{id}}")]
    InBraces {
        id: u8,
    },
    /// 404
    Documented,
    #[doc = "404"]
    DocumentedInAnAttribute,
    Marked(#[stauts] u8, #[statsu] u16),
    MarkedWithMore(#[stauts(header = "x-a")] u8),
}

#[derive(HttpError)]
#[stats(500)]
enum NeedsNoDefault {
    #[status(404)]
    A,
}

fn main() {}
