//! The `impl` of `ProblemTypes`: the list of all that a type can answer.

use std::fmt::Write;

use proc_macro2::{Delimiter, TokenStream};
use syn::buffer::TokenBuffer;

use super::editor::Reader;
use super::implementation::{Bound, Params, Paths, TO, implementation, under_the_path};
use super::rows::{Member, Rows};
use super::text::Text;
use crate::check::resolve;
use crate::item::{Field, Input, is_own};
use crate::tokens::{Mistakes, Tokens};

/// Where the schemas come from: a parameter, whose name nobody has given to a type.
const SOURCE: &str = "__Schemas";

/// `#[derive(ProblemTypes)]`. It tells all mistakes that the derive of `HttpError` tells, in the same words at
/// the same place. rustc removes duplicates; an editor does not, so there it stays silent.
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
    let list = list(&rows, paths);
    let mut items = implementation(&input, params, &path, &bounds, Some(&own_bound), list);
    items.append(checks(&input, &rows, paths));
    let mut tokens = under_the_path(&input, items);
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
    let path = format!("{}::Listed<{SOURCE}>", paths.private);
    let is_outer = |field: &&&Field<'a>| {
        function(field).is_none() && !is_own(field.ty, &input.ident, &input.generics)
    };
    let inner = rows.inner.iter().filter(is_outer).map(|field| Bound::new(field.ty, &path));
    members.chain(inner).collect()
}

fn function<'a>(field: &Field<'a>) -> Option<Tokens<'a>> {
    field.delegate.and_then(|delegate| delegate.with)
}

/// That each type that is delegated to has a list. The bounds of the `impl` are on a parameter, so they are not looked
/// into before it is used.
fn checks(input: &Input<'_>, rows: &Rows<'_>, paths: Paths) -> Text {
    let mut checks = Text::default();
    let types = rows.inner.iter().filter(|field| function(field).is_none());
    for field in types.filter(|field| !is_own(field.ty, &input.ident, &input.generics)) {
        let _ = write!(checks, "{}::delegated::<", paths.private);
        checks.splice(field.ty.to_stream());
        // The compiler points at the type.
        checks.push(">()");
        checks.push_at(".is_listed()", field.ty);
        checks.push(";");
    }
    let mut all = Text::default();
    if input.generics.is_empty() && !checks.is_empty() {
        all.push("const _:fn()=||");
        all.group(Delimiter::Brace, checks);
        all.push(";");
    }
    all
}

fn list(rows: &Rows<'_>, paths: Paths) -> Text {
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
            inner.push_at(&format!("{private}::made::<"), path);
            inner.splice(field.ty.to_stream());
            inner.push_at(",_>", path);
            let mut function = Text::default();
            function.splice(path.to_stream());
            inner.group(Delimiter::Parenthesis, function);
            inner.push_at(&format!(".delegated().list::<{SOURCE}>()"), path);
        } else {
            inner.push("<");
            inner.splice(field.ty.to_stream());
            let _ = write!(inner, " as {private}::Listed<{SOURCE}>>::list");
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
