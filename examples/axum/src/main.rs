//! A library as a web service on axum: a few books in memory, loans, and errors that are responses.
//!
//! ```text
//! cargo run -p example-axum          # on http://127.0.0.1:3000
//! cargo run -p example-axum -- 8080
//! ```
//!
//! What it answers is in `docs/examples.md`.

use std::io::{self, IsTerminal};
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, MutexGuard};

use axum::extract::{Path, State};
use axum::http::header::{AUTHORIZATION, LOCATION};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post, put};
use axum::{Json, Router};
use example_library_errors::{Invalid, LibraryError, ReaderError};
use http_status::axum::IntoResponse;
use http_status::{Problem, status};
use serde::{Deserialize, Serialize};
use tokio::net::TcpListener;
use tracing::Level;

#[tokio::main]
async fn main() -> io::Result<()> {
    // What a client does not see is here: 5xx with their sources at ERROR, 4xx at DEBUG.
    tracing_subscriber::fmt()
        .with_max_level(Level::DEBUG)
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        .init();
    let port = match std::env::args().nth(1) {
        Some(port) => port.parse().map_err(io::Error::other)?,
        None => 3000,
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, routes()).await
}

fn routes() -> Router {
    Router::new()
        .route("/books", get(books).post(add_book))
        .route("/books/{id}", get(book))
        .route("/books/{id}/loans", post(borrow))
        .route("/hours", get(hours))
        .route("/stocktaking", put(close).delete(open))
        .fallback(async || Problem::new(status!(404)))
        .with_state(Library::new())
}

async fn books(State(library): State<Library>) -> Json<Vec<Book>> {
    Json(library.shelf().books.clone())
}

/// A `Problem` as the error: `?` makes one of any error, and members can be added.
async fn book(
    State(library): State<Library>,
    Path(id): Path<usize>,
) -> Result<Json<Book>, Problem> {
    let mut shelf = library.shelf();
    let book = shelf.book(id).map_err(|error| {
        let problem = Problem::from(error);
        problem.with_instance(format!("/books/{id}"))
    })?;
    Ok(Json(book.clone()))
}

async fn add_book(
    State(library): State<Library>,
    Json(book): Json<NewBook>,
) -> Result<impl IntoResponse, LibraryError> {
    let book = library.shelf().add(book)?;
    let location = format!("/books/{}", book.id);
    Ok((StatusCode::CREATED, [(LOCATION, location)], Json(book)))
}

async fn borrow(
    State(library): State<Library>,
    Path(id): Path<usize>,
    headers: HeaderMap,
) -> Result<Json<Book>, LibraryError> {
    let authorization = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    check_reader(authorization)?;
    let book = library.shelf().lend(id)?;
    Ok(Json(book))
}

async fn hours() -> Result<String, LibraryError> {
    let path = "/etc/library/hours.txt";
    std::fs::read_to_string(path).map_err(|source| LibraryError::Unreadable { path, source })
}

async fn close(State(library): State<Library>, Json(time): Json<Stocktaking>) -> StatusCode {
    library.shelf().closed_for = Some(time.minutes.saturating_mul(60));
    StatusCode::NO_CONTENT
}

async fn open(State(library): State<Library>) -> StatusCode {
    library.shelf().closed_for = None;
    StatusCode::NO_CONTENT
}

/// Names stand for tokens here.
fn check_reader(authorization: Option<&str>) -> Result<(), ReaderError> {
    match authorization.and_then(|value| value.strip_prefix("Bearer ")) {
        Some("ada") => Ok(()),
        Some("bob") => Err(ReaderError::Blocked { name: "bob".into(), cents: 8450 }),
        _ => Err(ReaderError::Unknown),
    }
}

#[derive(Clone)]
struct Library(Arc<Mutex<Shelf>>);

struct Shelf {
    books: Vec<Book>,
    /// The seconds until the stocktaking is over.
    closed_for: Option<u32>,
}

#[derive(Clone, Serialize)]
struct Book {
    id: usize,
    title: String,
    copies: u32,
    lent: u32,
}

#[derive(Deserialize)]
struct NewBook {
    title: String,
    copies: u32,
}

#[derive(Deserialize)]
struct Stocktaking {
    minutes: u32,
}

impl Library {
    fn new() -> Self {
        let book = |id, title: &str, copies| Book { id, title: title.into(), copies, lent: 0 };
        let books = vec![book(1, "Kindred", 1), book(2, "The Dispossessed", 3)];
        Self(Arc::new(Mutex::new(Shelf { books, closed_for: None })))
    }

    fn shelf(&self) -> MutexGuard<'_, Shelf> {
        self.0.lock().expect("no handler panics while it holds the lock")
    }
}

impl Shelf {
    fn book(&mut self, id: usize) -> Result<&mut Book, LibraryError> {
        let book = self.books.iter_mut().find(|book| book.id == id);
        book.ok_or(LibraryError::NoBook { id })
    }

    fn add(&mut self, NewBook { title, copies }: NewBook) -> Result<Book, LibraryError> {
        let mut errors = Vec::new();
        if title.trim().is_empty() {
            errors.push(invalid("#/title", "must not be blank"));
        }
        if copies == 0 {
            errors.push(invalid("#/copies", "must be at least 1"));
        }
        if !errors.is_empty() {
            return Err(LibraryError::InvalidBook { errors });
        }
        let book = Book { id: self.books.len() + 1, title, copies, lent: 0 };
        self.books.push(book.clone());
        Ok(book)
    }

    fn lend(&mut self, id: usize) -> Result<Book, LibraryError> {
        if let Some(seconds) = self.closed_for {
            return Err(LibraryError::Stocktaking { seconds });
        }
        let book = self.book(id)?;
        if book.lent == book.copies {
            return Err(LibraryError::AllLent { book: book.title.clone(), copies: book.copies });
        }
        book.lent += 1;
        Ok(book.clone())
    }
}

fn invalid(pointer: &str, detail: &str) -> Invalid {
    Invalid { pointer: pointer.into(), detail: detail.into() }
}
