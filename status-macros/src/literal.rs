//! `status!`: from the path of the crate and the user's tokens to the path of a variant.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::buffer::{Cursor, TokenBuffer};

use crate::code::{self, Code, Rejected, Site};
use crate::cursor::{end_of_item, punct};
use crate::editor;

pub(crate) fn status(input: TokenStream) -> TokenStream {
    let buffer = TokenBuffer::new2(input);
    let Some((krate, written)) = buffer.begin().token_tree() else {
        return code::missing(Cursor::empty(), Site::Macro).into_compile_error();
    };
    match read(written) {
        Ok(code) => {
            let name = Ident::new(code.status.name(), code.span);
            quote!(#krate::Status::#name)
        }
        Err(rejected) => explain(&krate, &rejected),
    }
}

fn read(written: Cursor<'_>) -> Result<Code, Rejected> {
    let end = end_of_item(written);
    if written == end {
        return Err(code::missing(written, Site::Macro).into());
    }
    let code = code::read(written, end, Site::Macro)?;
    let rest = punct(end, ',').unwrap_or(end);
    if rest.eof() { Ok(code) } else { Err(code::surplus(rest, Site::Macro).into()) }
}

fn explain(krate: &TokenTree, rejected: &Rejected) -> TokenStream {
    if editor::is_asking() {
        editor::unknown(&quote!(#krate), rejected)
    } else {
        rejected.error.to_compile_error()
    }
}
