//! The name of a header field (RFC 9110 §5.1).

use status_core::__response::{is_in_name, is_set_elsewhere};
use syn::{Error, LitStr};

pub(crate) fn check(name: &LitStr) -> Result<(), Error> {
    let text = name.value();
    let error = |message| Err(Error::new(name.span(), message));
    if text.is_empty() {
        return error(
            "the name of the header is empty: write one such as `\"retry-after\"`".into(),
        );
    }
    if let Some(wrong) = text.chars().find(|&c| !is_in_name(c)) {
        return error(format!(
            "`{text}` is not the name of a header: {wrong:?} is not legal there, letters, digits and `-` are"
        ));
    }
    if is_set_elsewhere(&text) {
        return error(format!(
            "`{text}` is set by what makes or sends the response: remove it here"
        ));
    }
    Ok(())
}
