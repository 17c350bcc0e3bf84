#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod ast;
mod attr;
mod code;
mod cursor;
mod editor;
mod errors;
mod expand;
mod facts;
mod field_name;
mod generics;
mod literal;
mod part;
mod respond;
mod ty;
mod uri;
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

/// Implements axum's `IntoResponse` through problem details.
#[proc_macro_derive(IntoResponse, attributes(status))]
pub fn derive_into_response(input: TokenStream) -> TokenStream {
    respond::into_response(input.into()).into()
}

/// Implements actix-web's `ResponseError` through problem details.
#[proc_macro_derive(ActixResponseError, attributes(status))]
pub fn derive_actix_response_error(input: TokenStream) -> TokenStream {
    respond::actix_response_error(input.into()).into()
}

/// Implements rocket's `Responder` through problem details.
#[proc_macro_derive(Responder, attributes(status))]
pub fn derive_responder(input: TokenStream) -> TokenStream {
    respond::responder(input.into()).into()
}

/// Implements poem's `ResponseError` through problem details.
#[proc_macro_derive(PoemResponseError, attributes(status))]
pub fn derive_poem_response_error(input: TokenStream) -> TokenStream {
    respond::poem_response_error(input.into()).into()
}
