//! A small library: a few books in memory, and what can go wrong with them.
//!
//! The example services share it, each with the web framework of its name. It knows no framework: an
//! error says its status and its problem type by attributes, and the service makes the response.

mod elsewhere;
mod policy;
mod shelf;
mod start;

pub use self::elsewhere::{Elsewhere, ElsewhereError};
pub use self::policy::policy;
pub use self::shelf::{Book, Library, NewBook, Stocktaking};
pub use self::start::Start;
pub use library_errors::{Invalid, LibraryError, ReaderError};
