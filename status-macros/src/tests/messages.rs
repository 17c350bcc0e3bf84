//! The messages of `tests/ui`, without the compiler that shows them there: the same text at the same
//! place.

use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, Group, Ident, LineColumn, Span, TokenStream, TokenTree};
use syn::LitStr;

use crate::expand::{self, Reader};

/// A message, and where it points.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Told {
    line: usize,
    column: usize,
    width: usize,
    message: String,
}

#[test]
fn messages() {
    let problem = if cfg!(feature = "problem") { "with_problem" } else { "without_problem" };
    let mut files = 0;
    let problem = format!("derive/{problem}");
    let mut folders = vec!["literal/fail", "literal/pass", "derive/fail", "derive/pass", &problem];
    if cfg!(feature = "problem") {
        folders.push("readme");
    }
    if cfg!(feature = "client") {
        folders.push("derive/with_client");
    }
    for folder in folders {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui").join(folder);
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let source = fs::read_to_string(&path).unwrap();
            // Only a compiler expands the macros that some of them go through.
            if path.extension().is_some_and(|extension| extension == "rs")
                && !source.contains("macro_rules!")
            {
                let mut told = Vec::new();
                expand_all(source.parse().unwrap(), &mut told);
                told.sort();
                // What compiles has no such file.
                let stderr = fs::read_to_string(path.with_extension("stderr")).unwrap_or_default();
                assert_eq!(told, expected(&stderr), "{}", path.display());
                files += 1;
            }
        }
    }
    assert!(files >= 30, "{files}");
}

/// What the compiler and thiserror say, beside the macros' own, and without a number.
const OF_OTHERS: [&str; 4] = [
    "duplicate #[",
    "cannot find attribute",
    "expected attribute, found macro",
    "attribute value must be a literal",
];

/// What rustc's output says of errors that have no number, which are otherwise those of the macros.
fn expected(stderr: &str) -> Vec<Told> {
    let mut all = Vec::new();
    for block in stderr.split("\n\n") {
        let mut lines = block.lines();
        let Some(message) = lines.next().and_then(|line| line.strip_prefix("error: ")) else {
            continue;
        };
        if OF_OTHERS.iter().any(|own| message.starts_with(own)) {
            continue;
        }
        let mut place = lines.next().unwrap().rsplit(':');
        let column = place.next().unwrap().parse().unwrap();
        let line = place.next().unwrap().parse().unwrap();
        let underline = lines.find(|line| line.contains('^')).unwrap();
        let width = underline.matches('^').count();
        all.push(Told { line, column, width, message: message.into() });
    }
    all.sort();
    all
}

/// Expands each `status!(…)` and each item under `#[derive(HttpError)]`.
fn expand_all(tokens: TokenStream, told: &mut Vec<Told>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at..] {
            [TokenTree::Ident(name), TokenTree::Punct(bang), TokenTree::Group(group), ..]
                if name == "status" && bang.as_char() == '!' =>
            {
                let krate = TokenTree::Ident(Ident::new("http_status", Span::call_site()));
                let input = [krate].into_iter().chain(group.stream()).collect();
                let call = (name.span().start(), group.span().end());
                if let Err(errors) = expand::parse_status(input, Reader::Compiler) {
                    read(errors, call, told);
                }
                at += 3;
            }
            [TokenTree::Punct(_), TokenTree::Group(derive), rest @ ..]
                if derive.to_string().starts_with("[derive")
                    && ["HttpError", "FromProblem"].iter().any(|it| derives(derive, it)) =>
            {
                let length = item_length(rest);
                let input: TokenStream = rest[..length].iter().cloned().collect();
                let call = (derive.span().start(), derive.span().end());
                #[cfg(feature = "catalogue")]
                assert_listed_alike(&input, call);
                if derives(derive, "HttpError") {
                    read(expand::http_error(input.clone(), Reader::Compiler), call, told);
                }
                #[cfg(feature = "client")]
                if derives(derive, "FromProblem") {
                    // The compiler shows one of two that are the same.
                    let mut others = Vec::new();
                    read(expand::from_problem(input, Reader::Compiler), call, &mut others);
                    others.retain(|other| !told.contains(other));
                    told.extend(others);
                }
                at += 2 + length;
            }
            [TokenTree::Group(group), ..] => {
                expand_all(group.stream(), told);
                at += 1;
            }
            _ => at += 1,
        }
    }
}

fn derives(attribute: &Group, name: &str) -> bool {
    attribute.to_string().contains(name)
}

/// That the derive of the list tells the same mistakes, of which the compiler then shows one.
#[cfg(feature = "catalogue")]
fn assert_listed_alike(input: &TokenStream, call: (LineColumn, LineColumn)) {
    let (mut one, mut other) = (Vec::new(), Vec::new());
    read(expand::http_error(input.clone(), Reader::Compiler), call, &mut one);
    read(expand::problem_types(input.clone(), Reader::Compiler), call, &mut other);
    assert_eq!(one, other, "{input}");
    let none = expand::problem_types(input.clone(), Reader::Editor);
    read(none, call, &mut other);
    assert_eq!(one.len(), other.len(), "an editor hears the one derive: {input}");
}

/// Up to the semicolon or the body behind which an item ends.
fn item_length(tokens: &[TokenTree]) -> usize {
    let is_end = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        TokenTree::Punct(punct) => punct.as_char() == ';',
        _ => false,
    };
    tokens.iter().position(is_end).expect("an item has an end") + 1
}

/// Takes the `compile_error!`s; `call` is the place of what has no place in the input.
fn read(tokens: TokenStream, call: (LineColumn, LineColumn), told: &mut Vec<Told>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    for at in 0..tokens.len() {
        match &tokens[at..] {
            [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(group), ..]
                if name == "compile_error" =>
            {
                let message = syn::parse2::<LitStr>(group.stream()).unwrap().value();
                let is_placed = name.span().byte_range() != Span::call_site().byte_range();
                let (start, end) =
                    if is_placed { (name.span().start(), group.span().end()) } else { call };
                assert_eq!(start.line, end.line, "{message}");
                told.push(Told {
                    line: start.line,
                    column: start.column + 1,
                    width: end.column - start.column,
                    message,
                });
            }
            [TokenTree::Group(group), ..] => read(group.stream(), call, told),
            _ => {}
        }
    }
}
