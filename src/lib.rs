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

#[cfg(all(doc, not(doctest)))]
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
/// # The status
///
/// | on | write | meaning |
/// |---|---|---|
/// | a variant, a struct | `#[status(404)]`, `#[status(NotFound)]`, `#[status(NOT_FOUND)]` | this status, a 4xx or 5xx |
/// | an enum | `#[status(500)]` | the default: for each variant that neither names a status nor delegates |
/// | a variant, a struct | `#[status(transparent)]` | delegates to the only field, or to the one that is marked as the source, or to the one called `source` |
/// | a field | `#[status]` | delegates to this field |
/// | a field | `#[status(with = path)]` | delegates to what the function gives: `fn(&Field) -> E`, or `-> &E`, where `E` is an `HttpError` |
///
/// A delegated field supplies the status, the problem type, the title, the header fields and the
/// extension members. Its type is an `HttpError`: a [`Status`], another error, the `StatusCode` of
/// `http`. For the type of another crate that is none, `with` names a function, often a method of
/// that type. A field is marked as the source by `#[from]`, `#[source]` (thiserror),
/// `#[snafu(source)]` or `#[error(source)]` (`derive_more`).
///
/// A status that a field supplies at run time and that is no error becomes 500, and no detail is
/// sent.
///
/// # The options
///
/// On a variant or a struct they stand after the status or in an attribute of their own. On an
/// enum, `#[status(500, title = "…")]` belongs to the default: the option is for the variants that
/// take it. An attribute without a status, such as `#[status(title = "…")]`, is for all variants.
///
/// | option | meaning |
/// |---|---|
/// | `expose`, `hide` | whether the error's `Display` is the detail, the text that the client sees |
/// | `detail = "…"` | this is the detail, also on a 5xx; `{field}`, `{0}` and format specs work as in `format!` |
/// | `type = "…"` | the problem type, a URI reference |
/// | `title = "…"` | the title; without it, the reason phrase |
/// | `header("name" = "value")` | a header field |
/// | `extension("name" = value)` | an extension member: a string, an integer, `true` or `false`; with the feature `problem` |
/// | `server_only` | on a variant or a struct: a client never reads it back |
///
/// Two more stand on the type alone:
///
/// | option | meaning |
/// |---|---|
/// | `body = path` | the body of every response: `fn(&Self, &Problem) -> Body`; with the feature `problem` |
/// | `crate = path` | where http-status is found, if not at `::http_status` |
///
/// A field is sent by an attribute of its own:
///
/// | on a field | meaning |
/// |---|---|
/// | `#[status(detail)]` | its text is the detail, also on a 5xx |
/// | `#[status(instance)]` | its text is the instance, a URI reference |
/// | `#[status(header = "name")]` | its text is the value of a header field |
/// | `#[status(extension)]`, `#[status(extension = "name")]` | it is an extension member, under the field's name or another; it is `Serialize`; with the feature `problem` |
///
/// A field that is not sent, or only by `with`, can say what a client reads back in its place:
///
/// | on a field | meaning |
/// |---|---|
/// | `#[status(default)]` | its `Default` |
/// | `#[status(default = path)]` | what the function gives: `fn() -> T` |
///
/// `server_only` and `default` are for `FromProblem`, the way back, with the feature `client`. The
/// derive of `HttpError` only checks them.
///
/// The text of a field is its `Display`. `with = path` after an option sends what the function
/// makes of the field: `#[status(header = "retry-after", with = Duration::as_secs)]`.
///
/// ```
/// # #[cfg(feature = "problem")] {
/// use std::time::Duration;
///
/// use http_status::{HttpError, Problem, Status};
///
/// #[derive(Debug, thiserror::Error, HttpError)]
/// #[status(header("cache-control" = "no-store"))] // for all variants
/// enum ApiError {
///     #[error("no row {0} in table users")] // for the log
///     #[status(404, detail = "no user {0}", extension("code" = "no_user"))]
///     NoUser(u64),
///     #[error("too many requests")]
///     #[status(429)]
///     Limited {
///         #[status(header = "retry-after", with = Duration::as_secs)]
///         after: Duration,
///         #[status(extension)]
///         plan: Option<String>,
///     },
///     #[error("the request cannot be read")]
///     Rejected(#[status(with = Rejection::status)] Rejection),
/// }
///
/// /// A type of another crate.
/// #[derive(Debug)]
/// struct Rejection;
///
/// impl Rejection {
///     fn status(&self) -> Status {
///         Status::UnsupportedMediaType
///     }
/// }
///
/// let problem = Problem::from(ApiError::NoUser(7));
/// assert_eq!(problem.details().detail(), Some("no user 7"));
/// assert!(problem.details().extensions().eq([("code", "\"no_user\"")]));
/// assert!(problem.headers().eq([("cache-control", "no-store")]));
///
/// let problem = Problem::from(ApiError::Limited { after: Duration::from_secs(30), plan: None });
/// assert!(problem.headers().any(|field| field == ("retry-after", "30")));
/// assert_eq!(problem.details().extensions().count(), 0);
///
/// assert_eq!(ApiError::Rejected(Rejection).status(), Status::UnsupportedMediaType);
/// # }
/// ```
///
/// # A body of your own
///
/// `body` names a function or a method. It is called when the response is made. Status, header
/// fields and what is hidden stay as they are: `problem` holds what the client may see. The body is
/// the answering type's alone. An error that delegates to this one has its own.
///
/// ```
/// # #[cfg(feature = "problem")] {
/// use http_status::{Body, HttpError, Problem};
///
/// #[derive(Debug, thiserror::Error, HttpError)]
/// #[status(body = ApiError::body)]
/// enum ApiError {
///     #[error("no user {0}")]
///     #[status(404)]
///     NoUser(u64),
///     #[error("cannot reach {0}")]
///     #[status(502)]
///     Upstream(&'static str),
/// }
///
/// impl ApiError {
///     fn body(&self, problem: &Problem) -> Body {
///         let text = problem.details().detail().unwrap_or(problem.status().reason());
///         Body::json(&serde_json::json!({ "error": text }))
///     }
/// }
///
/// let problem = Problem::from(ApiError::NoUser(7));
/// assert_eq!(problem.body().bytes(), br#"{"error":"no user 7"}"#);
/// let problem = Problem::from(ApiError::Upstream("db-3.internal"));
/// assert_eq!(problem.body().bytes(), br#"{"error":"Bad Gateway"}"#);
/// # }
/// ```
///
/// # What the client sees
///
/// Without `expose`, `hide` or `detail`:
///
/// - On a 4xx, the `Display` is the detail.
/// - On a 5xx there is no detail, since the text may reveal internals.
/// - Under `#[error(transparent)]` (thiserror) or `#[snafu(transparent)]` and a fixed status there
///   is none either: the text is another error's.
/// - A variant that delegates shows its own `Display` on a 4xx, and on a 5xx the inner error's,
///   where the inner error exposes it. An inner `hide` holds for the outer text too. An inner
///   `detail` is sent.
///
/// All that the attributes declare, such as a header field or a member, is sent with a 5xx too.
///
/// # Which one counts
///
/// - A variant's own option goes before the enum's, a field before a constant, and an outer error
///   before the one it delegates to. This holds for the problem type, the title, the detail, the
///   instance, each header field and each member by itself.
/// - `expose`, `hide` and `detail` are one kind: a variant's replaces the enum's.
/// - An `Option` field that is `None` leaves what the constant, the enum or the inner error says.
///   If none of them says a detail, a `detail` field that is `None` sends none, never the
///   `Display`. `Option` is known by its name.
/// - The same thing twice on one level is an error. But a header field that may come several times,
///   such as `vary`, `set-cookie` or one that no registry knows ([RFC 9110
///   §5.3](https://www.rfc-editor.org/rfc/rfc9110.html#section-5.3)), is sent once for each.
/// - Nothing is ignored. An option that reaches no variant is an error, and so is a constant beside
///   a field that is always sent in its place.
///
/// Names and values are checked. `content-type`, `content-length`, `date` and others that are set
/// when the response is made or sent are refused; `connection` may be `close` or `upgrade`. A
/// header field that a status requires ([`Status::required_header`]) is left to you.
///
/// # What is generated
///
/// `status()`; `STATUSES`, exact for what the type says itself and united with those of the types
/// that it delegates to; `exposes_detail()` and `describe()` where they differ from the trait's
/// own. A type parameter gets the bound `HttpError` where a field of it is delegated to, and
/// `Display` or `Serialize` where one is sent.
///
/// A type may delegate to itself in a `Box`, an `Rc`, an `Arc` or a reference: write `Box<Self>`,
/// not `Box<crate::Error>`. Two types that delegate to each other form a cycle (E0391). Implement
/// `HttpError` by hand for one of them.
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
/// Implements the trait [`ProblemTypes`](trait@ProblemTypes), the list of all that a type can answer. With the
/// feature `catalogue`.
///
/// It reads the same attributes as [`HttpError`](derive@HttpError), beside which it stands, and the doc comments.
/// Every type that is delegated to has such a list too.
///
/// ```
/// use http_status::{Catalogue, HttpError, ProblemTypes, Status};
///
/// #[derive(HttpError, ProblemTypes)]
/// enum ShopError {
///     /// The article is not in the shop.
///     #[status(404, type = "/probs/no-article", title = "No such article")]
///     NoArticle {
///         /// Its number, as it was asked for.
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
/// assert_eq!((article.name(), article.description()), ("article", "Its number, as it was asked for."));
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
/// An `impl` for every source of schemas, in which each type that is sent as an extension member has one:
/// `impl<S: Schema<u64>> ProblemTypes<S> for ShopError`. Each type that is delegated to has the bound
/// `ProblemTypes<S>`, but for the type itself. Two types that delegate to each other would need a list to make the
/// list: implement the trait by hand for one of them.
///
/// What a function makes of a field by `with` has no name in such a bound. Its type is known where it is one of the
/// standard library; any other is any value.
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
