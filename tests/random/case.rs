//! A piece of source, what is planted in it, and whether what the compiler says of it is right.

use std::fmt::{self, Display};
use std::ops::Range;

/// Stand around what is wrong, while the source is being written.
pub(crate) const OPEN: char = '«';
pub(crate) const CLOSE: char = '»';

#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) source: String,
    /// Where what is wrong stands.
    pub(crate) places: Vec<Range<usize>>,
    pub(crate) expected: Expected,
    pub(crate) edition: Edition,
    /// How often the running program compares.
    pub(crate) checks: usize,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Expected {
    /// It compiles, and without a warning.
    Nothing,
    /// Each place has one error, and nothing else has any.
    EachPlace,
    /// One error or several, all in the one place.
    Somewhere,
    /// Errors only in the one place, if any.
    Perhaps,
    /// But no panic.
    Anything,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Edition {
    E2024,
    E2021,
    E2018,
}

impl Edition {
    pub(crate) const ALL: [Edition; 3] = [Edition::E2024, Edition::E2021, Edition::E2018];
}

impl Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Edition::E2018 => "2018",
            Edition::E2021 => "2021",
            Edition::E2024 => "2024",
        })
    }
}

/// What the compiler says of a case.
#[derive(Debug)]
pub(crate) struct Diagnostic {
    pub(crate) is_error: bool,
    /// The compiler's own errors and lints mostly have one; those of a macro have none.
    pub(crate) code: Option<String>,
    pub(crate) message: String,
    /// In bytes, from where the case begins.
    pub(crate) spans: Vec<Range<usize>>,
    pub(crate) rendered: String,
}

impl Case {
    pub(crate) fn new(marked: &str, expected: Expected, edition: Edition) -> Self {
        let mut source = String::new();
        let (mut places, mut open) = (Vec::new(), Vec::new());
        for letter in marked.chars() {
            match letter {
                OPEN => open.push(source.len()),
                CLOSE => places.push(open.pop().expect("an open place")..source.len()),
                _ => source.push(letter),
            }
        }
        assert!(open.is_empty(), "a place is not closed in {marked}");
        Self { source, places, expected, edition, checks: 0 }
    }

    /// What is wrong with what the compiler says.
    pub(crate) fn complaint(&self, diagnostics: &[Diagnostic]) -> Option<String> {
        if let Some(panic) = diagnostics.iter().find(|it| it.message.contains("panicked")) {
            return Some(format!("a macro panics\n{}", panic.rendered));
        }
        let rendered = || diagnostics.iter().map(|it| &*it.rendered).collect::<String>();
        if self.expected == Expected::Nothing {
            return (!diagnostics.is_empty()).then(|| format!("it is right\n{}", rendered()));
        }
        if self.expected == Expected::Anything {
            return None;
        }
        let errors: Vec<_> = diagnostics.iter().filter(|it| it.is_error).collect();
        if errors.iter().any(|error| error.code.is_some() || error.spans.is_empty()) {
            return Some(format!("an error is not the macro's\n{}", rendered()));
        }
        let mut found: Vec<_> = errors.iter().flat_map(|error| error.spans.clone()).collect();
        found.sort_by_key(|span| (span.start, span.end));
        let mut expected = self.places.clone();
        expected.sort_by_key(|span| (span.start, span.end));
        let is_right = if self.expected == Expected::EachPlace {
            found == expected
        } else {
            let [place] = &*expected else { panic!("one place is needed") };
            let is_inside = |span: &Range<usize>| {
                place.start <= span.start && span.start < span.end && span.end <= place.end
            };
            let is_enough = !found.is_empty() || self.expected == Expected::Perhaps;
            is_enough && found.iter().all(is_inside)
        };
        (!is_right).then(|| {
            let text = |spans: &[Range<usize>]| {
                let texts = spans.iter().map(|span| self.source.get(span.clone()).unwrap_or("?"));
                texts.collect::<Vec<_>>().join("\n    ")
            };
            format!(
                "errors are expected at\n    {}\nthey are at\n    {}\n{}",
                text(&expected),
                text(&found),
                rendered()
            )
        })
    }
}
