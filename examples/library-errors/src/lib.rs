//! The errors of a library, once for its servers and for its clients.
//!
//! A server turns on the feature of its framework, and its errors are responses. A client turns on
//! `client`, and reads each back from the response that it got.

use std::io;

use http_status::HttpError;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What can go wrong in a request to the library.
#[derive(Debug, Error, HttpError)]
#[cfg_attr(feature = "axum", derive(http_status::axum::IntoResponse))]
#[cfg_attr(feature = "actix-web", derive(http_status::actix_web::ResponseError))]
#[cfg_attr(feature = "client", derive(http_status::FromProblem))]
pub enum LibraryError {
    /// No book has this number.
    #[error("there is no book {id}")]
    #[status(404)]
    NoBook {
        /// The number.
        #[status(extension)]
        id: usize,
    },
    /// What was sent is no book.
    #[error("{} of the book's members cannot be taken", errors.len())]
    #[status(422, type = "https://library.example/problems/invalid-book")]
    #[status(title = "This is not a book.")]
    InvalidBook {
        /// What is wrong with it.
        #[status(extension)]
        errors: Vec<Invalid>,
    },
    /// All copies of the book are with readers.
    #[error("come back when somebody has returned {book:?}")]
    #[status(409, type = "https://library.example/problems/all-lent")]
    #[status(title = "All copies are lent.")]
    AllLent {
        /// Its title.
        #[status(extension)]
        book: String,
        /// How many there are.
        #[status(extension)]
        copies: u32,
    },
    /// The reader may not borrow.
    #[error(transparent)]
    #[status(transparent)]
    Reader(#[from] ReaderError),
    /// Nothing is lent today.
    #[error("closed for stocktaking")]
    #[status(503, expose)]
    Stocktaking {
        /// Until it opens again.
        #[status(header = "retry-after")]
        seconds: u32,
    },
    /// A file of the server's. A client learns that there was an error, and nothing else.
    #[error("cannot read {path}")]
    #[status(500, server_only)]
    Unreadable {
        /// Where it should be.
        path: &'static str,
        /// Why it cannot be read.
        source: io::Error,
    },
}

/// Who may not borrow a book.
#[derive(Debug, Error, HttpError)]
#[cfg_attr(feature = "client", derive(http_status::FromProblem))]
pub enum ReaderError {
    /// Nobody knows who it is.
    #[error("only readers of the library borrow books")]
    #[status(401, header("www-authenticate" = "Bearer"))]
    Unknown,
    /// The reader owes too much. How much is not sent, so a client has the defaults.
    #[error("{name} owes the library {cents} cents")]
    #[status(403, hide)]
    Blocked {
        /// Who it is.
        #[status(default)]
        name: String,
        /// What is owed.
        #[status(default)]
        cents: u32,
    },
}

/// A member of a book that cannot be taken.
#[derive(Debug, Serialize, Deserialize)]
pub struct Invalid {
    /// Where it is, as a JSON pointer.
    pub pointer: String,
    /// What is wrong with it.
    pub detail: String,
}
