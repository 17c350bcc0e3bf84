//! Errors that utoipa 6 documents.
#![expect(missing_docs, reason = "what is documented is a part of the test")]

// The derive names what a user calls it.
extern crate utoipa_6 as utoipa;

/// The examples of the page.
#[cfg(doctest)]
#[doc = include_str!("../../../../docs/openapi.md")]
struct Page;

/// The example of the source of schemas.
#[cfg(doctest)]
#[doc = include_str!("../../../../src/utoipa_schemas.md")]
struct Schemas;

/// The example of the derive.
#[cfg(doctest)]
#[doc = include_str!("../../../../src/utoipa.md")]
struct Example;

documents::errors!(http_status::utoipa::IntoResponses, utoipa::ToSchema, #[schema(no_recursion)]);
