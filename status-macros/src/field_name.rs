//! The name of a header field (RFC 9110 §5.1).

use syn::{Error, LitStr};

/// What the response sets itself, or whoever sends it.
const NOT_YOURS: [&str; 5] =
    ["connection", "content-length", "content-type", "date", "transfer-encoding"];

pub(crate) fn check(name: &LitStr) -> Result<(), Error> {
    let text = name.value();
    let error = |message| Err(Error::new(name.span(), message));
    if text.is_empty() {
        return error(
            "the name of the header is empty: write one such as `\"retry-after\"`".into(),
        );
    }
    if let Some(wrong) = text.chars().find(|&c| !is_token(c)) {
        return error(format!(
            "`{text}` is not the name of a header: {wrong:?} is not legal there, letters, digits and `-` are"
        ));
    }
    if NOT_YOURS.iter().any(|taken| text.eq_ignore_ascii_case(taken)) {
        return error(format!("the response sets `{text}` itself: remove it here"));
    }
    Ok(())
}

/// A character of a token (RFC 9110 §5.6.2).
fn is_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c)
}
