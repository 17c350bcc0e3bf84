use http_status::HttpError;
use http_status::axum::IntoResponse; // or http_status::{actix_web::ResponseError, poem::ResponseError, rocket::Responder}

#[derive(Debug, thiserror::Error, HttpError, IntoResponse)]
enum ShopError {
    #[error("your balance is {balance}, but that costs {cost}")]
    #[status(403, type = "https://example.com/probs/out-of-credit", title = "Out of credit")]
    OutOfCredit {
        #[status(extension)]
        balance: u32,
        cost: u32,
    },
    #[error("cannot reach {0}")]
    #[status(ServiceUnavailable, header("retry-after" = "120"))]
    Database(&'static str),
}
