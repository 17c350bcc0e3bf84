//! The `impl` of `FromProblem`: from problem details to the error that they were made of.

use std::collections::BTreeMap;
use std::fmt::Write;

use proc_macro2::{Delimiter, TokenStream};
use syn::buffer::TokenBuffer;
use syn::ext::IdentExt;

use super::editor::Reader;
use super::implementation::{Bound, Params, Paths, binding, implement, under_the_path};
use super::text::Text;
use crate::check::{
    Key, List, ReadFrom, Reading, TextOf, pointee, readings, replaced, resolve, sent,
};
use crate::item::{Field, Input, argument, is_generic};
use crate::syntax::Site;
use crate::tokens::{Mistakes, Tokens};

/// The names of the parameters.
const FROM: &str = "__http_status_from";
const CODE: &str = "__http_status_code";

/// `#[derive(FromProblem)]`. Alone it tells all mistakes; beside `HttpError` the compiler shows each
/// once, and an editor gets from here only those that concern the way back.
pub(crate) fn from_problem(input: TokenStream, reader: Reader) -> TokenStream {
    let buffer = TokenBuffer::new2(input);
    let mut mistakes = Mistakes::default();
    let input = match Input::parse(buffer.begin(), &mut mistakes) {
        Ok(input) => input,
        Err(mistake) => return mistake.to_compile_error(),
    };
    let arms = resolve(&input, &mut mistakes);
    let mut own_mistakes = Mistakes::default();
    let readings = readings(&input, &arms, &mut own_mistakes);
    let mut tokens = implementation(&input, &readings);
    if reader == Reader::Compiler {
        tokens.extend(reader.errors(&mistakes));
    }
    tokens.extend(reader.errors(&own_mistakes));
    tokens
}

fn implementation(input: &Input<'_>, readings: &[Reading<'_, '_>]) -> TokenStream {
    let paths = Paths::of(input);
    let Paths { root, private } = paths;
    let mut own = BTreeMap::new();
    let mut delegating = Vec::new();
    for reading in readings {
        match &reading.key {
            Key::Own(status, uri) => {
                own.insert(format!("{}{uri}\n", status.code()), reading);
            }
            Key::Delegated(field) => delegating.push((reading, *field)),
        }
    }
    let keys: String = own.keys().map(String::as_str).collect();
    let mut body = Text::default();
    let _ = write!(body, "const __OWN:&'static {private}::str={keys:?};");
    let sent = sent(readings);
    if !sent.is_empty() {
        let _ = write!(body, "const __SENT:&'static {private}::str={sent:?};");
    }
    body.append(inner_keys(&delegating, paths));
    let _ = write!(
        body,
        "fn from_problem({FROM}:&{root}::ProblemDetails)->{private}::Option<Self>\
         {{{private}::read_back({FROM})}}\
         fn __read({FROM}:&{root}::ProblemDetails,{CODE}: {private}::u16)->{private}::Option<Self>"
    );
    let mut arms = Text::default();
    for (index, reading) in own.values().enumerate() {
        let _ = write!(arms, "{index}=>");
        arms.append(built(input, reading, paths));
        arms.push(",");
    }
    let mut rest = Text::default();
    for (reading, field) in &delegating {
        rest.append(delegated(input, reading, field, paths));
    }
    let _ = write!(rest, "{private}::None");
    let mut read = Text::default();
    if own.is_empty() {
        let _ = write!(read, "let _=({FROM},{CODE});");
        read.append(rest);
    } else {
        let _ = write!(
            read,
            "match {private}::which({FROM},{CODE},<Self as {root}::FromProblem>::__OWN)"
        );
        arms.push("_=>");
        arms.group(Delimiter::Brace, rest);
        read.group(Delimiter::Brace, arms);
    }
    body.group(Delimiter::Brace, read);
    let path = format!("{root}::FromProblem");
    let mut all =
        implement(input, Params::default(), &path, &bounds(input, readings, paths), None, body);
    all.extend(checks(input, &delegating, paths));
    all
}

