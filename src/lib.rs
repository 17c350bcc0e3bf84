#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(doc, doc = include_str!("_docs/links.md"))]
#![cfg_attr(all(doc, feature = "problem"), doc = include_str!("_docs/links_problem.md"))]
#![doc = include_str!("../README.md")]
#![doc = "\n\n# The table\n\n"]
// Only rustdoc shows it, so nobody else is to expand it.
#![cfg_attr(doc, doc = status_core::__table!())]
#![no_std]
#![forbid(unsafe_code)]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[cfg(doc)]
pub mod _docs;
#[cfg(feature = "actix-web")]
pub mod actix_web;
#[cfg(feature = "catalogue")]
pub mod aide;
#[cfg(feature = "axum")]
pub mod axum;
#[cfg(feature = "catalogue")]
mod catalogue;
#[cfg(feature = "client")]
mod client;
mod describe;
#[cfg(all(feature = "http", feature = "problem"))]
mod http;
mod http_error;
#[cfg(feature = "poem")]
pub mod poem;
#[cfg(any(feature = "actix-web", feature = "poem", feature = "rocket", feature = "tower"))]
mod policy;
pub mod prelude;
#[cfg(feature = "problem")]
mod problem;
#[cfg(feature = "rocket")]
pub mod rocket;
mod status_code;
mod text;
#[cfg(feature = "catalogue")]
pub mod utoipa;

#[cfg(feature = "catalogue")]
pub use crate::catalogue::{
    Catalogue, HeaderField, Member, ProblemType, ProblemTypes, Schema, Untyped,
};
#[cfg(feature = "client")]
pub use crate::client::FromProblem;
pub use crate::describe::Describe;
pub use crate::http_error::HttpError;
#[cfg(feature = "tower")]
pub use crate::policy::tower;
#[cfg(any(feature = "actix-web", feature = "poem", feature = "rocket", feature = "tower"))]
pub use crate::policy::{ProblemPolicy, RequestHead};
#[cfg(feature = "problem")]
pub use crate::problem::{Body, Problem, ProblemDetails, Unexpected};
pub use crate::text::Text;
pub use status_core::{Class, InvalidStatus, Registration, Spec, Status, StatusSet, StatusSetIter};

