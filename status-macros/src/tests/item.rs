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
        answers(&format!("A({ty}, #[status] Inner)"), "r#A{1:ref");
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

/// An integer's suffix is a type that it must fit.
#[cfg(feature = "problem")]
#[test]
fn an_integer_has_the_range_of_its_suffix() {
    let is_right = |value: &str| {
        let item = format!("#[status(404, extension(\"a\" = {value}))] struct Error;");
        !http_error(&item).contains("compile_error")
    };
    for (suffix, least, most) in [
        ("", "-170141183460469231731687303715884105728", "340282366920938463463374607431768211455"),
        ("i8", "-128", "127"),
        ("i16", "-32768", "32767"),
        ("i32", "-2147483648", "2147483647"),
        ("i64", "-9223372036854775808", "9223372036854775807"),
        ("isize", "-9223372036854775808", "9223372036854775807"),
        (
            "i128",
            "-170141183460469231731687303715884105728",
            "170141183460469231731687303715884105727",
        ),
        ("u8", "0", "255"),
        ("u16", "0", "65535"),
        ("u32", "0", "4294967295"),
        ("u64", "0", "18446744073709551615"),
        ("usize", "0", "18446744073709551615"),
        ("u128", "0", "340282366920938463463374607431768211455"),
    ] {
        assert!(is_right(&format!("{least}{suffix}")), "{least}{suffix}");
        assert!(is_right(&format!("{most}{suffix}")), "{most}{suffix}");
        let more = format!("{most}0{suffix}");
        assert!(!is_right(&more), "{more}");
        let less = format!("-{most}1{suffix}");
        assert!(!is_right(&less), "{less}");
    }
}
