//! Errors that aide documents.
#![expect(missing_docs, reason = "what is documented is a part of the test")]

documents::errors!(http_status::aide::OperationOutput, schemars::JsonSchema);
