//! What the compiler says: of mistakes, and, where there are none, nothing.

use std::path::Path;

use trybuild::TestCases;

#[test]
fn pass() {
    let cases = TestCases::new();
    for folder in ["literal", "derive"] {
        cases.pass(format!("tests/ui/{folder}/pass/*.rs"));
    }
    if cfg!(feature = "problem") {
        cases.pass("tests/ui/derive/pass_with_problem/*.rs");
    }
}

#[test]
fn messages() {
    let cases = TestCases::new();
    if is_editor() {
        cases.compile_fail("tests/ui/editor/*.rs");
        return;
    }
    for folder in ["literal", "derive"] {
        cases.compile_fail(format!("tests/ui/{folder}/fail/*.rs"));
    }
    if cfg!(feature = "problem") {
        cases.compile_fail("tests/ui/readme/*.rs");
    }
    let problem = if cfg!(feature = "problem") { "with_problem" } else { "without_problem" };
    cases.compile_fail(format!("tests/ui/derive/{problem}/*.rs"));
    if cfg!(feature = "client") {
        cases.compile_fail("tests/ui/derive/with_client/*.rs");
    }
    if cfg!(feature = "catalogue") {
        cases.compile_fail("tests/ui/derive/with_catalogue/*.rs");
    }
    if cfg!(feature = "axum") {
        cases.compile_fail("tests/ui/with_axum/*.rs");
    }
    if cfg!(all(feature = "actix-web", feature = "axum", feature = "poem", feature = "rocket")) {
        cases.compile_fail("tests/ui/with_frameworks/*.rs");
    }
    // Here the compiler lists what else there is, and with the adapters that is more, as with the list
    // and the way back.
    if cfg!(any(feature = "actix-web", feature = "http", feature = "poem", feature = "rocket")) {
        return;
    }
    match (cfg!(feature = "catalogue"), cfg!(feature = "client")) {
        (true, true) => {}
        (true, false) => cases.compile_fail("tests/ui/derive/bounds_with_catalogue/*.rs"),
        (false, true) => cases.compile_fail("tests/ui/derive/bounds_with_client/*.rs"),
        (false, false) => {
            cases.compile_fail("tests/ui/derive/bounds/*.rs");
            cases.compile_fail("tests/ui/without_frameworks/*.rs");
            if cfg!(feature = "problem") {
                cases.compile_fail("tests/ui/derive/bounds_with_problem/*.rs");
            }
        }
    }
}

/// Whether the compiler goes by the name of rust-analyzer, for which the macros expand to more.
fn is_editor() -> bool {
    let compiler = std::env::var_os("RUSTC").unwrap_or_default();
    Path::new(&compiler).file_stem().is_some_and(|name| name == "rust-analyzer")
}
