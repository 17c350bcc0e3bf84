//! The Rust sources of enums: the same for everyone.

use std::fmt::{self, Display, Formatter};

use http_status::StatusSet;

use crate::contestant::{ANSWERS, Contestant};
use crate::literal::Literal;

/// The type of the fields that are delegated to, an error by hand.
const ERROR: &str = "#[derive(Debug)]
pub struct Inner(pub u16);
impl core::fmt::Display for Inner {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(\"inner\")
    }
}
impl core::error::Error for Inner {}
";

/// What it is besides, where an `HttpError` is needed.
const HTTP_ERROR: &str = "impl http_status::HttpError for Inner {
    fn status(&self) -> http_status::Status {
        http_status::Status::BadGateway
    }
}
";

/// Enums of so many variants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Size {
    pub(crate) enums: usize,
    pub(crate) variants: usize,
    /// Whether every fifth variant delegates to its field.
    pub(crate) delegates: bool,
    /// Whether each variant has a doc comment and a field that is sent, with one too.
    pub(crate) documented: bool,
}

impl Size {
    pub(crate) const GROWTH: [Size; 4] = [one(10), one(100), one(1_000), one(5_000)];
    pub(crate) const MANY: Size =
        Size { enums: 200, variants: 5, delegates: false, documented: false };
    pub(crate) const DELEGATING: Size =
        Size { enums: 1, variants: 100, delegates: true, documented: false };
    pub(crate) const DOCUMENTED: Size = Size { documented: true, ..one(100) };

    pub(crate) fn all() -> impl Iterator<Item = Size> {
        Size::GROWTH.into_iter().chain([Size::MANY, Size::DELEGATING, Size::DOCUMENTED])
    }

    /// What it is called in an argument.
    pub(crate) fn word(self) -> String {
        match self.enums {
            1 if self.delegates => "transparent".to_owned(),
            1 if self.documented => "documented".to_owned(),
            1 => self.variants.to_string(),
            enums => format!("{enums}x{}", self.variants),
        }
    }

    /// Whether it is measured of this contestant.
    pub(crate) fn has(self, contestant: Contestant) -> bool {
        if contestant.documents() {
            return self.documented || self == one(100);
        }
        !self.documented && (!self.delegates || contestant.delegating().is_some())
    }

    fn delegates_at(self, index: usize) -> bool {
        self.delegates && index % 5 == 4
    }
}

pub(crate) const fn one(variants: usize) -> Size {
    Size { enums: 1, variants, delegates: false, documented: false }
}

impl Display for Size {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.enums != 1 {
            write!(f, "{} × ", self.enums)?;
        }
        write!(
            f,
            "{}{}",
            self.variants,
            match self {
                Size { delegates: true, .. } => ", every fifth transparent",
                Size { documented: true, .. } => ", with docs and members",
                _ => "",
            }
        )
    }
}

pub(crate) fn enums(derive: Contestant, size: Size) -> String {
    let names = (0..size.enums).map(|i| format!("Error{i}"));
    let items = names.map(|name| item(&name, derive, size) + &by_hand(&name, derive, size));
    let inner: &[_] = match (size.delegates, derive.base()) {
        (false, _) => &[],
        (true, Contestant::Debug) => &[ERROR],
        (true, _) => &[ERROR, HTTP_ERROR],
    };
    inner.iter().map(|&part| part.to_owned()).chain(items).collect()
}

fn item(name: &str, derive: Contestant, size: Size) -> String {
    let fields = |i: usize| ["", "(u64)", " { name: String }", "(String, u32)"][i % 4];
    let variant = |i| match derive.delegating() {
        Some(attribute) if size.delegates_at(i) => format!("    {attribute} V{i}(Inner),\n"),
        _ if size.documented => {
            let (attribute, sent) = (derive.attribute(i), derive.sent());
            format!(
                "/// What {i} means.\n///\n/// And what to do.\n{attribute} \
                 V{i} {{\n/// Its number.\n{sent} number: u64,\nname: String }},\n"
            )
        }
        _ => format!("    {} V{i}{},\n", derive.attribute(i), fields(i)),
    };
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
