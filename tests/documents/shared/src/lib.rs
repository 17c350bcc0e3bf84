//! What the tests of the documents share: errors of each kind, and what must hold of a document.
#![expect(clippy::missing_panics_doc, reason = "a check that fails panics")]

mod check;
mod errors;

pub use check::{check, fits, fits_answer};
pub use http_status;
pub use serde;
pub use thiserror;
