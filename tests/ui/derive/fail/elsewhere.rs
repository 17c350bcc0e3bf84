//! A status as other languages and crates write it.

use http_status::HttpError;

#[derive(HttpError)]
enum Paths {
    #[status(HttpStatus.NOT_FOUND)]
    Spring,
    #[status(http.StatusNotFound)]
    Go,
    #[status(HttpStatusCode.NotFound)]
    Net,
    #[status(HttpStatus::Conflict)]
    Path,
    #[status(http::StatusCode::NOT_FOUND.as_u16())]
    Number,
    #[status(StatusCode::from_u16(404).unwrap())]
    Checked,
    #[status(http::StatusCode::from_u16(409)?)]
    Question,
    #[status(axum::http::StatusCode::UNPROCESSABLE_ENTITY)]
    Axum,
    #[status(reqwest::StatusCode::IM_A_TEAPOT)]
    Reqwest,
    #[status(rocket::http::Status::NotFound)]
    Rocket,
    #[status(HttpResponse::NotFound())]
    Actix,
    #[status(HttpResponse::Conflict().finish())]
    Finished,
    #[status(ErrorNotFound("gone"))]
    ActixHelper,
    #[status(tonic::Code::NotFound)]
    Tonic,
    #[status(Status::not_found("x"))]
    TonicCall,
    #[status(StatusCode::NOT_FOUND as u16)]
    Cast,
    #[status(Some(404))]
    Some,
    #[status(&Status::NotFound)]
    Borrowed,
    #[status(StatusCodes.Status404NotFound)]
    AspNet,
    #[status(HttpStatus[404])]
    Index,
}

#[derive(HttpError)]
enum Names {
    #[status(Status404NotFound)]
    AspNet(u8),
    #[status(Status409Conflict, hide)]
    AspNetConflict {},
    #[status(StatusNotFound)]
    Go,
    #[status(NotFoundException)]
    Java,
    #[status(HttpNotFoundException)]
    Long,
    #[status(BadRequestHttpException)]
    Symfony,
    #[status(SC_NOT_FOUND)]
    Servlet,
    #[status(HTTP_404_NOT_FOUND)]
    Django,
    #[status(HTTP_NOT_FOUND)]
    Apache,
    #[status(HTTP_STATUS_NOT_FOUND)]
    Windows,
    #[status(NGX_HTTP_NOT_FOUND)]
    Nginx,
    #[status(NOTFOUND)]
    Capitals,
    #[status(notFound)]
    Camel,
    #[status(E404)]
    Letter,
    #[status(_404)]
    Underscore,
    #[status(status_404)]
    Word,
    #[status(http_404)]
    Http,
    #[status(ServerError)]
    Class,
    #[status(ClientError)]
    OtherClass,
    #[status(Internal)]
    Short,
    #[status(r#NotFound)]
    Raw,
}

#[derive(HttpError)]
enum Grpc {
    #[status(INVALID_ARGUMENT)]
    InvalidArgument,
    #[status(FAILED_PRECONDITION)]
    FailedPrecondition,
    #[status(UNAUTHENTICATED)]
    Unauthenticated,
    #[status(PERMISSION_DENIED)]
    PermissionDenied,
    #[status(ALREADY_EXISTS)]
    AlreadyExists,
    #[status(RESOURCE_EXHAUSTED)]
    ResourceExhausted,
    #[status(UNIMPLEMENTED)]
    Unimplemented,
    #[status(UNAVAILABLE)]
    Unavailable,
    #[status(DEADLINE_EXCEEDED)]
    DeadlineExceeded,
    #[status(Cancelled)]
    Cancelled,
    #[status(DataLoss)]
    DataLoss,
    #[status(OutOfRange)]
    OutOfRange,
    #[status(Code::Aborted)]
    Aborted,
    #[status(Unknown)]
    Unknown,
}

#[derive(HttpError)]
enum Phrases {
    #[status("404 Not Found")]
    Quoted,
    #[status(404 Not Found)]
    Line(u8),
    #[status(404 "Not Found")]
    Half { a: u8 },
    #[status(404 NotFound)]
    Twice,
    #[status(404: NotFound)]
    Colon,
    #[status(404 = NotFound)]
    Equals,
    #[status(404 => "not found")]
    Arrow,
    #[status(HTTP 404)]
    Protocol,
    #[status(Not Found 404)]
    Behind,
    #[status(4xx)]
    Class,
    #[status(5XX)]
    OtherClass,
    #[status("4xx")]
    QuotedClass,
    #[status(400..500)]
    Range,
    #[status(400..=499)]
    Inclusive,
    #[status(#404)]
    Sign,
    #[status(_)]
    Any,
    #[status(*)]
    Star,
    #[status([404, 409])]
    List,
    #[status({ 404 })]
    Block,
    #[status(404 if true)]
    Guard,
    #[status(b"404")]
    Bytes,
    #[status(4.04)]
    Float,
    #[status('a')]
    Char,
    #[status("")]
    Empty,
    #[status(r"404")]
    RawString,
    #[status(404_u16)]
    Suffix,
}

#[derive(HttpError)]
#[status(HttpStatus.NOT_FOUND)]
struct Unit;

#[derive(HttpError)]
#[status(Status404NotFound)]
struct Tuple(u8);

#[derive(HttpError)]
#[status("404 Not Found")]
struct Named {
    field: u8,
}

#[derive(HttpError)]
#[status(HttpStatus.INTERNAL_SERVER_ERROR, hide)]
enum Default {
    A,
}

fn main() {}
