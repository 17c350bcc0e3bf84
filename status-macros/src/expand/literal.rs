//! `status!`: from the path of the crate and the user's tokens to the path of a variant.
//!
//! This macro is called often, so what most calls need goes by the compiler's own types.

use proc_macro2::TokenStream;
use status_core::Status;
use syn::buffer::{Cursor, TokenBuffer};

use super::editor::{self, Reader};
use crate::syntax::{Code, Site, missing, read, status_of, surplus};
use crate::tokens::{Mistake, Tokens, items};

pub(crate) fn status(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let mut tokens = input.into_iter();
    let first = (tokens.next(), tokens.next(), tokens.next());
    let (krate, token, third) = match first {
        (Some(krate), Some(token), None) => match status_of(&token.to_string()) {
            Some(status) => return path(krate, status, token.span()),
            None => (Some(krate), Some(token), None),
        },
        first => first,
    };
    let first = [krate, token, third].into_iter().flatten();
    let input: proc_macro::TokenStream = first.chain(tokens).collect();
    match parse(input.clone().into(), Reader::current()) {
        Ok(code) => {
            let krate = input.into_iter().next().expect("the path of the crate comes first");
            path(krate, code.status, code.span.unwrap())
        }
        Err(errors) => errors.into(),
    }
}

fn path(
    krate: proc_macro::TokenTree,
    status: Status,
    span: proc_macro::Span,
) -> proc_macro::TokenStream {
    use proc_macro::{Ident, Punct, Spacing, Span, TokenTree};

    let colon = |spacing| TokenTree::Punct(Punct::new(':', spacing));
    let (joint, alone) = (colon(Spacing::Joint), colon(Spacing::Alone));
    let ty = TokenTree::Ident(Ident::new("Status", Span::call_site()));
    let name = TokenTree::Ident(Ident::new(status.name(), span));
    [krate, joint.clone(), alone.clone(), ty, joint, alone, name].into_iter().collect()
}

/// What is written, or the tokens that say what is wrong with it.
pub(crate) fn parse(input: TokenStream, reader: Reader) -> Result<Code, TokenStream> {
    let buffer = TokenBuffer::new2(input);
    let Some((krate, written)) = buffer.begin().token_tree() else {
        let nothing = Tokens::next_at(Cursor::empty());
        return Err(missing(nothing, Site::Macro).to_compile_error());
    };
    parse_written(written).map_err(|mistake| match reader {
        Reader::Compiler => mistake.to_compile_error(),
        Reader::Editor => editor::unknown_literal(krate, &mistake),
    })
}

fn parse_written(written: Cursor<'_>) -> Result<Code, Mistake> {
    let mut items = items(written);
    let Some(first) = items.next().filter(|first| !first.is_empty()) else {
        return Err(missing(Tokens::next_at(written), Site::Macro));
    };
    let code = read(first, Site::Macro)?;
    match items.next() {
        None => Ok(code),
        Some(second) => Err(surplus(second, Site::Macro)),
    }
}
