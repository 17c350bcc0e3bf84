//! The errors of the library, for its services and for its clients.
//!
//! It knows no framework. A client turns on the feature `client`, and reads each error back from the
//! response that it got.

use std::io;

use http_status::HttpError;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What can go wrong in a request to the library.
#[derive(Debug, Error, HttpError)]
#[cfg_attr(feature = "client", derive(http_status::FromProblem))]
pub enum LibraryError {
    /// Nobody has it.
    #[error("there is no book {id}")]
    #[status(404)]
    NoBook {
        /// Its number.
        #[status(extension)]
        id: usize,
    },

    /// A new book with members that cannot be taken.
    #[error("{} of the book's members cannot be taken", errors.len())]
    #[status(422, type = "https://library.example/problems/invalid-book")]
    #[status(title = "This is not a book.")]
    InvalidBook {
        /// One for each of them.
        #[status(extension)]
        errors: Vec<Invalid>,
    },

    /// Somebody else reads it.
    #[error("come back when somebody has returned {title:?}")]
    #[status(409, type = "https://library.example/problems/all-lent")]
    #[status(title = "All copies are lent.")]
    AllLent {
        /// Of the book. The member `title` is that of the problem.
        #[status(extension = "book")]
        title: String,
        /// How many there are.
        #[status(extension)]
        copies: u32,
    },

    /// An error of its own enum: status, header fields and detail are the inner error's.
    #[error(transparent)]
    #[status(transparent)]
    Reader(#[from] ReaderError),

    /// No loans today.
    #[error("closed for stocktaking")]
    #[status(503, expose)]
    Stocktaking {
        /// Until it is over.
        #[status(header = "retry-after")]
        seconds: u32,
    },

    /// A file is not there. The client learns nothing of it, the log everything.
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
    /// RFC 9110 §15.5.2 requires the header field.
    #[error("only readers of the library borrow books")]
    #[status(401, header("www-authenticate" = "Bearer"))]
    Unknown,

    /// What somebody owes is not for everyone to read: a client gets the defaults.
    #[error("{name} owes the library {cents} cents")]
    #[status(403, hide)]
    Blocked {
        /// Of the reader.
        #[status(default)]
        name: &'static str,
        /// How much.
        #[status(default)]
        cents: u32,
    },
}

/// A member of a book that cannot be taken.
#[derive(Debug, Serialize, Deserialize)]
pub struct Invalid {
    /// A JSON pointer to it.
    pub pointer: String,
    /// What it must be.
    pub detail: String,
}
