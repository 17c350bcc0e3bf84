//! actix-web.

use std::net::SocketAddr;

use actix_web::dev::{ServerHandle, Service as _, ServiceResponse};
use actix_web::web::{Path, resource};
use actix_web::{App, HttpServer};
use frameworks::errors::{self, AppError};
use frameworks::scenario;
use frameworks::server::{Carried, Server, listen};
use http_status::Problem;

scenario! { service, a_rejection_answers 404 }

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

async fn built() -> Result<String, Problem> {
    Err(errors::built())
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
