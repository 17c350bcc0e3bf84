use http_status::{HttpError, Status};

#[derive(HttpError)]
enum Error {
    #[status(404)]
    #[status(409)]
    Unit,
    #[status(404)]
    #[status(404)]
    Tuple(u8),
    #[status(404)]
    #[doc = "between"]
    #[status(Gone, expose)]
    Struct { field: u8 },
    Fields(#[status] Status, #[status] Status),
    OneField {
        #[status]
        #[status]
        status: Status,
    },
    #[status(transparent, transparent)]
    Transparent(Status),
    #[status(404, NotFound)]
    InOne,
}

#[derive(HttpError)]
#[status(500)]
#[status(502)]
enum Default {
    A,
}

#[derive(HttpError)]
#[status(500, crate = http_status)]
#[status(crate = http_status)]
struct Crate;

fn main() {}
