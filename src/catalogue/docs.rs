//! Doc comments as a reader sees them.

use std::string::String;
use std::vec::Vec;

/// A doc comment without what the lines of it begin with.
pub(super) fn tidy(text: &str) -> String {
    let is_blank = |line: &&str| line.trim().is_empty();
    let mut lines: Vec<_> = text.lines().map(str::trim_end).collect();
    // Those of a block begin with a star.
    let is_starred = |line: &&str| line.trim_start().starts_with('*');
    if lines.len() > 1 && lines.iter().skip(1).filter(|line| !is_blank(line)).all(is_starred) {
        for line in lines.iter_mut().skip(1) {
            *line = line.trim_start().trim_start_matches('*');
        }
    }
    let indent = |line: &&str| line.len() - line.trim_start().len();
    let least = lines.iter().filter(|line| !is_blank(line)).map(indent).min().unwrap_or_default();
    let lines: Vec<_> = lines.iter().map(|line| line.get(least..).unwrap_or_default()).collect();
    lines.join("\n").trim_matches('\n').into()
}
