//! Errors that utoipa 5 documents.
#![expect(missing_docs, reason = "what is documented is a part of the test")]

// The derive names what a user calls it.
extern crate utoipa_5 as utoipa;

documents::errors!(http_status::utoipa::IntoResponses, utoipa::ToSchema, #[schema(no_recursion)]);
