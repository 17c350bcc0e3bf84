//! What an editor gets, which the macros know by the name of rust-analyzer's macro server: a copy of
//! this very test under that name.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use proc_macro2::{Ident, LineColumn, TokenStream, TokenTree};

const SERVER: &str = "rust-analyzer-proc-macro-srv";

/// Whether this is the copy; if not, makes and runs it.
fn is_server() -> bool {
    let program = env::current_exe().unwrap();
    if program.file_stem().unwrap() == SERVER {
        return true;
    }
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(SERVER);
    let copy = copy.with_extension(env::consts::EXE_EXTENSION);
    fs::copy(program, &copy).unwrap();
    assert!(Command::new(copy).status().unwrap().success());
    false
}

#[test]
fn in_the_editor() {
    if is_server() {
        literals();
        paths_of_a_derive();
    } else {
        assert!(!derive().to_string().contains("let _"));
    }
}

fn literals() {
    for (written, emitted) in [
        ("http_status 404", "http_status :: Status :: NotFound"),
        (
            "http_status Not",
            "http_status :: Status :: Not :: < :: core :: compile_error ! { \"`Not` is not the name of a \
             registered status: a literal is needed, such as `404` or `NotFound`; `Status::from_code` is \
             for values known at run time\" } >",
        ),
        (
            "http_status 306u16",
            "http_status :: Status :: __ :: < :: core :: compile_error ! { \"`306u16` is not how a status \
             is written: write a number or a name, such as `404` or `NotFound`\" } >",
        ),
    ] {
        let expansion = expansion::status(written.parse().unwrap());
        assert_eq!(expansion.to_string(), emitted, "{written}");
    }
}

const ENUM: &str = "#[status(GatewayTimeout)]
enum Error {
    #[status(404)] A,
    #[status(NotFond)] B,
    #[status(NotFound)] C,
    D,
}";

fn derive() -> TokenStream {
    expansion::derive_http_error(ENUM.parse().unwrap())
}

/// The paths come first, each on the token that was written, and the one error in its path.
fn paths_of_a_derive() {
    let text = derive().to_string();
    assert!(text.starts_with("const _ : fn () = || { let _ = :: http_status ::"), "{text}");
    assert_eq!(text.matches("compile_error").count(), 1, "{text}");
    assert_eq!(text.matches("did you mean `NotFound`?").count(), 1, "{text}");

    let Some(TokenTree::Group(body)) = derive()
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
        [("NotFound", 3, 13), ("NotFond", 4, 13), ("NotFound", 5, 13), ("GatewayTimeout", 1, 9)];
    assert_eq!(paths, expected.map(|(name, line, column)| (name.to_owned(), line, column)));
}
