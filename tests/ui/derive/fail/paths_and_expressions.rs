use http_status::HttpError;

const CODE: u16 = 404;

#[derive(HttpError)]
enum Error {
    #[status(Status::NotFound)]
    Unit,
    #[status(StatusCode::NOT_FOUND)]
    Tuple(u8),
    #[status(http::StatusCode::CONFLICT, hide)]
    Struct { field: u8 },
    #[status(crate::Status::NotFound)]
    Crate,
    #[status(header::NotFound)]
    Option,
    #[status(CODE)]
    Const,
    #[status(code)]
    Variable,
    #[status(400 + 4)]
    Sum,
    #[status(status!(404))]
    Macro,
    #[status((404))]
    Parentheses,
    #[status(404 | 410)]
    Alternatives,
}

fn main() {}
