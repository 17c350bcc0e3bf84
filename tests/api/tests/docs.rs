//! The docs, built as docs.rs builds them: no link in them is dead, and what needs a feature says so.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

mod cargo;

/// Where the docs of the newest release are.
const RELEASE: &str = "https://docs.rs/http-status/latest/";

const README: &str = include_str!("../../../README.md");

const CRATES: [&str; 3] = ["http_status", "status_core", "status_macros"];

#[test]
fn as_on_docs_rs() {
    let docs = Docs::build();
    docs.have_live_links();
    docs.name_features();
    docs.hold_the_pages();
}

struct Docs {
    /// The text of each page, by its path.
    pages: HashMap<PathBuf, String>,
    folder: PathBuf,
}

impl Docs {
    fn build() -> Self {
        let folder = cargo::target().join("doc");
        for name in CRATES {
            // Pages of items that are no more.
            let _ = fs::remove_dir_all(folder.join(name));
        }
        let mut command = cargo::documenting("doc");
        command.arg("--no-deps").env("RUSTDOCFLAGS", "--cfg docsrs -D warnings");
        for name in CRATES {
            command.args(["--package", &name.replace('_', "-")]);
        }
        let output = command.output().expect("cargo starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

        let mut pages = HashMap::new();
        for name in CRATES {
            read(&folder.join(name), &mut pages);
        }
        Self { pages, folder }
    }

    fn page(&self, path: &str) -> &str {
        self.pages.get(&self.folder.join(path)).unwrap_or_else(|| panic!("there is no {path}"))
    }

    fn have_live_links(&self) {
        let mut dead = BTreeSet::new();
        for (path, text) in &self.pages {
            // The docs of other crates' blanket impls have links that only lead somewhere there.
            let ours = text.split("id=\"blanket-implementations\"").next().expect("a first part");
            for link in attributes(ours, "href") {
                if !self.is_live(path, link) {
                    dead.insert(format!("{}: {link}", path.display()));
                }
            }
        }
        // A repository's page gets these; here they lead to the items themselves.
        for link in README.split(RELEASE).skip(1) {
            let link = format!("{RELEASE}{}", link.split_whitespace().next().unwrap_or_default());
            if !self.is_live(&self.folder, &link) {
                dead.insert(format!("README.md: {link}"));
            }
        }
        assert!(dead.is_empty(), "dead links:\n{}", Vec::from_iter(dead).join("\n"));
    }

    fn is_live(&self, page: &Path, link: &str) -> bool {
        let link = link.strip_prefix(RELEASE).map_or_else(
            || (!link.contains("://")).then(|| page.parent().expect("a folder").join(link)),
            |rest| Some(self.folder.join(rest)),
        );
        let Some(link) = link else { return true };
        let link = link.to_str().expect("UTF-8");
        let (path, id) = link.split_once('#').unwrap_or((link, ""));
        let path = normal(Path::new(path));
        let path = if path.is_dir() && path != page.parent().expect("a folder") {
            path.join("index.html")
        } else if path.is_dir() {
            page.to_owned()
        } else {
            path
        };
        match self.pages.get(&path) {
            Some(text) => id.is_empty() || attributes(text, "id").any(|other| other == id),
            None => path.exists(),
        }
    }

    fn name_features(&self) {
        for (page, feature) in [
            ("http_status/axum/index.html", "axum"),
            ("http_status/actix_web/index.html", "actix-web"),
            ("http_status/rocket/index.html", "rocket"),
            ("http_status/poem/index.html", "poem"),
            ("http_status/struct.Problem.html", "problem"),
            ("status_core/enum.Status.html", "serde"),
            ("status_core/enum.Status.html", "http-02"),
        ] {
            let badge = format!("Available on <strong>crate feature <code>{feature}</code>");
            assert!(
                self.page(page).contains(&badge),
                "{page} does not say that it needs {feature}"
            );
        }
    }

    /// Each page is a module, and the index of its folder leads to it.
    fn hold_the_pages(&self) {
        self.hold_folder(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs"),
            "http_status/_docs",
        );
    }

    fn hold_folder(&self, folder: &Path, module: &str) {
        let index = self.page(&format!("{module}/index.html"));
        for entry in fs::read_dir(folder).expect("a folder of pages") {
            let path = entry.expect("a file").path();
            let name = path.file_stem().expect("a name").to_str().expect("UTF-8").replace('-', "_");
            let is_page = path.extension().is_some_and(|extension| extension == "md");
            if path.is_dir() {
                self.hold_folder(&path, &format!("{module}/{name}"));
            } else if !is_page || name == "README" {
                continue;
            } else {
                self.page(&format!("{module}/{name}/index.html"));
            }
            assert!(index.contains(&format!("{name}/index.html")), "the index lacks {name}");
        }
    }
}

fn read(folder: &Path, pages: &mut HashMap<PathBuf, String>) {
    for entry in fs::read_dir(folder).expect("a folder of rustdoc's") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            read(&path, pages);
        } else if path.extension().is_some_and(|extension| extension == "html") {
            let text = fs::read_to_string(&path).expect("HTML");
            pages.insert(path, text);
        }
    }
}

/// The values of an attribute: rustdoc writes all of them in double quotes.
fn attributes<'a>(text: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let begin = format!(" {name}=\"");
    let values = text.match_indices(&begin).map(|(i, begin)| i + begin.len());
    values.collect::<Vec<_>>().into_iter().filter_map(|i| text[i..].split('"').next())
}

/// Without `..`, which a file system would follow through folders that are not there.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        if part.as_os_str() == ".." {
            normal.pop();
        } else {
            normal.push(part);
        }
    }
    normal
}
