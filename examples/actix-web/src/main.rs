//! A library as a web service on actix-web: every error that leaves it has one shape.
//!
//! ```text
//! cargo run -p example-actix-web          # on http://127.0.0.1:3001
//! cargo run -p example-actix-web -- 8080
//! ```
//!
//! What it answers is in `examples/README.md`.

use std::io;
use std::net::Ipv4Addr;

use actix_web::body::MessageBody;
use actix_web::dev::{Service, ServiceRequest, ServiceResponse};
use actix_web::http::header::{AUTHORIZATION, HeaderName, HeaderValue, LOCATION};
use actix_web::web::{self, Data, Json, Path, ServiceConfig};
use actix_web::{App, Error, HttpRequest, HttpResponse, HttpServer};
use http_status::actix_web::ResponseError;
use http_status::{HttpError, Problem};
use library::{Book, Elsewhere, Library, LibraryError, NewBook, Start, Stocktaking, policy};
use tracing::{Instrument, info_span};
use uuid::Uuid;

/// What a handler answers, if not with what was wanted.
#[derive(Debug, thiserror::Error, HttpError, ResponseError)]
enum ApiError {
    /// The error of another enum, with all that it says.
    #[error(transparent)]
    #[status(transparent)]
    Library(#[from] LibraryError),

    /// A rule of this service alone.
    #[error("at most {MOST_COPIES} copies of a book")]
    #[status(422)]
    TooMany,
}

const MOST_COPIES: u32 = 100;

#[actix_web::main]
async fn main() -> io::Result<()> {
    let Start { port, elsewhere } = Start::new(3001, "127.0.0.1:3000")?;
    let (library, elsewhere) = (Library::default(), Data::new(elsewhere));
    let policy = policy();
    let server = HttpServer::new(move || {
        // The last is the outermost: the policy sees the request's id, and the log has it too.
        App::new()
            .app_data(Data::new(library.clone()))
            .app_data(elsewhere.clone())
            .configure(routes)
            .wrap(policy.middleware())
            .wrap_fn(with_id)
    });
    let server = server.bind((Ipv4Addr::LOCALHOST, port))?;
    for address in server.addrs() {
        println!("listening on http://{address}");
    }
    server.run().await
}

fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource("/books").get(books).post(add_book))
        .service(web::resource("/books/{id}").get(book))
        .service(web::resource("/books/{id}/loans").post(borrow))
        .service(web::resource("/hours").get(hours))
        .service(web::resource("/elsewhere/{id}").get(book_elsewhere))
        .service(web::resource("/stocktaking").put(close).delete(open));
}

/// Gives the request an id, unless it has one, and the response the same.
fn with_id<B: MessageBody, S>(
    mut request: ServiceRequest,
    service: &S,
) -> impl Future<Output = Result<ServiceResponse<B>, Error>> + use<B, S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
{
    const NAME: HeaderName = HeaderName::from_static("x-request-id");
    let id = request.headers().get(NAME).cloned().unwrap_or_else(|| {
        let id = Uuid::new_v4().to_string();
        HeaderValue::from_str(&id).expect("it is of letters, digits and hyphens")
    });
    request.headers_mut().insert(NAME, id.clone());
    let (method, path) = (request.method().clone(), request.path().to_owned());
    let span = info_span!("request", %method, path, id = id.to_str().ok());
    let response = service.call(request).instrument(span);
    async move {
        let mut response = response.await?;
        response.headers_mut().insert(NAME, id);
        Ok(response)
    }
}

async fn books(library: Data<Library>) -> Json<Vec<Book>> {
    Json(library.books())
}

async fn book(library: Data<Library>, id: Path<usize>) -> Result<Json<Book>, ApiError> {
    Ok(Json(library.book(*id)?))
}

/// A body that is no book is rejected by actix-web, and its text becomes the detail.
async fn add_book(library: Data<Library>, book: Json<NewBook>) -> Result<HttpResponse, ApiError> {
    if book.copies > MOST_COPIES {
        return Err(ApiError::TooMany);
    }
    let book = library.add(book.into_inner())?;
    let location = format!("/books/{}", book.id);
    Ok(HttpResponse::Created().insert_header((LOCATION, location)).json(book))
}

async fn borrow(
    library: Data<Library>,
    id: Path<usize>,
    request: HttpRequest,
) -> Result<Json<Book>, ApiError> {
    let authorization = request.headers().get(AUTHORIZATION);
    let authorization = authorization.and_then(|value| value.to_str().ok());
    Ok(Json(library.lend(*id, authorization)?))
}

async fn hours(library: Data<Library>) -> Result<String, ApiError> {
    Ok(library.hours()?)
}

/// A `Problem` as the error: `?` makes one of any error, and another service's can be sent on.
async fn book_elsewhere(
    elsewhere: Data<Elsewhere>,
    id: Path<usize>,
) -> Result<Json<Book>, Problem> {
    Ok(Json(elsewhere.book(*id).await?))
}

async fn close(library: Data<Library>, time: Json<Stocktaking>) -> HttpResponse {
    library.close(Some(time.into_inner()));
    HttpResponse::NoContent().finish()
}

async fn open(library: Data<Library>) -> HttpResponse {
    library.close(None);
    HttpResponse::NoContent().finish()
}
