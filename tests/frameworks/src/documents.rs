//! Whether an answer that came over the wire is what the document of its error says.

use http_status::{Catalogue, HttpError, ProblemTypes, Untyped};
use serde_json::Value;

use crate::client::Answer;
use crate::scenario::own_headers;
use crate::secrets::MARK;

/// Checks it against the responses of `E`, in which no secret is.
pub fn assert_fits<E: ProblemTypes<Untyped> + HttpError>(answer: &Answer) {
    let responses = Value::from(Catalogue::of::<E>().to_openapi());
    assert!(!responses.to_string().contains(MARK), "{responses}");
    let body = serde_json::from_slice(&answer.body).expect("a body of JSON");
    documents::fits_answer(&responses, answer.code, own_headers(answer), &body);
}
