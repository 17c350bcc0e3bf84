//! A client of the library, whichever service it is: it matches on the server's own errors.
//!
//! ```text
//! cargo run -p example-client -- 127.0.0.1:3000
//! cargo run -p example-client -- 127.0.0.1:3000 /books/9 /hours
//! ```

use std::error::Error;
use std::process::ExitCode;

use http::Response;
use http_status::ProblemDetails;
use library_errors::{Invalid, LibraryError, ReaderError};
use reqwest::Client;

/// A path, and a body where it is a POST.
type Call<'a> = (&'a str, Option<&'a str>);

const CALLS: [Call<'_>; 5] = [
    ("/books/2", None),
    ("/books/9", None),
    ("/books", Some(r#"{"title": " ", "copies": 1}"#)),
    ("/books/1/loans", Some("")),
    ("/hours", None),
];

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((host, paths)) = arguments.split_first() else {
        eprintln!("usage: client HOST:PORT [PATH]...");
        return ExitCode::from(2);
    };
    let mut calls: Vec<Call<'_>> = paths.iter().map(|path| (&**path, None)).collect();
    if calls.is_empty() {
        calls.extend(CALLS);
    }
    for (path, body) in calls {
        println!("{} {path}", if body.is_some() { "POST" } else { "GET" });
        match send(&format!("http://{host}{path}"), body).await {
            Ok(response) => println!("  {}", said(&response)),
            Err(error) => {
                eprintln!("{host}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

/// What a person would want to hear.
fn said(response: &Response<Vec<u8>>) -> String {
    let Some(details) = ProblemDetails::from_response(response) else {
        return String::from_utf8_lossy(response.body()).into_owned();
    };
    match details.downcast() {
        Ok(LibraryError::NoBook { id }) => format!("there is no book {id}, look for another"),
        Ok(LibraryError::InvalidBook { errors }) => {
            let said = |Invalid { pointer, detail }: &Invalid| format!("{pointer} {detail}");
            errors.iter().map(said).collect::<Vec<_>>().join(", ")
        }
        Ok(LibraryError::AllLent { title, copies: 1 }) => format!("the copy of {title} is lent"),
        Ok(LibraryError::AllLent { title, copies }) => {
            format!("all {copies} copies of {title} are lent")
        }
        Ok(LibraryError::Reader(ReaderError::Unknown)) => "log in to borrow a book".into(),
        Ok(LibraryError::Reader(ReaderError::Blocked { .. })) => "pay what you owe first".into(),
        Ok(LibraryError::Stocktaking { seconds }) => format!("come back in {seconds} seconds"),
        // `server_only`: it is among what follows.
        Ok(error @ LibraryError::Unreadable { .. }) => error.to_string(),
        // Of a newer service, of what stands before it, or the service's own affair.
        Err(details) => details.to_string(),
    }
}

/// The answer, whatever its status.
async fn send(url: &str, body: Option<&str>) -> Result<Response<Vec<u8>>, Box<dyn Error>> {
    let client = Client::new();
    let request = match body {
        Some(body) => {
            client.post(url).header("content-type", "application/json").body(body.to_owned())
        }
        None => client.get(url),
    };
    let answer = request.send().await?;
    let (status, headers) = (answer.status(), answer.headers().clone());
    let mut response = Response::new(answer.bytes().await?.to_vec());
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    Ok(response)
}
