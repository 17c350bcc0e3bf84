//! The Rust sources of statuses in expressions: the same list for everyone.

use http_status::Status;

use crate::contestant::ANSWERS;

/// How a status is written in an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Literal {
    Path,
    Ours,
    MacroRules,
    LitInt,
}

impl Literal {
    pub(crate) const ALL: [Literal; 4] =
        [Literal::Ours, Literal::MacroRules, Literal::LitInt, Literal::Path];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Literal::Path => "the written-out path",
            Literal::Ours => "`status!`",
            Literal::MacroRules => "a `macro_rules!` with an arm a code",
            Literal::LitInt => "a proc macro on syn's `LitInt`, called without forwarding",
        }
    }

    pub(crate) fn written(self, index: usize) -> String {
        let (status, _) = ANSWERS[index % ANSWERS.len()];
        let (code, name) = (status.code(), status.name());
        match self {
            Literal::Path => format!("http_status::Status::{name}"),
            Literal::Ours => format!("http_status::status!({code})"),
            Literal::MacroRules => format!("status!({code})"),
            Literal::LitInt => format!("bench_macros::literal!({code})"),
        }
    }
}

/// So many statuses, twenty to a function.
pub(crate) fn literals(literal: Literal, count: usize) -> String {
    let arm = |status: &Status| {
        format!("({}) => {{ ::http_status::Status::{} }};\n", status.code(), status.name())
    };
    let function = |first: usize| {
        let items: Vec<_> = (first..first + 20).map(|i| literal.written(i)).collect();
        let items = items.join(", ");
        format!("pub fn f{first}() -> [http_status::Status; 20] {{\n[{items}]\n}}\n")
    };
    let functions: Vec<_> = (0..count).step_by(20).map(function).collect();
    match literal {
        Literal::MacroRules => {
            let arms: Vec<_> = Status::ALL.iter().map(arm).collect();
            format!("macro_rules! status {{\n{}}}\n{}", arms.concat(), functions.concat())
        }
        _ => functions.concat(),
    }
}
