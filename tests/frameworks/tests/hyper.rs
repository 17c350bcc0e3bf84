//! hyper, with the `http::Response` that any error turns into.

use std::convert::Infallible;
use std::future::ready;
use std::net::SocketAddr;

use frameworks::bodies;
use frameworks::client::{Answer, exchange};
use frameworks::errors;
use frameworks::made;
use frameworks::scenario;
use frameworks::server::{Carried, Server, listen};
use http_body_util::Full;
use http_status::Problem;
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

type Answered = Response<Full<Bytes>>;

scenario! { service, a_rejection_answers 400 }

/// hyper refuses it before there is a request.
#[test]
fn a_malformed_request() {
    let server = service();
    let answer = Answer::parse(exchange(server.address, b"GET\r\n\r\n"), false);
    assert_eq!((answer.code, answer.header("content-type")), (400, None), "{answer}");
}

fn service() -> Server {
    Server::start(start)
}

async fn start(carried: Carried) -> SocketAddr {
    let (listener, address) = listen();
    let listener = TcpListener::from_std(listener).unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let carried = carried.clone();
            let service =
                service_fn(move |request| ready(Ok::<_, Infallible>(answer(&request, &carried))));
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    });
    address
}

fn answer(request: &Request<Incoming>, carried: &Carried) -> Answered {
    let response = route(request.uri().path()).unwrap_or_else(Answered::from);
    carried.extension(response.extensions().get::<Problem>());
    response
}

fn route(path: &str) -> Result<Answered, Problem> {
    let (_, path) = path.split_once('/').unwrap_or_default();
    let (route, argument) = path.split_once('/').unwrap_or((path, ""));
    let text = match (route, argument.parse()) {
        ("derived", _) => return Ok(derived(argument)),
        ("problem", _) => errors::answer(argument)?,
        ("built", _) => return Err(made::built()),
        ("made", _) => made::made(argument)?,
        ("unexpected", _) => return Ok(answered(made::unexpected(argument))),
        ("own", _) => made::own(argument)?,
        ("shaped", _) => return Ok(answered(bodies::answer::<Problem>(argument))),
        ("shaped-problem", _) => bodies::answer::<Problem>(argument)?,
        ("users", Ok(id)) => errors::row(id).map_err(errors::AppError::from)?,
        ("rows", Ok(id)) => errors::row(id)?,
        ("status", Ok(code)) => errors::upstream(code.try_into().unwrap_or_default())?,
        ("users" | "rows" | "status", Err(_)) => return Ok(refused(400)),
        _ => return Ok(refused(404)),
    };
    Ok(Response::new(text.into()))
}

/// A handler whose error is the enum.
fn derived(case: &str) -> Answered {
    answered(errors::answer(case))
}

fn answered(result: Result<String, impl Into<Problem>>) -> Answered {
    match result {
        Ok(text) => Response::new(text.into()),
        Err(error) => error.into().into(),
    }
}

fn refused(code: u16) -> Answered {
    let mut response = Response::new(Full::from("refused"));
    *response.status_mut() = code.try_into().unwrap();
    response
}
