//! `status!`: from the path of the crate and the user's tokens to the path of a variant.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote;
use syn::buffer::{Cursor, TokenBuffer};

use crate::code::{self, Code, Rejected, Site};
use crate::cursor::{end_of_item, punct};
use crate::editor;

pub(crate) fn status(input: TokenStream) -> TokenStream {
    let mut tokens = input.into_iter();
    let first = [tokens.next(), tokens.next(), tokens.next()];
    // All that most calls need, without a buffer to walk over.
    if let [Some(krate), Some(token), None] = &first {
        if let Some(code) = Code::of(token) {
            return path(krate, &code);
        }
    }
    let buffer = TokenBuffer::new2(first.into_iter().flatten().chain(tokens).collect());
    let Some((krate, written)) = buffer.begin().token_tree() else {
        return code::missing(Cursor::empty(), Site::Macro).into_compile_error();
    };
    match read(written) {
        Ok(code) => path(&krate, &code),
        Err(rejected) => explain(&krate, &rejected),
    }
}

/// All of it at once: `quote!` hands over one token at a time, and this macro is called often.
fn path(krate: &TokenTree, code: &Code) -> TokenStream {
    let colon = |spacing| TokenTree::from(Punct::new(':', spacing));
    let (joint, alone) = (colon(Spacing::Joint), colon(Spacing::Alone));
    let status = Ident::new("Status", Span::call_site()).into();
    let name = Ident::new(code.status.name(), code.span).into();
    vec![krate.clone(), joint.clone(), alone.clone(), status, joint, alone, name]
        .into_iter()
        .collect()
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
