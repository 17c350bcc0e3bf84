//! axum.

use std::net::SocketAddr;

use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{ErrorResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router, serve};
use frameworks::bodies;
use frameworks::errors::{self, AppError};
use frameworks::made::{self, OwnBody};
use frameworks::scenario;
use frameworks::server::{Carried, Server, listen};
use http_status::{HttpError, Problem, Unexpected};
use tokio::net::TcpListener;

scenario! { service, a_rejection_answers 400 }

/// A type of axum's that knows its status.
#[derive(Debug, thiserror::Error, HttpError, http_status::axum::IntoResponse)]
#[error("no number")]
struct Unreadable(
    #[from]
    #[status(with = JsonRejection::status)]
    JsonRejection,
);

#[test]
fn refused_json() {
    let run = scenario::Run::new(service);
    let sent = scenario::refused_json(&run);
    assert_eq!(
        sent,
        [
            r#"{"title":"Unsupported Media Type","status":415,"detail":"no number"}"#,
            r#"{"title":"Bad Request","status":400,"detail":"no number"}"#,
            r#"{"title":"Unprocessable Content","status":422,"detail":"no number"}"#,
        ]
    );
}

fn service() -> Server {
    Server::start(start)
}

async fn start(carried: Carried) -> SocketAddr {
    let app = Router::new()
        .route("/derived/{case}", get(derived).post(derived))
        .route("/problem/{case}", get(problem).post(problem))
        .route("/built", get(built))
        .route("/made/{case}", get(by_hand))
        .route("/unexpected/{case}", get(unexpected))
        .route("/own/{case}", get(own))
        .route("/json", post(json))
        .route("/shaped/{case}", get(shaped))
        .route("/shaped-problem/{case}", get(shaped_problem))
        .route("/users/{id}", get(user))
        .route("/rows/{id}", get(row))
        .route("/status/{code}", get(status))
        .layer(from_fn_with_state(carried, read_error));
    let (listener, address) = listen();
    let listener = TcpListener::from_std(listener).unwrap();
    tokio::spawn(async { serve(listener, app).await });
    address
}

async fn derived(Path(case): Path<String>) -> Result<String, AppError> {
    errors::answer(&case)
}

async fn problem(Path(case): Path<String>) -> Result<String, Problem> {
    Ok(errors::answer(&case)?)
}

async fn built() -> Problem {
    made::built()
}

async fn by_hand(Path(case): Path<String>) -> Result<String, Problem> {
    made::made(&case)
}

async fn unexpected(Path(case): Path<String>) -> Result<String, Unexpected> {
    made::unexpected(&case)
}

async fn own(Path(case): Path<String>) -> Result<String, OwnBody> {
    made::own(&case)
}

async fn json(number: Result<Json<u32>, JsonRejection>) -> Result<String, Unreadable> {
    Ok(number?.to_string())
}

async fn shaped(Path(case): Path<String>) -> Result<String, ErrorResponse> {
    bodies::answer(&case)
}

async fn shaped_problem(Path(case): Path<String>) -> Result<String, Problem> {
    bodies::answer(&case)
}

async fn user(Path(id): Path<u64>) -> Result<String, AppError> {
    Ok(errors::row(id)?)
}

async fn row(Path(id): Path<u64>) -> Result<String, Problem> {
    Ok(errors::row(id)?)
}

async fn status(Path(code): Path<u16>) -> Result<String, AppError> {
    errors::upstream(code)
}

async fn read_error(State(carried): State<Carried>, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    carried.extension(response.extensions().get::<Problem>());
    response
}
