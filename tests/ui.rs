//! What the compiler says: of mistakes, and, where there are none, nothing.

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/readme/*.rs");
    for folder in ["literal", "derive"] {
        cases.pass(format!("tests/ui/{folder}/pass/*.rs"));
        cases.compile_fail(format!("tests/ui/{folder}/fail/*.rs"));
    }
    let problem = if cfg!(feature = "problem") { "with_problem" } else { "without_problem" };
    cases.compile_fail(format!("tests/ui/derive/{problem}/*.rs"));
    if cfg!(feature = "axum") {
        cases.compile_fail("tests/ui/with_axum/*.rs");
    }
    // Here the compiler lists what else there is, and with the adapters that is more.
    if cfg!(not(any(feature = "actix-web", feature = "http", feature = "poem", feature = "rocket")))
    {
        cases.compile_fail("tests/ui/derive/bounds/*.rs");
        cases.compile_fail("tests/ui/without_frameworks/*.rs");
        if cfg!(feature = "problem") {
            cases.compile_fail("tests/ui/derive/bounds_with_problem/*.rs");
        }
    }
}
