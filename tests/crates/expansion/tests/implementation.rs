//! Parts of the `impl` that are right in other ways than by compiling, or that a compiler only finds
//! missing where it looks at more than one item.

use proc_macro2::TokenStream;

fn expand(item: &str) -> String {
    expansion::derive_http_error(item.parse().unwrap()).to_string()
}

#[test]
fn bounds_only_where_a_field_is_generic() {
    let body =
        "{ #[status(transparent)] Asked(Inner<A>), #[status(404)] Told(#[status(instance)] B) }";
    let bounded = expand(&format!("enum Error<A, B> {body}"));
    assert!(bounded.contains("where Inner < A > : :: http_status :: __private :: HttpError"));
    assert!(bounded.contains("B : :: http_status :: __private :: Display {"));
    for generics in ["", "<'a>", "<C>", "<const A: u8, const B: u8>"] {
        let unbounded = expand(&format!("enum Error{generics} {body}"));
        assert!(!unbounded.contains("where"), "{unbounded}");
    }
}

#[test]
fn the_path_of_the_crate() {
    for item in [
        "#[status(404, crate = my::facade)] struct Error;",
        "#[status(crate = my::facade)] enum Error { #[status(404)] A }",
    ] {
        let expansion = expand(item);
        assert!(expansion.contains("impl < > my :: facade :: __private :: HttpError for"));
        assert!(!expansion.contains("http_status"), "{expansion}");
    }
}

#[test]
fn unreachable_only_after_a_mistake() {
    let last = "_ => :: core :: unreachable ! () , }";
    for wrong in [
        "#[status(404)] union Error { a: u8 }",
        "enum Error { #[status(404)] A, B }",
        "#[status(NotFond)] struct Error;",
    ] {
        assert!(expand(wrong).contains(last), "{wrong}");
    }
    for right in
        ["enum Error {}", "enum Error { #[status(404)] A }", "#[status(404)] struct Error;"]
    {
        assert!(!expand(right).contains("unreachable"), "{right}");
    }
}

type Derive = fn(TokenStream) -> TokenStream;

#[test]
fn a_response_of_a_generic_type_only_where_it_can_be_one() {
    let derives: [(Derive, &str); 4] = [
        (expansion::derive_into_response, "axum :: IntoResponse for"),
        (expansion::derive_actix_response_error, "actix_web :: ResponseError for"),
        (expansion::derive_responder, "rocket :: Responder < '__r , 'static > for"),
        (expansion::derive_poem_response_error, "poem :: ResponseError for"),
    ];
    for (derive, implementation) in derives {
        let expand = |item: &str| derive(item.parse().unwrap()).to_string();
        let plain = expand("#[status(404)] struct Error;");
        assert!(plain.contains(&format!("{implementation} r#Error {{")), "{plain}");
        let generic = expand("#[status(404)] struct Error<T>(T);");
        let bound = "r#Error < T > where Self : :: http_status :: __private :: Answerable {";
        assert!(generic.contains(&format!("{implementation} {bound}")), "{generic}");
    }
}
