//! What rustdoc makes of a doc comment, beyond Markdown.

use std::string::String;

use pulldown_cmark::{BrokenLink, CodeBlockKind};

/// Whether it is a link to an item. Other brackets are text, as are those of an index.
pub(super) fn is_of_an_item(link: &BrokenLink<'_>, docs: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    let before = docs.get(..link.span.start).and_then(|before| before.chars().next_back());
    // Not of another script, which has no spaces between words.
    if before.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | ')' | ']')) {
        return false;
    }
    let reference = link.reference.trim();
    if let Some(code) = reference.strip_prefix('`').and_then(|it| it.strip_suffix('`')) {
        return !code.contains('`') && code.contains(char::is_alphabetic);
    }
    // As in `fn@name`, and in `Name#examples`.
    let path = reference.split_once('@').map_or(reference, |(_, path)| path);
    let path = path.split_once('#').map_or(path, |(path, _)| path);
    let path = ["!", "()", "!()", "{}", "!{}"]
        .iter()
        .find_map(|end| path.strip_suffix(end))
        .unwrap_or(path);
    let path =
        path.strip_suffix('>').and_then(|path| Some(path.split_once('<')?.0)).unwrap_or(path);
    let is_name = |name: &str| {
        let name = name.strip_prefix("r#").unwrap_or(name);
        name.chars().all(is_word) && !name.starts_with(|c: char| c.is_numeric()) && !name.is_empty()
    };
    path.strip_prefix("::").unwrap_or(path).split("::").all(is_name)
}

/// Whether the code is Rust, as it is where nothing else is said.
pub(super) fn is_rust(kind: &CodeBlockKind<'_>) -> bool {
    let CodeBlockKind::Fenced(tags) = kind else { return true };
    let mut tags = tags.split([',', ' ', '\t']).filter(|tag| !tag.is_empty());
    let is_of_a_test = |tag: &str| match tag {
        "should_panic" | "no_run" | "ignore" | "compile_fail" | "test_harness"
        | "standalone_crate" => true,
        _ => ["ignore-", "edition", "E0"].iter().any(|start| tag.starts_with(start)),
    };
    tags.clone().any(|tag| tag == "rust") || tags.all(is_of_a_test)
}

/// The code without the lines that are for a test alone, which begin with a number sign.
pub(super) fn without_hidden_lines(code: &str) -> String {
    let mut shown = String::new();
    for line in code.split_inclusive('\n') {
        let text = line.trim();
        if text.starts_with("##") {
            shown.push_str(&line.replacen("##", "#", 1));
        } else if text != "#" && !text.starts_with("# ") {
            shown.push_str(line);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use std::format;
    use std::vec::Vec;

    use pulldown_cmark::{CodeBlockKind, CowStr, Options, Parser};

    use super::{is_of_an_item, is_rust};

    /// Which of the references that lead nowhere are to items.
    fn links(docs: &str) -> Vec<bool> {
        let mut all = Vec::new();
        let see = |link| {
            all.push(is_of_an_item(&link, docs));
            None::<(CowStr<'_>, CowStr<'_>)>
        };
        Parser::new_with_broken_link_callback(docs, Options::empty(), Some(see)).for_each(drop);
        all
    }

    #[test]
    fn brackets_that_are_text() {
        for docs in [
            "items[0]",
            "items[i]",
            "range [0, 1]",
            "a [b c] d",
            "[1]",
            "f()[`i`]",
            "[a-b]",
            "[`0`]",
            "[it][no. 1]",
        ] {
            assert!(links(docs).iter().all(|is_link| !is_link), "{docs}");
        }
    }

    #[test]
    fn links_to_items() {
        for item in [
            "Status",
            "`Vec<u8>`",
            "::std::vec",
            "Self::r#type",
            "struct@Status",
            "status!",
            "f()",
            "Status#examples",
            "Vec<u8>",
            "größe",
            "`&str`",
        ] {
            assert_eq!(links(&format!("([{item}])")), [true], "{item}");
            assert_eq!(links(&format!("([it][{item}])")), [true], "{item}");
        }
        assert_eq!(links("説明[`Status`]を"), [true]);
    }

    #[test]
    fn code() {
        let of = |tags: &'static str| is_rust(&CodeBlockKind::Fenced(tags.into()));
        assert!(is_rust(&CodeBlockKind::Indented));
        for tags in
            ["", "rust", "rust,ignore", "no_run", "compile_fail,E0080", "edition2024 should_panic"]
        {
            assert!(of(tags), "{tags}");
        }
        for tags in ["sh", "text", "json,ignore", "rs"] {
            assert!(!of(tags), "{tags}");
        }
    }
}
