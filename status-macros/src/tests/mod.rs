//! The macros as functions, without a compiler: the stages together, on right items and on mistakes.

mod delegated;
mod editor;
#[cfg(feature = "client")]
mod from_problem;
mod implementation;
mod item;
#[cfg(feature = "catalogue")]
mod list;
mod marks;
mod messages;

use proc_macro2::TokenStream;

use crate::expand::{self, Reader};

fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap()
}

/// What the derive of `HttpError` gives the compiler.
fn http_error(item: &str) -> String {
    dense(&expand::http_error(tokens(item), Reader::Compiler))
}

/// The text without spaces: where those stand depends on how the tokens came to be.
fn dense(tokens: &TokenStream) -> String {
    tokens.to_string().split_whitespace().collect()
}
