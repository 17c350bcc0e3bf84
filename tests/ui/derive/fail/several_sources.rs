//! `#[from]` and `#[source]` are thiserror's, which has a word of its own to say.

use http_status::HttpError;

#[derive(Debug, thiserror::Error, HttpError)]
#[error("refused")]
#[status(403)]
struct Refused;

#[derive(Debug, thiserror::Error, HttpError)]
#[error("either")]
#[status(transparent)]
struct Either(#[source] Refused, #[source] Refused);

fn main() {}
