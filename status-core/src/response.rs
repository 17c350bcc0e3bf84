//! What the parts of a response may be: for the macros, which check it, and for the face, which does.

/// The members that every problem has (RFC 9457 §3.1).
pub const STANDARD_MEMBERS: [&str; 5] = ["type", "title", "status", "detail", "instance"];

/// Fields that whoever makes or sends the response sets.
const NOT_YOURS: [&str; 6] =
    ["content-encoding", "content-length", "content-type", "date", "trailer", "transfer-encoding"];

/// Whether an error must leave this header field alone.
#[must_use]
pub fn is_set_elsewhere(name: &str) -> bool {
    NOT_YOURS.iter().any(|taken| name.eq_ignore_ascii_case(taken))
}

/// Whether an error may give the field this value: `connection` is otherwise the sender's
/// (RFC 9110 §7.6.1, §7.8).
#[must_use]
pub fn is_allowed(name: &str, value: &str) -> bool {
    let is = |option: &str| value.trim_matches([' ', '\t']).eq_ignore_ascii_case(option);
    !name.eq_ignore_ascii_case("connection") || is("close") || is("upgrade")
}

/// Registered fields of a response that are no lists, so that there is one of each.
const SINGLE: [&str; 28] = [
    "accept-ranges",
    "access-control-allow-credentials",
    "access-control-allow-origin",
    "access-control-max-age",
    "age",
    "content-disposition",
    "content-location",
    "content-range",
    "cross-origin-embedder-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "deprecation",
    "etag",
    "expires",
    "last-modified",
    "location",
    "nel",
    "origin-agent-cluster",
    "refresh",
    "retry-after",
    "server",
    "sourcemap",
    "strict-transport-security",
    "sunset",
    "traceparent",
    "x-content-type-options",
    "x-frame-options",
    "connection",
];

/// Whether several fields of this name are one list (RFC 9110 §5.3). A name that no registry knows
/// may be one.
#[must_use]
pub fn adds_up(name: &str) -> bool {
    !SINGLE.iter().any(|single| name.eq_ignore_ascii_case(single))
}

/// Whether the character is legal in the name of a header field (RFC 9110 §5.6.2).
#[must_use]
pub fn is_in_name(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '!' | '#'..='\'' | '*' | '+' | '-' | '.' | '^'..='`' | '|' | '~')
}

/// Whether the character is legal in the value of a header field (RFC 9110 §5.5).
#[must_use]
pub fn is_in_value(c: char) -> bool {
    c == '\t' || !c.is_ascii_control()
}
