//! The types of delegated fields, and what they answer.

use std::collections::BTreeSet;

use crate::choices::Choices;
use crate::oracle::{ERRORS, ROWS};

#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) ty: String,
    /// None of a type that has no values.
    pub(crate) value: Option<String>,
    pub(crate) status: u16,
    pub(crate) is_exposed: bool,
    /// Whether the status that it supplies is one of an error.
    pub(crate) supplies_error: bool,
    pub(crate) told: Vec<String>,
    pub(crate) statuses: BTreeSet<u16>,
    /// Whether it is a `std::error::Error`.
    pub(crate) is_error: bool,
}

impl Asked {
    pub(crate) fn choose(choices: &mut Choices<'_>) -> Self {
        let mut asked = Self::plain(choices);
        while choices.one_in(4) {
            let (ty, value): (_, fn(String) -> String) = choices.pick(&[
                ("::std::boxed::Box", |value| format!("::std::boxed::Box::new({value})")),
                ("::std::sync::Arc", |value| format!("::std::sync::Arc::new({value})")),
                ("&'static", |value| {
                    format!("&*::std::boxed::Box::leak(::std::boxed::Box::new({value}))")
                }),
            ]);
            asked.ty = match ty {
                "&'static" => format!("&'static {}", asked.ty),
                _ => format!("{ty}<{}>", asked.ty),
            };
            asked.value = asked.value.map(value);
        }
        asked
    }

    fn plain(choices: &mut Choices<'_>) -> Self {
        let kind = choices.below(8);
        let unit = |name: &str, status, is_exposed, statuses: &[u16]| Self {
            ty: format!("::support::{name}"),
            value: Some(format!("::support::{name}")),
            status,
            is_exposed,
            supplies_error: true,
            told: vec![],
            statuses: statuses.iter().copied().collect(),
            is_error: true,
        };
        match kind {
            0 => unit("Gone", 410, true, &[410]),
            1 => unit("Secret", 403, false, &[403]),
            2 => Self {
                told: vec!["title=loud".into(), "header:x-loud=1".into()],
                ..unit("Loud", 503, true, &[503])
            },
            3 => Self { supplies_error: false, ..unit("Odd", 500, true, &[423, 500]) },
            4 => Self { statuses: ERRORS.clone(), ..unit("Lazy", 429, true, &[]) },
            5 => Self {
                ty: "::core::convert::Infallible".into(),
                value: None,
                ..unit("Gone", 0, false, &[])
            },
            _ => {
                let index = choices.below(ROWS.len());
                let row = &ROWS[index];
                let status = if row.is_error() { row.code } else { 500 };
                Self {
                    ty: "::http_status::Status".into(),
                    value: Some(format!("::http_status::Status::{}", row.names[0])),
                    statuses: ERRORS.clone(),
                    supplies_error: row.is_error(),
                    is_error: false,
                    ..unit("Gone", status, status < 500, &[])
                }
            }
        }
    }
}
