//! What is emitted only for an editor that expands the macro to learn what the user's tokens mean.

use std::ffi::OsStr;
use std::path::Path;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::code::Rejected;

/// Whether rust-analyzer runs this expansion, which its macro server's name tells.
pub(crate) fn is_asking() -> bool {
    let program = std::env::args_os().next();
    let stem = program.as_deref().map(Path::new).and_then(Path::file_stem);
    stem.and_then(OsStr::to_str).is_some_and(|stem| stem.starts_with("rust-analyzer"))
}

/// A path in which the editor can complete what is no status yet, and which carries the error. It
/// is an expression and a pattern, and of no type, so that the editor tells of nothing else.
pub(crate) fn unknown(krate: &TokenStream, rejected: &Rejected) -> TokenStream {
    let placeholder = || Ident::new("__", Span::call_site());
    let name = rejected.name.clone().unwrap_or_else(placeholder);
    let error = rejected.error.to_compile_error();
    quote!(#krate::Status::#name::<#error>)
}
