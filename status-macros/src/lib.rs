#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod check;
mod expand;
mod item;
mod syntax;
#[cfg(test)]
mod tests;
mod tokens;

use proc_macro::TokenStream;

use self::expand::{ACTIX_WEB, AXUM, POEM, ROCKET, Reader};

/// A status as a literal, which the compiler checks: the path of a crate, then a code or a name.
///
/// `http_status::status!` calls this with the path of its own crate.
#[proc_macro]
pub fn status(input: TokenStream) -> TokenStream {
    expand::status(input)
}

/// Implements `HttpError` for an enum or a struct whose statuses are given by `#[status(…)]`.
#[proc_macro_derive(HttpError, attributes(status))]
pub fn derive_http_error(input: TokenStream) -> TokenStream {
    expand::http_error(input.into(), Reader::current()).into()
}

/// Implements axum's `IntoResponse` through problem details.
#[proc_macro_derive(IntoResponse, attributes(status))]
pub fn derive_into_response(input: TokenStream) -> TokenStream {
    expand::response(input.into(), &AXUM, Reader::current()).into()
}

// The next two, which are imported under another name, declare no helper attribute: where the
// derive of `HttpError` is forgotten, the compiler lists those that do, by the name they have here.

/// Implements actix-web's `ResponseError` through problem details.
#[proc_macro_derive(ActixResponseError)]
pub fn derive_actix_response_error(input: TokenStream) -> TokenStream {
    expand::response(input.into(), &ACTIX_WEB, Reader::current()).into()
}

/// Implements poem's `ResponseError` through problem details.
#[proc_macro_derive(PoemResponseError)]
pub fn derive_poem_response_error(input: TokenStream) -> TokenStream {
    expand::response(input.into(), &POEM, Reader::current()).into()
}

/// Implements rocket's `Responder` through problem details.
#[proc_macro_derive(Responder, attributes(status))]
pub fn derive_responder(input: TokenStream) -> TokenStream {
    expand::response(input.into(), &ROCKET, Reader::current()).into()
}

/// Implements `FromProblem`, which reads the error back from problem details.
#[cfg(feature = "client")]
#[proc_macro_derive(FromProblem, attributes(status))]
pub fn derive_from_problem(input: TokenStream) -> TokenStream {
    expand::from_problem(input.into(), Reader::current()).into()
}

/// Implements `ProblemTypes`, the list of the type's error responses.
#[cfg(feature = "catalogue")]
#[proc_macro_derive(ProblemTypes, attributes(status))]
pub fn derive_problem_types(input: TokenStream) -> TokenStream {
    expand::problem_types(input.into(), Reader::current()).into()
}

/// Implements utoipa's `IntoResponses` from the list of the type's error responses.
#[cfg(feature = "catalogue")]
#[proc_macro_derive(UtoipaIntoResponses)]
pub fn derive_utoipa_into_responses(input: TokenStream) -> TokenStream {
    expand::document(input.into(), &expand::UTOIPA, Reader::current()).into()
}

/// Implements aide's `OperationOutput` from the list of the type's error responses.
#[cfg(feature = "catalogue")]
#[proc_macro_derive(AideOperationOutput)]
pub fn derive_aide_operation_output(input: TokenStream) -> TokenStream {
    expand::document(input.into(), &expand::AIDE, Reader::current()).into()
}
