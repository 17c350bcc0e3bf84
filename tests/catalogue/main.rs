//! The list of all that a type can answer.

mod delegated;
mod listed;
mod openapi;
mod page;

use http_status::{Catalogue, ProblemType, ProblemTypes, Untyped};

fn list<E: ProblemTypes<Untyped>>() -> Vec<ProblemType> {
    Catalogue::of::<E>().iter().cloned().collect()
}

fn code(it: &ProblemType) -> u16 {
    it.status().map_or(0, http_status::Status::code)
}
