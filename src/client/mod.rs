//! The way back: from the problem details that a client has read to the server's own error.

mod keys;
mod message;

use core::convert::Infallible;
use std::boxed::Box;
use std::rc::Rc;
use std::sync::Arc;

use status_core::Status;

pub(crate) use self::keys::REST;
pub use self::keys::{Keys, which};
pub(crate) use self::message::assert_none;
use crate::__private::read_back;
use crate::ProblemDetails;

/// Implements [`FromProblem`](trait@FromProblem): reads a server's error back from a response.
///
/// It reads the attributes of [`HttpError`](derive@crate::HttpError).
///
/// Put the error enum into a crate that server and client share. The server derives `HttpError`; the
/// client derives `FromProblem` beside it, or behind a feature of that crate, and matches on what
/// [`ProblemDetails::downcast`] gives.
///
/// ```
/// # #[cfg(feature = "http")] {
/// use std::time::Duration;
///
/// use http_status::{FromProblem, HttpError, Problem, ProblemDetails, Status};
///
/// #[derive(Debug, thiserror::Error, HttpError, FromProblem)]
/// enum ShopError {
///     #[error("there is no item {id}")]
///     #[status(404)]
///     NoItem {
///         #[status(extension)]
///         id: u64,
///     },
///     #[error("too many requests")]
///     #[status(429, type = "/probs/limit")]
///     Limited {
///         #[status(header = "retry-after")]
///         seconds: u64,
///         #[status(default)] // not sent
///         since: Duration,
///     },
///     #[error("cannot reach the database")]
///     #[status(500, server_only)]
///     Database(#[source] std::io::Error),
///     #[error("something else")]
///     Other(#[status] Status), // what no other variant matches
/// }
///
/// // On the server …
/// let error = ShopError::Limited { seconds: 30, since: Duration::from_millis(5) };
/// let response: http::Response<Vec<u8>> = Problem::from(error).into();
///
/// // … and in the client.
/// let details = ProblemDetails::from_response(&response).unwrap();
/// match details.downcast::<ShopError>() {
///     Ok(ShopError::Limited { seconds, .. }) => assert_eq!(seconds, 30),
///     Ok(error) => panic!("{error}"),
///     Err(details) => panic!("of a newer server: {details}"),
/// }
/// # }
/// ```
///
/// # How a variant is found
///
/// By the problem type. The status decides only if the type is `about:blank` or two variants share it, also
/// in a delegated error. Title and members never decide. A delegated [`Status`] matches a problem without a
/// type that no other variant matches.
///
/// # What a field is read from
///
/// | the field | is read |
/// |---|---|
/// | one that is delegated to | by its own `FromProblem` |
/// | `extension` | by serde's `Deserialize`, from the member |
/// | `detail`, `instance` | by `FromStr`, from the text |
/// | `header = "…"` | by `FromStr`, from the header field of the response |
/// | an `Option` of these | as `None`, if it is absent or is the constant that is sent for a `None` |
/// | `default`, `default = path` | not at all |
///
/// If a member is missing or has another type, or only the body is known and the variant needs a header
/// field, the details are given back. Nothing is defaulted silently. A type parameter gets the bound that
/// reading its fields takes, and no other.
///
/// # Errors
///
/// Beside the mistakes that every derive reports, these are compile errors:
///
/// - A field that is not sent, or only by `with`, and has no `default`.
/// - Two variants with the same problem type and status. If one of them is in a delegated error, a constant
///   finds it, under `cargo check` too; for a generic type at the call of
///   [`downcast`](ProblemDetails::downcast).
/// - A `type` on a variant that delegates, which replaces the one by which the inner error is found; and a
///   variant that delegates to its own type.
/// - A member, header field, detail or instance that the outer variant sends and the inner error reads,
///   found in the same way; and a `detail = "…{field}"` that is sent for the `None` of a `detail` field.
/// - Two fields that are sent in one list, such as `link`, where one of them is an `Option`.
///
/// A `server_only` variant is exempt from all of these.
///
/// ```compile_fail
/// # use http_status::{FromProblem, HttpError};
/// #[derive(HttpError, FromProblem)]
/// enum ShopError {
///     #[status(404)]
///     NoItem { id: u64 }, // `id` is not sent
///     #[status(409)]
///     Sold,
///     #[status(409)]
///     Reserved, // `Sold` and `Reserved` both answer 409 without a problem type
/// }
/// ```
pub use status_macros::FromProblem;

