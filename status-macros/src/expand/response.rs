//! The derives of the frameworks' response traits: each a short `impl` that calls the adapter.

use proc_macro2::TokenStream;
use syn::buffer::TokenBuffer;

use super::editor::Reader;
use super::implementation::{Params, Paths, implement};
use crate::item::Input;
use crate::tokens::Mistakes;

/// A framework's trait.
pub(crate) struct Response {
    /// The adapter's module.
    pub(crate) adapter: &'static str,
    /// The trait, with its arguments.
    pub(crate) path: &'static str,
    /// A lifetime that only the trait has.
    pub(crate) lifetime: &'static str,
    /// The methods, in which `@` stands for the adapter's items.
    pub(crate) methods: &'static str,
}

pub(crate) const AXUM: Response = Response {
    adapter: "axum",
    path: "@IntoResponse",
    lifetime: "",
    methods: "fn into_response(self)->@Response{@into_response(self)}",
};

pub(crate) const ACTIX_WEB: Response = Response {
    adapter: "actix_web",
    path: "@ResponseError",
    lifetime: "",
    methods: "fn status_code(&self)->@StatusCode{@status_code(self)}\
              fn error_response(&self)->@HttpResponse{@error_response(self)}",
};

pub(crate) const ROCKET: Response = Response {
    adapter: "rocket",
    path: "@Responder<'__http_status,'static>",
    lifetime: "'__http_status,",
    methods: "fn respond_to(self,request:&'__http_status @Request<'_>)->@Result<'static>\
              {@respond_to(self,request)}",
};

pub(crate) const POEM: Response = Response {
    adapter: "poem",
    path: "@ResponseError",
    lifetime: "",
    methods: "fn status(&self)->@StatusCode{@status(self)}\
              fn as_response(&self)->@Response{@as_response(self)}",
};

/// All derives tell the mistakes in an attribute in the same words at the same place, of which the
/// compiler shows one; an editor would show all.
pub(crate) fn response(input: TokenStream, response: &Response, reader: Reader) -> TokenStream {
    let buffer = TokenBuffer::new2(input);
    let mut mistakes = Mistakes::default();
    let input = match Input::parse(buffer.begin(), &mut mistakes) {
        Ok(input) => input,
        Err(mistake) => return mistake.to_compile_error(),
    };
    let private = Paths::of(&input).private;
    let filled = |text: &str| text.replace('@', &format!("{private}::{}::", response.adapter));
    let bound = format!("{private}::Answerable");
    let body = filled(response.methods).into();
    let path = filled(response.path);
    let params = Params { lifetime: response.lifetime, ..Params::default() };
    let mut tokens = implement(&input, params, &path, &[], Some(&bound), body);
    if reader == Reader::Compiler {
        tokens.extend(reader.errors(&mistakes));
    }
    tokens
}
