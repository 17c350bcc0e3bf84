//! What is right, from the CSV and from nowhere else.

use std::collections::BTreeSet;
use std::sync::LazyLock;

pub(crate) struct Row {
    pub(crate) code: u16,
    /// Its names in CamelCase; the first is that of the variant.
    pub(crate) names: Vec<&'static str>,
}

impl Row {
    pub(crate) fn is_error(&self) -> bool {
        self.code >= 400
    }

    /// Each way to write it.
    pub(crate) fn spellings(&self) -> Vec<String> {
        let names = self.names.iter().flat_map(|name| [(*name).to_owned(), screaming(name)]);
        std::iter::once(self.code.to_string()).chain(names).collect()
    }
}

pub(crate) static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let rows = include_str!("../status-table.csv").lines().skip(1);
    rows.map(|row| {
        let cells: Vec<_> = row.split(',').collect();
        let names = std::iter::once(cells[1]).chain(cells[10].split_whitespace());
        Row { code: cells[0].parse().unwrap(), names: names.collect() }
    })
    .collect()
});

/// The codes of all rows that are errors.
pub(crate) static ERRORS: LazyLock<BTreeSet<u16>> =
    LazyLock::new(|| ROWS.iter().filter(|row| row.is_error()).map(|row| row.code).collect());

pub(crate) static SPELLINGS: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| ROWS.iter().flat_map(Row::spellings).collect());

pub(crate) fn is_spelling(text: &str) -> bool {
    SPELLINGS.contains(text)
}

/// Whether several of these on one level are one list (RFC 9110 §5.3), or may be one.
pub(crate) fn adds_up(slot: &str) -> bool {
    slot.strip_prefix("header:")
        .is_some_and(|name| name.starts_with('x') || ["allow", "vary"].contains(&name))
}

fn screaming(name: &str) -> String {
    let mut text = String::new();
    for (index, letter) in name.char_indices() {
        if letter.is_uppercase() && index > 0 {
            text.push('_');
        }
        text.push(letter.to_ascii_uppercase());
    }
    text
}
