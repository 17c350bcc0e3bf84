//! What the macros' expansions call. Not for anyone else, and not stable.

pub use core::fmt::Display;
pub use core::primitive::bool;

pub use status_core::{Describe, HttpError, Status, StatusSet};
pub use status_macros::status;

#[cfg(feature = "problem")]
pub use serde_core::Serialize;

#[cfg(feature = "actix-web")]
pub use crate::actix_web::private as actix_web;
#[cfg(feature = "axum")]
pub use crate::axum::private as axum;
#[cfg(feature = "poem")]
pub use crate::poem::private as poem;
#[cfg(feature = "problem")]
pub use crate::problem::extension;
#[cfg(feature = "rocket")]
pub use crate::rocket::private as rocket;

/// What the answer of a framework's trait is made of.
#[cfg(feature = "problem")]
pub trait Answerable: HttpError + core::error::Error + Send + Sync + 'static {}

#[cfg(feature = "problem")]
impl<E: HttpError + core::error::Error + Send + Sync + 'static> Answerable for E {}

/// The status of an error, in the place of a user's own method of that name.
#[must_use]
pub fn status_of(error: &impl HttpError) -> Status {
    error.status()
}

/// What an error answers with that hands on these: no error status is handed on as itself.
#[must_use]
pub const fn error_statuses(statuses: StatusSet) -> StatusSet {
    let errors = statuses.intersection(StatusSet::ERRORS);
    if statuses.is_subset(errors) { errors } else { errors.with(Status::InternalServerError) }
}
