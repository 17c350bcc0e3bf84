//! What comes out: an `impl` a derive, the path that `status!` is, and the mistakes.

mod arms;
mod describe;
#[cfg(feature = "catalogue")]
mod documents;
mod editor;
mod exposure;
#[cfg(feature = "client")]
mod from_problem;
mod http_error;
mod implementation;
mod literal;
#[cfg(feature = "catalogue")]
mod problem_types;
mod response;
#[cfg(feature = "catalogue")]
mod rows;
mod text;

use proc_macro2::TokenStream;
use syn::buffer::TokenBuffer;

#[cfg(feature = "catalogue")]
pub(crate) use self::documents::{AIDE, UTOIPA, document};
pub(crate) use self::editor::Reader;
#[cfg(feature = "client")]
pub(crate) use self::from_problem::from_problem;
#[cfg(test)]
pub(crate) use self::literal::parse as parse_status;
pub(crate) use self::literal::status;
#[cfg(feature = "catalogue")]
pub(crate) use self::problem_types::problem_types;
pub(crate) use self::response::{ACTIX_WEB, AXUM, POEM, ROCKET, response};
use crate::check::resolve;
use crate::item::Input;
use crate::tokens::Mistakes;

/// `#[derive(HttpError)]`. The `impl` comes out in spite of mistakes, or each would be two errors.
pub(crate) fn http_error(input: TokenStream, reader: Reader) -> TokenStream {
    let buffer = TokenBuffer::new2(input);
    let mut mistakes = Mistakes::default();
    let input = match Input::parse(buffer.begin(), &mut mistakes) {
        Ok(input) => input,
        Err(mistake) => return mistake.to_compile_error(),
    };
    let arms = resolve(&input, &mut mistakes);
    let mut tokens = match reader {
        Reader::Compiler => TokenStream::new(),
        Reader::Editor => editor::paths(&input, &mistakes),
    };
    tokens.extend(http_error::implement(&input, &arms));
    tokens.extend(reader.errors(&mistakes));
    tokens
}
