//! Several mistakes in one type are all reported, each once.

use http_status::{HttpError, Status};

#[derive(HttpError)]
#[status(crate = 1)]
#[status(500, header("date" = "now"), expose, hide)]
enum Error {
    #[status(NotFond, titel = "a", header("x-doc"))]
    A(#[status(heder = "x-a")] u8),
    #[status(404)]
    #[status(410, hide, hide)]
    B {
        #[status]
        a: Status,
        #[status(instance)]
        b: u8,
        #[status(instance)]
        c: u8,
    },
    #[status(200, type = "a b", type = "/b", title = "")]
    C,
    #[status(404 405, message = "a", "b")]
    D,
    #[status(transparent, 404, expose = 1)]
    E,
}

#[derive(HttpError)]
#[status(499, type = "", header = "a", message = "b")]
struct Struct {
    #[status(header = "", extention)]
    a: u8,
}

fn main() {}
