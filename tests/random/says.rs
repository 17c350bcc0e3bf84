//! What an attribute on a type or a variant says, as it is written and as it is meant.

use crate::choices::Choices;
use crate::oracle::{ROWS, adds_up};

#[derive(Clone, Default)]
pub(crate) struct Says {
    pub(crate) code: Option<(u16, String)>,
    pub(crate) is_transparent: bool,
    pub(crate) options: Vec<Saying>,
}

/// One option.
#[derive(Clone)]
pub(crate) struct Saying {
    what: What,
    pub(crate) wrong: Wrong,
}

/// Which of its tokens is at fault.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Wrong {
    Nothing,
    Word,
    Text,
}

#[derive(Clone)]
enum What {
    Exposure(bool),
    Type(&'static str),
    Title(String),
    Header(&'static str, String),
}

const TYPES: [&str; 4] = ["about:blank", "https://example.com/a?b#c", "/probs/%20", "urn:x:y"];
const TITLES: [&str; 4] =
    ["Out of credit", "t", "Größe \\\"404\\\"", "{ } {nothing} }{ {nothing:?} {"];
const HEADERS: [(&str, &str); 11] = [
    ("retry-after", "120"),
    ("Allow", ""),
    ("x-a", "é"),
    ("ALLOW", "GET, PUT"),
    ("x_b.c", "a\\tb"),
    ("Retry-After", "1"),
    ("location", "/a{nothing}"),
    ("Vary", "accept"),
    ("LOCATION", "/b"),
    ("connection", "close"),
    ("X-A", "{\\\"a\\\": {}}"),
];

/// Header fields with a placeholder, which nothing else replaces.
pub(crate) const IN_VARIANT: &str = "x-variant";
pub(crate) const IN_ENUM: &str = "x-enum";

impl Saying {
    fn new(what: What) -> Self {
        Self { what, wrong: Wrong::Nothing }
    }

    fn choose(choices: &mut Choices<'_>) -> Self {
        Self::new(match choices.below(6) {
            0 => What::Exposure(choices.one_in(2)),
            1 => What::Type(choices.pick(&TYPES)),
            2 => What::Title(choices.pick(&TITLES).into()),
            _ => {
                let (name, value) = choices.pick(&HEADERS);
                What::Header(name, value.into())
            }
        })
    }

    /// What it decides, of which an inner level decides all again.
    pub(crate) fn slot(&self) -> String {
        match self.what {
            What::Exposure(_) => "exposure".into(),
            What::Type(_) => "type".into(),
            What::Title(_) => "title".into(),
            What::Header(name, _) => format!("header:{}", name.to_ascii_lowercase()),
        }
    }

    fn written(&self) -> String {
        let word = match self.what {
            What::Exposure(true) => "expose",
            What::Exposure(false) => "hide",
            What::Type(_) => "type",
            What::Title(_) => "title",
            What::Header(..) => "header",
        };
        let word = if self.wrong == Wrong::Word { format!("«{word}»") } else { word.to_owned() };
        let text = |text: &str| match self.wrong {
            Wrong::Text => format!("⟦literal,expr|«\"{text}\"»⟧"),
            _ => format!("⟦literal,expr,tt|\"{text}\"⟧"),
        };
        match &self.what {
            What::Exposure(_) => word,
            What::Type(value) => format!("{word} = {}", text(value)),
            What::Title(value) => format!("{word} = {}", text(value)),
            What::Header(name, value) => {
                format!("{word}(⟦literal,tt|\"{name}\"⟧ = {})", text(value))
            }
        }
    }

    /// What it adds to the response.
    fn told(&self) -> Option<String> {
        match &self.what {
            What::Exposure(_) => None,
            What::Type(value) => Some(format!("type={value}")),
            What::Title(value) => Some(format!("title={value}")),
            What::Header(name, value) => Some(format!("header:{name}={value}")),
        }
    }
}

impl Says {
    /// With `slips` also what one level may not say twice.
    pub(crate) fn options(choices: &mut Choices<'_>, slips: bool) -> Self {
        let mut says = Self::default();
        while choices.one_in(2) {
            let mut option = Saying::choose(choices);
            let slot = option.slot();
            if says.has(&slot) && !adds_up(&slot) {
                option.wrong = Wrong::Word;
            }
            if slips || option.wrong == Wrong::Nothing {
                says.options.push(option);
            }
        }
        says
    }

    pub(crate) fn with_code(mut self, choices: &mut Choices<'_>) -> Self {
        let rows: Vec<_> = ROWS.iter().filter(|row| row.is_error()).collect();
        let row = choices.pick(&rows);
        self.code = Some((row.code, choices.pick(&row.spellings())));
        self
    }

    pub(crate) fn has(&self, slot: &str) -> bool {
        self.options.iter().any(|option| option.slot() == slot)
    }

    pub(crate) fn exposure(&self) -> Option<bool> {
        self.options.iter().find_map(|option| match option.what {
            What::Exposure(is_exposed) => Some(is_exposed),
            _ => None,
        })
    }

    /// Goes without what is wrong, or says that it is.
    pub(crate) fn mend(&mut self, slips: bool, is_wrong: impl Fn(&Saying) -> bool) {
        for option in self.options.iter_mut().filter(|option| is_wrong(option)) {
            option.wrong = Wrong::Word;
        }
        self.options.retain(|option| slips || option.wrong == Wrong::Nothing);
    }

    /// Says that the first that is not wrong yet is, an exposure after all others.
    pub(crate) fn blame_first(&mut self) {
        let is_exposure = |option: &Saying| matches!(option.what, What::Exposure(_));
        let right = self.options.iter_mut().filter(|option| option.wrong == Wrong::Nothing);
        if let Some(first) = right.min_by_key(|option| is_exposure(option)) {
            first.wrong = Wrong::Word;
        }
    }

    /// Adds a text with a place in it for one of these fields, as if it were filled in.
    pub(crate) fn add_placeholder(
        &mut self,
        choices: &mut Choices<'_>,
        fields: &[String],
        header: &'static str,
    ) {
        if fields.is_empty() {
            return;
        }
        let text = choices.pick(&["{_}", "a {_:?} b", "{} {nothing} {_:>5}", "{_} {_}"]);
        let text = text.replace('_', &choices.pick(fields));
        let is_title = header == IN_VARIANT && choices.one_in(2) && !self.has("title");
        let what = if is_title { What::Title(text) } else { What::Header(header, text) };
        self.options.push(Saying { what, wrong: Wrong::Text });
    }

    /// What stands between the commas, the status first.
    pub(crate) fn items(&self) -> Vec<String> {
        let code = self.code.iter().map(|(_, written)| hole(written));
        let transparent = self.is_transparent.then(|| "transparent".to_owned());
        code.chain(transparent).chain(self.options.iter().map(Saying::written)).collect()
    }

    /// What it adds to the response.
    pub(crate) fn told(&self) -> Vec<String> {
        self.options.iter().filter_map(Saying::told).collect()
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
        attributes.push(attribute(choices, these));
        rest = others;
    }
    // An attribute of options may stand before that of the status, but the second of two is the one
    // at fault.
    if choices.one_in(4) && !items.iter().any(|item| item.contains('«')) {
        choices.shuffle(&mut attributes);
    }
    attributes
}

/// The items in one attribute.
pub(crate) fn attribute(choices: &mut Choices<'_>, items: &[String]) -> String {
    let comma = if choices.one_in(5) { "," } else { "" };
    let inside = format!("status({}{comma})", items.join(", "));
    match choices.below(8) {
        7 => format!("#[cfg_attr(all(), {inside})]"),
        6 => format!("# [\n{inside}\n]"),
        _ => format!("#[{inside}]"),
    }
}
