//! What leads to a section of the page.

use std::collections::BTreeSet;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use super::super::ProblemType;

/// One for each, no two alike. An anchor changes only if an earlier equal one appears.
pub(super) fn of_each(types: &[ProblemType]) -> Vec<String> {
    let names: Vec<_> = types.iter().map(name).collect();
    let mut taken: BTreeSet<_> = names.iter().cloned().collect();
    let mut seen = BTreeSet::new();
    let unique = |name: String| {
        if seen.insert(name.clone()) {
            return name;
        }
        let mut numbered = (2_u64..).map(|number| format!("{name}-{number}"));
        numbered.find(|name| taken.insert(name.clone())).unwrap_or(name)
    };
    names.into_iter().map(unique).collect()
}

fn name(it: &ProblemType) -> String {
    let names = [legal(last_part(it.problem_type())), legal(&kebab(it.variant()))];
    let status = || it.status().map_or("any".into(), |status| status.code().to_string());
    names.into_iter().find(|name| !name.is_empty()).unwrap_or_else(status)
}

/// The fragment, or the last segment of the path.
fn last_part(uri: &str) -> &str {
    if uri == "about:blank" {
        return "";
    }
    match uri.split_once('#') {
        Some((_, fragment)) if !fragment.is_empty() => fragment,
        before => {
            let uri = before.map_or(uri, |(before, _)| before);
            let path = uri.split('?').next().unwrap_or_default().trim_end_matches('/');
            path.rsplit(['/', ':']).next().unwrap_or_default()
        }
    }
}

fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    let (mut before, mut rest) = (None::<char>, name.chars().peekable());
    while let Some(c) = rest.next() {
        let ends_word = before.is_some_and(|it| it.is_lowercase() || it.is_numeric());
        let ends_acronym = before.is_some_and(char::is_uppercase)
            && rest.peek().is_some_and(|next| next.is_lowercase());
        if c.is_uppercase() && (ends_word || ends_acronym) {
            kebab.push('-');
        }
        kebab.extend(if c == '_' { '-' } else { c }.to_lowercase());
        before = Some(c);
    }
    kebab
}

/// With what may stand in a fragment and in an `id` (RFC 3986 §3.5).
fn legal(text: &str) -> String {
    let mut legal = String::new();
    for (at, c) in text.char_indices() {
        let is_escape = || {
            let digits = text.as_bytes().get(at + 1..at + 3);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
        };
        let is_legal = match c {
            '%' => is_escape(),
            c => c.is_alphanumeric() || "-._~!$&'()*+,;=:@/?".contains(c),
        };
        legal.push(if is_legal { c } else { '-' });
    }
    legal
}

#[cfg(test)]
mod tests {
    use status_core::Status;
    use std::vec::Vec;

    use super::super::super::ProblemType;
    use super::{kebab, of_each};

    fn anchors(types: &[(&'static str, &'static str)]) -> Vec<std::string::String> {
        let types: Vec<_> = types
            .iter()
            .map(|(variant, uri)| ProblemType::new(*variant, Status::NotFound).with_type(*uri))
            .collect();
        of_each(&types)
    }

    #[test]
    fn by_the_problem_type_or_the_variant_or_the_status() {
        let of = |variant, uri| anchors(&[(variant, uri)]).remove(0);
        assert_eq!(of("A", "https://shop.example/problems/sold-out"), "sold-out");
        assert_eq!(of("A", "https://shop.example/problems/sold-out/"), "sold-out");
        assert_eq!(of("A", "/problems/sold-out?v=1"), "sold-out");
        assert_eq!(of("A", "/problems#sold-out"), "sold-out");
        assert_eq!(of("A", "/problems/sold-out#"), "sold-out");
        assert_eq!(of("A", "#a/b%C3%BC"), "a/b%C3%BC");
        assert_eq!(of("A", "urn:problem:shop:sold-out"), "sold-out");
        assert_eq!(of("A", "/problems/50%"), "50-");
        assert_eq!(of("A", "/problems/<a b>"), "-a-b-");
        assert_eq!(of("SoldOut", "about:blank"), "sold-out");
        assert_eq!(of("SoldOut", "/"), "sold-out");
        assert_eq!(of("", "about:blank"), "404");
        assert_eq!(of_each(&[ProblemType::any("")]), ["any"]);
    }

    #[test]
    fn no_two_alike() {
        let types = [("A", "/a/x"), ("A", "/b/x"), ("X", "about:blank"), ("A", "/c/x-2")];
        assert_eq!(anchors(&types), ["x", "x-3", "x-4", "x-2"]);
    }

    #[test]
    fn words_of_a_name() {
        let names = ["SoldOut", "HTTPError", "IO", "Http2Refused", "A", "Größe", "snake_Case"];
        let words = ["sold-out", "http-error", "io", "http2-refused", "a", "größe", "snake-case"];
        assert_eq!(names.map(kebab), words);
    }
}
