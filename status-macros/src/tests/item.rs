//! How an item is read: what stands in it that concerns no derive of ours.

use super::http_error;

/// Whether the impl of an enum of these variants has this arm.
#[track_caller]
fn answers(variants: &str, arm: &str) {
    let expansion = http_error(&format!("#[repr(u8)] enum Error {{ {variants} }}"));
    assert!(!expansion.contains("compile_error"), "{variants}: {expansion}");
    assert!(expansion.contains(arm), "{variants}: {expansion}");
}

#[test]
fn a_discriminant_ends_at_its_comma() {
    for discriminant in [
        "1",
        "N + 1",
        "N << 3",
        "N::M << 3",
        "1 as u8 + N << 3",
        "<Two<u8, u16>>::N",
        "<Two<u8, u16> as T<u8, u16>>::N",
        "Two::<u8, u16>::N",
        "x as Two<u8, u16>",
        "x as a::Two<u8, u16>",
        "if <Two<u8, u16>>::B { 1 } else { 2 }",
        "-N",
    ] {
        answers(
            &format!("#[status(404)] A = {discriminant}, #[status(409)] B"),
            "{r#Error::r#A=>::http_status::Status::NotFound,_=>::http_status::Status::Conflict,}",
        );
    }
}

#[test]
fn a_field_ends_at_its_comma() {
    for ty in
        ["Two<fn() -> u8, u16>", "fn(u8, u16) -> Two<u8, u16>", "[Two<u8, u16>; 2]", "(u8, u16)"]
    {
        answers(&format!("A({ty}, #[status] Inner)"), "1:");
    }
}

#[test]
fn a_visibility_ends_before_the_type() {
    for visibility in ["", "pub", "pub(crate)", "pub(self)", "pub(super)", "pub(in crate::a)"] {
        let expansion = http_error(&format!(
            "#[status(transparent)] struct Error({visibility} (Inner, Other));"
        ));
        assert!(expansion.contains("<(Inner,Other)as"), "{visibility}: {expansion}");
        let expansion =
            http_error(&format!("#[status(transparent)] struct Error({visibility} Inner);"));
        assert!(expansion.contains("<Inneras"), "{visibility}: {expansion}");
    }
    // A tuple that begins like a restriction.
    for ty in ["(crate::Inner, u8)", "(self::Inner, u8)", "(super::Inner, u8)"] {
        let expansion = http_error(&format!("#[status(transparent)] struct Error(pub {ty});"));
        let dense = ty.replace(' ', "");
        assert!(expansion.contains(&format!("<{dense}as")), "{ty}: {expansion}");
    }
}

#[test]
fn what_is_allowed_on_the_item_is_so_in_the_impl() {
    for lint in ["allow", "expect"] {
        let expansion = http_error(&format!("#[{lint}(deprecated)] #[status(404)] struct Error;"));
        assert!(expansion.starts_with("#[allow(deprecated)]"), "{lint}: {expansion}");
    }
}
