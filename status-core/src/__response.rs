//! What the parts of a response may be: for the macros, which check it, and for http-status, which makes it.

/// The members that every problem has (RFC 9457 §3.1).
pub const STANDARD_MEMBERS: [&str; 5] = ["type", "title", "status", "detail", "instance"];

/// Fields that whoever makes or sends the response sets.
const NOT_YOURS: [&str; 6] =
    ["content-encoding", "content-length", "content-type", "date", "trailer", "transfer-encoding"];

/// Whether an error must leave this header field alone. Of `connection`, see [`is_connection_option`].
#[must_use]
pub fn is_set_elsewhere(name: &str) -> bool {
    NOT_YOURS.iter().any(|taken| name.eq_ignore_ascii_case(taken))
}

/// Registered fields of responses that have one value. All other registered ones are lists (RFC 9110
/// §5.3), and what no registry knows may be one.
const SINGLE: [&str; 29] = [
    "access-control-allow-credentials",
    "access-control-allow-origin",
    "access-control-max-age",
    "age",
    "connection",
    "content-disposition",
    "content-location",
    "content-range",
    "cross-origin-embedder-policy",
    "cross-origin-embedder-policy-report-only",
    "cross-origin-opener-policy",
    "cross-origin-opener-policy-report-only",
    "cross-origin-resource-policy",
    "deprecation",
    "etag",
    "expires",
    "last-modified",
    "location",
    "memento-datetime",
    "mime-version",
    "origin-agent-cluster",
    "refresh",
    "retry-after",
    "server",
    "sourcemap",
    "strict-transport-security",
    "sunset",
    "x-content-type-options",
    "x-frame-options",
];

/// Whether several fields of this name stand beside each other, where one level gives them. Else the
/// last one counts.
#[must_use]
pub fn adds_up(name: &str) -> bool {
    !SINGLE.iter().any(|single| name.eq_ignore_ascii_case(single))
}

/// Whether this is what an error may say in `connection` (RFC 9110 §7.6.1, §7.8).
#[must_use]
pub fn is_connection_option(value: &str) -> bool {
    ["close", "upgrade"].iter().any(|option| value.eq_ignore_ascii_case(option))
}

/// The longest name of a header field that every framework can send.
pub const LONGEST_NAME: usize = (1 << 16) - 1;

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
