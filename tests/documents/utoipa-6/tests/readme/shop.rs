use http_status::utoipa::IntoResponses;
use http_status::{HttpError, ProblemTypes};

#[derive(Debug, thiserror::Error, HttpError, ProblemTypes, IntoResponses)]
enum ShopError {
    /// The article is not in the shop.
    #[error("no article {article}")]
    #[status(404, type = "https://shop.example/problems/no-article")]
    NoArticle {
        /// Its number, as it was asked for.
        #[status(extension)]
        article: u64,
    },
}

#[utoipa::path(post, path = "/orders", responses((status = 201), ShopError))]
async fn order() {}