/// Implements the trait [`HttpError`](trait@HttpError) from `#[status(…)]` attributes.
///
/// Accepts an enum or a struct. Every variant must state its status, and so must a struct.
///
/// ```
/// use http_status::{HttpError, Status};
///
/// #[derive(HttpError)]
/// #[status(500)] // the default
/// enum LoadError<E> {
///     #[status(404)]
///     Missing,
///     #[status(PayloadTooLarge, hide)]
///     TooLarge { limit: u64 },
///     #[status(transparent)]
///     Other(E),
///     Poisoned,
/// }
///
/// type Error = LoadError<Status>;
/// assert_eq!(Error::Missing.status(), Status::NotFound);
/// assert!(!Error::TooLarge { limit: 1024 }.exposes_detail());
/// assert_eq!(Error::Other(Status::Gone).status(), Status::Gone);
/// assert_eq!(Error::Poisoned.status(), Status::InternalServerError);
/// assert!(Error::STATUSES.contains(Status::PayloadTooLarge));
/// ```
///
/// # The attribute
///
/// | write | on | meaning |
/// |---|---|---|
/// | `404`, `NotFound`, `NOT_FOUND` | a variant, a struct | its status, a 4xx or 5xx |
/// | `500` | an enum | the default, for variants that state no status |
/// | `transparent` | a variant, a struct | delegates to the error in it |
/// | `#[status]`, `#[status(with = path)]` | a field | delegates to it, or to what the function gives for it |
/// | `expose`, `hide`, `detail = "…"` | a variant, a type | what is the detail, the text that the client may see |
/// | `type = "…"`, `title = "…"`, `header("…" = "…")`, `extension("…" = …)` | a variant, a type | a constant that is sent |
/// | `detail`, `instance`, `header = "…"`, `extension`, each with or without `with = path` | a field | it is sent |
/// | `body = path` | a type | the body of every response |
/// | `crate = path` | a type | where http-status is found |
/// | `server_only` | a variant, a struct | a client never reads it back |
/// | `default`, `default = path` | a field | what a client reads back for a field that is not sent |
///
/// `extension` and `body` need the feature `problem`. The last two are for `FromProblem` (feature
/// `client`); the derive of `HttpError` only checks them.
///
/// [The reference](_docs::attribute) has an example of each, and says [what the client
/// sees](_docs::attribute#what-the-client-sees), [which option takes
/// precedence](_docs::attribute#precedence) where several levels have one, [what is
/// generated](_docs::attribute#what-is-generated), and [what the limits
/// are](_docs::attribute#limits).
///
/// # Errors
///
/// Each mistake is a compile error on the token at fault, all of them in one build.
///
/// ```compile_fail
/// # use http_status::HttpError;
/// #[derive(HttpError)]
/// enum LoadError {
///     #[status(NotFond)] // did you mean `NotFound`?
///     Missing,
///     Poisoned, // `Poisoned` has no status
/// }
/// ```
pub use status_macros::HttpError;
/// Implements [`ProblemTypes`](trait@ProblemTypes), the list of a type's error responses. With the feature
/// `catalogue`.
///
/// It reads the attributes of [`HttpError`](derive@HttpError), which must be derived too, and the doc comments.
/// Every type that is delegated to must implement `ProblemTypes`.
///
/// ```
/// use http_status::{Catalogue, HttpError, ProblemTypes, Status};
///
/// #[derive(HttpError, ProblemTypes)]
/// enum ShopError {
///     /// The article is not in the shop.
///     #[status(404, type = "/probs/no-article", title = "No such article")]
///     NoArticle {
///         /// Its number, as the client sent it.
///         #[status(extension)]
///         article: u64,
///         shelf: String, // not sent, so not listed
///     },
///     #[status(transparent)]
///     Account(AccountError),
/// }
///
/// #[derive(HttpError, ProblemTypes)]
/// #[status(403, header("cache-control" = "no-store"))]
/// enum AccountError {
///     /// The account is closed.
///     Closed,
/// }
///
/// let catalogue = Catalogue::of::<ShopError>();
/// let listed = catalogue.iter().map(|it| (it.variant(), it.status().unwrap().code(), it.title()));
/// assert!(listed.eq([("NoArticle", 404, "No such article"), ("Closed", 403, "Forbidden")]));
///
/// let article = catalogue.iter().next().unwrap().members().next().unwrap();
/// assert_eq!((article.name(), article.description()), ("article", "Its number, as the client sent it."));
/// ```
///
/// # What becomes public
///
/// The doc comment of a variant is its description, also that of a 5xx, and so is the doc comment of a field that
/// is sent. Write no secrets there: they are in every document that is made of the list. What is not sent is not
/// listed: no other field, not its name, and no detail that is hidden.
///
/// # What is generated
///
/// An `impl` for every source of schemas `S` that has a schema for each extension member:
/// `impl<S: Schema<u64>> ProblemTypes<S> for ShopError`. Delegated types get the bound `ProblemTypes<S>`, except
/// the type itself. Two types that delegate to each other cannot both derive it: implement it by hand for one
/// of them.
///
/// A member that is made by `with` has a schema only if its type is in the standard library; otherwise it is any
/// value.
#[cfg(feature = "catalogue")]
pub use status_macros::ProblemTypes;
// Not in `__private`: the compiler finds a shorter path sooner, and `status!` is called often.
#[doc(hidden)]
pub use status_macros::status as __status;

/// A status as a literal: a code or a name that the compiler checks.
///
/// It expands to the path of the variant, so it stands wherever such a path can: in an expression,
/// in a `const`, in a pattern. Codes are plain decimal numbers; names are those of the variants, as
/// `NotFound` or as `NOT_FOUND`, and the names that another RFC gives or gave a status.
///
/// ```
/// use http_status::{Status, status};
///
/// const MISSING: Status = status!(404);
///
/// fn is_about_the_resource(status: Status) -> bool {
///     matches!(status, status!(NotFound) | status!(GONE))
/// }
///
/// assert!(is_about_the_resource(MISSING));
/// ```
///
/// Anything else is a compile error that says what to write:
///
/// ```compile_fail
/// # use http_status::status;
/// status!(299); // not a registered status; the nearest are `226` and `300`
/// ```
///
/// A number that is known only at run time goes through [`Status::from_code`].
#[macro_export]
macro_rules! status {
    ($($status:tt)*) => {
        $crate::__status! { $crate $($status)* }
    };
}

#[doc(hidden)]
pub mod __private;
