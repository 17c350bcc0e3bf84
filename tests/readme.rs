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
    for (name, _) in features.lines().filter_map(|line| line.split_once(" = ")) {
        if name != "default" {
            assert!(README.contains(&format!("\n| `{name}`")), "{name}");
        }
    }
}
