//! Random tokens, and what little can be said of them.

use crate::case::{Case, Edition, Expected};
use crate::choices::Choices;
use crate::oracle::{ROWS, is_spelling};
use crate::tokens::{LITERALS, OPTIONS, tokens};

pub(crate) fn case(numbers: &[u32]) -> Case {
    let mut choices = Choices::new(numbers);
    let choices = &mut choices;
    let edition = choices.pick(&[Edition::E2024, Edition::E2021]);
    let (source, expected) = match choices.below(8) {
        0 | 1 => literal(choices),
        2 => fragment(choices),
        3 => private(choices),
        4 => on_field(choices),
        5 => on_type(choices),
        _ => on_variant(choices),
    };
    Case::new(&format!("{source}\npub fn check() {{}}"), expected, edition)
}

fn literal(choices: &mut Choices<'_>) -> (String, Expected) {
    let tokens = tokens(choices, 4);
    let is_right = matches!(&tokens[..], [one] if is_spelling(one))
        || matches!(&tokens[..], [one, comma] if is_spelling(one) && comma == ",");
    let text = tokens.join(" ");
    let (open, close) = choices.pick(&[("(", ")"), ("[", "]"), ("{", "}")]);
    let invocation = format!("«::http_status::status!{open}{text}{close}»");
    let source = choices.pick(&[
        "const _: () = { let _ = (INVOCATION); };",
        "fn f(it: ::http_status::Status) -> u8 { match it { INVOCATION => 1, _ => 0 } }",
        "fn f() -> ::http_status::Status { (INVOCATION) }",
        "fn f() { let ::core::option::Option::Some(INVOCATION | _) = ::core::option::Option::None::<::http_status::Status> else { return }; }",
        "macro_rules! pass { ($($it:tt)*) => { $($it)* } } pass! { fn f() { let _ = (INVOCATION); } }",
        "static S: [u8; { let _ = INVOCATION; 1 }] = [0];",
    ]);
    (
        source.replace("INVOCATION", &invocation),
        if is_right { Expected::Nothing } else { Expected::Somewhere },
    )
}

/// What only http-status may call.
fn private(choices: &mut Choices<'_>) -> (String, Expected) {
    let text = tokens(choices, 3).join(" ");
    let krate = choices.pick(&["", "http_status", "crate", "{}", "5"]);
    let source = choices.pick(&[
        "fn f() { let _ = ::http_status::__private::status!(TOKENS); }",
        "::http_status::__private::status! { TOKENS }",
        "fn f() -> ::http_status::__private::status!(TOKENS) { loop {} }",
    ]);
    (source.replace("TOKENS", &format!("{krate} {text}")), Expected::Anything)
}

fn fragment(choices: &mut Choices<'_>) -> (String, Expected) {
    let (kind, texts): (&str, &[&str]) = choices.pick(&FRAGMENTS);
    let text = choices.pick(texts);
    let (code, expected) = choices.pick(&[
        ("const _: () = { let _ = ::http_status::status!($it); };", true),
        ("const _: () = { let _ = ::http_status::status!($it,); };", true),
        ("fn f() { match ::http_status::Status::Gone { ::http_status::status!($it) => (), _ => () } }", true),
        ("#[derive(::http_status::HttpError)] enum E { #[status($it)] A }", true),
        ("#[derive(::http_status::HttpError)] #[status($it, expose)] struct E {}", true),
        ("const _: () = { let _ = ::http_status::status!($it $it); };", false),
        ("#[derive(::http_status::HttpError)] enum E { #[status(404, $it)] A }", false),
        ("#[derive(::http_status::HttpError)] enum E { #[status(404, type = $it)] A }", false),
        ("#[derive(::http_status::HttpError)] enum E { #[status(404, header($it = $it))] A }", false),
        ("#[derive(::http_status::HttpError)] enum E { #[status(404)] A { #[status($it)] a: u8 } }", false),
        ("#[derive(::http_status::HttpError)] enum E { #[status(404)] A { #[status(extension = $it)] a: u8 } }", false),
    ]);
    let is_twice = choices.one_in(3);
    let (outer, name) = if is_twice {
        (format!("macro_rules! outer {{ ($it:{kind}) => {{ make! {{ $it }} }} }}\n"), "outer")
    } else {
        (String::new(), "make")
    };
    let source = format!(
        "«macro_rules! make {{ ($it:{kind}) => {{ {code} }} }}\n{outer}{name}! {{ {text} }}»"
    );
    let expected = match (expected, is_spelling(text)) {
        (true, true) if code.contains("derive") && !is_error(text) => Expected::Somewhere,
        (true, true) => Expected::Nothing,
        (true, false) => Expected::Somewhere,
        (false, _) => Expected::Perhaps,
    };
    (source, expected)
}

fn is_error(text: &str) -> bool {
    ROWS.iter().any(|row| row.is_error() && row.spellings().iter().any(|it| it == text))
}

