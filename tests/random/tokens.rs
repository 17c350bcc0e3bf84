//! Random tokens, statuses and words of the attribute often among them.

use crate::choices::Choices;
use crate::oracle::ROWS;

/// Tokens, each a string; a group is one.
pub(crate) fn tokens(choices: &mut Choices<'_>, depth: usize) -> Vec<String> {
    let count = choices.pick(&[1, 0, 1, 2, 3, 4, 6, 9]);
    (0..count).map(|_| token(choices, depth)).collect()
}

fn token(choices: &mut Choices<'_>, depth: usize) -> String {
    match choices.below(10) {
        0..=2 => {
            let index = choices.below(ROWS.len());
            choices.pick(&ROWS[index].spellings())
        }
        3 => choices.pick(&[",", ",", "=", "-", ":"]).to_owned(),
        4 => choices.pick(&[&OPTIONS[..], &WORDS].concat()).to_owned(),
        5 => choices.pick(&LITERALS).to_owned(),
        6 => choices.pick(&SYMBOLS).to_owned(),
        7 if depth > 0 => {
            let (open, close) = choices.pick(&[("(", ")"), ("[", "]"), ("{", "}")]);
            format!("{open}{}{close}", tokens(choices, depth - 1).join(" "))
        }
        8 => choices.pick(&IDENTS).to_owned(),
        _ => choices.below(1000).to_string(),
    }
}

/// The words that the attribute knows.
pub(crate) const OPTIONS: [&str; 9] =
    ["transparent", "expose", "hide", "type", "title", "header", "crate", "extension", "instance"];

/// Such words with what belongs to them, and almost such.
const WORDS: [&str; 9] = [
    "type = \"a\"",
    "title = \"a\"",
    "header(\"a\" = \"b\")",
    "crate = ::http_status",
    "extension = \"a\"",
    "header = \"a\"",
    "status",
    "header(\"a\" = \"b\",)",
    "type =",
];

pub(crate) const LITERALS: [&str; 40] = [
    "404u16",
    "0x194",
    "4_04",
    "0b1",
    "0o7",
    "1.5",
    "1e9",
    "404.",
    "404.0f64",
    "1f32",
    "404foo",
    "\"404\"suffix",
    "99999999999999999999999999999999999999999",
    "\"404\"",
    "\"\"",
    "\"not found\"",
    "\"\\n\\u{0}\"",
    "b\"404\"",
    "br#\"x\"#",
    "c\"404\"",
    "cr#\"4\"#",
    "r\"404\"",
    "r##\"a\"#b\"##",
    "'4'",
    "'\\''",
    "b'4'",
    "b'\\xff'",
    "true",
    "false",
    "0",
    "00404",
    "404_",
    "'\\u{1F600}'",
    "\"変\"",
    "1_f64",
    "340282366920938463463374607431768211456u128",
    "0xffu8",
    "1e1000",
    "\"a\\\n b\"",
    "404.0.0",
];

const SYMBOLS: [&str; 52] = [
    "+",
    "-",
    "*",
    "/",
    "%",
    "^",
    "!",
    "&",
    "|",
    "&&",
    "||",
    "<<",
    ">>",
    "+=",
    "=",
    "==",
    "!=",
    ">",
    "<",
    ">=",
    "<=",
    "@",
    ".",
    "..",
    "...",
    "..=",
    ",",
    ";",
    ":",
    "::",
    "->",
    "=>",
    "#",
    "$",
    "?",
    "~",
    "<-",
    "'a",
    "'static",
    "'_",
    "'r#type",
    "_",
    "#!",
    "<<=",
    "|=",
    ",,",
    ";;",
    "::<",
    "$ crate",
    "# [x]",
    "/** text */",
    "'b",
];

const IDENTS: [&str; 36] = [
    "r#type",
    "r#NotFound",
    "NotFond",
    "notFound",
    "not_found",
    "Straße",
    "変体",
    "é",
    "self",
    "Self",
    "super",
    "crate",
    "fn",
    "as",
    "if",
    "dyn",
    "async",
    "union",
    "macro_rules",
    "gen",
    "r#gen",
    "Status",
    "StatusCode",
    "http_status",
    "__private",
    "usize",
    "x",
    "_x",
    "__",
    "T",
    "default",
    "auto",
    "Foo",
    "OK200",
    "r#try",
    "struct",
];
