//! A policy around a service on poem.

use std::net::SocketAddr;

use frameworks::errors::{self, AppError};
use frameworks::made::{self, OwnBody};
use frameworks::policy::foreign::foreign;
use frameworks::policy_scenario;
use frameworks::server::{Server, listen};
use http_status::{Problem, ProblemPolicy};
use poem::http::StatusCode;
use poem::listener::TcpAcceptor;
use poem::middleware::CatchPanic;
use poem::web::{Json, Path};
use poem::{Body, EndpointExt as _, Response, Route, get, handler, post};

policy_scenario! { service }

fn service(policies: Vec<ProblemPolicy>) -> Server {
    Server::start(async |_| start(policies))
}

fn start(policies: Vec<ProblemPolicy>) -> SocketAddr {
    let app = Route::new()
        .at("/foreign/:case", get(by_others))
        .at("/derived/:case", get(derived))
        .at("/problem/:case", get(problem))
        .at("/made/:case", get(by_hand))
        .at("/own/:case", get(own))
        .at("/json", post(json))
        .at("/panic", get(panics));
    let mut app = app.with(CatchPanic::new()).map_to_response().boxed();
    for policy in policies {
        app = app.with(policy.middleware()).boxed();
    }
    let (listener, address) = listen();
    let server = poem::Server::new_with_acceptor(TcpAcceptor::from_std(listener).unwrap());
    tokio::spawn(server.run(app));
    address
}

#[handler]
fn by_others(Path(case): Path<String>) -> Response {
    let foreign = foreign(&case);
    let mut response = Response::builder().status(StatusCode::from_u16(foreign.code).unwrap());
    for (name, value) in foreign.fields {
        response = response.header(name, value);
    }
    if foreign.is_streamed {
        let chunks = futures_util::stream::iter([Ok::<_, std::io::Error>(foreign.body)]);
        response.body(Body::from_bytes_stream(chunks))
    } else {
        response.body(foreign.body)
    }
}

#[handler]
fn derived(Path(case): Path<String>) -> Result<String, AppError> {
    errors::answer(&case)
}

#[handler]
fn problem(Path(case): Path<String>) -> Result<String, Problem> {
    Ok(errors::answer(&case)?)
}

#[handler]
fn by_hand(Path(case): Path<String>) -> Result<String, Problem> {
    made::made(&case)
}

#[handler]
fn own(Path(case): Path<String>) -> Result<String, OwnBody> {
    made::own(&case)
}

#[handler]
fn json(Json(number): Json<u32>) -> String {
    number.to_string()
}

#[handler]
fn panics() -> String {
    panic!("secret: on purpose")
}
