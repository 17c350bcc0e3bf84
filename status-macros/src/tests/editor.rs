//! What an editor gets.

use proc_macro2::{Ident, LineColumn, TokenStream, TokenTree};

use super::{dense, tokens};
use crate::expand::{self, Reader};

#[test]
fn literals() {
    for (written, emitted) in [
        (
            "http_status Not",
            "http_status :: Status :: Not :: < :: core :: compile_error ! { \"`Not` is not the name of a \
             registered status: write a code or a name, such as `404` or `NotFound`; \
             `Status::from_code` is for a value known at run time\" } >",
        ),
        (
            "http_status 512u16",
            "http_status :: Status :: __ :: < :: core :: compile_error ! { \"`512` is not a registered \
             status; the nearest is `511` (Network Authentication Required)\" } >",
        ),
    ] {
        let expansion = expand::parse_status(tokens(written), Reader::Editor).err().unwrap();
        let emitted: String = emitted.split_whitespace().collect();
        assert_eq!(dense(&expansion), emitted, "{written}");
    }
}

const ENUM: &str = "#[status(GatewayTimeout)]
enum Error {
    #[status(404)] A,
    #[status(NotFond)] B,
    #[status(NotFound)] C,
    D,
}";

fn derive(reader: Reader) -> TokenStream {
    expand::http_error(tokens(ENUM), reader)
}

/// The paths come first, each on the token that was written, and the one error in its path.
#[test]
fn paths_of_a_derive() {
    assert!(!dense(&derive(Reader::Compiler)).contains("let_"));
    let text = dense(&derive(Reader::Editor));
    assert!(text.starts_with("const_:fn()=||{let_=::http_status::"), "{text}");
    assert_eq!(text.matches("compile_error").count(), 1, "{text}");
    assert_eq!(text.matches("didyoumean`NotFound`?").count(), 1, "{text}");

    let Some(TokenTree::Group(body)) = derive(Reader::Editor)
        .into_iter()
        .find(|token| matches!(token, TokenTree::Group(group) if !group.stream().is_empty()))
    else {
        panic!("the paths stand in braces: {text}");
    };
    let written = |ident: &Ident| {
        let LineColumn { line, column } = ident.span().start();
        (ident.to_string(), line, column)
    };
    let idents = body.stream().into_iter().filter_map(|token| match token {
        TokenTree::Ident(ident) => Some(written(&ident)),
        _ => None,
    });
    let names = ["NotFound", "NotFond", "GatewayTimeout"];
    let paths: Vec<_> = idents.filter(|(name, ..)| names.contains(&&**name)).collect();
    let expected =
        [("NotFound", 3, 13), ("NotFound", 5, 13), ("GatewayTimeout", 1, 9), ("NotFond", 4, 13)];
    assert_eq!(paths, expected.map(|(name, line, column)| (name.to_owned(), line, column)));
}

#[test]
fn an_editor_is_known_by_its_name() {
    for (program, reader) in [
        ("/usr/bin/rustc", Reader::Compiler),
        ("/opt/rust-analyzer-proc-macro-srv", Reader::Editor),
        ("rust-analyzer.exe", Reader::Editor),
        ("", Reader::Compiler),
    ] {
        assert!(Reader::by_name(program.as_ref()) == reader, "{program}");
    }
}
