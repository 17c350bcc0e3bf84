//! Errors that aide documents.
#![expect(missing_docs, reason = "what is documented is a part of the test")]

/// The example of the source of schemas.
#[cfg(doctest)]
#[doc = include_str!("../../../../src/aide_schemas.md")]
struct Schemas;

/// The example of the derive.
#[cfg(doctest)]
#[doc = include_str!("../../../../src/aide.md")]
struct Example;

documents::errors!(http_status::aide::OperationOutput, schemars::JsonSchema);
