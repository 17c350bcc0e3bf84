//! A policy around a service on actix-web.

use std::net::SocketAddr;
use std::panic::AssertUnwindSafe;

use actix_web::body::BodyStream;
use actix_web::dev::{ServerHandle, Service as _};
use actix_web::error::ErrorInternalServerError;
use actix_web::http::StatusCode;
use actix_web::middleware::Condition;
use actix_web::web::{Bytes, Json, Path, get, head, post, resource};
use actix_web::{App, HttpResponse, HttpServer};
use frameworks::errors::{self, AppError};
use frameworks::made::{self, OwnBody};
use frameworks::policy::foreign::foreign;
use frameworks::policy_scenario;
use frameworks::server::{Server, listen};
use futures_util::FutureExt as _;
use http_status::actix_web::ProblemMiddleware;
use http_status::{Problem, ProblemPolicy};

policy_scenario! { service }

fn service(policies: Vec<ProblemPolicy>) -> Server {
    let mut handle = None;
    let server = Server::start(async |_| {
        let (address, server) = start(policies);
        handle = Some(server);
        address
    });
    let handle = handle.unwrap();
    server.stopped_by(move || handle.stop(false))
}

fn start(policies: Vec<ProblemPolicy>) -> (SocketAddr, ServerHandle) {
    let mut policies = policies.into_iter();
    let (inner, outer) = (policies.next(), policies.next());
    assert!(policies.next().is_none());
    let app = move || {
        App::new()
            .service(
                resource("/foreign/{case}").route(get().to(by_others)).route(head().to(by_others)),
            )
            .service(resource("/derived/{case}").to(derived))
            .service(resource("/problem/{case}").to(problem))
            .service(resource("/made/{case}").to(by_hand))
            .service(resource("/own/{case}").to(own))
            .service(resource("/json").route(post().to(json)))
            .service(resource("/panic").to(panics))
            // actix-web itself catches none, and closes the connection.
            .wrap_fn(|request, service| {
                let call = AssertUnwindSafe(service.call(request)).catch_unwind();
                async {
                    call.await.unwrap_or_else(|_| Err(ErrorInternalServerError("secret: a panic")))
                }
            })
            .wrap(when(inner.as_ref()))
            .wrap(when(outer.as_ref()))
    };
    let (listener, address) = listen();
    let server = HttpServer::new(app).workers(2).disable_signals().listen(listener).unwrap().run();
    let handle = server.handle();
    tokio::spawn(server);
    (address, handle)
}

fn when(policy: Option<&ProblemPolicy>) -> Condition<ProblemMiddleware> {
    Condition::new(policy.is_some(), policy.cloned().unwrap_or_default().middleware())
}

async fn by_others(case: Path<String>) -> HttpResponse {
    let foreign = foreign(&case);
    let mut response = HttpResponse::build(StatusCode::from_u16(foreign.code).unwrap());
    for field in foreign.fields {
        response.append_header(field);
    }
    let body = Bytes::from(foreign.body);
    if foreign.is_streamed {
        let chunks = futures_util::stream::iter([Ok::<_, std::io::Error>(body)]);
        response.body(BodyStream::new(chunks))
    } else {
        response.body(body)
    }
}

async fn derived(case: Path<String>) -> Result<String, AppError> {
    errors::answer(&case)
}

async fn problem(case: Path<String>) -> Result<String, Problem> {
    Ok(errors::answer(&case)?)
}

async fn by_hand(case: Path<String>) -> Result<String, Problem> {
    made::made(&case)
}

async fn own(case: Path<String>) -> Result<String, OwnBody> {
    made::own(&case)
}

async fn json(number: Json<u32>) -> String {
    number.to_string()
}

async fn panics() -> String {
    panic!("secret: on purpose")
}