const FRAGMENTS: [(&str, &[&str]); 13] = [
    (
        "literal",
        &[
            "404", "-404", "\"404\"", "true", "'4'", "404u16", "4.04", "c\"4\"", "b\"4\"", "200",
            "299",
        ],
    ),
    (
        "expr",
        &[
            "404",
            "NotFound",
            "404 + 0",
            "(404)",
            "{ 404 }",
            "Status::NotFound",
            "-404",
            "x.y",
            "f(404)",
            "[404]",
            "|| 404",
            "if a { b } else { c }",
            "m!(404)",
            "&404",
            "a < b",
            "a::<b>()",
            "\"x\"",
            "S { a: 1 }",
            "return",
        ],
    ),
    (
        "ty",
        &[
            "NotFound",
            "GONE",
            "[u8; 404]",
            "&'a NotFound",
            "fn(u8)",
            "Foo<404>",
            "()",
            "!",
            "_",
            "dyn A + B",
            "a::NotFound",
        ],
    ),
    (
        "path",
        &[
            "NotFound",
            "a::NotFound",
            "::Gone",
            "A::<404>",
            "Fn(u8) -> u8",
            "crate::X",
            "self",
            "expose",
        ],
    ),
    (
        "ident",
        &[
            "NotFound",
            "NOT_FOUND",
            "notFound",
            "r#type",
            "self",
            "expose",
            "transparent",
            "extension",
            "_x",
            "変",
        ],
    ),
    (
        "tt",
        &[
            "404",
            "NotFound",
            "(404)",
            "[]",
            "{}",
            "'a",
            "#",
            "::",
            "..=",
            "\"404\"",
            "_",
            "r#NotFound",
            "-",
        ],
    ),
    (
        "pat",
        &[
            "404",
            "NotFound",
            "404 | 410",
            "_",
            "1..=2",
            "x @ 404",
            "&404",
            "(404)",
            "A { .. }",
            "-404",
            "[a, ..]",
        ],
    ),
    ("block", &["{ 404 }", "{}", "{ NotFound }"]),
    ("lifetime", &["'a", "'static", "'_"]),
    (
        "meta",
        &[
            "status(404)",
            "status",
            "NotFound",
            "expose",
            "title = \"x\"",
            "header(\"a\" = \"b\")",
            "a::b[c]",
        ],
    ),
    ("vis", &["pub", "pub(crate)", "pub(in a::b)"]),
    ("item", &["struct A;", "fn f() {}", "#[status(404)] enum E {}"]),
    ("stmt", &["let x = 404", "404", "NotFound", "struct A;"]),
];

/// An attribute of the derive with random tokens, and the tokens.
fn attribute(choices: &mut Choices<'_>) -> (String, Option<Vec<String>>) {
    let tokens = tokens(choices, 4);
    let inside = tokens.join(" ");
    match choices.below(12) {
        0 => (format!("#[status[{inside}]]"), None),
        1 => (format!("#[status{{{inside}}}]"), None),
        2 => (format!("#[status = {}]", choices.pick(&LITERALS[12..30])), None),
        3 => (format!("#[cfg_attr(all(), status({inside}))]"), Some(tokens)),
        _ => (format!("#[status({inside})]"), Some(tokens)),
    }
}

/// Whether the tokens are a status and no more, if that is to be seen.
fn is_status(tokens: &[String]) -> Option<bool> {
    let first = |token: &String| token.split([' ', '(']).next().unwrap_or_default().to_owned();
    if tokens.iter().any(|token| OPTIONS.contains(&&*first(token))) {
        return None;
    }
    Some(match tokens {
        [one] => is_error(one),
        [one, comma] => is_error(one) && comma == ",",
        _ => false,
    })
}

fn expected(tokens: Option<&[String]>) -> Expected {
    let Some(tokens) = tokens else { return Expected::Somewhere };
    match is_status(tokens) {
        _ if tokens.iter().any(|token| token.starts_with("crate")) => Expected::Anything,
        Some(true) => Expected::Nothing,
        Some(false) => Expected::Somewhere,
        None => Expected::Perhaps,
    }
}

fn on_variant(choices: &mut Choices<'_>) -> (String, Expected) {
    let (attribute, tokens) = attribute(choices);
    let variant = choices.pick(&["A", "A()", "A {}", "A(u8, u8)", "r#A { r#type: u8, b: u8 }"]);
    let source = format!(
        "#[derive(::http_status::HttpError)]\nenum E {{ #[status(404)] Before, «{attribute} {variant}», #[status(409)] After }}"
    );
    (source, expected(tokens.as_deref()))
}

fn on_type(choices: &mut Choices<'_>) -> (String, Expected) {
    let (attribute, tokens) = attribute(choices);
    let body = choices.pick(&[
        "enum E { A, B(u8) }",
        "struct E;",
        "struct E(::http_status::Status);",
        "struct E { a: ::http_status::Status }",
        "enum E<T> { A(T), B }",
    ]);
    let source = format!("#[derive(::http_status::HttpError)]\n«{attribute}\n{body}»");
    (source, expected(tokens.as_deref()))
}

fn on_field(choices: &mut Choices<'_>) -> (String, Expected) {
    let (attribute, tokens) = attribute(choices);
    let form = choices.pick(&["A(FIELD)", "A { a: u8, PLACE r#type: u8 }", "A(u8, PLACE u8, u8)"]);
    let variant = form.replace("FIELD", "PLACE u8").replace("PLACE", &attribute);
    let source = format!(
        "#[derive(::http_status::HttpError)]\nenum E {{ «#[status(404)] {variant}», #[status(409)] After }}"
    );
    let is_fact = tokens.as_ref().is_some_and(|it| is_status(it).is_none());
    let is_crate = matches!(expected(tokens.as_deref()), Expected::Anything);
    let expected = if is_crate {
        Expected::Anything
    } else if is_fact {
        Expected::Perhaps
    } else {
        Expected::Somewhere
    };
    (source, expected)
}
