//! All derives tell a mistake in the same words at the same place, of which the compiler shows one.

use http_status::actix_web::ResponseError;
use http_status::axum::IntoResponse;
use http_status::poem::ResponseError as PoemResponseError;
use http_status::rocket::Responder;
use http_status::{HttpError, Status};

#[derive(
    Debug, thiserror::Error, HttpError, IntoResponse, Responder, ResponseError, PoemResponseError,
)]
#[error("error")]
#[status(500, titel = "a")]
enum Error {
    #[status(NotFond)]
    A,
    #[status(404, header("x-doc": "a"))]
    B(#[status(heder = "x-b")] u8),
    #[status(transparent)]
    C(Status, u8),
    #[status(404, hide, hide)]
    D,
    #[status(429, retry_after = 120)]
    E,
}

#[derive(Debug, thiserror::Error, HttpError, IntoResponse)]
#[error("missing")]
enum Missing {
    NotFound,
}

#[derive(Debug, thiserror::Error, HttpError, IntoResponse)]
#[error("code")]
#[status(HttpStatus.NOT_FOUND)]
struct Struct;

#[derive(Debug, thiserror::Error, HttpError, Responder)]
#[error("responder")]
#[status(404, crate = ::nowhere)]
struct Nowhere;

fn main() {}
