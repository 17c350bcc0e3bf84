//! utoipa 5 and 6: the responses of an operation, from the same attributes. With the feature `catalogue`.

// Its example runs where there is that crate, in `documents-utoipa-6`.
#[cfg_attr(not(doctest), doc = include_str!("utoipa.md"))]
pub use status_macros::UtoipaIntoResponses as IntoResponses;
