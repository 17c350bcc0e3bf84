//! What the macros emit, where the user's names, lints and editions could get in its way.

#![no_implicit_prelude]
#![deny(warnings, forbidden_lint_groups)]
#![allow(
    dead_code,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    reason = "the names are the test, and much need only compile"
)]

mod cfgs;
mod deprecated;
mod discriminants;
mod fields;
mod fragments;
mod generics;
mod lints;
mod many;
mod names;
mod options;
mod raw;
#[cfg(feature = "client")]
mod read_back;
mod recursion;

use ::http_status::{HttpError, StatusSet};
use ::std::vec::Vec;

fn code<E: HttpError>(error: E) -> u16 {
    error.status().code()
}

fn codes<E: HttpError>() -> Vec<u16> {
    let set: StatusSet = E::STATUSES;
    ::std::iter::Iterator::collect(::std::iter::Iterator::map(
        set.iter(),
        ::http_status::Status::code,
    ))
}
