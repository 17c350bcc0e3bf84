//! All that the shop can answer where it fails.

use std::time::Duration;

use http_status::axum::IntoResponse;
use http_status::utoipa::IntoResponses;
use http_status::{HttpError, ProblemTypes};
use serde::Serialize;
use thiserror::Error;
use utoipa::ToSchema;

/// What can go wrong with an order.
#[derive(Debug, Error, HttpError, IntoResponse, ProblemTypes, IntoResponses)]
pub(crate) enum ShopError {
    /// There is no article of this number, or it is no longer sold.
    ///
    /// Articles that were taken out of the range stay readable in old orders, and can be found by `GET /archive`.
    #[error("there is no article {article}")]
    #[status(404, type = "/problems/no-article", title = "No such article")]
    NoArticle {
        /// The number, as it was asked for.
        #[status(extension)]
        article: u32,
    },
    /// There is no order of this number, or it is another customer's.
    #[error("there is no order {0}")]
    #[status(404, type = "/problems/no-order", title = "No such order")]
    NoOrder(u64),
    /// The order cannot be taken as it is.
    ///
    /// `errors` has **all** that is wrong with it, each with
    ///
    /// - a [JSON pointer](https://www.rfc-editor.org/rfc/rfc6901.html) to the place,
    /// - a text for whoever wrote it,
    /// - a code that does not change, such as `too_many`.
    #[error("the order has {} mistakes", errors.len())]
    #[status(422, type = "/problems/invalid-order", title = "Invalid order")]
    InvalidOrder {
        /// Never empty, in the order of the document.
        #[status(extension)]
        errors: Vec<Mistake>,
    },
    /// Some of the articles are sold out. Order fewer, or leave them out.
    #[error("articles out of stock: {articles:?}")]
    #[status(409, type = "/problems/sold-out", title = "Sold out")]
    SoldOut {
        /// The numbers of the articles.
        #[status(extension)]
        articles: Vec<u32>,
        /// When there will be more, as far as it is known.
        #[status(extension)]
        expected: Option<&'static str>,
    },
    /// The order was sent already and cannot be changed.
    ///
    /// Send it back when it is there, with the note of the parcel and this line:
    ///
    /// ```text
    /// return 4711
    /// ```
    #[error("order {0} is on its way")]
    #[status(409, type = "/problems/on-its-way", title = "Already on its way")]
    OnItsWay(u64),
    /// The order was changed since it was read. Read it again; a [`NoOrder`](Self::NoOrder) then means that it was
    /// cancelled.
    #[error("the order has changed")]
    #[status(412, type = "/problems/changed", title = "The order has changed")]
    Changed {
        /// That of the order as it is now.
        #[status(header = "etag")]
        tag: &'static str,
    },
    #[error(transparent)]
    #[status(transparent)]
    Payment(#[from] PaymentError),
    #[error(transparent)]
    #[status(transparent)]
    Account(#[from] AccountError),
    /// The warehouse does not answer. The order was not taken.
    #[error("cannot reach the warehouse")]
    #[status(503, type = "/problems/warehouse", title = "Warehouse out of reach")]
    #[status(detail = "Nothing was ordered. Please try again.", header("retry-after" = "30"))]
    Warehouse,
    #[error("cannot read the orders")]
    #[status(500)]
    Storage(#[source] std::io::Error),
}

/// A mistake in a document.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Mistake {
    /// Where it is.
    pub(crate) pointer: &'static str,
    /// What is wrong.
    pub(crate) detail: &'static str,
    /// Which kind of mistake it is.
    pub(crate) code: &'static str,
}

/// What can go wrong with a payment.
#[derive(Debug, Error, HttpError, ProblemTypes)]
pub(crate) enum PaymentError {
    /// The card was declined by the bank.
    #[error("the bank declines the card: {reason}")]
    #[status(402, type = "/problems/card-declined", title = "Card declined")]
    Declined {
        /// What the bank says.
        #[status(extension)]
        reason: &'static str,
        /// Whether the same card may work later.
        #[status(extension)]
        may_retry: bool,
    },
    /// The customer's credit does not cover the order.
    #[error("{missing} cents are missing")]
    #[status(403, type = "/problems/out-of-credit", title = "Out of credit")]
    OutOfCredit {
        /// In cents.
        #[status(extension)]
        balance: i64,
        missing: i64,
    },
    /// The payment service answers nothing that we understand.
    #[error("the payment service fails")]
    #[status(502, type = "/problems/payment-service", title = "Payment service fails")]
    Service,
}

/// What can go wrong before the shop knows who asks.
#[derive(Debug, Error, HttpError, ProblemTypes)]
#[status(header("cache-control" = "no-store"))]
pub(crate) enum AccountError {
    /// A token is missing, or it is no longer valid.
    #[error("log in first")]
    #[status(401, header("www-authenticate" = "Bearer realm=\"shop\""))]
    NotLoggedIn,
    /// The account is closed.
    #[error("the account is closed")]
    #[status(403, extension("support" = "mailto:support@shop.example"))]
    Closed,
    /// Only the shop's own staff may do this.
    #[error("only for staff")]
    #[status(403, hide)]
    NotStaff,
    /// Too many requests from this account.
    #[error("too many requests")]
    #[status(429, type = "/problems/limit", title = "Too many requests")]
    Limited {
        /// In seconds, at least one.
        #[status(header = "retry-after", with = Duration::as_secs)]
        after: Duration,
        /// The plan of the account, if it has one: `basic` or `plus`.
        #[status(extension)]
        plan: Option<&'static str>,
    },
}
