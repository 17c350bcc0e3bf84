//! The macros as functions, for tests that expand without a compiler, in no time.
//!
//! These are the files of `status-macros`, all but its `lib.rs`: a crate of macros exports nothing else.

#[path = "../../../../status-macros/src/ast.rs"]
mod ast;
#[path = "../../../../status-macros/src/attr.rs"]
mod attr;
#[path = "../../../../status-macros/src/code.rs"]
mod code;
#[path = "../../../../status-macros/src/cursor.rs"]
mod cursor;
#[path = "../../../../status-macros/src/editor.rs"]
mod editor;
#[path = "../../../../status-macros/src/errors.rs"]
mod errors;
#[path = "../../../../status-macros/src/expand.rs"]
mod expand;
#[path = "../../../../status-macros/src/facts.rs"]
mod facts;
#[path = "../../../../status-macros/src/field_name.rs"]
mod field_name;
#[path = "../../../../status-macros/src/generics.rs"]
mod generics;
#[path = "../../../../status-macros/src/literal.rs"]
mod literal;
#[path = "../../../../status-macros/src/part.rs"]
mod part;
#[path = "../../../../status-macros/src/respond.rs"]
mod respond;
#[path = "../../../../status-macros/src/ty.rs"]
mod ty;
#[path = "../../../../status-macros/src/uri.rs"]
mod uri;
#[path = "../../../../status-macros/src/valid.rs"]
mod valid;

use proc_macro2::TokenStream;

pub fn derive_http_error(input: TokenStream) -> TokenStream {
    expand::derive(input)
}

pub fn derive_into_response(input: TokenStream) -> TokenStream {
    respond::into_response(input)
}

pub fn derive_actix_response_error(input: TokenStream) -> TokenStream {
    respond::actix_response_error(input)
}

pub fn derive_responder(input: TokenStream) -> TokenStream {
    respond::responder(input)
}

pub fn derive_poem_response_error(input: TokenStream) -> TokenStream {
    respond::poem_response_error(input)
}

pub fn status(input: TokenStream) -> TokenStream {
    literal::status(input)
}
