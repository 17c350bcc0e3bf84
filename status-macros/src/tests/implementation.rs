//! What of the `impl` is right in other ways than by compiling, or what a compiler only finds missing
//! where it looks at more than one item.

use super::{dense, http_error, tokens};
use crate::expand::{self, ACTIX_WEB, AXUM, POEM, ROCKET, Reader};

#[test]
fn the_least_that_says_it() {
    assert_eq!(
        http_error("#[status(404)] struct Error;"),
        dense(&tokens(
            "#[automatically_derived] impl ::http_status::HttpError for r#Error {
                 const __STATUSES: ::http_status::__private::u64 = 67108864;
                 fn status(&self) -> ::http_status::Status { ::http_status::Status::NotFound }
             }"
        )),
    );
    assert_eq!(
        http_error(
            "enum Error { #[status(404)] A, #[status(409)] B(u8), #[status(404, hide)] C {} }"
        ),
        dense(&tokens(
            "#[automatically_derived] impl ::http_status::HttpError for r#Error {
                 const __STATUSES: ::http_status::__private::u64 = 2214592512;
                 fn status(&self) -> ::http_status::Status {
                     match *self {
                         r#Error::r#A | r#Error::r#C{..} => ::http_status::Status::NotFound,
                         _ => ::http_status::Status::Conflict,
                     }
                 }
                 fn exposes_detail(&self) -> ::http_status::__private::bool {
                     match *self { r#Error::r#C{..} => false, _ => true, }
                 }
             }"
        )),
    );
}

#[test]
fn bounds_only_where_a_field_is_generic() {
    let body =
        "{ #[status(transparent)] Asked(Inner<A>), #[status(404)] Told(#[status(instance)] B) }";
    let bounded = http_error(&format!("enum Error<A, B> {body}"));
    assert!(bounded.contains("whereInner<A>:::http_status::HttpError,"), "{bounded}");
    assert!(bounded.contains(",B:::http_status::__private::Display,{"), "{bounded}");
    for generics in ["", "<'a>", "<C>", "<const A: u8, const B: u8>"] {
        let unbounded = http_error(&format!("enum Error{generics} {body}"));
        assert!(!unbounded.contains("where"), "{unbounded}");
    }
}

#[test]
fn bounds_of_a_detail() {
    let bounds = |detail: &str| {
        let item =
            format!("#[status(404, detail = \"{detail}\")] struct Error<A, B> {{ a: A, b: B }}");
        let expansion = http_error(&item);
        let (_, rest) = expansion.split_once("where").unwrap_or_default();
        rest.split_once('{').unwrap_or_default().0.replace("::http_status::__private::", "")
    };
    assert_eq!(bounds("none"), "");
    assert_eq!(bounds("{a}"), "A:Display,");
    assert_eq!(bounds("{b:?}"), "B:Debug,");
    assert_eq!(bounds("{b:>a$x}"), "B:LowerHex,");
}

#[test]
fn the_path_of_the_crate_once() {
    for item in [
        "#[status(404, crate = my::facade)] struct Error;",
        "#[status(crate = my::facade)] enum Error { #[status(404)] A }",
    ] {
        let expansion = http_error(item);
        assert!(expansion.contains("usemy::facade::__privateas__http_status;"));
        assert!(expansion.contains("impl__http_status::HttpErrorfor"));
        assert_eq!(expansion.matches("facade").count(), 1, "{expansion}");
        assert!(!expansion.contains("::http_status"), "{expansion}");
    }
}

#[test]
fn an_impl_in_spite_of_mistakes() {
    for wrong in [
        "#[status(404)] union Error { a: u8 }",
        "enum Error { #[status(404)] A, B }",
        "#[status(NotFond)] struct Error;",
        "#[repr(packed)] #[status(transparent)] struct Error(Status);",
    ] {
        let expansion = http_error(wrong);
        assert!(expansion.contains("HttpErrorforr#Error{"), "{expansion}");
        assert_eq!(expansion.matches("compile_error").count(), 1, "{expansion}");
    }
}

/// What a packed type has no right to borrow is not borrowed: that would be an error of the compiler too.
#[test]
fn nothing_is_read_from_a_packed_type() {
    let expansion = http_error(
        "#[repr(packed)] #[status(404, detail = \"{0}\")] struct Error(#[status(instance)] u8);",
    );
    assert_eq!(expansion.matches("compile_error").count(), 1, "{expansion}");
    assert!(!expansion.contains("describe"), "{expansion}");
}

#[test]
fn a_response_of_a_generic_type_only_where_it_can_be_one() {
    for (response, implementation) in [
        (&AXUM, "axum::IntoResponsefor"),
        (&ACTIX_WEB, "actix_web::ResponseErrorfor"),
        (&ROCKET, "rocket::Responder<'__http_status,'static>for"),
        (&POEM, "poem::ResponseErrorfor"),
    ] {
        let expand =
            |item: &str| dense(&expand::response(tokens(item), response, Reader::Compiler));
        let plain = expand("#[status(404)] struct Error;");
        assert!(plain.contains(&format!("{implementation}r#Error{{")), "{plain}");
        let generic = expand("#[status(404)] struct Error<T>(T);");
        let bound = "r#Error<T,>whereSelf:::http_status::__private::Answerable{";
        assert!(generic.contains(&format!("{implementation}{bound}")), "{generic}");
    }
}

/// The compiler shows one of two errors that are the same.
#[test]
fn the_same_mistakes_of_all_derives() {
    for (item, mistakes) in [
        ("enum Error { #[status(404, hid)] A, #[status(NotFond)] B }", 2),
        ("#[status(404)] struct Error { #[status(heder = \"a\")] a: u8 }", 1),
    ] {
        let errors = |expansion: String| {
            expansion.split_once("::core::compile_error").map(|(_, after)| after.to_owned())
        };
        let of_http_error = errors(http_error(item)).unwrap();
        assert_eq!(of_http_error.matches("compile_error").count() + 1, mistakes);
        let response = expand::response(tokens(item), &AXUM, Reader::Compiler);
        assert_eq!(errors(dense(&response)).unwrap(), of_http_error);
        let in_an_editor = expand::response(tokens(item), &AXUM, Reader::Editor);
        assert!(!in_an_editor.to_string().contains("compile_error"));
    }
}
