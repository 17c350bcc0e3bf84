//! The `impl` of `ProblemTypes`: the list of all that a type can answer.

use std::fmt::Write;

use proc_macro2::{Delimiter, TokenStream};
use syn::buffer::TokenBuffer;

use super::editor::Reader;
use super::implementation::{Bound, Params, Paths, TO, implement};
use super::rows::{Member, Rows};
use super::text::Text;
use crate::check::resolve;
use crate::item::{Field, Input, is_generic, is_own};
use crate::tokens::{Mistakes, Tokens};

/// Where the schemas come from: a parameter, whose name nobody has given to a type.
const SOURCE: &str = "__HttpStatusSource";

/// `#[derive(ProblemTypes)]`. It tells all mistakes that the derive of `HttpError` tells, in the same words at
/// the same place, of which the compiler shows one; an editor would show all.
pub(crate) fn problem_types(input: TokenStream, reader: Reader) -> TokenStream {
    let buffer = TokenBuffer::new2(input);
    let mut mistakes = Mistakes::default();
    let input = match Input::parse(buffer.begin(), &mut mistakes) {
        Ok(input) => input,
        Err(mistake) => return mistake.to_compile_error(),
    };
    let arms = resolve(&input, &mut mistakes);
    let rows = Rows::of(&input, &arms);
    let paths = Paths::of(&input);
    let path = format!("{}::ProblemTypes<{SOURCE}>", paths.root);
    let own_bound = format!("{}::HttpError", paths.root);
    let bounds = bounds(&input, &rows, paths);
    let params = Params { ty: SOURCE, ..Params::default() };
    let mut tokens =
        implement(&input, params, &path, &bounds, Some(&own_bound), list(&input, &rows, paths));
    if reader == Reader::Compiler {
        tokens.extend(reader.errors(&mistakes));
    }
    tokens
}

fn bounds<'a>(input: &Input<'_>, rows: &Rows<'a>, paths: Paths) -> Vec<Bound<'a>> {
    let root = paths.root;
    let schema =
        |member: &Member<'a>| Bound::around(format!("{SOURCE}: {root}::Schema<"), member.ty, ">");
    let members = rows.members.iter().filter(|member| member.with.is_none()).map(schema);
    let path = format!("{root}::ProblemTypes<{SOURCE}>");
    let is_outer = |field: &&&Field<'a>| {
        function(field).is_none() && !is_own(field.ty, &input.ident, &input.generics)
    };
    let inner = rows.inner.iter().filter(is_outer).map(|field| Bound::new(field.ty, &path));
    members.chain(inner).collect()
}

fn function<'a>(field: &Field<'a>) -> Option<Tokens<'a>> {
    field.delegate.and_then(|delegate| delegate.with)
}

fn list(input: &Input<'_>, rows: &Rows<'_>, paths: Paths) -> Text {
    let Paths { root, private } = paths;
    let mut arguments = Text::from(format!("{TO},{:?},&", rows.text));
    let mut members = Text::default();
    for Member { ty, with, .. } in &rows.members {
        match with {
            None => {
                let _ = write!(members, "<{SOURCE} as {root}::Schema<");
                members.splice(ty.to_stream());
                members.push(">>::schema,");
            }
            Some(path) => {
                let _ = write!(members, "{private}::schema_with::<{SOURCE},");
                members.splice(ty.to_stream());
                members.push(",_>");
                let mut call = Text::from(format!("|{TO}|"));
                call.splice(path.to_stream());
                call.group(Delimiter::Parenthesis, TO.to_owned().into());
                members.group(Delimiter::Parenthesis, call);
                members.push(",");
            }
        }
    }
    arguments.group(Delimiter::Bracket, members);
    let mut inner = Text::default();
    for field in &rows.inner {
        if let Some(path) = function(field) {
            inner.push_at(&format!("{private}::list_with::<{SOURCE},"), path);
            inner.splice(field.ty.to_stream());
            inner.push_at(",_>", path);
            let mut function = Text::default();
            function.splice(path.to_stream());
            inner.group(Delimiter::Parenthesis, function);
        } else if is_generic(field.ty, &input.generics)
            || is_own(field.ty, &input.ident, &input.generics)
        {
            inner.push("<");
            inner.splice(field.ty.to_stream());
            let _ = write!(inner, " as {root}::ProblemTypes<{SOURCE}>>::list");
        } else {
            // The bound of the `impl` is one on a parameter, which is not looked into before it is used.
            let _ = write!(inner, "{private}::list_of::<{SOURCE},");
            inner.splice(field.ty.to_stream());
            inner.push(">");
        }
        inner.push(",");
    }
    arguments.push(",&");
    arguments.group(Delimiter::Bracket, inner);
    let mut docs = Text::default();
    for tokens in &rows.docs {
        docs.splice(tokens.to_stream());
        docs.push(",");
    }
    arguments.push(",&");
    arguments.group(Delimiter::Bracket, docs);
    let mut call = Text::from(format!("{private}::list::<{SOURCE},Self>"));
    call.group(Delimiter::Parenthesis, arguments);
    let mut method = Text::from(format!("fn list({TO}:&mut {root}::Catalogue<{SOURCE}>)"));
    method.group(Delimiter::Brace, call);
    method
}
