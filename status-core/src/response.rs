//! What the parts of a response may be: for the macros, which check it, and for the face, which does.

/// The members that every problem has (RFC 9457 §3.1).
pub const STANDARD_MEMBERS: [&str; 5] = ["type", "title", "status", "detail", "instance"];

/// Fields that whoever makes or sends the response sets.
const NOT_YOURS: [&str; 7] = [
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "trailer",
    "transfer-encoding",
];

/// Whether an error must leave this header field alone.
#[must_use]
pub fn is_set_elsewhere(name: &str) -> bool {
    NOT_YOURS.iter().any(|taken| name.eq_ignore_ascii_case(taken))
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
