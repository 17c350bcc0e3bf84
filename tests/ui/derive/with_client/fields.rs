//! Fields that nothing is read of.

use std::time::Duration;

use http_status::{FromProblem, HttpError, Status};

#[derive(HttpError, FromProblem)]
enum Error {
    #[status(404)]
    Named { id: u64, #[status(extension)] name: String },
    #[status(405)]
    Tuple(u64, Vec<u8>),
    #[status(406)]
    Formatted { #[status(default)] id: u64, limit: u8 },
    #[status(408, detail = "no {id}")]
    InTheDetail { id: u64 },
    #[status(409)]
    Converted(#[status(header = "retry-after", with = Duration::as_secs)] Duration),
    #[status(410)]
    Source { source: std::io::Error },
    #[status(412)]
    Optional { r#type: Option<u64> },
    Function(#[status(with = status)] u8),
    #[status(413)]
    OneOfTwo(#[status(header = "x-a")] Option<u8>, #[status(header = "X-A")] u8),
    #[status(414)]
    Second { #[status(header = "vary")] by: String, #[status(header = "vary")] also: Option<String> },
}

/// What is sent for a `None` must not be taken for a `Some`.
#[derive(HttpError, FromProblem)]
#[status(type = "/probs/options", detail = "the limit is {0}")]
enum Options {
    #[status(404, detail = "no {id}")]
    Named {
        #[status(extension)]
        id: u64,
        #[status(detail)]
        why: Option<String>,
    },
    #[status(405)]
    OfTheEnum(#[status(extension = "limit")] u8, #[status(detail)] Option<String>),
    #[status(406)]
    FromAMember(#[status(extension = "limit")] u8, #[status(detail, extension = "why")] Option<String>),
    #[status(408, detail = "for no reason")]
    Constant(#[status(detail)] Option<String>),
}

impl std::fmt::Debug for Error {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

fn status(_: &u8) -> Status {
    Status::Gone
}

#[derive(HttpError, FromProblem)]
#[status(404)]
struct Struct(u8);

#[derive(FromProblem)]
enum Unused {
    #[status(404, server_only)]
    ServerOnly(#[status(default)] u8),
    #[status(transparent)]
    Inner(#[status(default)] Status),
}

#[derive(Debug, thiserror::Error, HttpError, FromProblem)]
#[error("cannot read the plan")]
enum Plan {
    #[status(411)]
    Marked(#[source] std::io::Error),
    #[status(503)]
    Unreachable(&'static str),
    #[status(507)]
    Full { disk: String },
}

fn main() {}
