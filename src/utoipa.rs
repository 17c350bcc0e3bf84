//! utoipa 5 and 6: the responses of an operation, from the same attributes. With the feature `catalogue`.

/// Implements utoipa's trait `IntoResponses`: a response for each status that the type can answer, as
/// [`Catalogue::to_openapi`](crate::Catalogue::to_openapi) gives them.
///
/// It stands beside [`HttpError`](derive@crate::HttpError) and [`ProblemTypes`](derive@crate::ProblemTypes). The crate
/// `utoipa` is yours, of version 5 or 6: http-status does not depend on it. Each type that is sent as an extension
/// member is a `utoipa::ToSchema`.
///
/// ```
/// # fn main() {
/// use http_status::utoipa::IntoResponses;
/// use http_status::{HttpError, ProblemTypes};
///
/// #[derive(Debug, thiserror::Error, HttpError, ProblemTypes, IntoResponses)]
/// enum ShopError {
///     /// The article is not in the shop.
///     #[error("no article {article}")]
///     #[status(404, type = "/probs/no-article")]
///     NoArticle {
///         #[status(extension)]
///         article: u64,
///     },
/// }
///
/// let responses = <ShopError as utoipa::IntoResponses>::responses();
/// assert!(responses.contains_key("404"));
/// # }
/// ```
///
/// In `#[utoipa::path(…)]` the type stands among the `responses`: `responses((status = 200, …), ShopError)`.
///
/// To add more, such as the members of a service's policy, implement the trait by hand over
/// [`Catalogue::to_responses`](crate::Catalogue::to_responses).
pub use status_macros::UtoipaIntoResponses as IntoResponses;
