//! Names that could get in the way of what a macro emits.

use crate::choices::Choices;

pub(crate) const TYPES: [&str; 16] = [
    "Error",
    "r#type",
    "Status",
    "Ok",
    "HttpError",
    "Option",
    "Ошибка",
    "StatusSet",
    "r#match",
    "Result",
    "core",
    "__Field",
    "Gone",
    "r#Describe",
    "HTTP",
    "r#gen",
];

pub(crate) const VARIANTS: [&str; 24] = [
    "A",
    "NotFound",
    "Ok",
    "Err",
    "None",
    "Some",
    "r#type",
    "Straße",
    "变体",
    "Status",
    "r#fn",
    "__field0",
    "status",
    "STATUSES",
    "HttpError",
    "Error",
    "r#Box",
    "core",
    "__to",
    "NOT_FOUND",
    "transparent",
    "r#gen",
    "bool",
    "union",
];

pub(crate) const FIELDS: [&str; 18] = [
    "field",
    "r#type",
    "status",
    "r#match",
    "__field",
    "__field0",
    "__to",
    "größe",
    "f",
    "error",
    "_0",
    "private",
    "r#async",
    "crate_",
    "extension",
    "self_",
    "default",
    "union",
];

pub(crate) const PARAMS: [&str; 10] =
    ["T", "U", "r#struct", "Status_", "r#V", "bool", "Self_", "HttpErr", "Box", "Переменная"];

pub(crate) const CONSTS: [&str; 4] = ["N", "r#const", "u16", "Lazy"];

pub(crate) const LIFETIMES: [&str; 4] = ["'a", "'b", "'r#type", "'__r"];

/// One of them that was not taken yet, or a new one.
pub(crate) fn fresh(choices: &mut Choices<'_>, from: &[&str], taken: &mut Vec<String>) -> String {
    let name = choices.pick(from);
    let is_taken = |name: &str| {
        taken.iter().any(|it| it.trim_start_matches("r#") == name.trim_start_matches("r#"))
    };
    let mut fresh = name.to_owned();
    let mut index = 1;
    while is_taken(&fresh) {
        fresh = format!("{name}{index}");
        index += 1;
    }
    taken.push(fresh.clone());
    fresh
}

/// What may stand before a variant, a field or a type and means nothing to the derive.
pub(crate) fn noise(choices: &mut Choices<'_>) -> String {
    const NOISE: [&str; 12] = [
        "/// status(499)\n",
        "/** a block */",
        "#[doc(hidden)]",
        "#[allow(dead_code)]",
        "#[cfg(all())]",
        "#[cfg_attr(any(), status(999))]",
        "#[cfg_attr(all(), doc = \"#[status(1)]\")]",
        "#[cfg_attr(all(), allow(unused), cfg(not(any())))]",
        "#[doc = concat!(\"status\", \"(299)\")]",
        "#[allow(clippy::all, reason = \"status(1)\")]",
        "#[deprecated(note = \"status(1)\")]",
        "#[rustfmt::skip]",
    ];
    let mut noise = String::new();
    while choices.one_in(5) {
        let more = choices.pick(&NOISE);
        // Some may not come twice.
        if !noise.contains(more) {
            noise += more;
            noise.push(' ');
        }
    }
    noise
}

pub(crate) fn visibility(choices: &mut Choices<'_>) -> &'static str {
    choices.pick(&["", "", "pub", "pub(crate)", "pub(self)", "pub(super)", "pub(in crate)"])
}
