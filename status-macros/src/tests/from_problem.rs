//! The way back: what is emitted, and who gets which mistake.

use super::{dense, http_error, tokens};
use crate::expand::{self, Reader};

fn from_problem(item: &str, reader: Reader) -> String {
    dense(&expand::from_problem(tokens(item), reader))
}

#[test]
fn what_each_is_known_by() {
    let expansion = from_problem(
        "#[status(type = \"/all\")] enum Error {
            #[status(409)] A,
            #[status(404, type = \"/z\")] B,
            #[status(404, type = \"about:blank\")] C,
            #[status(500, server_only)] D(u8),
            #[status(404)] E,
        }",
        Reader::Compiler,
    );
    let keys =
        r#"const__OWN:&'static::http_status::__private::str="404\n404/all\n404/z\n409/all\n";"#;
    assert!(expansion.contains(keys), "{expansion}");
    for (index, variant) in ["C", "E", "B", "A"].iter().enumerate() {
        let arm = format!("{index}=>::http_status::__private::Some(r#Error::r#{variant}{{}}),");
        assert!(expansion.contains(&arm), "{arm} in {expansion}");
    }
    assert!(!expansion.contains("r#D") && !expansion.contains("__KEYS"), "{expansion}");
}

#[test]
fn a_check_only_where_there_is_something_to_compare() {
    let checks = |item| from_problem(item, Reader::Compiler).matches("const_:()").count();
    assert_eq!(checks("enum Error { #[status(404)] A }"), 0);
    assert_eq!(checks("enum Error { #[status(transparent)] A(Inner), B(#[status] Other) }"), 2);
    assert_eq!(checks("enum Error<T> { #[status(transparent)] A(Inner<T>) }"), 0);
    let is_deep = |ty: &str| {
        let item = format!("enum Error {{ #[status(transparent)] A({ty}) }}");
        from_problem(&item, Reader::Compiler).contains(",0,true")
    };
    assert!(is_deep("Inner<u8>") && is_deep("Box<Inner<u8>>"));
    assert!(!is_deep("Inner") && !is_deep("Box<Inner>") && !is_deep("Arc<Rc<Inner>>"));
}

/// After a `=` nothing is read from there: of a constant, of what `with` converts, of the error's own
/// text, and of the second place of a field.
#[test]
fn what_is_sent_and_what_gets_in_the_way() {
    let expansion = from_problem(
        "enum Error {
            #[status(404, extension(\"code\" = 1))] A {
                #[status(extension)] id: u8, #[status(header = \"X-B\", extension = \"b\")] b: u8,
                #[status(instance, with = path, default)] c: u8,
            },
            #[status(409, hide)] B(#[status(header = \"x-a\")] u8),
            #[status(500)] C,
            #[status(transparent, extension(\"a\" = 1), expose)] D {
                source: Inner, #[status(extension)] a: Option<u8>, #[status(extension)] e: Option<u8>,
            },
            #[status(transparent)] E(Other),
        }",
        Reader::Compiler,
    );
    let sent = r#"const__SENT:&'static::http_status::__private::str="=d\n=hx-b\n=i\n=ma\n=mcode\nhx-a\nma\nmb\nme\nmid\n";"#;
    assert!(expansion.contains(sent), "{expansion}");
    let keys = r#"(<Inneras::http_status::FromProblem>::__KEYS,"=me\nd\nma\nme\n"),(<Otheras::http_status::FromProblem>::__KEYS,"")"#;
    assert!(expansion.contains(keys), "{expansion}");
}

/// Where the text of an error is the detail, the field of an outer one cannot be read from there.
#[test]
fn a_text_that_is_the_detail() {
    let sends = |variant: &str| {
        let expansion = from_problem(&format!("enum Error {{ {variant} }}"), Reader::Compiler);
        assert!(!expansion.contains("compile_error"), "{expansion}");
        expansion.contains("=d\\n")
    };
    for variant in [
        "#[status(404)] A",
        "#[status(500, expose)] A",
        "#[error(transparent)] #[status(404, expose)] A(#[status(default)] u8)",
        "#[status(404, detail = \"text\")] A",
        "#[status(transparent, expose)] A(Inner)",
    ] {
        assert!(sends(variant), "{variant}");
    }
    for variant in [
        "#[status(500)] A",
        "#[status(404, hide)] A",
        "#[error(transparent)] #[status(404)] A(#[status(default)] u8)",
        "#[status(404)] A(#[status(detail)] u8)",
        "#[status(transparent)] A(Inner)",
    ] {
        assert!(!sends(variant), "{variant}");
    }
}

