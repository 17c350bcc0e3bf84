//! A library as a web service on axum: every error that leaves it has one shape.
//!
//! ```text
//! cargo run -p example-axum          # on http://127.0.0.1:3000
//! cargo run -p example-axum -- 8080
//! ```
//!
//! What it answers is in `examples/README.md`.

use std::io;
use std::net::Ipv4Addr;

use axum::extract::rejection::JsonRejection;
use axum::extract::{Path, Request, State};
use axum::http::header::{AUTHORIZATION, LOCATION};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post, put};
use axum::{Json, Router};
use http_status::axum::IntoResponse;
use http_status::{HttpError, Problem};
use library::{Book, Elsewhere, Library, LibraryError, NewBook, Start, Stocktaking, policy};
use tokio::net::TcpListener;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::trace::TraceLayer;
use tracing::{Span, info_span};

/// What a handler answers, if not with what was wanted.
#[derive(Debug, thiserror::Error, HttpError, IntoResponse)]
enum ApiError {
    /// The error of another enum, with all that it says.
    #[error(transparent)]
    #[status(transparent)]
    Library(#[from] LibraryError),

    /// What axum rejects: its status, and a text of ours.
    #[error("the body must be a book in JSON")]
    Book(
        #[from]
        #[status(with = JsonRejection::status)]
        JsonRejection,
    ),
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let start = Start::new(3000, "127.0.0.1:3001")?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, start.port)).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, routes(start.elsewhere)).await
}

fn routes(elsewhere: Elsewhere) -> Router {
    // The first is the outermost: the policy sees the request's id, and the log has it too.
    let layers = ServiceBuilder::new()
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .layer(
            TraceLayer::new_for_http()
                .make_span_with(span)
                .on_request(())
                .on_response(())
                .on_failure(()),
        )
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(policy().layer())
        .layer(CatchPanicLayer::new());
    Router::new()
        .route("/books", get(books).post(add_book))
        .route("/books/{id}", get(book))
        .route("/books/{id}/loans", post(borrow))
        .route("/hours", get(hours))
        .route("/stocktaking", put(close).delete(open))
        .with_state(Library::default())
        .route("/elsewhere/{id}", get(book_elsewhere))
        .with_state(elsewhere)
        .layer(layers)
}

fn span(request: &Request) -> Span {
    let id = request.headers().get("x-request-id").and_then(|id| id.to_str().ok());
    info_span!("request", method = %request.method(), path = request.uri().path(), id)
}

async fn books(State(library): State<Library>) -> Json<Vec<Book>> {
    Json(library.books())
}

async fn book(
    State(library): State<Library>,
    Path(id): Path<usize>,
) -> Result<Json<Book>, ApiError> {
    Ok(Json(library.book(id)?))
}

async fn add_book(
    State(library): State<Library>,
    book: Result<Json<NewBook>, JsonRejection>,
) -> Result<impl IntoResponse, ApiError> {
    let Json(book) = book?;
    let book = library.add(book)?;
    let location = format!("/books/{}", book.id);
    Ok((StatusCode::CREATED, [(LOCATION, location)], Json(book)))
}

async fn borrow(
    State(library): State<Library>,
    Path(id): Path<usize>,
    headers: HeaderMap,
) -> Result<Json<Book>, ApiError> {
    let authorization = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    Ok(Json(library.lend(id, authorization)?))
}

async fn hours(State(library): State<Library>) -> Result<String, ApiError> {
    Ok(library.hours()?)
}

/// A `Problem` as the error: `?` makes one of any error, and another service's can be sent on.
async fn book_elsewhere(
    State(elsewhere): State<Elsewhere>,
    Path(id): Path<usize>,
) -> Result<Json<Book>, Problem> {
    Ok(Json(elsewhere.book(id).await?))
}

async fn close(State(library): State<Library>, Json(time): Json<Stocktaking>) -> StatusCode {
    library.close(Some(time));
    StatusCode::NO_CONTENT
}

async fn open(State(library): State<Library>) -> StatusCode {
    library.close(None);
    StatusCode::NO_CONTENT
}
