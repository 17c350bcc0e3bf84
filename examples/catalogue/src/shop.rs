//! The shop: a few articles and orders, and a way to each of its errors.

use std::time::Duration;

use axum::extract::Path;
use axum::http::header::{AUTHORIZATION, IF_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::errors::{AccountError, Mistake, PaymentError, ShopError};

pub(crate) fn routes() -> Router {
    Router::new()
        .route("/orders", post(place_order).get(orders))
        .route("/orders/{order}", get(order).delete(cancel_order))
}

/// What a customer wants.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Order {
    articles: Vec<Line>,
    /// The number of a card, if it is paid with one.
    card: Option<String>,
}

#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct Line {
    article: u32,
    count: u32,
}

struct Article {
    number: u32,
    cents: i64,
    left: u32,
}

const KETTLE: Article = Article { number: 1, cents: 2990, left: 4 };
const TEAPOT: Article = Article { number: 2, cents: 1850, left: 0 };
const SAMOVAR: Article = Article { number: 3, cents: 24900, left: 1 };
const CREDIT: i64 = 10_000;
const TAG: &str = "\"2\"";

/// Places an order.
///
/// It is paid with a card, or else from the credit.
#[utoipa::path(
    post,
    path = "/orders",
    request_body = Order,
    responses((status = 201, description = "The order is placed."), ShopError),
    security(("token" = [])),
)]
pub(crate) async fn place_order(
    headers: HeaderMap,
    Json(order): Json<Order>,
) -> Result<StatusCode, ShopError> {
    customer(&headers)?;
    let errors = mistakes(&order);
    if !errors.is_empty() {
        return Err(ShopError::InvalidOrder { errors });
    }
    let (mut sum, mut sold_out) = (0, Vec::new());
    for Line { article, count } in order.articles {
        let article = [KETTLE, TEAPOT, SAMOVAR]
            .into_iter()
            .find(|it| it.number == article)
            .ok_or(ShopError::NoArticle { article })?;
        if article.left < count {
            sold_out.push(article.number);
        }
        sum += article.cents * i64::from(count);
    }
    if !sold_out.is_empty() {
        return Err(ShopError::SoldOut { articles: sold_out, expected: Some("2027-01-15") });
    }
    pay(sum, order.card.as_deref())?;
    // Nobody is there.
    Err(ShopError::Warehouse)
}

/// All orders of all customers.
///
/// For staff.
#[utoipa::path(
    get,
    path = "/orders",
    responses((status = 200, description = "The orders.", body = String), ShopError),
    security(("token" = [])),
)]
pub(crate) async fn orders(headers: HeaderMap) -> Result<String, ShopError> {
    match customer(&headers)? {
        "staff" => std::fs::read_to_string("/var/lib/shop/orders").map_err(ShopError::Storage),
        _ => Err(AccountError::NotStaff.into()),
    }
}

/// An order.
///
/// Its `etag` is for whoever wants to cancel it.
#[utoipa::path(
    get,
    path = "/orders/{order}",
    params(("order" = u64, Path, description = "Its number.")),
    responses((status = 200, description = "The order.", body = Order), ShopError),
    security(("token" = [])),
)]
pub(crate) async fn order(
    headers: HeaderMap,
    Path(order): Path<u64>,
) -> Result<([(&'static str, &'static str); 1], Json<Order>), ShopError> {
    customer(&headers)?;
    if order > 2 {
        return Err(ShopError::NoOrder(order));
    }
    let articles = vec![Line { article: KETTLE.number, count: 1 }];
    Ok(([("etag", TAG)], Json(Order { articles, card: None })))
}

/// Cancels an order.
///
/// With `if-match`, only if it did not change.
#[utoipa::path(
    delete,
    path = "/orders/{order}",
    params(("order" = u64, Path, description = "Its number.")),
    responses((status = 204, description = "It is cancelled."), ShopError),
    security(("token" = [])),
)]
pub(crate) async fn cancel_order(
    headers: HeaderMap,
    Path(order): Path<u64>,
) -> Result<StatusCode, ShopError> {
    customer(&headers)?;
    if headers.get(IF_MATCH).is_some_and(|tag| tag != TAG) {
        return Err(ShopError::Changed { tag: TAG });
    }
    match order {
        1 => Ok(StatusCode::NO_CONTENT),
        2 => Err(ShopError::OnItsWay(order)),
        _ => Err(ShopError::NoOrder(order)),
    }
}

/// Names stand for tokens here.
fn customer(headers: &HeaderMap) -> Result<&str, AccountError> {
    let authorization = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    match authorization.and_then(|value| value.strip_prefix("Bearer ")) {
        None => Err(AccountError::NotLoggedIn),
        Some("bob") => Err(AccountError::Closed),
        Some("eve") => {
            Err(AccountError::Limited { after: Duration::from_secs(90), plan: Some("basic") })
        }
        Some(name) => Ok(name),
    }
}

fn mistakes(order: &Order) -> Vec<Mistake> {
    let mut mistakes = Vec::new();
    if order.articles.is_empty() {
        let (pointer, detail) = ("#/articles", "must not be empty");
        mistakes.push(Mistake { pointer, detail, code: "empty" });
    }
    if order.articles.iter().any(|line| line.count > 20) {
        let (pointer, detail) = ("#/articles", "must not be more than 20 of one");
        mistakes.push(Mistake { pointer, detail, code: "too_many" });
    }
    mistakes
}

fn pay(sum: i64, card: Option<&str>) -> Result<(), PaymentError> {
    match card {
        Some("") => Err(PaymentError::Service),
        Some("0000") => Err(PaymentError::Declined { reason: "stolen", may_retry: false }),
        None if sum > CREDIT => {
            Err(PaymentError::OutOfCredit { balance: CREDIT, missing: sum - CREDIT })
        }
        _ => Ok(()),
    }
}
