//! The derives of the frameworks' response traits: each a short `impl` that calls the adapter.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::buffer::TokenBuffer;

use crate::ast::Input;
use crate::errors::Errors;
use crate::expand::{name_of, private_of};

pub(crate) fn into_response(input: TokenStream) -> TokenStream {
    derive(input, "axum", |Target { adapter, declarations, ty, where_clause }| {
        quote! {
            impl <#declarations> #adapter::IntoResponse for #ty #where_clause {
                fn into_response(self) -> #adapter::Response {
                    #adapter::into_response(self)
                }
            }
        }
    })
}

pub(crate) fn actix_response_error(input: TokenStream) -> TokenStream {
    derive(input, "actix_web", |Target { adapter, declarations, ty, where_clause }| {
        quote! {
            impl <#declarations> #adapter::ResponseError for #ty #where_clause {
                fn status_code(&self) -> #adapter::StatusCode {
                    #adapter::status_code(self)
                }
                fn error_response(&self) -> #adapter::HttpResponse {
                    #adapter::error_response(self)
                }
            }
        }
    })
}

pub(crate) fn responder(input: TokenStream) -> TokenStream {
    derive(input, "rocket", |Target { adapter, declarations, ty, where_clause }| {
        quote! {
            impl <'__r, #declarations> #adapter::Responder<'__r, 'static> for #ty #where_clause {
                fn respond_to(self, request: &'__r #adapter::Request<'_>) -> #adapter::Result<'static> {
                    #adapter::respond_to(self, request)
                }
            }
        }
    })
}

pub(crate) fn poem_response_error(input: TokenStream) -> TokenStream {
    derive(input, "poem", |Target { adapter, declarations, ty, where_clause }| {
        quote! {
            impl <#declarations> #adapter::ResponseError for #ty #where_clause {
                fn status(&self) -> #adapter::StatusCode {
                    #adapter::status(self)
                }
                fn as_response(&self) -> #adapter::Response {
                    #adapter::as_response(self)
                }
            }
        }
    })
}

/// What is implemented for what.
struct Target {
    /// Where the adapter's items are found.
    adapter: TokenStream,
    declarations: TokenStream,
    ty: TokenStream,
    where_clause: TokenStream,
}

/// Mistakes in the attributes are told by the derive of `HttpError`.
fn derive(input: TokenStream, adapter: &str, expand: fn(Target) -> TokenStream) -> TokenStream {
    let buffer = TokenBuffer::new2(input);
    let input = match Input::parse(buffer.begin(), &mut Errors::default()) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let private = private_of(&input);
    let adapter = Ident::new(adapter, Span::call_site());
    let (name, arguments) = (name_of(&input), input.generics.arguments());
    let can_answer = quote!(Self: #private::Answerable);
    let bound = if input.generics.is_empty() { vec![] } else { vec![can_answer] };
    let allowed = &input.allowed;
    let implementation = expand(Target {
        adapter: quote!(#private::#adapter),
        declarations: input.generics.declarations(),
        ty: quote!(#name #arguments),
        where_clause: input.generics.where_clause(&bound),
    });
    quote!(#(#[allow #allowed])* #[automatically_derived] #implementation)
}
