//! The words that the attributes know, and those that people bring from elsewhere.

use status_core::__closest_word as closest_word;
use status_core::__response::is_set_elsewhere;

use super::header;

/// An option of a type or a variant, as it is written.
pub(crate) const OPTIONS: [(&str, &str); 11] = [
    ("transparent", "transparent"),
    ("expose", "expose"),
    ("hide", "hide"),
    ("type", "type = \"…\""),
    ("title", "title = \"…\""),
    ("detail", "detail = \"…\""),
    ("header", "header(\"…\" = \"…\")"),
    ("extension", "extension(\"…\" = …)"),
    ("server_only", "server_only"),
    ("body", "body = path"),
    ("crate", "crate = path"),
];

/// An option of a field, as it is written.
pub(crate) const FIELD_OPTIONS: [(&str, &str); 6] = [
    ("header", "header = \"…\""),
    ("extension", "extension"),
    ("detail", "detail"),
    ("instance", "instance"),
    ("default", "default"),
    ("with", "with = path"),
];

/// Whether it is an option of a type or a variant.
pub(crate) fn is_option(word: &str) -> bool {
    OPTIONS.iter().any(|(option, _)| *option == word)
}

/// Whether it is an option of a field.
pub(crate) fn is_field_option(word: &str) -> bool {
    FIELD_OPTIONS.iter().any(|(option, _)| *option == word)
}

/// The option that a misspelt one means.
pub(crate) fn closest(word: &str, options: &[(&'static str, &str)]) -> Option<&'static str> {
    let words: Vec<_> = options.iter().map(|(option, _)| *option).collect();
    closest_word(word, &words)
}

/// Whether people call a status this.
pub(crate) fn is_status(word: &str) -> bool {
    ["code", "http", "http_code", "http_status", "status", "status_code"].contains(&word)
}

/// What an option of another crate's attribute is here, with its value where that can stand as it is.
pub(crate) fn foreign(word: &str, value: Option<&str>) -> Option<String> {
    let lower = word.to_ascii_lowercase();
    let text = value.filter(|value| value.starts_with('"'));
    let of = |option: &str| format!("write `{option} = {}`", text.unwrap_or("\"…\""));
    Some(match &*lower {
        "message" | "msg" | "text" | "display" | "description" | "reason" | "error" => of("detail"),
        "uri" | "url" | "problem_type" | "problem" | "kind" => of("type"),
        "summary" | "name" => of("title"),
        "internal" | "hidden" | "private" | "secret" | "sensitive" | "redact" | "no_expose" => {
            "write `hide`".into()
        }
        "public" | "visible" | "show" | "shown" | "no_hide" => "write `expose`".into(),
        "from" | "source" | "forward" | "inherit" | "inner" | "delegate" => {
            "write `transparent` to take the status from a field".into()
        }
        "headers" => "write `header(\"…\" = \"…\")`, one for each".into(),
        _ => {
            let name = lower.replace('_', "-");
            if is_set_elsewhere(&name) {
                return header::check_name(&name).err();
            }
            let is_known = KNOWN_HEADERS.contains(&&*name) || name.starts_with("x-");
            if !is_known || header::check_name(&name).is_err() {
                return None;
            }
            let value = match value {
                Some(value) if value.starts_with('"') => value.to_owned(),
                Some(value) if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                    format!("\"{value}\"")
                }
                _ => "\"…\"".into(),
            };
            format!("write `header(\"{name}\" = {value})`")
        }
    })
}

/// Fields that errors often carry, by whose names people call an option.
const KNOWN_HEADERS: [&str; 12] = [
    "allow",
    "cache-control",
    "connection",
    "content-language",
    "link",
    "location",
    "proxy-authenticate",
    "retry-after",
    "set-cookie",
    "upgrade",
    "vary",
    "www-authenticate",
];

/// The options but some, as a sentence lists them: `` `a`, `b` and `c` ``.
pub(crate) fn list(options: &[(&str, &str)], without: &[&str], last_word: &str) -> String {
    let forms = options.iter().filter(|(word, _)| !without.contains(word));
    let forms: Vec<_> = forms.map(|(_, form)| format!("`{form}`")).collect();
    let (last, others) = forms.split_last().expect("some options are left");
    format!("{} {last_word} {last}", others.join(", "))
}
