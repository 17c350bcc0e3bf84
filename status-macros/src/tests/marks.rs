//! The marks of `derive_more` and snafu, which are not there to be compiled with.

use super::http_error;

/// Whether `transparent` takes the field of the type `Inner`.
#[track_caller]
fn takes(fields: &str, expected: bool) {
    let expansion = http_error(&format!("enum Error {{ #[status(transparent)] A {fields} }}"));
    let takes = expansion.contains("<Inneras::http_status::HttpError>");
    assert_eq!(takes, expected, "{fields}: {expansion}");
    assert_eq!(expansion.contains("compile_error"), !expected, "{fields}: {expansion}");
}

#[test]
fn a_mark() {
    takes("(#[from] Inner, u8)", true);
    takes("(u8, #[source] Inner)", true);
    takes("(#[error(source)] Inner, u8)", true);
    takes("(#[error(source, backtrace)] Inner, u8)", true);
    takes("{ #[snafu(source)] inner: Inner, id: u8 }", true);
    takes("{ #[snafu(source(true))] inner: Inner, id: u8 }", true);
    takes("{ #[snafu(source(from(Other, Inner::new)))] inner: Inner, id: u8 }", true);
    takes("{ #[snafu(backtrace, source)] inner: Inner, id: u8 }", true);
    takes("{ source: Inner, id: u8 }", true);
    takes("{ #[error(not(backtrace))] source: Inner, id: u8 }", true);
    takes("{ r#source: Inner, id: u8 }", true);
}

#[test]
fn no_mark() {
    takes("(#[from(skip)] Inner, u8)", false);
    takes("(#[from(Other)] Inner, u8)", false);
    takes("(#[error(not(source))] Inner, u8)", false);
    takes("{ #[error(not(source))] source: Inner, id: u8 }", false);
    takes("{ #[snafu(source(false))] source: Inner, id: u8 }", false);
    takes("{ #[snafu(backtrace)] inner: Inner, id: u8 }", false);
    takes("(#[from] Inner, #[source] Inner)", false);
}

#[test]
fn the_only_field_needs_none() {
    takes("(Inner)", true);
    takes("{ #[snafu(source(false))] inner: Inner }", true);
}
