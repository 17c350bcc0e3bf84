//! Each look-up, against a walk over all statuses.

#![no_main]

use std::sync::LazyLock;

use http_status::{InvalidStatus, Status};
use libfuzzer_sys::fuzz_target;

/// What a status is called beside its own name and phrase.
const OTHER_LABELS: [(u16, &str, &str); 9] = [
    (302, "MovedTemporarily", "Moved Temporarily"),
    (408, "RequestTimeout", "Request Time-out"),
    (413, "ContentTooLarge", "Content Too Large"),
    (413, "RequestEntityTooLarge", "Request Entity Too Large"),
    (414, "RequestUriTooLong", "Request-URI Too Long"),
    (414, "RequestUriTooLarge", "Request-URI Too Large"),
    (416, "RequestedRangeNotSatisfiable", "Requested Range Not Satisfiable"),
    (422, "UnprocessableEntity", "Unprocessable Entity"),
    (504, "GatewayTimeout", "Gateway Time-out"),
];

/// All that spells a status.
struct Label {
    status: Status,
    code: String,
    name: &'static str,
    constant: String,
    reason: &'static str,
}

static LABELS: LazyLock<Vec<Label>> = LazyLock::new(|| {
    let own = Status::ALL.iter().map(|status| (status.code(), status.name(), status.reason()));
    let label = |(code, name, reason): (u16, &'static str, &'static str)| Label {
        status: Status::ALL.iter().copied().find(|&status| status == code).unwrap(),
        code: code.to_string(),
        name,
        constant: screaming(name),
        reason,
    };
    own.chain(OTHER_LABELS).map(label).collect()
});

fn screaming(name: &str) -> String {
    let spelt = |(at, c): (usize, char)| {
        let gap = if at > 0 && c.is_ascii_uppercase() { "_" } else { "" };
        format!("{gap}{}", c.to_ascii_uppercase())
    };
    name.char_indices().map(spelt).collect()
}

fn find(is_it: impl Fn(&Label) -> bool) -> Option<Status> {
    LABELS.iter().find(|label| is_it(label)).map(|label| label.status)
}

fuzz_target!(|bytes: &[u8]| {
    if let Some(&code) = bytes.first_chunk() {
        number(u16::from_be_bytes(code));
    }
    assert_eq!(Status::from_bytes(bytes), find(|label| label.code.as_bytes() == bytes));
    if let Ok(text) = str::from_utf8(bytes) {
        number_as_text(text);
        words(text);
    }
});

fn number(number: u16) {
    let expected = find(|label| u16::from(label.status) == number);
    assert_eq!(Status::from_code(number), expected);
    let result = Status::try_from(number);
    assert_eq!(result.ok(), expected);
    if let Err(error) = result {
        names(error, &number.to_string());
    }
}

fn number_as_text(text: &str) {
    let expected = find(|label| label.code == text);
    let result = text.parse::<Status>();
    assert_eq!(result, Status::try_from(text));
    assert_eq!(result.ok(), expected);
    if let Err(error) = result {
        names(error, text);
    }
}

/// The error names the input, or the beginning of a long one, and shows no control character.
fn names(error: InvalidStatus, input: &str) {
    let message = error.to_string();
    assert!(message.len() < 512 && !message.contains(char::is_control), "{message:?}");
    let mut length = 0;
    let fits = |c: &char| {
        length += c.len_utf8();
        length <= 32
    };
    let kept: String = input.chars().take_while(fits).collect();
    let cut = if kept.len() < input.len() { "…" } else { "" };
    let shown = |c: char| if c.is_control() { c.escape_default().to_string() } else { c.into() };
    let shown: String = kept.chars().map(shown).collect();
    assert!(message.starts_with(&format!("`{shown}{cut}` is ")), "{input:?}: {message}");
}

fn words(text: &str) {
    let by_name = find(|label| text == label.name || text == label.constant);
    assert_eq!(Status::from_name(text), by_name);
    let by_reason = find(|label| text.eq_ignore_ascii_case(label.reason));
    assert_eq!(Status::from_reason(text), by_reason);
}
