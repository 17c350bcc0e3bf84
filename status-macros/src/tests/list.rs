//! The `impl` of the list, its text and its bounds.

use proc_macro2::{TokenStream, TokenTree};
use syn::Lit;

use super::{dense, tokens};
use crate::expand::{self, AIDE, Reader, UTOIPA};

fn problem_types(item: &str) -> String {
    dense(&expand::problem_types(tokens(item), Reader::Compiler))
}

#[test]
fn the_least_that_says_it() {
    let expected = r#"#[automatically_derived]
        impl<__Schemas> ::http_status::ProblemTypes<__Schemas> for r#Error {
            fn list(__http_status_to: &mut ::http_status::Catalogue<__Schemas>) {
                ::http_status::__private::list::<__Schemas, Self>(
                    __http_status_to, "eError\nv404+Error\nd One.\n", &[], &[], &[]
                )
            }
        }"#;
    let actual = problem_types("/// One.\n#[status(404)] struct Error;");
    assert_eq!(actual, dense(&tokens(expected)));
}

/// The text of an enum `E`, behind its name.
fn rows(item: &str) -> String {
    let all = expand::problem_types(tokens(item), Reader::Compiler);
    literals(all).into_iter().find_map(|text| Some(text.strip_prefix("eE\n")?.to_owned())).unwrap()
}

fn literals(tokens: TokenStream) -> Vec<String> {
    let texts = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Group(group) => literals(group.stream()),
        TokenTree::Literal(literal) => match Lit::new(literal) {
            Lit::Str(text) => vec![text.value()],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    });
    texts.collect()
}

#[test]
fn a_line_for_each_fact() {
    let constants = r#"enum E {
        #[status(404, type = "/t", title = "T", header("x-a" = "b c"), hide)] A,
        #[status(500, detail = "is {{{0}}} {1:?}\n")] B(u8, u8),
        #[status(404, extension("a\tb" = "c\"d"), extension("n" = -1i8), extension("t" = true))] C,
        #[status(503, expose)] D,
    }"#;
    assert_eq!(
        rows(constants),
        concat!(
            "v404-A\nu/t\ntT\nh=x-a\tb c\n",
            "v500-B\nx!is {…} …\\n\n",
            "v404+C\nca\\tb\t\"c\\\\\"d\"\ncn\t-1\nct\ttrue\n",
            "v503+D\n",
        ),
    );
    let fields = "enum E {
        #[status(404)] A {
            #[status(header = \"x-a\")] a: u8,
            #[status(header = \"x-b\")] b: Option<u8>,
            /// Docs.
            #[status(extension)] c: u8,
            #[status(extension = \"e\")] d: Option<u8>,
            #[status(extension, with = f)] f: u8,
            #[status(instance)] g: u8,
            #[status(detail)] h: Option<u8>,
            unsent: Secret,
        },
        #[status(transparent)] B(Inner),
        #[status(title = \"T\")] C(#[status] Inner),
    }";
    assert_eq!(
        rows(fields),
        "v404-A\nh!x-a\nh?x-b\nm0!c\nd Docs.\nm0?e\nm1!f\ni!\nx?\n*0 B\n*1 C\ntT\n"
    );
}

#[test]
fn what_the_text_of_the_error_is_like() {
    let item = |attribute: &str| rows(&format!("enum E {{ {attribute} A {{ a: u8 }} }}"));
    for attribute in [
        "#[error(\"no {a:?} {{x}} {0}\", a)]",
        "#[display(\"no {a} {{x}} {}\", a)]",
        "#[snafu(visibility(pub), display(\"no {a} {{x}} {}\", a))]",
    ] {
        let shown = item(&format!("{attribute} #[status(404)]"));
        assert_eq!(shown, "v404+A\nsno … {x} …\n", "{attribute}");
        let hidden = item(&format!("{attribute} #[status(500)]"));
        assert_eq!(hidden, "v500-A\n", "{attribute}");
    }
    assert_eq!(item("#[error(transparent)] #[status(404)]"), "v404-A\n");
    assert_eq!(item("#[error(fmt = f)] #[status(404)]"), "v404+A\n");
}

#[test]
fn bounds_leave_out_the_type_itself() {
    let all = problem_types(
        "enum Error<'a, T> {
            #[status(transparent)] A(Box<Self>),
            #[status(transparent)] B(&'a Error<'a, T>),
            #[status(transparent)] C(Inner<T>),
            #[status(404)] D { #[status(extension)] d: T, #[status(extension)] e: Option<T> },
            E(#[status(with = f)] Foreign),
        }",
    );
    let (_, bounds) = all.split_once("where").unwrap();
    let (bounds, _) = bounds.split_once('{').unwrap();
    assert_eq!(
        bounds,
        "__Schemas:::http_status::Schema<T>,\
         Inner<T>:::http_status::__private::Listed<__Schemas>,Self:::http_status::HttpError"
    );
}

#[test]
fn the_users_own_crates() {
    for (document, krate, name) in
        [(&UTOIPA, "utoipa", "IntoResponses"), (&AIDE, "aide", "OperationOutput")]
    {
        let item = tokens("#[status(404, crate = my::facade)] struct Error<T>(T);");
        let all = dense(&expand::document(item, document, Reader::Compiler));
        let path = format!("impl<T,>__http_status_{krate}::{name}forr#Error<T,>where");
        assert!(all.contains(&path), "{all}");
        // Named once, so that it is one error where it is not there.
        let import = format!("use::{krate}as__http_status_{krate};");
        assert!(
            all.contains(&import) && all.matches(&format!("::{krate}as")).count() == 1,
            "{all}"
        );
        assert_eq!(all.matches("facade").count(), 1, "{all}");
        assert!(!all.contains("::http_status"), "{all}");
    }
}

/// Each type that is delegated to is looked into, but for the type itself and where there are parameters.
#[test]
fn a_check_of_each_type_delegated_to() {
    let checks = |generics: &str| {
        problem_types(&format!(
            "enum Error{generics} {{
                #[status(transparent)] A(Inner),
                #[status(transparent)] B(Box<Self>),
                C(#[status] Other),
                D(#[status(with = f)] Foreign),
                #[status(404)] E(#[status(extension = \"e\")] Member),
            }}"
        ))
    };
    let check = "const_:fn()=||{::http_status::__private::delegated::<Inner>().is_listed();\
                 ::http_status::__private::delegated::<Other>().is_listed();};";
    let all = checks("");
    assert!(all.contains(check), "{all}");
    assert!(!checks("<T>").contains("is_listed"));
    assert!(!problem_types("#[status(404)] struct Error;").contains("const_"));
}

/// An editor hears of a mistake from `HttpError` alone.
#[test]
fn mistakes_of_the_users_own_crates() {
    for document in [&UTOIPA, &AIDE] {
        let errors = |reader| {
            let item = tokens("enum Error { #[status(NotFond)] A, #[status(404, hid)] B }");
            dense(&expand::document(item, document, reader)).matches("compile_error").count()
        };
        assert_eq!(errors(Reader::Compiler), 2);
        assert_eq!(errors(Reader::Editor), 0);
    }
}
