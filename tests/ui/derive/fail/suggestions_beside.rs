//! Where a status is missing, what the words of thiserror, snafu and miette suggest.

use std::fmt;

use http_status::HttpError;
use snafu::Snafu;

#[derive(Debug, thiserror::Error, HttpError)]
#[error("inner")]
#[status(404)]
struct Inner;

#[derive(Debug, thiserror::Error, HttpError)]
enum Error {
    #[error(transparent)]
    Only(#[from] Inner),
    #[error(transparent)]
    Named { inner: Box<Inner> },
    #[error("{id}")]
    Marked {
        #[source]
        inner: Inner,
        id: u8,
    },
    #[error("source")]
    BySource { source: Inner, id: u8 },
    #[error("not found")]
    NotFound(#[source] Inner),
    #[error("optional")]
    Optional(#[source] Option<Inner>),
    #[error("two")]
    Two(Inner, Inner),
    #[error("input and output")]
    Io(#[from] std::io::Error),
    #[error(transparent)]
    Fmt(#[from] fmt::Error),
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error(transparent)]
struct Struct(Inner);

#[derive(Debug, Snafu, HttpError)]
enum OfSnafu {
    #[snafu(transparent)]
    Transparent { source: Inner },
    Marked {
        #[snafu(source)]
        inner: Inner,
        id: u8,
    },
    NoSource {
        #[snafu(source(false))]
        source: Inner,
        id: u8,
    },
}

#[derive(Debug, thiserror::Error, miette::Diagnostic, HttpError)]
enum OfMiette {
    #[error("miette")]
    #[diagnostic(transparent)]
    Transparent(Report),
}

#[derive(Debug, thiserror::Error, miette::Diagnostic, HttpError)]
#[error("report")]
#[status(500)]
struct Report;

fn main() {}
