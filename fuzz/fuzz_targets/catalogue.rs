//! The pages and the document of a list made of any text: nothing becomes markup, and nothing is lost.

#![no_main]

use std::collections::BTreeSet;

use arbitrary::Arbitrary;
use http_status::{Catalogue, ProblemType, Status};
use libfuzzer_sys::fuzz_target;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use serde_json::json;

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    title: &'a str,
    types: Vec<Type<'a>>,
    path: &'a str,
}

#[derive(Arbitrary, Debug)]
struct Type<'a> {
    variant: &'a str,
    status: usize,
    uri: Option<&'a str>,
    title: Option<&'a str>,
    docs: &'a str,
    header: Option<&'a str>,
    member: Option<(&'a str, &'a str)>,
    has_detail: bool,
}

const TAGS: [&str; 43] = [
    "a",
    "article",
    "body",
    "blockquote",
    "br",
    "code",
    "dd",
    "del",
    "div",
    "dl",
    "dt",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "head",
    "header",
    "hr",
    "html",
    "li",
    "main",
    "meta",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "span",
    "strong",
    "style",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
    "sup",
    "sub",
    "input",
    "footer",
];

impl Type<'_> {
    fn problem_type(&self) -> ProblemType {
        let status = Status::ALL[self.status % Status::ALL.len()];
        let mut it = ProblemType::new(self.variant.to_owned(), status)
            .with_description(self.docs.to_owned());
        if let Some(uri) = self.uri {
            it = it.with_type(uri.to_owned());
        }
        if let Some(title) = self.title {
            it = it.with_title(title.to_owned());
        }
        if let Some(name) = self.header {
            it = it.with_header(name.to_owned());
        }
        if let Some((name, text)) = self.member {
            let of = json!({ (text): { "enum": [text] } });
            it = it.with_member(
                name.to_owned(),
                json!({ "type": "object", "properties": of, "description": text }),
            );
        }
        if self.has_detail { it.with_detail() } else { it }
    }
}

fuzz_target!(|input: Input<'_>| {
    let catalogue: Catalogue = input.types.iter().map(Type::problem_type).collect();
    html(&catalogue, input.title);
    markdown(&catalogue);
    let openapi = serde_json::Value::from(catalogue.to_openapi());
    assert_eq!(serde_json::from_str::<serde_json::Value>(&openapi.to_string()).unwrap(), openapi);
    for it in catalogue.iter() {
        assert!(catalogue.find(it.problem_type()).any(|found| found == it));
        let code = it.status().expect("it has one").code().to_string();
        assert!(openapi[&code]["description"].is_string());
    }
    for found in catalogue.find_path(input.path) {
        assert!(found.problem_type().contains(input.path.trim_matches('/')));
    }
    let _ = format!("{catalogue:?}");
});

fn html(catalogue: &Catalogue, title: &str) {
    let page = catalogue.to_html(title);
    let (before, after) = page.split_once("<style>").unwrap();
    assert_eq!(unescaped(between(before, "<title>", "</title>")), title);
    let page = format!(
        "{}{}",
        before.strip_prefix("<!doctype html>").unwrap(),
        after.split_once("</style>").unwrap().1
    );

    let (mut open, mut ids, mut links, mut titles) =
        (Vec::new(), Vec::new(), BTreeSet::new(), Vec::new());
    for tag in page.split('<').skip(1) {
        let (tag, text) = in_tag(tag);
        assert!(!text.contains('>'), "{text}");
        let (name, mut attributes) = tag.split_at(tag.find(' ').unwrap_or(tag.len()));
        if let Some(name) = name.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{page}");
            continue;
        }
        assert!(TAGS.contains(&name), "{name}");
        if !["meta", "hr", "br"].contains(&name) {
            open.push(name);
        }
        while let Some((attribute, rest)) = attributes.split_once("=\"") {
            let (value, rest) = rest.split_once('"').unwrap();
            attributes = rest;
            match attribute.trim() {
                "id" => ids.push(unescaped(value)),
                "href" if value.starts_with('#') => {
                    links.insert(unescaped(&value[1..]));
                }
                "href" => {
                    let value = value.to_ascii_lowercase();
                    assert!(
                        value.starts_with("https://") || value.starts_with("http://"),
                        "{value}"
                    );
                }
                "class" | "start" | "title" | "lang" | "charset" | "content" | "name"
                | "aria-label" => {}
                other => panic!("{other}"),
            }
        }
        assert!(["", "/"].contains(&attributes.trim()), "{tag}");
    }
    assert!(open.is_empty());
    assert_eq!(ids.len(), catalogue.iter().count());
    assert!(ids.iter().all(|id| !id.is_empty() && !id.contains(char::is_whitespace)));
    assert_eq!(ids.iter().collect::<BTreeSet<_>>(), links.iter().collect());
    assert_eq!(ids.len(), links.len());

    for heading in page.split("<h3>").skip(1) {
        let link = heading.split_once("</h3>").unwrap().0;
        let text = between(&link[link.find('>').unwrap()..], ">", "</a>");
        titles.push(unescaped(text.split("<code>").next().unwrap()));
    }
    let mut expected: Vec<_> = catalogue.iter().collect();
    expected.sort_by_key(|it| it.status());
    for (title, it) in titles.iter().zip(expected) {
        assert_eq!(title.trim(), it.title().trim());
    }
}

/// The tag, and the text behind it: an attribute may hold a `>`, if that is not its end.
fn in_tag(tag: &str) -> (&str, &str) {
    let mut is_quoted = false;
    for (at, c) in tag.char_indices() {
        match c {
            '"' => is_quoted = !is_quoted,
            '>' if !is_quoted => return (&tag[..at], &tag[at + 1..]),
            _ => {}
        }
    }
    panic!("{tag}")
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    text.split_once(start).unwrap().1.split_once(end).unwrap().0
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#39;", "'").replace("&amp;", "&")
}

/// The headings are those of the page, and each says its title.
fn markdown(catalogue: &Catalogue) {
    let page = catalogue.to_markdown();
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let (mut second, mut third, mut ids) = (0, Vec::new(), BTreeSet::new());
    let mut heading = None;
    for event in Parser::new_ext(&page, options) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                second += usize::from(level == HeadingLevel::H2);
                assert!((HeadingLevel::H2..=HeadingLevel::H4).contains(&level), "{page}");
                heading = (level == HeadingLevel::H3).then(String::new);
            }
            Event::End(TagEnd::Heading(_)) => third.extend(heading.take()),
            Event::Html(html) | Event::InlineHtml(html) => {
                assert!(html.starts_with("<a id=\"") || &*html == "</a>", "{html}\n{page}");
                assert!(&*html == "</a>" || ids.insert(html.to_string()), "{html}");
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            _ => {}
        }
    }
    let statuses: BTreeSet<_> = catalogue.iter().map(ProblemType::status).collect();
    assert_eq!(second, statuses.len(), "{page}");
    assert_eq!(third.len(), catalogue.iter().count(), "{page}");
    assert_eq!(ids.len(), third.len());
    let mut expected: Vec<_> = catalogue.iter().collect();
    expected.sort_by_key(|it| it.status());
    for (heading, it) in third.iter().zip(expected) {
        let title = it.title().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(heading.trim().starts_with(&title), "{heading:?} {title:?}");
    }
}