/// Nothing, where the trait's own constant does: it has the type's own keys alone.
fn inner_keys(delegating: &[(&Reading<'_, '_>, &Field<'_>)], paths: Paths) -> Text {
    let Paths { root, private } = paths;
    let mut all = Text::default();
    if delegating.is_empty() {
        return all;
    }
    let mut inner = Text::default();
    for (reading, field) in delegating {
        let mut keys = Text::default();
        if let Some(path) = field.delegate.and_then(|delegate| delegate.with) {
            keys.push_at(&format!("{private}::keys_with::<"), path);
            keys.splice(field.ty.to_stream());
            keys.push_at(",_>", path);
            let mut argument = Text::default();
            argument.splice(path.to_stream());
            keys.group(Delimiter::Parenthesis, argument);
        } else {
            keys.push("<");
            keys.splice(field.ty.to_stream());
            let _ = write!(keys, " as {root}::FromProblem>::__KEYS");
        }
        let _ = write!(keys, ",{:?}", replaced(reading));
        inner.group(Delimiter::Parenthesis, keys);
        inner.push(",");
    }
    let own = format!("<Self as {root}::FromProblem>");
    let mut keys = Text::from(format!("own:{own}::__OWN,sent:{own}::__SENT,inner:&"));
    keys.group(Delimiter::Bracket, inner);
    let _ = write!(all, "const __KEYS: {private}::Keys={private}::Keys");
    all.group(Delimiter::Brace, keys);
    all.push(";");
    all
}

/// What is delegated to must not be known by the same as what comes before it. The compiler finds that
/// out, in a constant that `cargo check` evaluates too; of a generic type only where it is used.
fn checks(
    input: &Input<'_>,
    delegating: &[(&Reading<'_, '_>, &Field<'_>)],
    paths: Paths,
) -> TokenStream {
    let Paths { root, private } = paths;
    if !input.generics.is_empty() {
        return TokenStream::new();
    }
    let mut all = Text::default();
    for (index, (_, field)) in delegating.iter().enumerate() {
        let name = input.ident.unraw();
        // One without parameters of its own has its own check.
        let is_filled_in = has_arguments(field.ty);
        let mut check = Text::from(String::from("const _:()="));
        check.push_at(&format!("{private}::apart"), field.ty);
        let arguments = format!("<r#{name} as {root}::FromProblem>::__KEYS,{index},{is_filled_in}");
        check.arguments_at(arguments.into(), field.ty);
        check.push(";");
        all.append(check);
    }
    if delegating.is_empty() {
        return TokenStream::new();
    }
    under_the_path(input, all)
}

fn has_arguments(ty: Tokens<'_>) -> bool {
    let mut has_arguments = false;
    pointee(ty).each(&mut |token| has_arguments |= token.to_string() == "<");
    has_arguments
}

/// The variant, where the error delegated to is read.
fn delegated(
    input: &Input<'_>,
    reading: &Reading<'_, '_>,
    field: &Field<'_>,
    paths: Paths,
) -> Text {
    let Paths { root, private } = paths;
    let mut block = Text::from(String::from("return "));
    block.append(built(input, reading, paths));
    block.push(";");
    let mut all = Text::default();
    if let Some(path) = field.delegate.and_then(|delegate| delegate.with) {
        let _ = write!(all, "if {private}::is_read_with::<");
        all.splice(field.ty.to_stream());
        all.push(",_>");
        let mut arguments = Text::default();
        arguments.splice(path.to_stream());
        let _ = write!(arguments, ",{FROM},{CODE}");
        all.group(Delimiter::Parenthesis, arguments);
    } else {
        let _ = write!(all, "if let {private}::Some({WHOLE})=<");
        all.splice(field.ty.to_stream());
        let _ = write!(all, " as {root}::FromProblem>::__read({FROM},{CODE})");
    }
    all.group(Delimiter::Brace, block);
    all
}

/// The name that the error delegated to is bound to.
const WHOLE: &str = "__http_status_whole";

/// The variant, with its fields read; none where one of them cannot be.
fn built(input: &Input<'_>, reading: &Reading<'_, '_>, paths: Paths) -> Text {
    let Paths { private, .. } = paths;
    let name = input.ident.unraw();
    let mut value = Text::from(match input.site {
        Site::Enum => format!("r#{name}::r#{}", reading.variant.ident.unraw()),
        _ => format!("r#{name}"),
    });
    let mut fields = Text::default();
    let mut read = Vec::new();
    for (field, from) in &reading.fields {
        let _ = write!(fields, "{}: ", field.member.pattern());
        match from {
            ReadFrom::Whole => fields.push(WHOLE),
            ReadFrom::Default(None) => {
                let _ = write!(fields, "{private}::default::<");
                fields.splice(field.ty.to_stream());
                fields.push(">()");
            }
            ReadFrom::Default(Some(path)) => {
                fields.splice(path.to_stream());
                fields.arguments_at(Text::default(), *path);
            }
            ReadFrom::Member(..) | ReadFrom::Text(..) => {
                fields.push(&binding(read.len()));
                read.push(call(field, from, paths));
            }
        }
        fields.push(",");
    }
    value.group(Delimiter::Brace, fields);
    let mut some = Text::from(format!("{private}::Some"));
    some.group(Delimiter::Parenthesis, value);
    if read.is_empty() {
        return some;
    }
    let mut arms = Text::default();
    let patterns: Vec<_> =
        (0..read.len()).map(|index| format!("{private}::Some({})", binding(index))).collect();
    let mut calls = Text::default();
    for (index, call) in read.into_iter().enumerate() {
        calls.push(if index == 0 { "" } else { "," });
        calls.append(call);
    }
    let mut all = Text::from(String::from("match "));
    all.group(Delimiter::Parenthesis, calls);
    let _ = write!(arms, "({})=>", patterns.join(","));
    arms.append(some);
    let _ = write!(arms, ",_=>{private}::None,");
    all.group(Delimiter::Brace, arms);
    all
}

/// The call that reads a field, and gives none where the field cannot be read.
fn call(field: &Field<'_>, from: &ReadFrom<'_, '_>, paths: Paths) -> Text {
    let Paths { private, .. } = paths;
    let (kind, arguments) = match from {
        ReadFrom::Member(name, None) => ("member", format!("{FROM},{name:?}")),
        ReadFrom::Member(name, Some(constant)) => {
            let member = format!("{private}::member_but({FROM},{name:?},&{constant})");
            ("member_of", member)
        }
        ReadFrom::Text(of, constant) => {
            let text = match of {
                TextOf::Detail => format!("{FROM}.detail()"),
                TextOf::Instance => format!("{FROM}.instance()"),
                TextOf::Header(name) => format!("{private}::header_of({FROM},{name:?})"),
                TextOf::List(list) => return from_list(list, field, paths),
            };
            let text = match constant {
                Some(constant) => format!("{private}::text_but({text},{constant:?})"),
                None => text,
            };
            ("text", text)
        }
        ReadFrom::Whole | ReadFrom::Default(_) => return Text::default(),
    };
    read(kind, field, &arguments, paths)
}

/// The call for a field of a list.
fn from_list(list: &List<'_>, field: &Field<'_>, paths: Paths) -> Text {
    let List { name, constants, at, of, otherwise } = list;
    let private = paths.private;
    if argument(field.ty, "Option").is_some() {
        let arguments = format!("{FROM},{name:?},&{constants:?},&{otherwise:?}");
        return read("listed", field, &arguments, paths);
    }
    let line = format!("{private}::line_of({FROM},{name:?},&{constants:?},{at},{of})");
    read("text", field, &line, paths)
}

fn read(kind: &str, field: &Field<'_>, arguments: &str, paths: Paths) -> Text {
    let inner = argument(field.ty, "Option");
    let optional = if inner.is_some() { "optional_" } else { "" };
    let mut all = Text::from(format!("{}::{optional}{kind}::<", paths.private));
    all.splice(inner.unwrap_or(field.ty).to_stream());
    let _ = write!(all, ">({arguments})");
    all
}

fn bounds<'a>(input: &Input<'a>, readings: &[Reading<'a, '_>], paths: Paths) -> Vec<Bound<'a>> {
    let Paths { root, private } = paths;
    if !input.generics.has_types() {
        return Vec::new();
    }
    let fields = readings.iter().flat_map(|reading| &reading.fields);
    let bounds = fields.filter_map(|(field, from)| {
        let inner = argument(field.ty, "Option").unwrap_or(field.ty);
        let (ty, path) = match from {
            ReadFrom::Whole => (field.ty, format!("{root}::FromProblem")),
            ReadFrom::Member(..) => (inner, format!("{private}::DeserializeOwned")),
            ReadFrom::Text(..) => (inner, format!("{private}::FromStr")),
            ReadFrom::Default(None) => (field.ty, format!("{private}::Default")),
            ReadFrom::Default(Some(_)) => return None,
        };
        Some(Bound::new(ty, &path))
    });
    bounds.filter(|bound| is_generic(bound.ty, &input.generics)).collect()
}
