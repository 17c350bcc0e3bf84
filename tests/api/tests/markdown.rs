//! Each link in the Markdown of the repository leads to a file and a heading that are there, and each
//! reference has a definition. Links to elsewhere are not followed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use pulldown_cmark::{BrokenLink, CowStr, Event, Options, Parser, Tag, TagEnd};

#[test]
fn links() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let root = root.canonicalize().expect("the repository");
    let mut files = Vec::new();
    find(&root, &mut files);
    assert!(files.len() > 10, "{files:?}");

    let mut dead = BTreeSet::new();
    for file in &files {
        for link in &Page::read(file).links {
            if !is_live(file, link) {
                dead.insert(format!("{}: {link}", file.display()));
            }
        }
    }
    assert!(dead.is_empty(), "dead links:\n{}", Vec::from_iter(dead).join("\n"));
}

fn find(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_str().expect("UTF-8");
        // What is in `src` is a part of doc comments, whose links rustdoc checks.
        let is_ours = name == ".github"
            || !name.starts_with('.') && !["src", "target", "wip"].contains(&name);
        if path.is_dir() && is_ours {
            find(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            files.push(path);
        }
    }
}

fn is_live(file: &Path, link: &str) -> bool {
    if link.contains("://") {
        return true;
    }
    let (path, heading) = link.split_once('#').unwrap_or((link, ""));
    let path = if path.is_empty() { file } else { &file.parent().expect("a folder").join(path) };
    path.exists() && (heading.is_empty() || Page::read(path).headings.contains(heading))
}

#[derive(Default)]
struct Page {
    /// Where they lead. A reference without a definition is itself, in brackets.
    links: Vec<String>,
    /// As a repository's page calls them.
    headings: BTreeSet<String>,
}

impl Page {
    fn read(file: &Path) -> Self {
        let text = fs::read_to_string(file).expect("Markdown");
        let mut undefined = Vec::new();
        let note = |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
            undefined.push(format!("[{}]", link.reference));
            None
        };
        let mut page = Self::default();
        let mut heading = None;
        let options = Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS;
        for event in Parser::new_with_broken_link_callback(&text, options, Some(note)) {
            match event {
                Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                    page.links.push(dest_url.into_string());
                }
                Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
                Event::End(TagEnd::Heading(_)) => page.headings.extend(heading.take()),
                Event::Text(text) | Event::Code(text) => {
                    if let Some(heading) = &mut heading {
                        *heading += &id(&text);
                    }
                }
                _ => {}
            }
        }
        page.links.append(&mut undefined);
        page
    }
}

fn id(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect()
}
