//! A policy around a service on axum.

use std::net::SocketAddr;

use axum::body::{Body, Bytes};
use axum::extract::Path;
use axum::response::Response;
use axum::routing::{get, post};
use axum::{Json, Router, serve};
use frameworks::errors::{self, AppError};
use frameworks::made::{self, OwnBody};
use frameworks::policy::foreign::foreign;
use frameworks::policy_scenario;
use frameworks::server::{Server, listen};
use http_body_util::StreamBody;
use http_status::{Problem, ProblemPolicy};
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;

policy_scenario! { service }

fn service(policies: Vec<ProblemPolicy>) -> Server {
    Server::start(async |_| start(policies))
}

fn start(policies: Vec<ProblemPolicy>) -> SocketAddr {
    let mut app = Router::new()
        .route("/foreign/{case}", get(by_others))
        .route("/derived/{case}", get(derived))
        .route("/problem/{case}", get(problem))
        .route("/made/{case}", get(by_hand))
        .route("/own/{case}", get(own))
        .route("/json", post(json))
        .route("/panic", get(panics))
        .layer(CatchPanicLayer::new());
    for policy in policies {
        app = app.layer(policy.layer());
    }
    let (listener, address) = listen();
    let listener = TcpListener::from_std(listener).unwrap();
    tokio::spawn(async { serve(listener, app).await });
    address
}

async fn by_others(Path(case): Path<String>) -> Response {
    let foreign = foreign(&case);
    let mut response = Response::builder().status(foreign.code);
    for (name, value) in foreign.fields {
        response = response.header(name, value);
    }
    let body = Bytes::from(foreign.body);
    let body = if foreign.is_streamed { streamed(body) } else { Body::from(body) };
    response.body(body).unwrap()
}

fn streamed(bytes: Bytes) -> Body {
    let frames = [Ok::<_, std::io::Error>(hyper::body::Frame::data(bytes))];
    Body::new(StreamBody::new(futures_util::stream::iter(frames)))
}

async fn derived(Path(case): Path<String>) -> Result<String, AppError> {
    errors::answer(&case)
}

async fn problem(Path(case): Path<String>) -> Result<String, Problem> {
    Ok(errors::answer(&case)?)
}

async fn by_hand(Path(case): Path<String>) -> Result<String, Problem> {
    made::made(&case)
}

async fn own(Path(case): Path<String>) -> Result<String, OwnBody> {
    made::own(&case)
}

async fn json(number: Json<u32>) -> String {
    number.to_string()
}

async fn panics() -> String {
    panic!("secret: on purpose")
}
