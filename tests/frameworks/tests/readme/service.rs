use http_status::HttpError;
use http_status::axum::IntoResponse; // ::actix_web::ResponseError, ::rocket::Responder, ::poem::ResponseError

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
    #[status(503, header("retry-after" = "120"))]
    Database(&'static str),
}

async fn buy() -> Result<&'static str, ShopError> {
    Err(ShopError::OutOfCredit { balance: 30, cost: 50 })
}
