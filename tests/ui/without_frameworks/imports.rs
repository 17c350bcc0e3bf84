//! The compiler itself names the feature of what is not built.

use http_status::actix_web::ResponseError;
use http_status::axum::IntoResponse;
use http_status::poem::ResponseError as PoemResponseError;
use http_status::rocket::Responder;

fn main() {}
