//! Doc comments as a reader sees them.

use std::string::String;
use std::vec::Vec;

/// A doc comment without what all lines of it are indented by.
pub(super) fn tidy(text: &str) -> String {
    let is_blank = |line: &&str| line.trim().is_empty();
    let lines: Vec<_> = text.lines().map(str::trim_end).collect();
    let indent = |line: &&str| line.len() - line.trim_start().len();
    let least = lines.iter().filter(|line| !is_blank(line)).map(indent).min().unwrap_or_default();
    let lines: Vec<_> = lines.iter().map(|line| line.get(least..).unwrap_or_default()).collect();
    lines.join("\n").trim_matches('\n').into()
}
