//! The Rust sources that are compiled: the same enum, or the same list of statuses, for everyone.

use std::fmt::{self, Display, Formatter};

use http_status::Status;

/// The statuses that the variants answer, in turn, with their names in the crate `http`.
const ANSWERS: [(Status, &str); 12] = [
    (Status::BadRequest, "BAD_REQUEST"),
    (Status::Unauthorized, "UNAUTHORIZED"),
    (Status::Forbidden, "FORBIDDEN"),
    (Status::NotFound, "NOT_FOUND"),
    (Status::Conflict, "CONFLICT"),
    (Status::Gone, "GONE"),
    (Status::UnprocessableContent, "UNPROCESSABLE_ENTITY"),
    (Status::TooManyRequests, "TOO_MANY_REQUESTS"),
    (Status::InternalServerError, "INTERNAL_SERVER_ERROR"),
    (Status::BadGateway, "BAD_GATEWAY"),
    (Status::ServiceUnavailable, "SERVICE_UNAVAILABLE"),
    (Status::GatewayTimeout, "GATEWAY_TIMEOUT"),
];

/// What says the status of each variant of an enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Contestant {
    Nothing,
    Ours,
    ArmEach,
    Grouped,
    AsHttpStatusCode,
    HttpDerive,
    Empty,
    EmptySyn,
    Debug,
    Thiserror,
}

impl Contestant {
    pub(crate) const ALL: [Contestant; 10] = [
        Contestant::Ours,
        Contestant::ArmEach,
        Contestant::Grouped,
        Contestant::AsHttpStatusCode,
        Contestant::HttpDerive,
        Contestant::Thiserror,
        Contestant::Empty,
        Contestant::EmptySyn,
        Contestant::Nothing,
        Contestant::Debug,
    ];

    /// Those that are compared; the others are what they are taken from.
    pub(crate) fn compared() -> impl Iterator<Item = Contestant> {
        Contestant::ALL
            .into_iter()
            .filter(|it| !matches!(it, Contestant::Nothing | Contestant::Debug))
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Contestant::Nothing => "the enum alone",
            Contestant::Ours => "`#[derive(HttpError)]`",
            Contestant::ArmEach => "hand-written `match`, an arm a variant",
            Contestant::Grouped => "hand-written `match`, an arm a status",
            Contestant::AsHttpStatusCode => "as_http_status_code 0.1",
            Contestant::HttpDerive => "http-derive 0.1",
            Contestant::Empty => "an empty derive",
            Contestant::EmptySyn => "an empty derive that parses `DeriveInput`",
            Contestant::Debug => "`#[derive(Debug)]`",
            Contestant::Thiserror => "thiserror 2",
        }
    }

    /// What is compiled without it, to be taken off: an `Error` must be `Debug` too.
    pub(crate) fn base(self) -> Contestant {
        match self {
            Contestant::Thiserror => Contestant::Debug,
            _ => Contestant::Nothing,
        }
    }

    fn derives(self) -> &'static str {
        match self {
            Contestant::Nothing | Contestant::ArmEach | Contestant::Grouped => "",
            Contestant::Ours => "#[derive(http_status::HttpError)]",
            Contestant::AsHttpStatusCode => "#[derive(as_http_status_code::AsStatusCode)]",
            Contestant::HttpDerive => "#[derive(http_derive::HttpStatus)]",
            Contestant::Empty => "#[derive(bench_macros::Empty)]",
            Contestant::EmptySyn => "#[derive(bench_macros::EmptySyn)]",
            Contestant::Debug => "#[derive(Debug)]",
            Contestant::Thiserror => "#[derive(Debug, thiserror::Error)]",
        }
    }

    fn attribute(self, index: usize) -> String {
        let (status, constant) = ANSWERS[index % ANSWERS.len()];
        match self {
            Contestant::Nothing | Contestant::ArmEach | Contestant::Grouped | Contestant::Debug => {
                String::new()
            }
            Contestant::Ours | Contestant::Empty | Contestant::EmptySyn => {
                format!("#[status({})]", status.code())
            }
            Contestant::AsHttpStatusCode => {
                format!("#[as_status_code(as_http_status_code::StatusCode::{constant})]")
            }
            Contestant::HttpDerive => format!("#[http(status = \"{constant}\")]"),
            Contestant::Thiserror => format!("#[error(\"error {index}\")]"),
        }
    }
}

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
    (0..size.enums).map(|i| an_enum(&format!("Error{i}"), derive, size.variants)).collect()
}

fn an_enum(name: &str, derive: Contestant, variants: usize) -> String {
    let fields = |i: usize| ["", "(u64)", " { name: String }", "(String, u32)"][i % 4];
    let variant = |i| format!("    {} V{i}{},\n", derive.attribute(i), fields(i));
    let body: Vec<_> = (0..variants).map(variant).collect();
    let item = format!("{}\npub enum {name} {{\n{}}}\n", derive.derives(), body.concat());

    let pattern = |i: usize| format!("{name}::V{i}{}", if i % 4 == 0 { "" } else { " { .. }" });
    let arm = |patterns: &[String], i| {
        format!("{} => {},\n", patterns.join(" | "), Literal::Path.written(i))
    };
    let arms: Vec<_> = match derive {
        Contestant::ArmEach => (0..variants).map(|i| arm(&[pattern(i)], i)).collect(),
        Contestant::Grouped => (0..variants.min(ANSWERS.len()))
            .map(|first| {
                let same = (first..variants).step_by(ANSWERS.len());
                arm(&same.map(pattern).collect::<Vec<_>>(), first)
            })
            .collect(),
        _ => return item,
    };
    format!(
        "{item}impl {name} {{\n#[inline]\npub fn status(&self) -> http_status::Status {{\n\
         match self {{\n{}}}\n}}\n}}\n",
        arms.concat()
    )
}

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

    fn written(self, index: usize) -> String {
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