/// What is sent for a `None` is not read as a `Some`.
#[test]
fn the_constant_of_a_none() {
    for (option, constant) in [
        ("detail", "detail = \"a {{b}}\""),
        ("header = \"location\"", "header(\"location\" = \"a {b}\")"),
    ] {
        let item =
            format!("#[status(404, {constant})] struct Error(#[status({option})] Option<u8>);");
        let expansion = from_problem(&item, Reader::Compiler);
        assert!(expansion.contains(",\"a{b}\")"), "{expansion}");
    }
}

/// What a function gives may be of any type.
#[test]
fn two_functions_of_one_type() {
    let expansion = from_problem(
        "enum Error { A(#[status(with = f, default)] u8), B(#[status(with = g, default)] u8) }",
        Reader::Compiler,
    );
    assert!(!expansion.contains("compile_error"), "{expansion}");
    let expansion =
        from_problem("enum Error { A(#[status] u8), B(#[status] u8) }", Reader::Compiler);
    assert!(expansion.contains("bothdelegateto`u8`"), "{expansion}");
}

/// The lines are in the same order with their ends and without, and no two names are one line.
#[test]
fn names_with_characters_of_control() {
    let expansion = from_problem(
        r#"#[status(404)] struct Error(
            #[status(extension = "a")] u8, #[status(extension = "a\tb")] u8, #[status(extension = "a\nb")] u8,
            #[status(extension = "a b")] u8, #[status(extension = "a\\nb")] u8, #[status(extension = "ä'")] u8,
        );"#,
        Reader::Compiler,
    );
    let sent = r#"__SENT:&'static::http_status::__private::str="=d\nma\nmab\nma\\\\nb\nma\\nb\nma\\tb\nmä'\n";"#;
    assert!(expansion.contains(sent), "{expansion}");
}

#[test]
fn bounds_only_where_a_field_is_generic() {
    let expansion = from_problem(
        "enum Error<A, B, C, D, E, F> {
            #[status(transparent)] Inner(Box<A>),
            #[status(404)] Sent(
                #[status(extension = \"a\")] Option<Vec<B>>, #[status(header = \"x-a\")] Option<C>,
                #[status(default)] D, #[status(default = path)] E, #[status(extension = \"b\")] u8
            ),
            #[status(500, server_only)] Hidden(F),
        }",
        Reader::Compiler,
    );
    let bounds = "whereVec<B>:::http_status::__private::DeserializeOwned,C:::http_status::__private::FromStr,\
                  D:::http_status::__private::Default,{";
    let of_inner = "whereBox<A>:::http_status::FromProblem,Vec<B>";
    assert!(expansion.contains(of_inner), "{expansion}");
    assert!(expansion.contains(&bounds["where".len()..]), "{expansion}");
}

/// An editor hears what all derives say from `HttpError` alone, and from this one what is its own.
#[test]
fn mistakes() {
    let errors = |expansion: &str| expansion.matches("compile_error").count();
    let item = "enum Error { #[status(NotFond)] A, #[status(404, server_only, server_only)] B, #[status(404)] C(u8) }";
    assert_eq!(errors(&http_error(item)), 2);
    assert_eq!(errors(&from_problem(item, Reader::Compiler)), 3);
    assert_eq!(errors(&from_problem(item, Reader::Editor)), 1);
    // What is wrong on the enum leaves open how the variants that it is for are read.
    let item = "#[status(500, hid)] enum Error { A(u8) }";
    assert_eq!(errors(&from_problem(item, Reader::Compiler)), 1);
    let implementation = "FromProblemforr#Error{";
    assert!(from_problem(item, Reader::Compiler).contains(implementation));
    // It is no error by itself that the impl is there all the same.
    let union = from_problem("#[status(404)] union Error { a: u8 }", Reader::Compiler);
    assert!(union.contains(implementation) && errors(&union) == 1, "{union}");
}
