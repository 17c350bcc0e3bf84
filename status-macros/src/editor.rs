//! What is emitted only for an editor that expands the macro to learn what the user's tokens mean.

use std::ffi::OsStr;
use std::path::Path;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// Whether rust-analyzer runs this expansion, which its macro server's name tells.
pub(crate) fn is_asking() -> bool {
    let program = std::env::args_os().next();
    let stem = program.as_deref().map(Path::new).and_then(Path::file_stem);
    stem.and_then(OsStr::to_str).is_some_and(|stem| stem.starts_with("rust-analyzer"))
}

/// A path in which the editor can complete an unknown name, and which carries the error about it.
pub(crate) fn unknown(krate: &TokenStream, name: &Ident, error: &TokenStream) -> TokenStream {
    quote!(#krate::Status::#name::<#error>)
}
