//! The `impl` that comes out.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote};
use status_core::StatusSet;
use syn::LitStr;
use syn::buffer::TokenBuffer;
use syn::ext::IdentExt;

use crate::ast::{Field, Input, Shape};
use crate::attr::Answer;
use crate::code::Site;
use crate::editor;
use crate::errors::Errors;
use crate::ty::Type;
use crate::valid::{self, Arm, Source};

pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let buffer = TokenBuffer::new2(input);
    let mut errors = Errors::default();
    let input = match Input::parse(buffer.begin(), &mut errors) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let arms = valid::resolve(&input, &mut errors);
    let expansion = Expansion::new(&input, &arms);
    let mut tokens = TokenStream::new();
    if editor::is_asking() {
        tokens.extend(expansion.for_editor());
    }
    tokens.extend(expansion.implementation());
    tokens.extend(errors.into_tokens());
    tokens
}

/// Where generated code finds the crate's items.
pub(crate) fn private_of(input: &Input<'_>) -> TokenStream {
    let krate = input.attrs.krate.clone().unwrap_or_else(|| quote!(::http_status));
    quote!(#krate::__private)
}

/// The name of the type: resolved here, so that a deprecated type does not warn of itself; raw,
/// since it is then no keyword in any edition.
pub(crate) fn name_of(input: &Input<'_>) -> Ident {
    let span = input.ident.span().resolved_at(Span::call_site());
    Ident::new_raw(&input.ident.unraw().to_string(), span)
}

struct Expansion<'a, 'i> {
    input: &'i Input<'a>,
    arms: &'i [Arm<'a, 'i>],
    private: TokenStream,
    name: Ident,
}

impl<'a, 'i> Expansion<'a, 'i> {
    fn new(input: &'i Input<'a>, arms: &'i [Arm<'a, 'i>]) -> Self {
        Self { input, arms, private: private_of(input), name: name_of(input) }
    }

    fn implementation(&self) -> TokenStream {
        let Self { input, private, name, .. } = self;
        let allowed = &input.allowed;
        let declarations = input.generics.declarations();
        let arguments = input.generics.arguments();
        let where_clause = input.generics.where_clause(&self.bounds());
        let statuses = self.statuses();
        let status = self.status();
        let exposes_detail = self.exposes_detail();
        let describe = self.describe();
        quote! {
            #(#[allow #allowed])*
            #[automatically_derived]
            impl <#declarations> #private::HttpError for #name #arguments #where_clause {
                const STATUSES: #private::StatusSet = #statuses;
                #[inline]
                fn status(&self) -> #private::Status {
                    #status
                }
                #exposes_detail
                #describe
            }
        }
    }

    /// An expression that asks a field, where only `status` says that its type must be an `HttpError`.
    fn asking(&self, expression: &TokenStream) -> TokenStream {
        let private = &self.private;
        if self.input.attrs.krate.is_none() {
            return quote!({ use #private::{NoError as _, NoText as _}; #expression });
        }
        // By way of a name of our own: an import that begins with the user's tokens is reported as
        // unused where a macro wrote them. It has the edition of this crate, where it is a path.
        let alias = Ident::new("__http_status", Span::mixed_site());
        quote!({ use #private as #alias; use #alias::{NoError as _, NoText as _}; #expression })
    }

    fn asked(&self) -> impl Iterator<Item = (&'i Arm<'a, 'i>, &'i Field<'a>)> {
        self.arms.iter().filter_map(|arm| match &arm.source {
            Source::Field(field) => Some((arm, field)),
            _ => None,
        })
    }

    /// The types that are asked, less the type itself.
    fn others(&self) -> impl Iterator<Item = Type<'a>> {
        let Input { ident, generics, .. } = self.input;
        self.asked().map(|(_, field)| field.ty).filter(|ty| !ty.is_own(ident, generics))
    }

    fn bounds(&self) -> Vec<TokenStream> {
        let private = &self.private;
        let is_generic = |ty: &Type<'_>| ty.is_generic(&self.input.generics);
        let asked = self.others().map(|ty| (ty, quote!(HttpError)));
        let parts = self.arms.iter().flat_map(|arm| &arm.parts);
        let told = parts.map(|part| (part.ty, part.kind.bound()));
        let generic = asked.chain(told).filter(|(ty, _)| is_generic(ty));
        generic
            .map(|(ty, bound)| {
                let ty = ty.tokens();
                quote!(#ty: #private::#bound)
            })
            .collect()
    }

    fn statuses(&self) -> TokenStream {
        let private = &self.private;
        let codes = self.arms.iter().filter_map(|arm| match arm.source {
            Source::Code(code) => Some(code.status),
            _ => None,
        });
        let bits = codes.collect::<StatusSet>().__bits();
        let others = self.others().map(Type::tokens);
        let statuses = quote! {
            #private::StatusSet::__from_bits(#bits) #(.union(#private::Inner::<#others>::STATUSES))*
        };
        if self.others().next().is_none() { statuses } else { self.asking(&statuses) }
    }
}

// The methods.
impl Expansion<'_, '_> {
    fn status(&self) -> TokenStream {
        let private = &self.private;
        let mut by_code = BTreeMap::new();
        let mut asked = TokenStream::new();
        let mut is_complete = self.input.site != Site::Union;
        for arm in self.arms {
            match &arm.source {
                Source::Code(code) => {
                    let new = || (code.span, TokenStream::new());
                    let (_, patterns) = by_code.entry(code.status).or_insert_with(new);
                    self.add_pattern(patterns, arm);
                }
                Source::Field(field) => {
                    let pattern = self.binding_pattern(arm, field);
                    let ty = field.ty.tokens();
                    asked.extend(quote! {
                        #pattern => #private::HttpError::status(&<#ty as #private::HttpError>::status(__field)),
                    });
                }
                Source::Unknown => is_complete = false,
            }
        }
        let coded = by_code.into_iter().map(|(status, (span, patterns))| {
            let name = Ident::new(status.name(), span);
            quote!(#patterns => #private::Status::#name,)
        });
        let others = (!is_complete).then(|| quote!(_ => ::core::unreachable!(),));
        // Without arms, only a place of an empty type can be matched, not a reference to it.
        let scrutinee =
            if self.arms.is_empty() && is_complete { quote!(*self) } else { quote!(self) };
        quote!(match #scrutinee { #(#coded)* #asked #others })
    }

    /// Nothing, where the trait's own method says the same.
    fn exposes_detail(&self) -> TokenStream {
        let private = &self.private;
        let mut hidden = TokenStream::new();
        let mut exposed = TokenStream::new();
        let mut asked = TokenStream::new();
        let mut is_complete = true;
        for arm in self.arms {
            match (&arm.source, arm.is_exposed) {
                (Source::Field(field), None) => {
                    let pattern = self.binding_pattern(arm, field);
                    let answer = self.asking(&quote!(#private::Inner(__field).exposes_detail()));
                    asked.extend(quote!(#pattern => #answer));
                }
                (Source::Code(code), Some(is_exposed))
                    if is_exposed != code.status.is_server_error() =>
                {
                    is_complete = false;
                }
                (Source::Field(_) | Source::Code(_), Some(true)) => {
                    self.add_pattern(&mut exposed, arm);
                }
                (Source::Field(_) | Source::Code(_), Some(false)) => {
                    self.add_pattern(&mut hidden, arm);
                }
                (Source::Code(_), None) | (Source::Unknown, _) => is_complete = false,
            }
        }
        if [&hidden, &exposed, &asked].into_iter().all(TokenStream::is_empty) {
            return TokenStream::new();
        }
        let hidden = (!hidden.is_empty()).then(|| quote!(#hidden => false,));
        let exposed = (!exposed.is_empty()).then(|| quote!(#exposed => true,));
        let others = (!is_complete)
            .then(|| quote!(_ => !#private::HttpError::status(self).is_server_error(),));
        quote! {
            #[inline]
            fn exposes_detail(&self) -> #private::bool {
                match self { #hidden #exposed #asked #others }
            }
        }
    }

    /// Nothing, where there is nothing to tell.
    fn describe(&self) -> TokenStream {
        let private = &self.private;
        let mut told = TokenStream::new();
        let mut is_complete = true;
        for arm in self.arms {
            let mut bindings = Bindings::default();
            let mut calls = TokenStream::new();
            if let Source::Field(field) = &arm.source {
                let binding = bindings.of(&field.member, field.ty);
                calls.extend(self.asking(&quote!(#private::Inner(#binding).describe(__to))));
                calls.extend(quote!(#private::outer(__to);));
                if arm.is_exposed.is_some() {
                    calls.extend(quote!(#private::forget_detail(__to);));
                }
            }
            let own = &arm.variant.attrs.facts;
            // A header of the variant stands in the place of the default's.
            let is_given_again = |name: &LitStr| {
                own.has_header(name) || arm.parts.iter().any(|part| part.kind.is_header(name))
            };
            if let Some(default) = arm.default {
                calls.extend(default.calls(is_given_again));
            }
            calls.extend(own.calls(|_| false));
            for part in &arm.parts {
                calls.extend(part.kind.call(private, &bindings.of(&part.member, part.ty)));
            }
            if calls.is_empty() {
                is_complete = false;
                continue;
            }
            self.add_path(&mut told, arm);
            told.extend(quote!({ #bindings .. } => { #calls }));
        }
        if told.is_empty() {
            return TokenStream::new();
        }
        let others = (!is_complete).then(|| quote!(_ => {}));
        quote! {
            fn describe(&self, __to: &mut dyn #private::Describe) {
                match self { #told #others }
            }
        }
    }

    /// The path of each status that is written, also where several arms are one, and of what is
    /// none yet.
    ///
    /// It comes first: to complete a name, the editor expands with another one in its place and
    /// looks at the same offset, so nothing may stand before that depends on the name.
    fn for_editor(&self) -> TokenStream {
        let private = &self.private;
        let attrs = self.arms.iter().map(|arm| &arm.variant.attrs).chain([&self.input.attrs]);
        let paths = attrs.flat_map(|attrs| {
            let known = match &attrs.answer {
                Some(Answer::Code(code)) => {
                    let name = Ident::new(code.status.name(), code.span);
                    Some(quote!(#private::Status::#name))
                }
                _ => None,
            };
            let rejected = attrs.rejected.iter().map(|it| editor::unknown(private, it));
            known.into_iter().chain(rejected)
        });
        quote!(const _: fn() = || { #(let _ = #paths;)* };)
    }

    /// Adds an alternative for the variant, whatever is in it.
    fn add_pattern(&self, patterns: &mut TokenStream, arm: &Arm<'_, '_>) {
        if !patterns.is_empty() {
            patterns.append(Punct::new('|', Spacing::Alone));
        }
        self.add_path(patterns, arm);
        if arm.variant.shape != Shape::Unit {
            patterns.append(Group::new(Delimiter::Brace, quote!(..)));
        }
    }

    /// A pattern that binds one field.
    fn binding_pattern(&self, arm: &Arm<'_, '_>, field: &Field<'_>) -> TokenStream {
        let mut pattern = TokenStream::new();
        self.add_path(&mut pattern, arm);
        let member = &field.member;
        quote!(#pattern { #member: __field, .. })
    }

    fn add_path(&self, tokens: &mut TokenStream, arm: &Arm<'_, '_>) {
        tokens.append(self.name.clone());
        if self.input.site == Site::Enum {
            tokens.append(Punct::new(':', Spacing::Joint));
            tokens.append(Punct::new(':', Spacing::Alone));
            tokens.append(arm.variant.ident.clone());
        }
    }
}

/// The fields that a pattern binds.
#[derive(Default)]
struct Bindings(Vec<(TokenTree, Ident)>);

impl Bindings {
    /// The name that the field is bound to: at its type, where the compiler then points.
    fn of(&mut self, member: &TokenTree, ty: Type<'_>) -> Ident {
        let is_same = |other: &TokenTree| other.to_string() == member.to_string();
        if let Some((_, binding)) = self.0.iter().find(|(other, _)| is_same(other)) {
            return binding.clone();
        }
        let binding = Ident::new(&format!("__field{}", self.0.len()), ty.span());
        self.0.push((member.clone(), binding.clone()));
        binding
    }
}

impl ToTokens for Bindings {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for (member, binding) in &self.0 {
            tokens.extend(quote!(#member: #binding,));
        }
    }
}
