//! What the README shows is what there is.

const README: &str = include_str!("../README.md");

#[test]
fn the_compilers_words() {
    let messages = include_str!("ui/readme/error.stderr");
    let shown = messages.trim_end().replace("tests/ui/readme/", "src/");
    assert!(README.contains(&format!("```text\n{shown}\n```")), "{shown}");
}

#[test]
fn features() {
    let manifest = include_str!("../Cargo.toml");
    let (_, features) = manifest.split_once("\n[features]\n").unwrap();
    let (features, _) = features.split_once("\n[").unwrap();
    let (_, table) = README.split_once("\n## Features\n").unwrap();
    let (table, _) = table.split_once("\n## ").unwrap();
    let names = features.lines().filter_map(|line| line.split_once(" = "));
    for (name, _) in names.filter(|(name, _)| !name.starts_with('#')) {
        if name != "default" {
            assert!(table.contains(&format!("`{name}`")), "{name}");
        }
    }
}
