//! A library as a web service on poem, in short: every error that leaves it has one shape.
//!
//! ```text
//! cargo run -p example-poem          # on http://127.0.0.1:3002
//! cargo run -p example-poem -- 8080
//! ```
//!
//! What it answers is in `examples/README.md`.

use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;

use http_status::poem::ResponseError;
use http_status::{HttpError, Problem};
use library::{Book, Elsewhere, Library, LibraryError, NewBook, Start, Stocktaking, policy};
use poem::http::{HeaderName, HeaderValue, StatusCode};
use poem::listener::{Acceptor, Listener, TcpListener};
use poem::middleware::CatchPanic;
use poem::web::{Data, Json, Path};
use poem::{Endpoint, EndpointExt, IntoResponse, Request, Response, Route, Server};
use poem::{get, handler, post, put};
use tracing::{Instrument, info_span};
use uuid::Uuid;

/// The error of another enum, with all that it says, as poem's.
#[derive(Debug, thiserror::Error, HttpError, ResponseError)]
#[error(transparent)]
#[status(transparent)]
struct ApiError(#[from] LibraryError);

#[tokio::main]
async fn main() -> io::Result<()> {
    let Start { port, elsewhere } = Start::new(3002, "127.0.0.1:3000")?;
    let acceptor = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).into_acceptor().await?;
    for address in acceptor.local_addr().iter().filter_map(|it| it.as_socket_addr()) {
        println!("listening on http://{address}");
    }
    Server::new_with_acceptor(acceptor).run(routes(elsewhere)).await
}

fn routes(elsewhere: Elsewhere) -> impl Endpoint {
    // The last is the outermost: the policy sees the request's id, and the log has it too.
    Route::new()
        .at("/books", get(books).post(add_book))
        .at("/books/:id", get(book))
        .at("/books/:id/loans", post(borrow))
        .at("/hours", get(hours))
        .at("/stocktaking", put(close).delete(open))
        .at("/elsewhere/:id", get(book_elsewhere))
        .data(Library::default())
        .data(elsewhere)
        .with(CatchPanic::new())
        .with(policy().middleware())
        .around(with_id)
}

/// Gives the request an id, unless it has one, and the response the same.
async fn with_id<E: Endpoint>(service: Arc<E>, mut request: Request) -> poem::Result<Response> {
    const NAME: HeaderName = HeaderName::from_static("x-request-id");
    let id = request.headers().get(NAME).cloned().unwrap_or_else(|| {
        let id = Uuid::new_v4().to_string();
        HeaderValue::from_str(&id).expect("it is of letters, digits and hyphens")
    });
    request.headers_mut().insert(NAME, id.clone());
    let path = request.uri().path();
    let span = info_span!("request", method = %request.method(), path, id = id.to_str().ok());
    let mut response = service.get_response(request).instrument(span).await;
    response.headers_mut().insert(NAME, id);
    Ok(response)
}

#[handler]
fn books(Data(library): Data<&Library>) -> Json<Vec<Book>> {
    Json(library.books())
}

#[handler]
fn book(Data(library): Data<&Library>, Path(id): Path<usize>) -> Result<Json<Book>, ApiError> {
    Ok(Json(library.book(id)?))
}

#[handler]
fn add_book(
    Data(library): Data<&Library>,
    Json(new): Json<NewBook>,
) -> Result<impl IntoResponse, ApiError> {
    let added = library.add(new)?;
    let location = format!("/books/{}", added.id);
    Ok(Json(added).with_status(StatusCode::CREATED).with_header("location", location))
}

#[handler]
fn borrow(
    Data(library): Data<&Library>,
    Path(id): Path<usize>,
    request: &Request,
) -> Result<Json<Book>, ApiError> {
    Ok(Json(library.lend(id, request.header("authorization"))?))
}

#[handler]
fn hours(Data(library): Data<&Library>) -> Result<String, ApiError> {
    Ok(library.hours()?)
}

/// A `Problem` as the error: `?` makes one of any error, and another service's can be sent on.
#[handler]
async fn book_elsewhere(
    Data(elsewhere): Data<&Elsewhere>,
    Path(id): Path<usize>,
) -> Result<Json<Book>, Problem> {
    Ok(Json(elsewhere.book(id).await?))
}

#[handler]
fn close(Data(library): Data<&Library>, Json(time): Json<Stocktaking>) -> StatusCode {
    library.close(Some(time));
    StatusCode::NO_CONTENT
}

#[handler]
fn open(Data(library): Data<&Library>) -> StatusCode {
    library.close(None);
    StatusCode::NO_CONTENT
}
