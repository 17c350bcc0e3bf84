//! What is written where the status of an error should be, and is none.

use crate::choices::Choices;
use crate::oracle::{ROWS, is_spelling};

/// Tokens that are no status of an error. Not as `tt`: what comes through two macros as that is
/// where the compiler itself points at the name of the fragment.
pub(crate) fn not_a_status(choices: &mut Choices<'_>) -> String {
    let (kinds, text) = match choices.below(6) {
        0 => ("literal,expr,pat", unregistered(choices)),
        1 => ("ident,expr,path,ty,pat", misspelt(choices)),
        2 => {
            let rows: Vec<_> = ROWS.iter().filter(|row| !row.is_error()).collect();
            let written =
                choices.pick(&rows.iter().flat_map(|row| row.spellings()).collect::<Vec<_>>());
            let is_number = written.parse::<u16>().is_ok();
            (if is_number { "literal,expr" } else { "ident,expr,path,ty" }, written)
        }
        3 => ("literal,expr", choices.pick(&LITERALS).to_owned()),
        4 => ("path,ty,expr", choices.pick(&PATHS).to_owned()),
        _ => ("expr", choices.pick(&EXPRESSIONS).to_owned()),
    };
    format!("⟦{kinds}|«{text}»⟧")
}

fn unregistered(choices: &mut Choices<'_>) -> String {
    let number = match choices.below(4) {
        0 => choices.within(100..=599),
        1 => choices.within(0..=99),
        2 => choices.within(600..=99999),
        _ => {
            return choices
                .pick(&[
                    "18446744073709551616",
                    "0404",
                    "00404",
                    "4040000000000000000000000000000000000000000000000",
                ])
                .to_owned();
        }
    };
    let text = number.to_string();
    if is_spelling(&text) { "499".into() } else { text }
}

fn misspelt(choices: &mut Choices<'_>) -> String {
    let index = choices.below(ROWS.len());
    let spellings = ROWS[index].spellings();
    let mut letters: Vec<char> =
        spellings[1 + choices.below(spellings.len() - 1)].chars().collect();
    for _ in 0..choices.within(1..=3) {
        let at = choices.below(letters.len());
        match choices.below(6) {
            0 => letters.insert(at, letters[at]),
            1 if letters.len() > 3 && at > 0 => drop(letters.remove(at)),
            2 if at > 0 => letters.swap(at, at - 1),
            3 => letters[at] = choices.pick(&['x', 'E', 'é', '_', 'ß']),
            4 => {
                letters[at] = if letters[at].is_lowercase() {
                    letters[at].to_ascii_uppercase()
                } else {
                    letters[at].to_ascii_lowercase()
                }
            }
            _ => letters.push(choices.pick(&['s', '1', '_', '変'])),
        }
    }
    let text: String = letters.into_iter().collect();
    if is_spelling(&text) || !text.starts_with(char::is_alphabetic) {
        "NotFond".into()
    } else {
        text
    }
}

const LITERALS: [&str; 24] = [
    "404u16",
    "404_u16",
    "404usize",
    "404i128",
    "0x194",
    "0o624",
    "0b110010100",
    "4_04",
    "404_",
    "404.0",
    "404.",
    "4e2",
    "404f32",
    "404.5",
    "\"404\"",
    "\"NotFound\"",
    "b\"404\"",
    "'4'",
    "b'4'",
    "r\"404\"",
    "r#\"404\"#",
    "c\"404\"",
    "\"\"",
    "'\\u{1F600}'",
];

const PATHS: [&str; 9] = [
    "Status::NotFound",
    "StatusCode::NOT_FOUND",
    "::http_status::Status::Gone",
    "Self::A",
    "crate::Gone",
    "::Gone",
    "super::super::X",
    "r#type",
    "a::b::c::d",
];

const EXPRESSIONS: [&str; 26] = [
    "-404",
    "-299",
    "-\"x\"",
    "- 404",
    "404 + 0",
    "CODE",
    "(404)",
    "{ 404 }",
    "[404]",
    "!404",
    "if true { 404 } else { 405 }",
    "404 as u16",
    "Status::NotFound.code()",
    "&404",
    "404..=410",
    "code!(404)",
    "404 | 410",
    "|| 404",
    "()",
    "x.y",
    "404 < 405",
    "-NotFound",
    "404?",
    "|a| a < b",
    "[404, 405]",
    "*p",
];
