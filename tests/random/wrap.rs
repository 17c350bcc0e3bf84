//! Ways for tokens to come through `macro_rules!`.
//!
//! `⟦expr,tt|404⟧` in a source is a hole: its text, or what a macro passes on as one of these kinds.

use std::fmt::Write as _;

use crate::choices::Choices;

/// The source without holes and without a macro.
pub(crate) fn plain(source: &str) -> String {
    fill(source, |_, text| text.to_owned())
}

/// The source as it stands, or by way of a macro.
pub(crate) fn wrap(choices: &mut Choices<'_>, source: &str) -> String {
    match choices.below(8) {
        1 => format!(
            "macro_rules! make {{ ($($it:item)*) => {{ $($it)* }} }}\nmake! {{\n{}\n}}",
            plain(source)
        ),
        2 => format!(
            "macro_rules! make {{ ($($it:tt)*) => {{ $($it)* }} }}\nmake! {{\n{}\n}}",
            plain(source)
        ),
        3 | 4 => holes(choices, source),
        _ => plain(source),
    }
}

/// Several of the holes are passed on, through one macro or two.
pub(crate) fn holes(choices: &mut Choices<'_>, source: &str) -> String {
    let (mut params, mut args) = (String::new(), String::new());
    let mut names = String::new();
    let mut index = 0;
    let body = fill(source, |kinds, text| {
        if !choices.one_in(2) && index > 0 {
            return text.to_owned();
        }
        let kinds: Vec<_> = kinds.split(',').collect();
        let kind = choices.pick(&kinds);
        write!(params, "$h{index}:{kind}, ").unwrap();
        write!(names, "$h{index}, ").unwrap();
        write!(args, "{text}, ").unwrap();
        index += 1;
        format!("$h{}", index - 1)
    });
    let is_passed_twice = choices.one_in(3);
    let inner = format!("macro_rules! make {{ ({params}) => {{\n{body}\n}} }}\n");
    if is_passed_twice {
        format!(
            "{inner}macro_rules! outer {{ ({params}) => {{ make! {{ {names} }} }} }}\nouter! {{ {args} }}"
        )
    } else {
        format!("{inner}make! {{ {args} }}")
    }
}

fn fill(source: &str, mut filled: impl FnMut(&str, &str) -> String) -> String {
    let mut text = String::new();
    let mut rest = source;
    while let Some((before, hole)) = rest.split_once('⟦') {
        let (hole, after) = hole.split_once('⟧').expect("a closed hole");
        let (kinds, inside) = hole.split_once('|').expect("its kinds");
        text += before;
        text += &filled(kinds, inside);
        rest = after;
    }
    text + rest
}
