use http_status::utoipa::IntoResponses;
use http_status::{HttpError, ProblemTypes};

#[derive(Debug, thiserror::Error, HttpError, ProblemTypes, IntoResponses)]
enum OrderError {
    /// There is less left than was ordered.
    #[error("only {left} are left")]
    #[status(409, type = "https://shop.example/problems/sold-out")]
    SoldOut {
        #[status(extension)]
        left: u64,
    },
}

#[utoipa::path(post, path = "/orders", responses((status = 201), OrderError))]
async fn order() {}
