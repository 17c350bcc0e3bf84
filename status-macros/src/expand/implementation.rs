//! The frame of an `impl`, and the paths in it.

use std::fmt::Write;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::ext::IdentExt;

use super::text::Text;
use crate::item::Input;
use crate::tokens::Tokens;

/// Where generated code finds the items of http-status.
#[derive(Clone, Copy)]
pub(super) struct Paths {
    pub(super) root: &'static str,
    pub(super) private: &'static str,
}

impl Paths {
    pub(super) fn of(input: &Input<'_>) -> Self {
        match input.attrs.krate {
            None => Self { root: "::http_status", private: "::http_status::__private" },
            Some(_) => Self { root: ALIAS, private: ALIAS },
        }
    }
}

/// A name of our own for what the user's path leads to: it is written once, so that a mistake in it is
/// one error.
const ALIAS: &str = "__http_status";

/// A bound on a type of the user's, or one that it stands in.
pub(super) struct Bound<'a> {
    before: String,
    pub(super) ty: Tokens<'a>,
    after: String,
}

impl<'a> Bound<'a> {
    /// `ty: path`.
    pub(super) fn new(ty: Tokens<'a>, path: &str) -> Self {
        Self { before: String::new(), ty, after: format!(": {path}") }
    }

    /// `before ty after`.
    #[cfg(feature = "catalogue")]
    pub(super) fn around(before: String, ty: Tokens<'a>, after: &str) -> Self {
        Self { before, ty, after: after.to_owned() }
    }
}

/// Parameters of the `impl` alone.
#[derive(Clone, Copy, Default)]
pub(super) struct Params {
    /// With a comma after it.
    pub(super) lifetime: &'static str,
    pub(super) ty: &'static str,
}

/// `impl<…> PATH for TYPE where … { body }`.
pub(super) fn implement(
    input: &Input<'_>,
    params: Params,
    path: &str,
    bounds: &[Bound<'_>],
    own_bound: Option<&str>,
    body: Text,
) -> TokenStream {
    under_the_path(input, implementation(input, params, path, bounds, own_bound, body))
}

/// The same, for what stands under the user's path already.
pub(super) fn implementation(
    input: &Input<'_>,
    params: Params,
    path: &str,
    bounds: &[Bound<'_>],
    own_bound: Option<&str>,
    body: Text,
) -> Text {
    let mut all = Text::default();
    for attribute in &input.allowed {
        let mut inner = Text::from(String::from("allow"));
        inner.splice(Tokens::rest(attribute.args).to_stream());
        all.push("#");
        all.group(Delimiter::Bracket, inner);
    }
    all.push("#[automatically_derived]impl");
    let generics = &input.generics;
    let is_generic = !generics.is_empty();
    let Params { lifetime, ty } = params;
    if is_generic || !lifetime.is_empty() || !ty.is_empty() {
        let _ = write!(all, "<{lifetime}");
        all.splice(generics.declarations());
        let _ = write!(all, "{ty}>");
    }
    // Not at the user's token, or a deprecated type would warn of itself.
    let _ = write!(all, " {path} for r#{}", input.ident.unraw());
    if is_generic {
        all.push("<");
        all.splice(generics.arguments());
        all.push(">");
    }
    let predicates = generics.predicates.filter(|predicates| !predicates.is_empty());
    let own_bound = own_bound.filter(|_| is_generic);
    if predicates.is_some() || !bounds.is_empty() || own_bound.is_some() {
        all.push(" where ");
        if let Some(predicates) = predicates {
            let predicates: Vec<_> = predicates.to_stream().into_iter().collect();
            let is_open = predicates.last().is_some_and(|last| last.to_string() != ",");
            all.splice(predicates);
            all.push(if is_open { "," } else { "" });
        }
        for Bound { before, ty, after } in bounds {
            all.push(before);
            all.splice(ty.to_stream());
            let _ = write!(all, "{after},");
        }
        if let Some(bound) = own_bound {
            let _ = write!(all, "Self: {bound}");
        }
    }
    all.group(Delimiter::Brace, body);
    all
}

/// With the user's `crate = path` under a name of our own.
pub(super) fn under_the_path(input: &Input<'_>, implementation: Text) -> TokenStream {
    if input.attrs.krate.is_none() {
        return implementation.into_stream();
    }
    apart(input, implementation)
}

/// In a scope of its own, with the user's path under a name of our own.
pub(super) fn apart(input: &Input<'_>, items: Text) -> TokenStream {
    let mut inner = alias(input);
    inner.append(items);
    let mut all = Text::from(String::from("const _:()="));
    all.group(Delimiter::Brace, inner);
    all.push(";");
    all.into_stream()
}

/// The user's `crate = path` under a name of our own, if there is one.
pub(super) fn alias(input: &Input<'_>) -> Text {
    let mut alias = Text::default();
    if let Some(krate) = &input.attrs.krate {
        alias.push("use ");
        alias.splice(krate.clone());
        let _ = write!(alias, "::__private as {ALIAS};");
    }
    alias
}

/// The name of a parameter, which nobody has given to a constant or a type.
pub(super) const TO: &str = "__http_status_to";

/// The name that a field is bound to, which nobody has given to a constant or a type.
pub(super) fn binding(index: usize) -> String {
    format!("__http_status_field{index}")
}

/// The same, at the place of a type, where the compiler then points.
pub(super) fn binding_at(index: usize, ty: Tokens<'_>) -> TokenTree {
    let span = proc_macro2::Span::call_site().located_at(ty.span());
    proc_macro2::Ident::new(&binding(index), span).into()
}
