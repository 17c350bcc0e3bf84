//! `status!`: from the path of the crate and the user's tokens to the path of a variant.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use syn::buffer::{Cursor, TokenBuffer};

use super::editor::{self, Reader};
use crate::syntax::{Code, Site, missing, read, surplus};
use crate::tokens::{Mistake, Tokens, items};

pub(crate) fn status(input: TokenStream, reader: Reader) -> TokenStream {
    let mut tokens = input.into_iter();
    let first = [tokens.next(), tokens.next(), tokens.next()];
    // All that most calls need, without a buffer to walk over.
    if let [Some(krate), Some(token), None] = &first {
        if let Some(code) = Code::of(token) {
            return path(krate.clone(), &code);
        }
    }
    let buffer = TokenBuffer::new2(first.into_iter().flatten().chain(tokens).collect());
    let Some((krate, written)) = buffer.begin().token_tree() else {
        let nothing = Tokens::next_at(Cursor::empty());
        return missing(nothing, Site::Macro).to_compile_error();
    };
    match (parse(written), reader) {
        (Ok(code), _) => path(krate, &code),
        (Err(mistake), Reader::Compiler) => mistake.to_compile_error(),
        (Err(mistake), Reader::Editor) => editor::unknown_literal(krate, &mistake),
    }
}

/// All of it at once: one token at a time costs more, and this macro is called often.
fn path(krate: TokenTree, code: &Code) -> TokenStream {
    let colon = |spacing| TokenTree::from(Punct::new(':', spacing));
    let (joint, alone) = (colon(Spacing::Joint), colon(Spacing::Alone));
    let status = Ident::new("Status", Span::call_site()).into();
    let name = Ident::new(code.status.name(), code.span).into();
    vec![krate, joint.clone(), alone.clone(), status, joint, alone, name].into_iter().collect()
}

fn parse(written: Cursor<'_>) -> Result<Code, Mistake> {
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
