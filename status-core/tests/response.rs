//! Which characters and names the header fields of a response may have, by hand.

use status_core::__response::{adds_up, is_allowed, is_in_name, is_in_value, is_set_elsewhere};

/// RFC 9110 §5.6.2: `tchar`.
#[test]
fn in_a_name() {
    let legal = "!#$%&'*+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz|~";
    assert!(('\0'..='\u{ffff}').filter(|&c| is_in_name(c)).eq(legal.chars()));
}

/// RFC 9110 §5.5: all but the control characters, of which a tab is legal.
#[test]
fn in_a_value() {
    let controls = (0..0x20_u8).chain([0x7f]).map(char::from);
    let illegal = controls.filter(|&c| c != '\t');
    assert!(('\0'..='\u{ffff}').filter(|&c| !is_in_value(c)).eq(illegal));
}

#[test]
fn set_elsewhere() {
    for name in ["content-type", "Content-Length", "DATE", "transfer-encoding"] {
        assert!(is_set_elsewhere(name), "{name}");
    }
    for name in ["retry-after", "connection", "content-language", "content", "", "date "] {
        assert!(!is_set_elsewhere(name), "{name}");
    }
}

/// RFC 9110 §7.6.1 and §7.8.
#[test]
fn of_connection_only_what_an_error_can_ask_for() {
    for (name, value, expected) in [
        ("connection", "close", true),
        ("Connection", " Upgrade\t", true),
        ("connection", "keep-alive", false),
        ("connection", "close, upgrade", false),
        ("connection", "", false),
        ("retry-after", "keep-alive", true),
    ] {
        assert_eq!(is_allowed(name, value), expected, "{name}: {value}");
    }
}

/// RFC 9110 §5.3.
#[test]
fn lists_add_up() {
    for name in ["www-authenticate", "Allow", "vary", "link", "set-cookie", "x-unknown"] {
        assert!(adds_up(name), "{name}");
    }
    for name in ["retry-after", "Location", "etag", "connection"] {
        assert!(!adds_up(name), "{name}");
    }
}
