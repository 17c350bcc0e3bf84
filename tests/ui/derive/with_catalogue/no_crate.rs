//! The crate that a document is for is not in `Cargo.toml`.

use http_status::{HttpError, ProblemTypes};

#[derive(HttpError, ProblemTypes, http_status::utoipa::IntoResponses)]
#[status(404)]
struct ForUtoipa(#[status(extension = "id")] u8);

#[derive(HttpError, ProblemTypes, http_status::aide::OperationOutput)]
#[status(404)]
struct ForAide(#[status(extension = "id")] u8);

http_status::utoipa::schemas! { struct Schemas; }

fn main() {}
