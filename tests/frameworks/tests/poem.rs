//! poem.

use std::net::SocketAddr;

use frameworks::bodies;
use frameworks::errors::{self, AppError};
use frameworks::made::{self, OwnBody};
use frameworks::scenario;
use frameworks::server::{Carried, Server, listen};
use http_status::{HttpError, Problem, Unexpected};
use poem::error::ParseJsonError;
use poem::listener::TcpAcceptor;
use poem::web::{Json, Path};
use poem::{
    Endpoint, EndpointExt as _, IntoResponse as _, Request, Response, Route, get, handler, post,
};

scenario! { service, a_rejection_answers 400 }

/// A type of poem's that knows its status.
#[derive(Debug, thiserror::Error, HttpError, http_status::poem::ResponseError)]
#[error("no number")]
struct Unreadable(#[status(with = poem::error::ResponseError::status)] ParseJsonError);

#[test]
fn refused_json() {
    let run = scenario::Run::new(service);
    let sent = scenario::refused_json(&run);
    assert_eq!(
        sent,
        [
            r#"{"title":"Unsupported Media Type","status":415,"detail":"no number"}"#,
            r#"{"title":"Bad Request","status":400,"detail":"no number"}"#,
            r#"{"title":"Bad Request","status":400,"detail":"no number"}"#,
        ]
    );
}

fn service() -> Server {
    Server::start(start)
}

async fn start(carried: Carried) -> SocketAddr {
    let app = Route::new()
        .at("/derived/:case", get(derived).post(derived))
        .at("/problem/:case", get(problem).post(problem))
        .at("/built", get(built))
        .at("/made/:case", get(by_hand))
        .at("/unexpected/:case", get(unexpected))
        .at("/own/:case", get(own))
        .at("/json", post(json))
        .at("/shaped/:case", get(shaped).head(shaped))
        .at("/shaped-problem/:case", get(shaped_problem).head(shaped_problem))
        .at("/users/:id", get(user))
        .at("/rows/:id", get(row))
        .at("/status/:code", get(status))
        .around(move |endpoint, request| read_error(endpoint, request, carried.clone()));
    let (listener, address) = listen();
    let server = poem::Server::new_with_acceptor(TcpAcceptor::from_std(listener).unwrap());
    tokio::spawn(server.run(app));
    address
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
fn built() -> Problem {
    made::built()
}

#[handler]
fn by_hand(Path(case): Path<String>) -> Result<String, Problem> {
    made::made(&case)
}

#[handler]
fn unexpected(Path(case): Path<String>) -> Result<String, Unexpected> {
    made::unexpected(&case)
}

#[handler]
fn own(Path(case): Path<String>) -> Result<String, OwnBody> {
    made::own(&case)
}

#[handler]
fn json(number: poem::Result<Json<u32>>) -> poem::Result<String> {
    match number.map_err(poem::Error::downcast::<ParseJsonError>) {
        Ok(number) => Ok(number.to_string()),
        Err(Ok(error)) => Err(Unreadable(error).into()),
        Err(Err(error)) => Err(error),
    }
}

#[handler]
fn shaped(Path(case): Path<String>) -> poem::Result<String> {
    bodies::answer(&case)
}

#[handler]
fn shaped_problem(Path(case): Path<String>) -> Result<String, Problem> {
    bodies::answer(&case)
}

#[handler]
fn user(Path(id): Path<u64>) -> Result<String, AppError> {
    Ok(errors::row(id)?)
}

#[handler]
fn row(Path(id): Path<u64>) -> Result<String, Problem> {
    Ok(errors::row(id)?)
}

#[handler]
fn status(Path(code): Path<u16>) -> Result<String, AppError> {
    errors::upstream(code)
}

/// poem keeps the handler's error itself; a problem that was made of an error has it.
async fn read_error<E: Endpoint>(
    endpoint: std::sync::Arc<E>,
    request: Request,
    carried: Carried,
) -> poem::Result<Response> {
    let response = match endpoint.call(request).await {
        Ok(output) => output.into_response(),
        Err(error) => {
            if let Some(error) = error.downcast_ref::<AppError>() {
                carried.error(error);
            }
            error.into_response()
        }
    };
    carried.extension(response.extensions().get::<Problem>());
    Ok(response)
}
