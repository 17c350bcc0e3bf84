//! The OpenAPI document of a small shop, whose errors stand in it as they are answered: prints it.
//!
//! ```text
//! cargo run -p documents-utoipa-6 --example openapi
//! ```

// As your crate calls it.
extern crate utoipa_6 as utoipa;

use http_status::utoipa::IntoResponses;
use http_status::{HttpError, ProblemTypes, Status};
use serde::Serialize;
use thiserror::Error;
use utoipa::{OpenApi, ToSchema};

/// What can go wrong in a request to the shop.
#[derive(Debug, Error, HttpError, ProblemTypes, IntoResponses)]
#[status(header("cache-control" = "no-store"))]
#[expect(dead_code, reason = "a document has no values")]
enum ShopError {
    /// The article is not in the shop.
    ///
    /// It may have been, and it may come back.
    #[error("no article {article}")]
    #[status(404, type = "https://shop.example/problems/no-article", title = "No such article")]
    NoArticle {
        /// Its number, as it was asked for.
        #[status(extension)]
        article: u64,
        /// What is there, and comes close to it.
        #[status(extension)]
        similar: Vec<Article>,
        shelf: String,
    },
    /// There are fewer pieces left than were ordered.
    #[error("only {left} are left")]
    #[status(409, type = "https://shop.example/problems/out-of-stock", title = "Out of stock")]
    OutOfStock {
        /// How many are left.
        #[status(extension)]
        left: u32,
    },
    /// Someone has changed the order meanwhile.
    #[error("the order has changed")]
    #[status(409)]
    Changed,
    #[error(transparent)]
    #[status(transparent)]
    Account(#[from] AccountError),
    /// The shop takes stock.
    #[error("closed until {until}")]
    #[status(503, expose)]
    Closed {
        until: String,
        /// The seconds until then.
        #[status(header = "retry-after")]
        seconds: u32,
    },
    #[error("cannot reach {host}")]
    #[status(500)]
    Database { host: String },
    /// What the payment service answered.
    #[error("the payment service answered {0}")]
    Payment(#[status] Status),
}

/// What can be wrong with an account.
#[derive(Debug, Error, HttpError, ProblemTypes)]
#[expect(dead_code, reason = "a document has no values")]
enum AccountError {
    /// Log in first.
    #[error("nobody is logged in")]
    #[status(401, header("www-authenticate" = "Bearer"))]
    Unknown,
    /// The account owes the shop too much.
    #[error("{name} owes {cents} cents")]
    #[status(403, hide, type = "https://shop.example/problems/blocked", title = "Blocked")]
    Blocked { name: String, cents: u32 },
}

/// An article.
#[derive(Debug, Serialize, ToSchema)]
struct Article {
    number: u64,
    name: String,
    /// In cents.
    price: Option<u32>,
}

/// Orders an article
///
/// Takes it off the shelf and sends it.
#[utoipa::path(
    post,
    path = "/articles/{article}/orders",
    operation_id = "order",
    tag = "orders",
    params(("article" = u64, Path, description = "The number of the article.")),
    responses((status = 201, description = "The article is ordered.", body = Article), ShopError),
)]
#[expect(dead_code, reason = "only its document is made")]
fn order() {}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Shop",
        version = "1.0.0",
        description = "A small shop.",
        contact(name = "The shop", url = "https://shop.example/", email = "shop@shop.example"),
        license(name = "MIT", url = "https://opensource.org/license/mit"),
    ),
    servers((url = "https://api.shop.example")),
    tags((name = "orders", description = "To buy.")),
    paths(order),
    components(schemas(Article)),
)]
struct Document;

fn main() -> Result<(), serde_json::Error> {
    println!("{}", serde_json::to_string_pretty(&Document::openapi())?);
    Ok(())
}
