//! The Rust sources of enums that a client reads: each variant has a problem type, and each field is a
//! member.

use crate::contestant::ANSWERS;

/// What reads an enum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum WayBack {
    Nothing,
    FromProblem,
    Deserialize,
}

pub(crate) const VARIANTS: [usize; 3] = [10, 100, 1_000];

impl WayBack {
    pub(crate) const ALL: [WayBack; 3] =
        [WayBack::FromProblem, WayBack::Deserialize, WayBack::Nothing];

    pub(crate) fn name(self) -> &'static str {
        match self {
            WayBack::Nothing => "the enum alone",
            WayBack::FromProblem => "`#[derive(FromProblem)]`",
            WayBack::Deserialize => "serde's `#[derive(Deserialize)]`",
        }
    }

    fn derives(self) -> &'static str {
        match self {
            WayBack::Nothing => "",
            WayBack::FromProblem => "#[derive(http_status::FromProblem)]",
            WayBack::Deserialize => "#[derive(serde::Deserialize)]",
        }
    }

    pub(crate) fn source(self, variants: usize) -> String {
        let has_attributes = self == WayBack::FromProblem;
        let attribute = |text: String| if has_attributes { text } else { String::new() };
        let member = |name| attribute(format!("#[status(extension = \"{name}\")] "));
        let fields = |index: usize| match index % 4 {
            0 => String::new(),
            1 => format!("({}u64)", member("id")),
            2 => format!(" {{ {}name: String }}", member("name")),
            _ => format!("({}String, {}u32)", member("name"), member("count")),
        };
        let variant = |index: usize| {
            let (status, _) = ANSWERS[index % ANSWERS.len()];
            let code = status.code();
            let status = attribute(format!("#[status({code}, type = \"/problems/v{index}\")] "));
            format!("    {status}V{index}{},\n", fields(index))
        };
        let variants: String = (0..variants).map(variant).collect();
        format!("{}\npub enum Error {{\n{variants}}}\n", self.derives())
    }
}
