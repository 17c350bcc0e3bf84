//! The way back from a response to the server's own error.

mod beside;
mod fields;
mod generic;
mod keys;
mod lists;
mod nested;
mod random;
mod response;

use std::error::Error;

use http::Response;
use http_status::{FromProblem, HttpError, Problem, ProblemDetails};

/// What a server sends for this error.
fn sent<E: HttpError + Error + Send + Sync + 'static>(error: E) -> Response<Vec<u8>> {
    Problem::from(error).into()
}

/// What a client makes of what a server sends for this error.
fn returned<E>(error: E) -> Result<E, ProblemDetails>
where
    E: HttpError + FromProblem + Error + Send + Sync + 'static,
{
    let details = ProblemDetails::from_response(&sent(error)).expect("an error is an error");
    details.downcast()
}

/// A response with problem details, and what a client reads of it.
fn read(code: u16, fields: &[(&str, &str)], body: &str) -> ProblemDetails {
    let mut response =
        Response::builder().status(code).header("content-type", "application/problem+json");
    for (name, value) in fields {
        response = response.header(*name, *value);
    }
    ProblemDetails::from_response(&response.body(body).unwrap()).unwrap()
}

/// Details that come back as they are, and are of nothing in this error.
#[track_caller]
fn comes_back<E: FromProblem + std::fmt::Debug>(details: ProblemDetails) {
    let before = format!("{details:?}");
    match details.downcast::<E>() {
        Ok(error) => panic!("{before} was taken for {error:?}"),
        Err(details) => assert_eq!(format!("{details:?}"), before),
    }
}
