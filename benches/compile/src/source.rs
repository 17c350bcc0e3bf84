//! The Rust sources of enums: the same for everyone.

use std::fmt::{self, Display, Formatter};

use http_status::StatusSet;

use crate::contestant::{ANSWERS, Contestant};
use crate::literal::Literal;

/// Enums of so many variants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Size {
    pub(crate) enums: usize,
    pub(crate) variants: usize,
}

impl Size {
    pub(crate) const GROWTH: [Size; 4] = [one(10), one(100), one(1_000), one(5_000)];
    pub(crate) const MANY: Size = Size { enums: 200, variants: 5 };
}

pub(crate) const fn one(variants: usize) -> Size {
    Size { enums: 1, variants }
}

impl Display for Size {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.enums {
            1 => write!(f, "{}", self.variants),
            enums => write!(f, "{enums} × {}", self.variants),
        }
    }
}

pub(crate) fn enums(derive: Contestant, size: Size) -> String {
    let names = (0..size.enums).map(|i| format!("Error{i}"));
    names.map(|name| item(&name, derive, size) + &by_hand(&name, derive, size)).collect()
}

fn item(name: &str, derive: Contestant, size: Size) -> String {
    let fields = |i: usize| ["", "(u64)", " { name: String }", "(String, u32)"][i % 4];
    let variant = |i| format!("    {} V{i}{},\n", derive.attribute(i), fields(i));
    let body: String = (0..size.variants).map(variant).collect();
    format!("{}\npub enum {name} {{\n{body}}}\n", derive.derives())
}

/// What stands beside the enum, where nothing is derived.
fn by_hand(name: &str, derive: Contestant, size: Size) -> String {
    let pattern = |i: usize| format!("{name}::V{i}{}", if i % 4 == 0 { "" } else { " { .. }" });
    let arm = |patterns: &[String], i| {
        format!("{} => {},\n", patterns.join(" | "), Literal::Path.written(i))
    };
    let each = || (0..size.variants).map(|i| arm(&[pattern(i)], i)).collect::<String>();
    let grouped = || -> String {
        let firsts = 0..size.variants.min(ANSWERS.len());
        let of = |first| (first..size.variants).step_by(ANSWERS.len()).map(pattern);
        firsts.map(|first| arm(&of(first).collect::<Vec<_>>(), first)).collect()
    };
    let status =
        |arms| format!("fn status(&self) -> http_status::Status {{\nmatch self {{\n{arms}}}\n}}\n");
    match derive {
        Contestant::ArmEach => format!("impl {name} {{\n#[inline]\npub {}}}\n", status(each())),
        Contestant::Grouped => format!("impl {name} {{\n#[inline]\npub {}}}\n", status(grouped())),
        Contestant::TraitByHand => format!(
            "impl http_status::HttpError for {name} {{\n{}#[inline]\n{}}}\n",
            statuses(size),
            status(grouped()),
        ),
        _ => String::new(),
    }
}

/// The constant as the derive has it, one number: the list that a person writes takes three times as long.
fn statuses(size: Size) -> String {
    let answers = ANSWERS.iter().take(size.variants).map(|(status, _)| *status);
    let bits = answers.collect::<StatusSet>().__bits();
    format!(
        "const STATUSES: http_status::StatusSet = http_status::StatusSet::__from_bits({bits});\n"
    )
}
