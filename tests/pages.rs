//! The pages of the docs as a repository shows them: links that lead somewhere, messages that are the compiler's.

use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A link in a page is a reference, which the page itself defines.
#[test]
fn links() {
    let mut wrong = Vec::new();
    for path in pages() {
        let text = fs::read_to_string(&path).unwrap();
        let (definitions, prose): (Vec<_>, Vec<_>) =
            outside_of_code(&text).into_iter().partition(|line| definition(line).is_some());
        let prose = prose.join("\n");
        let definitions: Vec<_> = definitions.into_iter().filter_map(definition).collect();

        for (label, target) in &definitions {
            let target = target.split('#').next().unwrap_or_default();
            if !target.contains("://") && !path.parent().unwrap().join(target).exists() {
                wrong.push(format!("{}: `{target}` is not there", path.display()));
            }
            if !prose.contains(&format!("[{label}]")) {
                wrong.push(format!("{}: nothing links to `{label}`", path.display()));
            }
        }
        for label in labels(&prose) {
            if !definitions.iter().any(|(defined, _)| *defined == label) {
                wrong.push(format!("{}: `{label}` is not defined", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the pages quote is what the UI tests expect.
#[test]
fn messages() {
    let mut expected = Vec::new();
    walk(&Path::new(ROOT).join("tests/ui"), "stderr", &mut expected);
    let expected = expected.iter().map(|path| fs::read_to_string(path).unwrap());
    let expected = expected.collect::<Vec<_>>().join("\n");

    let mut quoted = 0;
    for path in pages() {
        let text = fs::read_to_string(&path).unwrap();
        for line in text.lines().filter(|line| line.starts_with("error: ")) {
            quoted += 1;
            assert!(
                expected.lines().any(|other| other == line),
                "{} quotes what the compiler does not say: {line}",
                path.display()
            );
        }
    }
    assert!(quoted > 20, "{quoted}");
}

fn pages() -> Vec<PathBuf> {
    let root = Path::new(ROOT);
    let files = ["README", "CHANGELOG", "CONTRIBUTING", "RELEASING", "SECURITY", "examples/README"];
    let mut pages: Vec<_> = files.iter().map(|name| root.join(format!("{name}.md"))).collect();
    walk(&root.join("docs"), "md", &mut pages);
    pages
}

fn walk(folder: &Path, extension: &str, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, extension, paths);
        } else if path.extension().is_some_and(|other| other == extension) {
            paths.push(path);
        }
    }
}

fn outside_of_code(text: &str) -> Vec<&str> {
    let mut inside = false;
    let lines = text.lines().filter(|line| {
        let fence = line.trim_start().starts_with("```");
        inside ^= fence;
        !inside && !fence
    });
    lines.collect()
}

fn definition(line: &str) -> Option<(&str, &str)> {
    line.strip_prefix('[')?.split_once("]: ")
}

/// The labels of `[text][label]`, and of `[label]` where it is a page, a folder of pages or an item.
fn labels(prose: &str) -> Vec<&str> {
    let mut labels = Vec::new();
    for (start, _) in prose.match_indices('[') {
        let before = prose[..start].chars().next_back();
        let Some((label, after)) = prose[start + 1..].split_once(']') else { continue };
        let is_text = before == Some('\\') || after.starts_with(['(', '[']);
        if before == Some(']') || !is_text && names_a_target(label) {
            labels.push(label);
        }
    }
    labels
}

fn names_a_target(label: &str) -> bool {
    let is_page = Path::new(label).extension().is_some_and(|extension| extension == "md");
    let is_item = label.len() > 1 && label.starts_with('`') && label.ends_with('`');
    is_page || is_item || label.starts_with("docs/")
}
