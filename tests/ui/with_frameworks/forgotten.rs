//! A derive of `HttpError` that is forgotten: nothing is offered that cannot be imported.

use http_status::actix_web::ResponseError;
use http_status::axum::IntoResponse;
use http_status::poem::ResponseError as PoemResponseError;
use http_status::rocket::Responder;

#[derive(Debug, thiserror::Error, ResponseError)]
#[error("actix-web")]
#[status(404)]
struct ActixWeb;

#[derive(Debug, thiserror::Error, IntoResponse)]
#[error("axum")]
#[status(404)]
struct Axum;

#[derive(Debug, thiserror::Error, PoemResponseError)]
#[error("poem")]
enum Poem {
    #[status(404)]
    A,
}

#[derive(Debug, thiserror::Error, Responder)]
#[error("rocket")]
enum Rocket {
    #[status(404)]
    A(u8),
}

fn main() {}
