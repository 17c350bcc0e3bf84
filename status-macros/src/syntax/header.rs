//! The name and the value of a header field (RFC 9110 §5.1, §5.5).

use status_core::__response::{is_connection_option, is_in_name, is_in_value, is_set_elsewhere};

/// Says what is wrong with the name.
pub(crate) fn check_name(name: &str) -> Result<(), String> {
    if name.is_empty() {
        return Err(
            "the name of the header field is empty: write one such as `\"retry-after\"`".into()
        );
    }
    if let Some(wrong) = name.chars().find(|&c| !is_in_name(c)) {
        let fix = name.replace(['_', ' '], "-");
        let fix = if fix != name && fix.chars().all(is_in_name) {
            format!("write `\"{fix}\"`")
        } else {
            "letters, digits and `-` are".into()
        };
        return Err(format!(
            "`{name}` is not the name of a header field: {wrong:?} is not legal there, {fix}"
        ));
    }
    if is_set_elsewhere(name) {
        return Err(format!("`{name}` is set by what makes or sends the response: remove it here"));
    }
    Ok(())
}

/// Says what is wrong with the value that is fixed for the name.
pub(crate) fn check_value(name: &str, value: &str) -> Result<(), String> {
    if let Some(wrong) = value.chars().find(|&c| !is_in_value(c)) {
        return Err(format!(
            "{wrong:?} is not legal in the value of a header field: control characters are not"
        ));
    }
    if name.eq_ignore_ascii_case("connection") && !is_connection_option(value) {
        return Err(format!(
            "`{name}` can be `close` or `upgrade` here: what sends the response sets the rest of it"
        ));
    }
    Ok(())
}
