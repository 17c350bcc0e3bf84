#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod ast;
mod attr;
mod code;
mod cursor;
mod editor;
mod errors;
mod expand;
mod generics;
mod literal;
mod ty;
mod valid;

use proc_macro::TokenStream;

/// A status as a literal, which the compiler checks: the path of a crate, then a code or a name.
///
/// `http_status::status!` calls this with the path of its own crate.
#[proc_macro]
pub fn status(input: TokenStream) -> TokenStream {
    literal::status(input.into()).into()
}

/// Implements `HttpError` for an enum or a struct whose statuses are given by `#[status(…)]`.
#[proc_macro_derive(HttpError, attributes(status))]
pub fn derive_http_error(input: TokenStream) -> TokenStream {
    expand::derive(input.into()).into()
}