/// An error that a client can read back from problem details.
///
/// It is derived, by [`FromProblem`](derive@crate::FromProblem), and used by
/// [`ProblemDetails::downcast`]. By hand it takes one method:
///
/// ```
/// use http_status::{FromProblem, ProblemDetails};
///
/// #[derive(Debug, PartialEq)]
/// struct OutOfCredit {
///     balance: u32,
/// }
///
/// impl FromProblem for OutOfCredit {
///     fn from_problem(details: &ProblemDetails) -> Option<Self> {
///         if details.problem_type() != "/probs/out-of-credit" {
///             return None;
///         }
///         Some(Self { balance: details.extension("balance")?.ok()? })
///     }
/// }
///
/// let details: ProblemDetails =
///     serde_json::from_str(r#"{"type":"/probs/out-of-credit","status":403,"balance":30}"#)?;
/// assert_eq!(details.downcast(), Ok(OutOfCredit { balance: 30 }));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// `Box<E>`, `Rc<E>` and `Arc<E>` of such an error implement it too. A [`Status`] is read from a problem
/// without a type, if its status is a 4xx or 5xx and no other variant matches it. So are the status types of
/// `http`, `http` 0.2 and rocket, each with its feature.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read back from problem details",
    label = "`FromProblem` is not implemented for this type",
    note = "to an error of yours add `#[derive(FromProblem)]`, or `server_only` to the variant that holds one of another crate"
)]
pub trait FromProblem: Sized {
    /// Reads the error that the problem details were made from. `None` if that is no error of this type, or if
    /// one of its members or header fields cannot be read.
    ///
    /// ```
    /// use http_status::{FromProblem, ProblemDetails, Status};
    ///
    /// let details: ProblemDetails = serde_json::from_str(r#"{"status":404}"#)?;
    /// assert_eq!(Status::from_problem(&details), Some(Status::NotFound));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    fn from_problem(details: &ProblemDetails) -> Option<Self>;

    // What the type itself is known by, as `Keys::own`. A literal, which costs the compiler next to
    // nothing.
    #[doc(hidden)]
    const __OWN: &'static str = "";

    // What the type itself sends, as `Keys::sent`.
    #[doc(hidden)]
    const __SENT: &'static str = "";

    // The same with the errors that it delegates to.
    #[doc(hidden)]
    const __KEYS: Keys = Keys { own: Self::__OWN, sent: Self::__SENT, inner: &[] };

    // Reads an error that is known by this status, beside its problem type; 0, where nothing in the
    // error around this one is known by the problem, and `REST`, where nothing in it has claimed that.
    #[doc(hidden)]
    #[must_use]
    fn __read(details: &ProblemDetails, code: u16) -> Option<Self> {
        if code == REST { None } else { Self::from_problem(details) }
    }
}

macro_rules! forward {
    ($($pointer:ident),*) => {$(
        impl<E: FromProblem> FromProblem for $pointer<E> {
            const __OWN: &'static str = E::__OWN;
            const __SENT: &'static str = E::__SENT;
            const __KEYS: Keys = E::__KEYS;

            fn from_problem(details: &ProblemDetails) -> Option<Self> {
                E::from_problem(details).map($pointer::new)
            }

            fn __read(details: &ProblemDetails, code: u16) -> Option<Self> {
                E::__read(details, code).map($pointer::new)
            }
        }
    )*};
}

forward!(Arc, Box, Rc);

impl FromProblem for Infallible {
    fn from_problem(_: &ProblemDetails) -> Option<Self> {
        None
    }
}

/// The status types, and how each comes from the number of an error's status.
macro_rules! statuses {
    ($($(#[$feature:meta])? $status:ty: $from_code:expr;)*) => {$(
        $(#[$feature])?
        impl FromProblem for $status {
            const __OWN: &'static str = keys::ANY;

            fn from_problem(details: &ProblemDetails) -> Option<Self> {
                read_back(details)
            }

            fn __read(details: &ProblemDetails, code: u16) -> Option<Self> {
                let is_rest = code == REST && details.problem_type() == keys::BLANK;
                let own = details.code().filter(|code| is_rest && matches!(code, 400..600))?;
                $from_code(own)
            }
        }
    )*};
}

statuses! {
    Status: Status::from_code;
    #[cfg(feature = "http")]
    http::StatusCode: |code| http::StatusCode::from_u16(code).ok();
    #[cfg(feature = "http-02")]
    http_02::StatusCode: |code| http_02::StatusCode::from_u16(code).ok();
    #[cfg(feature = "rocket")]
    rocket::http::Status: |code| Some(rocket::http::Status::new(code));
}
