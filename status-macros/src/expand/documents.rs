//! The derives of the traits that document an API: each a short `impl` that reads the list of the type.

use proc_macro2::TokenStream;
use syn::buffer::TokenBuffer;

use super::editor::Reader;
use super::implementation::{Params, Paths, apart, implementation};
use super::text::Text;
use crate::item::Input;
use crate::tokens::Mistakes;

/// Another crate's trait, of whatever version the user has: http-status depends on none. In its texts `@` stands
/// for the items of http-status.
pub(crate) struct Document {
    /// The crate under a name of our own: one that is not there is one error.
    krate: &'static str,
    path: &'static str,
    /// The methods.
    methods: &'static str,
    /// What defines where the schemas come from.
    source: &'static str,
}

pub(crate) const UTOIPA: Document = Document {
    krate: "use ::utoipa as __http_status_utoipa;",
    path: "__http_status_utoipa::IntoResponses",
    methods: "fn responses()->@BTreeMap<@String,__http_status_utoipa::openapi::RefOr<\
              __http_status_utoipa::openapi::Response>>\
              {@Catalogue::with::<Self>(__Schemas).to_responses()}",
    source: "@utoipa_schemas!{impl __http_status_utoipa for __Schemas}",
};

pub(crate) const AIDE: Document = Document {
    krate: "use ::aide as __http_status_aide;",
    path: "__http_status_aide::OperationOutput",
    methods: "type Inner=Self;\
              fn inferred_responses(_:&mut __http_status_aide::generate::GenContext,\
              _:&mut __http_status_aide::openapi::Operation)\
              ->@Vec<(@Option<@u16>,__http_status_aide::openapi::Response)>\
              {@by_code(@Catalogue::with::<Self>(__Schemas).to_responses())}",
    source: "@aide_schemas!{impl for __Schemas}",
};

/// It tells the mistakes in an attribute that all derives tell.
pub(crate) fn document(input: TokenStream, document: &Document, reader: Reader) -> TokenStream {
    let buffer = TokenBuffer::new2(input);
    let mut mistakes = Mistakes::default();
    let input = match Input::parse(buffer.begin(), &mut mistakes) {
        Ok(input) => input,
        Err(mistake) => return mistake.to_compile_error(),
    };
    let Paths { root, private } = Paths::of(&input);
    let filled = |text: &str| text.replace('@', &format!("{private}::"));
    let bound = format!("{root}::ProblemTypes<__Schemas>");
    let body = filled(document.methods).into();
    let mut items = Text::from(document.krate.to_owned());
    items.push("struct __Schemas;");
    items.push(&filled(document.source));
    items.append(implementation(&input, Params::default(), document.path, &[], Some(&bound), body));
    let mut tokens = apart(&input, items);
    if reader == Reader::Compiler {
        tokens.extend(reader.errors(&mistakes));
    }
    tokens
}
