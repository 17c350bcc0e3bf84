use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(404, exposed)]
    Misspelt,
    #[status(404, message = "gone")]
    Unknown(u8),
    #[status(code = 404)]
    Named { field: u8 },
    #[status(code(404))]
    Called,
    #[status(status = Conflict)]
    Status,
    #[status(transparant)]
    Transparent(u8),
    #[status(404, "not found")]
    Text,
    #[status(503, expose, hide)]
    Both,
    #[status(503, expose, expose)]
    Twice,
    #[status(expose)]
    WithoutAStatus,
    #[status(404, crate = http_status)]
    CrateOnAVariant,
}

#[derive(HttpError)]
#[status(hide)]
enum HiddenWithoutADefault {
    #[status(404)]
    A,
}

fn main() {}
