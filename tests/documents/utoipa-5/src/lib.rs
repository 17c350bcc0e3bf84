//! Errors that utoipa 5 documents.
#![expect(missing_docs, reason = "what is documented is a part of the test")]

// The derive names what a user calls it.
documents::errors!(http_status::utoipa::IntoResponses, utoipa::ToSchema, #[schema(no_recursion)]);
