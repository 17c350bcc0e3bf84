//! A status that is no error's, in every form.

use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(100)]
    Continue,
    #[status(Continue)]
    ContinueNamed(u8),
    #[status(201)]
    Created { a: u8 },
    #[status(CREATED)]
    CreatedConst,
    #[status(Ok)]
    Ok,
    #[status(301)]
    Moved,
    #[status(MOVED_PERMANENTLY, header("location" = "/"))]
    MovedTo,
    #[status(NotModified)]
    NotModified,
    #[status(StatusCode::OK)]
    Path,
    #[status("200")]
    Quoted,
    #[status("200 OK")]
    Line,
    #[status(OK)]
    Const,
    #[status(HttpResponse::Ok())]
    Call,
    #[status(code = 200)]
    Option,
    #[status(200, expose, title = "Fine")]
    WithOptions,
    #[status(307)]
    #[status(404)]
    Twice,
    #[status(200, 404)]
    Second,
    #[status(303u16)]
    Suffix,
}

#[derive(HttpError)]
#[status(302, header("location" = "/login"))]
struct Redirect;

#[derive(HttpError)]
#[status(Accepted)]
enum Default {
    A,
    #[status(404)]
    B,
}

fn main() {}
