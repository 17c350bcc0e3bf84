//! What a user writes never becomes markup.

use std::collections::BTreeSet;
use std::format;
use std::string::{String, ToString};
use std::vec::Vec;

use proptest::prelude::*;
use serde_json::json;
use status_core::Status;

use super::super::{Catalogue, ProblemType};

/// A tag: its name, and its attributes with their values.
type Tag = (String, Vec<(String, String)>);

/// All tags, as a browser reads them.
fn tags(page: &str) -> Vec<Tag> {
    let (before, rest) = page.split_once("<style>").unwrap();
    let before = before.strip_prefix("<!doctype html>").unwrap();
    let page = format!("{before}{}", rest.split_once("</style>").unwrap().1);
    let mut tags = Vec::new();
    for tag in page.split('<').skip(1) {
        let mut rest = tag.split_at(tag.find(['>', ' ']).unwrap()).1;
        let name = tag[..tag.len() - rest.len()].to_string();
        let mut attributes = Vec::new();
        while let Some((name, behind)) = rest.split_once("=\"").filter(|it| !it.0.contains('>')) {
            let (value, behind) = behind.split_once('"').unwrap();
            attributes.push((name.trim().into(), value.into()));
            rest = behind;
        }
        assert!(rest.starts_with('>') || rest.starts_with(" />"), "{tag}");
        tags.push((name, attributes));
    }
    tags
}

/// Texts that have what is markup somewhere.
fn text() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "<script>",
        "</style>",
        "<!--",
        "-->",
        "<",
        ">",
        "&",
        "&lt;",
        "\"",
        "'",
        "=",
        "`",
        "```\n",
        "|",
        "#",
        "# ",
        "\n",
        "\n\n",
        "[",
        "](",
        ")",
        "javascript:a",
        "https://a.b/",
        "*",
        "_",
        "- ",
        "1. ",
        "<b onload=\"a\">",
        "<https://a.b>",
        "\\",
        " ",
        "a",
        "ü",
        "%",
        "---",
        "![",
        "|-|\n",
        "[a]: javascript:b\n",
        "~~~",
        "    ",
    ];
    prop::collection::vec(prop::sample::select(PIECES), 0..12).prop_map(|pieces| pieces.concat())
}

/// A problem type of which all texts are given.
fn problem_type(texts: &[String], docs: &str) -> ProblemType {
    let text = |at: usize| texts[at].clone();
    let schema = json!({
        "type": "object",
        "properties": { (text(0)): { "enum": [text(1)] } },
    });
    let mut it = ProblemType::new(text(2), Status::Conflict)
        .with_type(format!("x:{}", text(3)))
        .with_title(text(4))
        .with_description(docs.to_string())
        .with_member(text(5), schema)
        .with_header(text(6));
    it.add_header(format!("x{}", text(7)).into(), Some(text(8).into()), false);
    it
}

fn catalogue(types: impl IntoIterator<Item = ProblemType>) -> Catalogue {
    types.into_iter().collect()
}

proptest! {
    #[test]
    fn texts(texts in prop::collection::vec(text(), 9), title in text()) {
        let names = |texts: &[String], title: &str| {
            let page = catalogue([problem_type(texts, "a")]).to_html(title);
            tags(&page).into_iter().map(|(tag, attributes)| {
                let names: Vec<_> = attributes.into_iter().map(|(name, _)| name).collect();
                (tag, names)
            }).collect::<Vec<_>>()
        };
        let plain: Vec<_> = (0..9).map(|at| format!("a{at}")).collect();
        prop_assert_eq!(names(&texts, &title), names(&plain, "a"));
    }

    #[test]
    fn descriptions(docs in text()) {
        let plain: Vec<_> = (0..9).map(|at| format!("a{at}")).collect();
        let page = catalogue([problem_type(&plain, &docs)]).to_html("a");
        let mut open = Vec::new();
        for (name, attributes) in tags(&page) {
            prop_assert!(!["script", "img", "b", "style"].contains(&&*name), "{}", name);
            for (attribute, value) in attributes {
                match &*attribute {
                    "href" => prop_assert!(value.starts_with("https://") || value.starts_with('#')),
                    "id" => prop_assert_eq!(value, "a3"),
                    "class" | "start" | "lang" | "charset" | "content" | "name" | "title" => {}
                    other => prop_assert!(false, "{} {}", name, other),
                }
            }
            let is_void = ["meta", "hr", "br"].contains(&&*name);
            match name.strip_prefix('/') {
                Some(name) => prop_assert_eq!(open.pop(), Some(name.to_string())),
                None if is_void => {}
                None => open.push(name),
            }
        }
        prop_assert!(open.is_empty());
    }

    #[test]
    fn anchors(uris in prop::collection::vec(text(), 1..6), variants in prop::collection::vec("[A-Za-z_]{0,2}", 6)) {
        let types = uris.into_iter().zip(variants).map(|(uri, variant)| {
            ProblemType::new(variant, Status::Conflict).with_type(uri)
        });
        let catalogue = catalogue(types);
        let tags = tags(&catalogue.to_html("a"));
        let attributes = || tags.iter().flat_map(|(_, attributes)| attributes);
        let ids: Vec<_> = attributes().filter(|it| it.0 == "id").map(|it| &it.1).collect();
        prop_assert_eq!(ids.len(), catalogue.iter().count());
        prop_assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
        for id in ids {
            prop_assert!(!id.is_empty() && !id.contains(char::is_whitespace));
            let link = format!("#{id}");
            prop_assert!(attributes().any(|(name, value)| name == "href" && *value == link));
        }
    }

    /// What comes next is still a heading.
    #[test]
    fn markdown(texts in prop::collection::vec(text(), 9), docs in text()) {
        use pulldown_cmark::{Event, HeadingLevel, Parser, Tag};

        let last = ProblemType::new("Last", Status::Gone).with_title("Last");
        let page = catalogue([problem_type(&texts, &docs), last]).to_markdown();
        let headings: Vec<_> = Parser::new(&page)
            .filter_map(|event| match event {
                Event::Start(Tag::Heading { level, .. }) => Some(level),
                _ => None,
            })
            .collect();
        let (two, three, four) = (HeadingLevel::H2, HeadingLevel::H3, HeadingLevel::H4);
        prop_assert_eq!(headings, [two, three, four, four, four, two, three, four], "{}", page);
        let html: Vec<_> = Parser::new(&page)
            .filter_map(|event| match event {
                Event::Html(text) | Event::InlineHtml(text) => Some(text.to_string()),
                _ => None,
            })
            .collect();
        prop_assert!(html.iter().all(|it| it.starts_with("<a id=\"") || it == "</a>"), "{:?}", html);
    }
}

#[test]
fn the_style_has_the_hash_of_the_policy() {
    use base64::Engine as _;
    use sha2::Digest as _;

    let hash = sha2::Sha256::digest(super::html::STYLE);
    let hash = base64::engine::general_purpose::STANDARD.encode(hash);
    let policy = Catalogue::<super::super::Untyped>::CONTENT_SECURITY_POLICY;
    assert_eq!(
        policy,
        format!(
            "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'"
        )
    );
    assert!(catalogue([]).to_html("a").contains(&format!("<style>{}</style>", super::html::STYLE)));
}
