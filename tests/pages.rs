//! What the pages of the docs quote is what there is.

use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Each message is one that a UI test expects.
#[test]
fn the_compilers_words() {
    let expected = texts("tests/ui", "stderr");
    let expected: Vec<_> = expected.iter().flat_map(|(_, text)| text.lines()).collect();

    let mut quoted = 0;
    for (path, text) in texts("docs", "md") {
        for line in text.lines().filter(|line| line.starts_with("error: ")) {
            quoted += 1;
            let is_said = expected.contains(&line);
            assert!(is_said, "{} quotes what the compiler does not say: {line}", path.display());
        }
    }
    assert!(quoted > 20, "{quoted}");
}

fn texts(folder: &str, extension: &str) -> Vec<(PathBuf, String)> {
    let mut texts = Vec::new();
    read(&Path::new(ROOT).join(folder), extension, &mut texts);
    texts
}

fn read(folder: &Path, extension: &str, texts: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, extension, texts);
        } else if path.extension().is_some_and(|other| other == extension) {
            let text = fs::read_to_string(&path).unwrap();
            texts.push((path, text));
        }
    }
}
