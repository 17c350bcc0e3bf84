//! A shop that shows what it can answer where it fails: on a page to which its problem types lead, and in OpenAPI.
//!
//! ```text
//! cargo run -p example-catalogue                   # on http://127.0.0.1:3004
//! cargo run -p example-catalogue -- 8080
//! cargo run -p example-catalogue -- openapi.json   # prints the document
//! ```
//!
//! | path | what it is |
//! |---|---|
//! | `/problems` | all problem types, and at `/problems/sold-out` one of them |
//! | `/problems.md` | the same in Markdown |
//! | `/openapi.json` | the whole API in OpenAPI 3.1 |
//! | `/docs/` | Swagger UI, which comes with the program |

mod documents;
mod errors;
mod shop;

use std::io;
use std::net::Ipv4Addr;

use axum::Router;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> io::Result<()> {
    let port = match std::env::args().nth(1).as_deref() {
        Some("openapi.json") => {
            println!("{}", documents::openapi()?);
            return Ok(());
        }
        Some(port) => port.parse().map_err(io::Error::other)?,
        None => 3004,
    };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, routes()).await
}

fn routes() -> Router {
    shop::routes().merge(documents::routes())
}
