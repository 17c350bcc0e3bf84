//! The least that a macro of each kind costs: what the macros of http-status are measured against.

use proc_macro::TokenStream;
use quote::quote;
use status_core::Status;
use syn::{DeriveInput, Error, Ident, LitInt, parse_macro_input};

/// Looks at nothing and gives nothing.
#[proc_macro_derive(Empty, attributes(status))]
pub fn empty(_: TokenStream) -> TokenStream {
    TokenStream::new()
}

/// Parses the item as most derives do, and gives nothing.
#[proc_macro_derive(EmptySyn, attributes(status))]
pub fn empty_syn(input: TokenStream) -> TokenStream {
    let DeriveInput { .. } = parse_macro_input!(input);
    TokenStream::new()
}

/// A code as syn's `LitInt`, and the path of the status that it stands for.
#[proc_macro]
pub fn literal(input: TokenStream) -> TokenStream {
    let literal: LitInt = parse_macro_input!(input);
    match literal.base10_parse().map(Status::from_code) {
        Ok(Some(status)) => {
            let name = Ident::new(status.name(), literal.span());
            quote!(::http_status::Status::#name).into()
        }
        Ok(None) => Error::new(literal.span(), "not a registered status").to_compile_error().into(),
        Err(error) => error.to_compile_error().into(),
    }
}
