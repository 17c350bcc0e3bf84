//! What an attribute on a type or a variant says, as it is written and as it is meant.

use crate::choices::Choices;
use crate::oracle::ROWS;

#[derive(Clone, Default)]
pub(crate) struct Says {
    pub(crate) code: Option<(u16, String)>,
    pub(crate) is_transparent: bool,
    pub(crate) detail: Option<bool>,
    pub(crate) problem_type: Option<&'static str>,
    pub(crate) title: Option<&'static str>,
    pub(crate) headers: Vec<(&'static str, &'static str)>,
}

const TYPES: [&str; 5] = ["about:blank", "https://example.com/a?b#c", "/probs/%20", "", "urn:x:y"];
const TITLES: [&str; 3] = ["Out of credit", "t", "Größe \\\"404\\\""];
const HEADERS: [(&str, &str); 5] = [
    ("retry-after", "120"),
    ("Allow", ""),
    ("x-a", "é"),
    ("ALLOW", "GET, PUT"),
    ("x_b.c", "a\\tb"),
];

impl Says {
    pub(crate) fn options(choices: &mut Choices<'_>) -> Self {
        let mut says = Self::default();
        if choices.one_in(3) {
            says.detail = Some(choices.one_in(2));
        }
        if choices.one_in(5) {
            says.problem_type = Some(choices.pick(&TYPES));
        }
        if choices.one_in(5) {
            says.title = Some(choices.pick(&TITLES));
        }
        while choices.one_in(6) {
            let header = choices.pick(&HEADERS);
            says.headers.push(header);
        }
        says
    }

    pub(crate) fn with_code(mut self, choices: &mut Choices<'_>) -> Self {
        let rows: Vec<_> = ROWS.iter().filter(|row| row.is_error()).collect();
        let row = choices.pick(&rows);
        self.code = Some((row.code, choices.pick(&row.spellings())));
        self
    }

    /// What stands between the commas, the status first.
    pub(crate) fn items(&self) -> Vec<String> {
        let code = self.code.iter().map(|(_, written)| hole(written));
        let transparent = self.is_transparent.then(|| "transparent".to_owned());
        let detail = self.detail.map(|it| if it { "expose" } else { "hide" }.to_owned());
        let problem_type = self.problem_type.map(|it| format!("type = ⟦literal,expr,tt|\"{it}\"⟧"));
        let title = self.title.map(|it| format!("title = ⟦literal,expr,tt|\"{it}\"⟧"));
        let headers = self.headers.iter().map(|(name, value)| {
            format!("header(⟦literal,tt|\"{name}\"⟧ = ⟦literal,expr|\"{value}\"⟧)")
        });
        code.chain(transparent)
            .chain(detail)
            .chain(problem_type)
            .chain(title)
            .chain(headers)
            .collect()
    }

    /// What the response is told of it.
    pub(crate) fn told(&self) -> Vec<String> {
        let problem_type = self.problem_type.map(|it| format!("type={it}"));
        let title = self.title.map(|it| format!("title={it}"));
        let headers = self.headers.iter().map(|(name, value)| format!("header:{name}={value}"));
        problem_type.into_iter().chain(title).chain(headers).collect()
    }
}

/// A status that a macro may pass on.
pub(crate) fn hole(written: &str) -> String {
    let is_number = written.bytes().all(|byte| byte.is_ascii_digit());
    let kinds = if is_number { "literal,expr,tt,pat" } else { "ident,expr,tt,path,ty,pat" };
    format!("⟦{kinds}|{written}⟧")
}

/// The items in one attribute or in several.
pub(crate) fn attributes(choices: &mut Choices<'_>, items: &[String]) -> Vec<String> {
    let mut attributes = Vec::new();
    let mut rest = items;
    while !rest.is_empty() {
        let count = if choices.one_in(4) { choices.within(1..=rest.len()) } else { rest.len() };
        let (these, others) = rest.split_at(count);
        let comma = if choices.one_in(5) { "," } else { "" };
        let inside = format!("status({}{comma})", these.join(", "));
        attributes.push(match choices.below(8) {
            7 => format!("#[cfg_attr(all(), {inside})]"),
            6 => format!("# [\n{inside}\n]"),
            _ => format!("#[{inside}]"),
        });
        rest = others;
    }
    // An attribute of options may stand before that of the status.
    if choices.one_in(4) {
        choices.shuffle(&mut attributes);
    }
    attributes
}
