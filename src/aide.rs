//! aide 0.15: the responses of an operation, from the same attributes. With the feature `catalogue`.

// Its example runs where there is that crate, in `documents-aide`.
#[cfg_attr(not(doctest), doc = include_str!("aide.md"))]
pub use status_macros::AideOperationOutput as OperationOutput;
