//! Types that nothing can be read into.

use http_status::{FromProblem, HttpError};
use serde::Serialize;

#[derive(Serialize)]
struct Sent;

impl std::fmt::Display for Sent {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

#[derive(HttpError, FromProblem)]
enum Error {
    #[status(404)]
    Member(#[status(extension = "a")] Sent),
    #[status(405)]
    OptionalMember(#[status(extension = "a")] Option<Sent>),
    #[status(406)]
    Borrowed(#[status(extension = "a")] &'static str),
    #[status(408)]
    Header(#[status(header = "x-a")] Sent),
    #[status(409)]
    Detail(#[status(detail)] Option<Sent>),
    #[status(410)]
    Default(#[status(default)] Sent),
    #[status(411)]
    OtherType(#[status(default = String::new)] u8),
    #[status(412)]
    Argument(#[status(default = u8::count_ones)] u32),
    #[status(413)]
    NoFunction(#[status(default = u8::MAX)] u8),
}

#[derive(HttpError)]
#[status(404)]
struct Inner;

#[derive(HttpError, FromProblem)]
enum Outer {
    #[status(transparent)]
    Inner(Inner),
}

#[derive(HttpError, FromProblem)]
enum Generic<E> {
    #[status(transparent)]
    Inner(Box<E>),
}

fn main() {
    let details: http_status::ProblemDetails = serde_json::from_str("{}").unwrap();
    let _ = details.clone().downcast::<Inner>();
    let _ = details.downcast::<Generic<Inner>>();
}
