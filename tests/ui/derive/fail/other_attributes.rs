//! A status in an attribute of another name. That there is no such attribute, the compiler says itself.

use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[code(404)]
    Code,
    #[stauts(404)]
    Misspelt(u8),
    #[http(status = 404)]
    Http { a: u8 },
    #[http_error(404)]
    HttpError,
    #[status_code(NOT_FOUND)]
    StatusCode,
    #[Status(404)]
    Capital,
    #[stat(404)]
    Short,
    #[answer(status = 404)]
    Response,
    #[http_status(StatusCode::NOT_FOUND)]
    Path,
    #[code = 404]
    Value,
    #[code("404")]
    Text,
    #[stauts(520)]
    Unregistered,
    #[stauts(transparent)]
    Transparent(u8),
    #[stauts]
    Nothing,
    #[status::NotFound]
    InThePath,
    #[web::status(404)]
    OfAModule,
    #[http_status::status(404)]
    OfTheCrate,
    #[api_error(404, "x")]
    Two,
}

#[derive(HttpError)]
enum Fields {
    A(#[stauts] u8),
    #[status(404)]
    B(#[stauts] u8),
}

#[derive(HttpError)]
#[code(404)]
struct Struct;

#[derive(HttpError)]
#[stauts(500)]
enum Default {
    A,
    B,
}

#[derive(HttpError)]
enum Forms {
    #[status = 404]
    Value,
    #[status = "404"]
    Text,
    #[status = NotFound]
    Name,
    #[status["404"]]
    Brackets,
    #[status { 404, hide }]
    Braces,
    #[status = 520]
    Unregistered,
    #[status = HttpStatus::NotFound]
    Path,
    #[status = transparent]
    Transparent(u8),
}

fn main() {}
