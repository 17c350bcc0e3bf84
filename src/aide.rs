//! aide 0.15: the responses of an operation, from the same attributes. With the feature `catalogue`.

/// Implements aide's trait `OperationOutput`: a response for each status that the type can answer, as
/// [`Catalogue::to_openapi`](crate::Catalogue::to_openapi) gives them.
///
/// It stands beside [`HttpError`](derive@crate::HttpError) and [`ProblemTypes`](derive@crate::ProblemTypes). The
/// crates `aide` and `schemars` are yours: http-status depends on neither. Each type that is sent as an extension
/// member is a `schemars::JsonSchema`.
///
/// ```
/// use http_status::aide::OperationOutput;
/// use http_status::{HttpError, ProblemTypes};
///
/// #[derive(Debug, thiserror::Error, HttpError, ProblemTypes, OperationOutput)]
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
/// let responses = aide::generate::in_context(|context| {
///     <ShopError as aide::OperationOutput>::inferred_responses(context, &mut Default::default())
/// });
/// assert_eq!(responses[0].0, Some(404));
/// ```
///
/// A handler that returns `Result<…, ShopError>` has these responses.
pub use status_macros::AideOperationOutput as OperationOutput;
