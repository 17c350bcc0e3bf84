//! Legal header fields (RFC 9110 §5).

/// Whether `name` is a token (§5.6.2), and not of a field that the response sets itself.
pub(super) fn is_name(name: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty()
        && name.bytes().all(is_token)
        && !["content-length", "content-type", "transfer-encoding"]
            .iter()
            .any(|taken| name.eq_ignore_ascii_case(taken))
}

/// Whether `value` can be sent (§5.5): no control character is in it, so no line can end.
pub(super) fn is_value(value: &str) -> bool {
    value.bytes().all(|byte| byte == b'\t' || !byte.is_ascii_control())
}
