//! The lines of the derive's text: a line a fact, whose first letter says of what.

use std::borrow::Cow;
use std::string::String;

use status_core::Status;

use super::parts::{Detail, Presence};
use super::problem_type::ProblemType;
use super::schema::constant;

pub(super) struct Line {
    pub(super) row: Row,
    pub(super) text: &'static str,
}

/// What a line says. A mark says whether it may be missing.
#[derive(Clone, Copy)]
pub(super) enum Row {
    Error,
    /// The type makes the body.
    Body,
    /// A variant of this status, which shows its text or not.
    Variant(Status, bool),
    /// A variant that delegates, and what it says of the detail.
    Delegate(usize, Option<char>),
    /// A doc comment, or the number of one that another macro gives.
    Docs(Option<usize>),
    /// What the text of the error is like.
    Sample,
    Type,
    Title,
    Detail(bool),
    Instance(bool),
    Header(bool),
    /// With its value, behind a tab.
    FixedHeader,
    Member(usize, bool),
    /// With its value as JSON, behind a tab.
    FixedMember,
    /// What follows replaces what was said before.
    Outer,
}

impl Line {
    pub(super) fn read(line: &'static str) -> Option<Self> {
        let (key, rest) = line.split_at_checked(1)?;
        let digits = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let number = |end| rest.get(..end).and_then(|number| number.parse().ok());
        // A number, a mark and the text.
        let numbered = |end: usize| {
            let rest = rest.get(end..)?;
            let mark = rest.chars().next();
            Some((mark, rest.get(1..).unwrap_or_default()))
        };
        let (mark, marked) = numbered(0)?;
        let is_optional = mark == Some('?');
        let (row, text) = match key {
            "e" => (Row::Error, rest),
            "b" => (Row::Body, rest),
            "v" => {
                let (mark, text) = numbered(3)?;
                let status = Status::from_bytes(rest.get(..3)?.as_bytes())?;
                (Row::Variant(status, mark == Some('+')), text)
            }
            "*" => {
                let (mark, text) = numbered(digits(rest))?;
                (Row::Delegate(number(digits(rest))?, mark), text)
            }
            "d" => (Row::Docs(None), rest),
            "D" => (Row::Docs(number(rest.len())), ""),
            "s" => (Row::Sample, rest),
            "u" => (Row::Type, rest),
            "t" => (Row::Title, rest),
            "x" => (Row::Detail(is_optional), marked),
            "i" => (Row::Instance(is_optional), marked),
            "h" if mark == Some('=') => (Row::FixedHeader, marked),
            "h" => (Row::Header(is_optional), marked),
            "m" => {
                let (mark, text) = numbered(digits(rest))?;
                (Row::Member(number(digits(rest))?, mark == Some('?')), text)
            }
            "c" => (Row::FixedMember, rest),
            "o" => (Row::Outer, rest),
            _ => return None,
        };
        Some(Self { row, text })
    }
}

/// The text as it was before it was put into a line.
pub(super) fn written(text: &'static str) -> Cow<'static, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut written = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        written.push(match c {
            '\\' => match rest.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                Some('t') => '\t',
                Some(c) => c,
                None => break,
            },
            c => c,
        });
    }
    Cow::Owned(written)
}

fn pair(text: &'static str) -> (Cow<'static, str>, Cow<'static, str>) {
    let (name, value) = text.split_once('\t').unwrap_or((text, ""));
    (written(name), written(value))
}

impl ProblemType {
    /// Adds what a line says that is not about others.
    pub(super) fn read(&mut self, row: Row, text: &'static str) {
        match row {
            Row::Sample => {
                if self.detail == Detail::Text || self.status.is_none() {
                    self.sample = written(text);
                }
            }
            Row::Type => self.uri = Some(written(text)),
            Row::Title => self.title = Some(written(text)),
            Row::Detail(is_optional) => {
                let is_always = self.detail == Detail::Said || !is_optional;
                let is_sent = self.status.is_some() && is_always;
                self.detail = if is_sent { Detail::Said } else { Detail::Sometimes };
                if !is_optional || self.sample.is_empty() {
                    self.sample = written(text);
                }
            }
            Row::Instance(true) => self.may_have_instance(),
            Row::Instance(false) => self.instance = Presence::Always,
            Row::Header(is_optional) => self.add_header(written(text), None, is_optional),
            Row::FixedHeader => {
                let (name, value) = pair(text);
                self.add_header(name, Some(value), false);
            }
            Row::FixedMember => {
                let (name, value) = pair(text);
                self.add_member(name, constant(&value), false);
            }
            Row::Outer => self.go_out(),
            Row::Error
            | Row::Body
            | Row::Docs(_)
            | Row::Variant(..)
            | Row::Delegate(..)
            | Row::Member(..) => {}
        }
    }
}
