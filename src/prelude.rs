//! Re-exports for `use http_status::prelude::*`.
//!
//! ```
//! use http_status::prelude::*;
//!
//! #[derive(HttpError)]
//! #[status(404)]
//! struct NoUser;
//!
//! const _: () = assert!(NoUser::STATUSES.is_subset(StatusSet::CLIENT_ERRORS));
//!
//! assert_eq!(NoUser.status(), status!(NotFound));
//! ```
//!
//! Use this rather than `http_status::*`: the modules of the frameworks have the names of the
//! frameworks' crates, so beside that glob `use axum::Router` is ambiguous (E0659). No name in here
//! is the name of a crate. The frameworks' derives are not in here, since they have the names of the
//! frameworks' traits; `Body` is not either, since most frameworks have one.

#[doc(no_inline)]
pub use status_core::{Status, StatusSet};

#[cfg(feature = "client")]
#[doc(no_inline)]
pub use crate::FromProblem;
#[doc(no_inline)]
pub use crate::{HttpError, status};
#[cfg(feature = "problem")]
#[doc(no_inline)]
pub use crate::{Problem, ProblemDetails, Unexpected};
