//! What the macros' expansions call. Not for anyone else, and not stable.

mod delegate;
mod field;
#[cfg(feature = "client")]
mod read;

pub use core::fmt::{Binary, Debug, Display, LowerExp, LowerHex, Octal, UpperExp, UpperHex};
pub use core::format_args;
pub use core::option::Option;
pub use core::option::Option::{None, Some};
pub use core::primitive::{bool, u64};

#[cfg(feature = "client")]
pub use core::default::Default;
#[cfg(feature = "client")]
pub use core::primitive::str;
#[cfg(any(feature = "catalogue", feature = "client"))]
pub use core::primitive::u16;
#[cfg(feature = "client")]
pub use core::str::FromStr;
#[cfg(feature = "problem")]
pub use serde_core::Serialize;
#[cfg(feature = "client")]
pub use serde_core::de::DeserializeOwned;
pub use status_core::{Status, StatusSet};

pub use self::delegate::{
    Delegate, Delegated, NoFunction, Nothing, Reader, Silent, With, delegate,
    delegated_exposes_detail, delegated_is_error, delegated_status, describe_delegated,
    forget_detail, outer, statuses_with, with,
};
pub use self::field::{DetailField, HeaderField, InstanceField, detail, header, instance};
#[cfg(feature = "problem")]
pub use self::field::{ExtensionField, extension};
#[cfg(feature = "client")]
pub use self::read::{
    apart, default, header_of, is_read_with, keys_with, line_of, member, member_but,
    optional_listed, optional_member, optional_member_of, optional_text, read_back, text, text_but,
};
#[cfg(feature = "catalogue")]
pub use crate::catalogue::private::*;
#[cfg(feature = "client")]
pub use crate::client::{FromProblem, Keys, which};
pub use crate::describe::Describe;
pub use crate::http_error::HttpError;
#[cfg(feature = "client")]
pub use crate::problem::ProblemDetails;
#[cfg(feature = "problem")]
pub use crate::problem::{Body, Problem};

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

/// The body that an error gives its response.
#[cfg(feature = "problem")]
pub fn own_body<E: ?Sized>(
    make: fn(&E, &Problem) -> Body,
    error: &E,
    problem: &Problem,
) -> Option<Body> {
    Some(make(error, problem))
}

/// What an error says, for a test of one that is no `std::error::Error`.
#[cfg(feature = "problem")]
#[must_use]
pub fn described(error: &impl HttpError) -> Problem {
    Problem::of_additions(error)
}

/// The status of an error, in the place of a user's own method of that name.
#[must_use]
pub fn status_of(error: &impl HttpError) -> Status {
    error.status()
}
