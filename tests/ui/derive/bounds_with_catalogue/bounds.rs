//! What a list needs of the types in it.

use http_status::{Catalogue, HttpError, ProblemTypes, Schema, Status};

#[derive(HttpError, ProblemTypes)]
enum Delegates {
    #[status(transparent)]
    Inner(Inner),
    #[status(transparent)]
    Boxed(Box<Inner>),
    #[status(transparent)]
    Other(Status),
    Made(#[status(with = make)] u8),
}

// What is no error is one mistake.
#[derive(HttpError, ProblemTypes)]
enum NoErrors {
    #[status(transparent)]
    Type(String),
    Function(#[status(with = String::len)] String),
    NoFunction(#[status(with = u8::count_ones)] String),
}

#[derive(HttpError)]
#[status(404)]
struct Inner;

fn make(_: &u8) -> Inner {
    Inner
}

#[derive(ProblemTypes)]
#[status(404)]
struct NoError;

#[derive(HttpError, ProblemTypes)]
#[status(404)]
struct WithMember {
    #[status(extension)]
    id: u64,
}

struct Ours;

impl Schema<u32> for Ours {
    fn schema(&mut self) -> serde_json::Value {
        serde_json::json!({ "type": "integer" })
    }
}

fn main() {
    let _ = Catalogue::with::<WithMember>(Ours);
    let _ = Catalogue::of::<Inner>();
}
