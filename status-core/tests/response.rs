//! Which characters and names the header fields of a response may have, by hand.

use status_core::__response::{
    adds_up, is_connection_option, is_in_name, is_in_value, is_set_elsewhere,
};

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
    for name in ["retry-after", "content-language", "connection", "content", "", "date "] {
        assert!(!is_set_elsewhere(name), "{name}");
    }
}

/// RFC 9110 §5.3: a list may come in several fields.
#[test]
fn in_several_fields() {
    for name in [
        "WWW-Authenticate",
        "proxy-authenticate",
        "allow",
        "vary",
        "Link",
        "set-cookie",
        "cache-control",
        "via",
        "warning",
        "accept-patch",
        "accept-ranges",
        "content-language",
        "upgrade",
        "x-anything",
        "",
    ] {
        assert!(adds_up(name), "{name}");
    }
    for name in ["retry-after", "Location", "ETAG", "content-range", "connection", "sunset"] {
        assert!(!adds_up(name), "{name}");
    }
}

#[test]
fn in_connection() {
    for value in ["close", "upgrade", "Upgrade", "CLOSE"] {
        assert!(is_connection_option(value), "{value}");
    }
    for value in ["", "keep-alive", "close, upgrade", " close", "te"] {
        assert!(!is_connection_option(value), "{value}");
    }
}
