//! A library as a web service on rocket, in short: every error that leaves it has one shape.
//!
//! ```text
//! cargo run -p example-rocket          # on http://127.0.0.1:3003
//! cargo run -p example-rocket -- 8080
//! ```
//!
//! What it answers is in `examples/README.md`.

use std::io;

use http_status::rocket::Responder;
use http_status::{HttpError, Problem};
use library::{Book, Elsewhere, Library, LibraryError, NewBook, Start, Stocktaking, policy};
use rocket::config::LogLevel;
use rocket::fairing::AdHoc;
use rocket::http::Header;
use rocket::request::{FromRequest, Outcome, Request};
use rocket::response::status::{Created, NoContent};
use rocket::serde::json::Json;
use rocket::{Config, State, delete, get, post, put, routes};
use uuid::Uuid;

/// The error of another enum, with all that it says, as rocket's.
#[derive(Debug, thiserror::Error, HttpError, Responder)]
#[error(transparent)]
#[status(transparent)]
struct ApiError(#[from] LibraryError);

/// The field `authorization`, where there is one.
#[derive(Clone, Copy)]
struct Authorization<'r>(Option<&'r str>);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Authorization<'r> {
    type Error = std::convert::Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        Outcome::Success(Self(request.headers().get_one("authorization")))
    }
}

#[rocket::main]
async fn main() -> io::Result<()> {
    let Start { port, elsewhere } = Start::new(3003, "127.0.0.1:3000")?;
    let config = Config { port, log_level: LogLevel::Off, ..Config::default() };
    let all = routes![books, add_book, book, borrow, hours, book_elsewhere, close, open];
    let service = rocket::custom(config)
        .mount("/", all)
        .manage(Library::default())
        .manage(elsewhere)
        .attach(AdHoc::on_request("request id", |request, _| {
            Box::pin(async move {
                if !request.headers().contains(ID) {
                    request.add_header(Header::new(ID, Uuid::new_v4().to_string()));
                }
            })
        }))
        .attach(policy().fairing())
        .attach(AdHoc::on_response("request id", |request, response| {
            Box::pin(async move {
                let id = request.headers().get_one(ID).unwrap_or_default();
                response.set_raw_header(ID, id.to_owned());
            })
        }))
        .attach(AdHoc::on_liftoff("address", |rocket| {
            Box::pin(async move {
                let Config { address, port, .. } = rocket.config();
                println!("listening on http://{address}:{port}");
            })
        }));
    service.launch().await.map(drop).map_err(io::Error::other)
}

const ID: &str = "x-request-id";

#[get("/books")]
fn books(library: &State<Library>) -> Json<Vec<Book>> {
    Json(library.books())
}

#[get("/books/<id>")]
fn book(library: &State<Library>, id: usize) -> Result<Json<Book>, ApiError> {
    Ok(Json(library.book(id)?))
}

#[post("/books", data = "<book>")]
fn add_book(
    library: &State<Library>,
    book: Json<NewBook>,
) -> Result<Created<Json<Book>>, ApiError> {
    let book = library.add(book.into_inner())?;
    Ok(Created::new(format!("/books/{}", book.id)).body(Json(book)))
}

#[post("/books/<id>/loans")]
fn borrow(
    library: &State<Library>,
    id: usize,
    authorization: Authorization<'_>,
) -> Result<Json<Book>, ApiError> {
    Ok(Json(library.lend(id, authorization.0)?))
}

#[get("/hours")]
fn hours(library: &State<Library>) -> Result<String, ApiError> {
    Ok(library.hours()?)
}

/// A `Problem` as the error: `?` makes one of any error, and another service's can be sent on.
#[get("/elsewhere/<id>")]
async fn book_elsewhere(elsewhere: &State<Elsewhere>, id: usize) -> Result<Json<Book>, Problem> {
    Ok(Json(elsewhere.book(id).await?))
}

#[put("/stocktaking", data = "<time>")]
fn close(library: &State<Library>, time: Json<Stocktaking>) -> NoContent {
    library.close(Some(time.into_inner()));
    NoContent
}

#[delete("/stocktaking")]
fn open(library: &State<Library>) -> NoContent {
    library.close(None);
    NoContent
}
