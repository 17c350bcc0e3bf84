//! What the macros cost the compiler, beside the alternatives: `cargo run -p bench-compile`.
//!
//! Counts the instructions of the compiler under callgrind, writes the tables into
//! `docs/performance.md` and draws `docs/growth.svg`. That takes half an hour; with words, as in
//! `cargo run -p bench-compile -- thiserror 200x5`, only what they name is measured, and printed.
//! `-- help` lists the words. It fails where a ratio is above its bound in `ratio.rs`.

mod choice;
mod cold;
mod contestant;
mod figures;
mod growth;
mod literal;
mod ratio;
mod rustc;
mod source;
mod table;
mod way_back;

use std::error::Error;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, fs};

use choice::Choice;
use figures::Figures;

const BEGIN: &str = "<!-- What follows is written by `cargo run -p bench-compile`. -->\n";
const END: &str = "<!-- The end of what it writes. -->";

fn main() -> Result<ExitCode, Box<dyn Error>> {
    if let Some(status) = cold::compile() {
        return Ok(if status?.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE });
    }
    let choice = match Choice::of(env::args().skip(1)) {
        Ok(choice) => choice,
        Err(words) => {
            eprintln!("{words}");
            return Ok(ExitCode::FAILURE);
        }
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let figures = Figures::measure(&choice, &root.join("target/bench-compile"))?;
    let tables = table::all(&figures);
    print!("{tables}");
    if choice.is_everything() {
        write(&root.join("docs"), &figures, &tables)?;
    }
    let excesses = ratio::excesses(&figures);
    for excess in &excesses {
        eprintln!("too much: {excess}");
    }
    Ok(if excesses.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn write(docs: &Path, figures: &Figures, tables: &str) -> Result<(), Box<dyn Error>> {
    let page = docs.join("performance.md");
    let text = fs::read_to_string(&page)?;
    let (before, rest) = text.split_once(BEGIN).ok_or("the page has no place for the tables")?;
    let (_, after) = rest.split_once(END).ok_or("the place for the tables has no end")?;
    growth::draw(figures, &docs.join("growth.svg"))?;
    fs::write(&page, format!("{before}{BEGIN}\n{}\n\n{tables}\n{END}{after}", machine()?))?;
    Ok(())
}

/// The compiler and the system that the figures are of.
fn machine() -> Result<String, Box<dyn Error>> {
    let output = rustc::done(Command::new("rustc").arg("-vV").output()?)?;
    let text = String::from_utf8(output.stdout)?;
    let line = |key| text.lines().find_map(|line| line.strip_prefix(key)).unwrap_or_default();
    Ok(format!("rustc {}, {}:", line("release: "), line("host: ")))
}
