//! A response is made of an error, and is sent: neither goes without saying.

use http_status::HttpError;
use http_status::axum::IntoResponse;

#[derive(Debug, HttpError, IntoResponse)]
#[status(404)]
struct NoDisplay;

#[derive(Debug, thiserror::Error, HttpError, IntoResponse)]
#[error("not sent")]
#[status(404)]
struct NotSend(*const u8);

fn main() {}
