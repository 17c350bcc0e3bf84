//! What the macros' expansions call. Not for anyone else, and not stable.

mod field;

pub use core::fmt::Display;
pub use core::primitive::bool;

#[cfg(feature = "problem")]
pub use serde_core::Serialize;
pub use status_core::{Status, StatusSet};

pub use self::field::{DetailField, HeaderField, InstanceField, detail, header, instance};
#[cfg(feature = "problem")]
pub use self::field::{ExtensionField, extension};
pub use crate::describe::Describe;
pub use crate::http_error::HttpError;

#[cfg(feature = "actix-web")]
pub use crate::actix_web::private as actix_web;
#[cfg(feature = "axum")]
pub use crate::axum::private as axum;
#[cfg(feature = "poem")]
pub use crate::poem::private as poem;
#[cfg(feature = "rocket")]
pub use crate::rocket::private as rocket;

/// What the answer of a framework's trait is made of.
#[cfg(feature = "problem")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a response",
    label = "this is no `HttpError` that can be sent as a response",
    note = "a response is made of an error that derives `HttpError`, implements `std::error::Error` and is `Send + Sync + 'static`"
)]
pub trait Answerable: HttpError + core::error::Error + Send + Sync + 'static {}

#[cfg(feature = "problem")]
impl<E: HttpError + core::error::Error + Send + Sync + 'static> Answerable for E {}

/// What an error says, for a test of one that is no `std::error::Error`.
#[cfg(feature = "problem")]
#[must_use]
pub fn described(error: &impl HttpError) -> crate::Problem {
    let mut problem = crate::Problem::new(error.status());
    error.describe(problem.describer());
    problem
}

/// The status of an error, in the place of a user's own method of that name.
#[must_use]
pub fn status_of(error: &impl HttpError) -> Status {
    error.status()
}

/// A field that is asked.
///
/// A field whose type is no `HttpError` is one mistake and shall be one error: the derive names the
/// trait once, in `status`, and asks for the rest through this. Its own items go before those of
/// [`NotAsked`], which stand in where the type has none to offer.
#[derive(Debug)]
pub struct Ask<'a, E: ?Sized>(pub &'a E);

impl<E: HttpError + ?Sized> Ask<'_, E> {
    /// A status that is no error is handed on as 500.
    pub const STATUSES: StatusSet = {
        let errors = E::STATUSES.intersection(StatusSet::ERRORS);
        let is_all = E::STATUSES.is_subset(errors);
        if is_all { errors } else { errors.with(Status::InternalServerError) }
    };

    #[must_use]
    #[inline]
    pub fn exposes_detail(self) -> bool {
        self.0.status().is_error() && self.0.exposes_detail()
    }

    #[inline]
    pub fn describe(self, to: &mut dyn Describe) {
        self.0.describe(to);
    }
}

pub trait NotAsked: Sized {
    const STATUSES: StatusSet = StatusSet::EMPTY;

    fn exposes_detail(self) -> bool {
        false
    }

    fn describe(self, _: &mut dyn Describe) {}
}

impl<E: ?Sized> NotAsked for Ask<'_, E> {}
