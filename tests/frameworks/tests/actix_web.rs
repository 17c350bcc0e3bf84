//! actix-web.

use std::net::SocketAddr;

use actix_web::dev::{ServerHandle, Service as _, ServiceResponse};
use actix_web::error::JsonPayloadError;
use actix_web::http::StatusCode;
use actix_web::web::{Json, JsonConfig, Path, resource};
use actix_web::{App, HttpServer};
use frameworks::bodies;
use frameworks::errors::{self, AppError};
use frameworks::made::{self, OwnBody};
use frameworks::scenario;
use frameworks::server::{Carried, Server, listen};
use http_status::actix_web::status_code;
use http_status::{HttpError, Problem, Status, Unexpected};

scenario! { service, a_rejection_answers 404 }

/// Of every code, also one that actix-web does not know.
#[test]
fn reason_phrases() {
    let run = scenario::Run::new(service);
    for (path, line) in [
        ("/made/too-early", "HTTP/1.1 425 Too Early\r\n"),
        ("/made/text", "HTTP/1.1 413 Payload Too Large\r\n"),
        ("/own/page", "HTTP/1.1 404 Not Found\r\n"),
    ] {
        let answer = run.get(path);
        assert!(answer.raw.starts_with(line.as_bytes()), "{answer}");
    }
}

/// actix-web's status, which is that of http 0.2, is an error too.
#[test]
fn a_status_of_actix_web() {
    for (code, expected) in [(404, 404), (471, 400), (599, 500), (200, 500), (299, 500), (600, 500)]
    {
        let status = StatusCode::from_u16(code).unwrap();
        assert_eq!(status.status().code(), expected, "{code}");
    }
    for status in Status::ALL {
        assert_eq!(status_code(*status).as_u16(), status.code());
    }
}

/// A type of actix-web's that knows its status.
#[derive(Debug, thiserror::Error, HttpError, http_status::actix_web::ResponseError)]
#[error("no number")]
struct Unreadable(#[status(with = actix_web::ResponseError::status_code)] JsonPayloadError);

#[test]
fn refused_json() {
    let run = scenario::Run::new(service);
    let sent = scenario::refused_json(&run);
    assert_eq!(
        sent,
        [
            r#"{"title":"Bad Request","status":400,"detail":"no number"}"#,
            r#"{"title":"Bad Request","status":400,"detail":"no number"}"#,
            r#"{"title":"Payload Too Large","status":413,"detail":"no number"}"#,
        ]
    );
}

fn service() -> Server {
    let mut handle = None;
    let server = Server::start(async |carried| {
        let (address, server) = start(carried);
        handle = Some(server);
        address
    });
    let handle = handle.unwrap();
    server.stopped_by(move || handle.stop(false))
}

fn start(carried: Carried) -> (SocketAddr, ServerHandle) {
    let app = move || {
        let carried = carried.clone();
        App::new()
            .service(resource("/derived/{case}").to(derived))
            .service(resource("/problem/{case}").to(problem))
            .service(resource("/built").to(built))
            .service(resource("/made/{case}").to(by_hand))
            .service(resource("/unexpected/{case}").to(unexpected))
            .service(resource("/own/{case}").to(own))
            .app_data(
                JsonConfig::default().limit(4).error_handler(|error, _| Unreadable(error).into()),
            )
            .service(resource("/json").to(json))
            .service(resource("/shaped/{case}").to(shaped))
            .service(resource("/shaped-problem/{case}").to(shaped_problem))
            .service(resource("/users/{id}").to(user))
            .service(resource("/rows/{id}").to(row))
            .service(resource("/status/{code}").to(status))
            .wrap_fn(move |request, service| {
                let carried = carried.clone();
                let response = service.call(request);
                async move {
                    let response = response.await?;
                    read_error(&carried, &response);
                    Ok(response)
                }
            })
    };
    let (listener, address) = listen();
    let server = HttpServer::new(app).workers(1).disable_signals().listen(listener).unwrap().run();
    let handle = server.handle();
    tokio::spawn(server);
    (address, handle)
}

async fn derived(case: Path<String>) -> Result<String, AppError> {
    errors::answer(&case)
}

async fn problem(case: Path<String>) -> Result<String, Problem> {
    Ok(errors::answer(&case)?)
}

async fn built() -> Problem {
    made::built()
}

async fn by_hand(case: Path<String>) -> Result<String, Problem> {
    made::made(&case)
}

async fn unexpected(case: Path<String>) -> Result<String, Unexpected> {
    made::unexpected(&case)
}

async fn own(case: Path<String>) -> Result<String, OwnBody> {
    made::own(&case)
}

async fn json(number: Json<u32>) -> String {
    number.to_string()
}

async fn shaped(case: Path<String>) -> Result<String, actix_web::Error> {
    bodies::answer(&case)
}

async fn shaped_problem(case: Path<String>) -> Result<String, Problem> {
    bodies::answer(&case)
}

async fn user(id: Path<u64>) -> Result<String, AppError> {
    Ok(errors::row(*id)?)
}

async fn row(id: Path<u64>) -> Result<String, Problem> {
    Ok(errors::row(*id)?)
}

async fn status(code: Path<u16>) -> Result<String, AppError> {
    errors::upstream(*code)
}

/// actix-web keeps the handler's error itself; a problem that was made of an error has it.
fn read_error<B>(carried: &Carried, response: &ServiceResponse<B>) {
    let response = response.response();
    if let Some(error) = response.error().and_then(|error| error.as_error::<AppError>()) {
        carried.error(error);
    }
    carried.extension(response.extensions().get::<Problem>());
}
