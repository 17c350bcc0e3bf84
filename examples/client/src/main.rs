//! A client of the library, on whichever of the two servers: it matches on the server's own errors.
//!
//! ```text
//! cargo run -p example-client -- 127.0.0.1:3000
//! cargo run -p example-client -- 127.0.0.1:3000 /books/9 /hours
//! ```

use std::error::Error;
use std::process::ExitCode;

use example_library_errors::{Invalid, LibraryError, ReaderError};
use http_status::ProblemDetails;
use ureq::Agent;
use ureq::http::{Request, Response};

/// A method, a path, and a body where there is one.
type Call<'a> = (&'a str, &'a str, &'a str);

const CALLS: [Call<'_>; 5] = [
    ("GET", "/books/2", ""),
    ("GET", "/books/9", ""),
    ("POST", "/books", r#"{"title": " ", "copies": 1}"#),
    ("POST", "/books/1/loans", ""),
    ("GET", "/hours", ""),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((host, paths)) = arguments.split_first() else {
        eprintln!("usage: client HOST:PORT [PATH]...");
        return ExitCode::from(2);
    };
    let mut calls: Vec<Call<'_>> = paths.iter().map(|path| ("GET", &**path, "")).collect();
    if calls.is_empty() {
        calls.extend(CALLS);
    }
    for call in calls {
        let (method, path, _) = call;
        println!("{method} {path}");
        match send(host, call) {
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
        Ok(LibraryError::AllLent { book, copies: 1 }) => format!("the copy of {book} is lent"),
        Ok(LibraryError::AllLent { book, copies }) => {
            format!("all {copies} copies of {book} are lent")
        }
        Ok(LibraryError::Reader(ReaderError::Unknown)) => "log in to borrow a book".into(),
        Ok(LibraryError::Reader(ReaderError::Blocked { .. })) => "pay what you owe first".into(),
        Ok(LibraryError::Stocktaking { seconds }) => format!("come back in {seconds} seconds"),
        Ok(error @ LibraryError::Unreadable { .. }) => unreachable!("a server keeps back: {error}"),
        // Of a newer server, or of what stands before it.
        Err(details) => format!("{details}"),
    }
}

/// The answer, whatever its status.
fn send(host: &str, (method, path, body): Call<'_>) -> Result<Response<Vec<u8>>, Box<dyn Error>> {
    let agent: Agent = Agent::config_builder().http_status_as_error(false).build().into();
    let request = Request::builder().method(method).uri(format!("http://{host}{path}"));
    let response = if method == "GET" {
        agent.run(request.body(())?)?
    } else {
        agent.run(request.header("content-type", "application/json").body(body)?)?
    };
    let (head, mut body) = response.into_parts();
    Ok(Response::from_parts(head, body.read_to_vec()?))
}
