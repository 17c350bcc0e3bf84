//! Right input: types and literals, and what the program must find in them.

use std::fmt::Write as _;

use crate::case::{Case, Edition, Expected};
use crate::choices::Choices;
use crate::item::{Item, Kept};
use crate::oracle::ROWS;
use crate::says::hole;
use crate::wrap::wrap;

pub(crate) fn case(numbers: &[u32]) -> Case {
    let mut choices = Choices::new(numbers);
    let mut edition = choices.pick(&Edition::ALL);
    let (source, checks) =
        if choices.one_in(5) { literals(&mut choices) } else { item(&mut choices) };
    if source.contains("'r#") && edition == Edition::E2018 {
        edition = Edition::E2021;
    }
    Case { checks, ..Case::new(&source, Expected::Nothing, edition) }
}

fn item(choices: &mut Choices<'_>) -> (String, usize) {
    let item = Item::choose(choices, Kept::Right);
    let declaration = format!("{}\n{}", item.head().join("\n"), item.declaration());
    let (checks, count) = item.checks();
    let source = wrap(choices, &declaration);
    let source = if choices.one_in(5) {
        format!("pub fn check() {{\n{source}\n{checks}}}")
    } else {
        format!("{source}\npub fn check() {{\n{checks}}}")
    };
    (source, count)
}

/// Uses of `status!` in each position.
fn literals(choices: &mut Choices<'_>) -> (String, usize) {
    let (mut source, mut checks) = (String::new(), String::new());
    let mut count = 0;
    for index in 0..choices.within(1..=4) {
        let (code, first) = literal(choices);
        let (other_code, other) = literal(choices);
        let found = choices.pick(&[
            "{ const C: ::http_status::Status = FIRST!; C.code() }",
            "FIRST!.code()",
            "[0u8; FIRST! as usize].len() as u16",
            "match FIRST! { OTHER! => NUMBER2, it => it.code() }",
            "match ::core::option::Option::Some(FIRST!) { ::core::option::Option::Some(it @ (OTHER! | FIRST!)) => it.code(), _ => 0 }",
            "if let FIRST! = FIRST! { CODE } else { 0 }",
            "match (&FIRST!, 1) { (&FIRST!, 0..=9) => CODE, _ => 0 }",
            "{ static S: [::http_status::Status; 2] = [OTHER!, FIRST!]; S[1].code() }",
            "(|it| if ::core::matches!(it, OTHER! | FIRST!) { it as u16 } else { 0 })(FIRST!)",
            "{ struct S<const N: u16>; impl<const N: u16> S<N> { const M: u16 = N; } S::<{ let it = FIRST!; it as u16 }>::M }",
            "{ let (FIRST! | _) = (FIRST!) else { ::core::unreachable!() }; CODE }",
            "{ enum E { A = [FIRST!][0] as isize } E::A as u16 }",
            "{ fn f((FIRST! | _): ::http_status::Status) -> u16 { CODE } f(OTHER!) }",
            "::core::convert::identity(FIRST!.code().max(OTHER!.code() * 0))",
            "{ const fn f(it: ::http_status::Status) -> bool { matches!(it, FIRST!) } if f(FIRST!) { CODE } else { 0 } }",
        ]);
        let found =
            found.replace("NUMBER2", &other_code.to_string()).replace("CODE", &code.to_string());
        let found = found.replace("FIRST!", &first).replace("OTHER!", &other);
        let function = wrap(choices, &format!("pub fn found() -> u16 {{\n{found}\n}}"));
        writeln!(source, "mod literal_{index} {{\n{function}\n}}").unwrap();
        writeln!(
            checks,
            "::support::number(CASE, \"literal_{index}\", literal_{index}::found(), {code});"
        )
        .unwrap();
        count += 1;
    }
    (format!("{source}pub fn check() {{\n{checks}}}"), count)
}

fn literal(choices: &mut Choices<'_>) -> (u16, String) {
    let index = choices.below(ROWS.len());
    let written = hole(&choices.pick(&ROWS[index].spellings()));
    let name = choices.pick(&[
        "::http_status::status",
        "::support::facade::statuses::status",
        "::support::facade::r#mod::status",
    ]);
    let comma = if choices.one_in(4) { "," } else { "" };
    let invocation = match choices.below(4) {
        3 => format!("{name}![{written}{comma}]"),
        2 => format!("{name}! {{ {written}{comma} }}"),
        _ => format!("{name}!({written}{comma})"),
    };
    (ROWS[index].code, invocation)
}
