//! What a type can answer, as the lines that `http_status::Catalogue` reads: a line a fact, whose first
//! letter says of what.
//!
//! They are one literal, since a token costs the compiler a hundred times what its text does. Types and
//! what other macros give cannot stand in it: a line names them by their number.

use std::fmt::Write;

use status_core::Status;
use syn::ext::IdentExt;

use super::exposure;
use crate::check::{Arm, Fact, Source};
use crate::item::{Docs, Field, Input, argument, display, docs};
use crate::syntax::{Constant, FieldOption, Use, Value};
use crate::tokens::Tokens;

/// The lines, and what they name by number.
#[derive(Default)]
pub(super) struct Rows<'a> {
    pub(super) text: String,
    /// The types of extension members, each once.
    pub(super) members: Vec<Member<'a>>,
    /// What is delegated to.
    pub(super) inner: Vec<&'a Field<'a>>,
    /// What other macros give of the docs.
    pub(super) docs: Vec<Tokens<'a>>,
}

/// What an extension member is of: a type, or what a function makes of it.
pub(super) struct Member<'a> {
    pub(super) ty: Tokens<'a>,
    pub(super) with: Option<Tokens<'a>>,
    written: String,
}

impl<'a> Rows<'a> {
    pub(super) fn of(input: &'a Input<'a>, arms: &'a [Arm<'a, 'a>]) -> Self {
        let mut rows = Self::default();
        rows.line("e", &[&input.ident.unraw().to_string()]);
        if input.attrs.body.is_some() {
            rows.line("b", &[]);
        }
        for arm in arms {
            rows.add(arm);
        }
        rows
    }

    /// A key, and texts between which tabs stand.
    fn line(&mut self, key: &str, texts: &[&str]) {
        self.text.push_str(key);
        for (index, text) in texts.iter().enumerate() {
            if index > 0 {
                self.text.push('\t');
            }
            for c in text.chars() {
                match c {
                    '\\' => self.text.push_str(r"\\"),
                    '\n' => self.text.push_str(r"\n"),
                    '\r' => self.text.push_str(r"\r"),
                    '\t' => self.text.push_str(r"\t"),
                    c => self.text.push(c),
                }
            }
        }
        self.text.push('\n');
    }

    fn add(&mut self, arm: &'a Arm<'a, 'a>) {
        let name = arm.variant.ident.unraw().to_string();
        let said = exposure::said(arm);
        let may_show = match arm.source {
            Source::Code(status) => {
                let is_shown = said.unwrap_or(!status.is_server_error());
                let key = format!("v{}{}", status.code(), if is_shown { '+' } else { '-' });
                self.line(&key, &[&name]);
                is_shown
            }
            Source::Field(field) => {
                let mark = match (arm.exposure, said) {
                    (Some(exposure), _) if exposure.is_exposed => '+',
                    (Some(_), _) => '-',
                    // A detail, in whose place the inner one may stand.
                    (None, Some(_)) => 'x',
                    (None, None) => ' ',
                };
                self.line(&format!("*{}{mark}", self.inner.len()), &[&name]);
                self.inner.push(field);
                matches!(mark, '+' | ' ')
            }
            // There is a mistake in it.
            Source::Unknown => {
                self.line(&format!("v{}-", Status::InternalServerError.code()), &[&name]);
                false
            }
        };
        self.docs(docs(arm.variant.start));
        if let Some(text) = may_show.then(|| display(arm.variant.start)).flatten() {
            self.line("s", &[&without_fields(&text.value())]);
        }
        for fact in &arm.facts {
            match fact {
                Fact::Constant(constant) => self.constant(constant),
                Fact::Field(_, option) if option.may_lack_its_function => {}
                Fact::Field(field, option) => self.field(field, option),
                Fact::Outer => self.line("o", &[]),
            }
        }
    }

    fn docs(&mut self, docs: Vec<Docs<'a>>) {
        for docs in docs {
            match docs {
                Docs::Text(text) => self.line("d", &[&text]),
                Docs::Expression(tokens) => {
                    self.line(&format!("D{}", self.docs.len()), &[]);
                    self.docs.push(tokens);
                }
            }
        }
    }

    fn constant(&mut self, constant: &Constant) {
        match &constant.value {
            Value::Type(text) => self.line("u", &[&text.value()]),
            Value::Title(text) => self.line("t", &[&text.value()]),
            Value::Header(name, text) => self.line("h=", &[name, &text.value()]),
            Value::Extension(name, value) => self.line("c", &[name, &json(value)]),
            Value::Detail(detail) => self.line("x!", &[&without_fields(&detail.text.value())]),
        }
    }

    fn field(&mut self, field: &'a Field<'a>, option: &FieldOption<'a>) {
        let is_optional = field.is_optional();
        let mark = if is_optional { '?' } else { '!' };
        let name = field.member.name();
        match &option.use_ {
            Use::Detail => self.line(&format!("x{mark}"), &[""]),
            Use::Instance => self.line(&format!("i{mark}"), &[]),
            Use::Header(name) => {
                self.line(&format!("h{mark}"), &[name]);
                self.docs(docs(field.start));
            }
            Use::Extension(other) => {
                let ty = argument(field.ty, "Option").filter(|_| is_optional).unwrap_or(field.ty);
                let index = self.member(ty, option.with);
                let name = other.as_ref().unwrap_or(&name);
                self.line(&format!("m{index}{mark}"), &[name]);
                self.docs(docs(field.start));
            }
        }
    }

    /// The number of the type, which is new where it has not been there.
    fn member(&mut self, ty: Tokens<'a>, with: Option<Tokens<'a>>) -> usize {
        let mut written = ty.to_text();
        if let Some(with) = with {
            let _ = write!(written, " with {}", with.to_text());
        }
        self.members.iter().position(|member| member.written == written).unwrap_or_else(|| {
            self.members.push(Member { ty, with, written });
            self.members.len() - 1
        })
    }
}

/// The text of a `format!` as it is in every answer: what is filled in may not be for a reader.
fn without_fields(format: &str) -> String {
    let mut text = String::new();
    let mut rest = format;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        text.push_str(before);
        rest = if from[1..].starts_with(&from[..1]) {
            text.push_str(&from[..1]);
            &from[2..]
        } else {
            text.push('…');
            from.split_once('}').map_or("", |(_, after)| after)
        };
    }
    text + rest
}

/// As JSON, of a value as Rust: a string, an integer with its type, `true` or `false`.
fn json(value: &str) -> String {
    let Ok(text) = syn::parse_str::<syn::LitStr>(value) else {
        return value
            .trim_end_matches("i64")
            .trim_end_matches("i128")
            .trim_end_matches("u128")
            .into();
    };
    let mut json = String::from("\"");
    for c in text.value().chars() {
        match c {
            '"' | '\\' => json.extend(['\\', c]),
            c if c.is_ascii_control() => {
                let _ = write!(json, "\\u{:04x}", u32::from(c));
            }
            c => json.push(c),
        }
    }
    json.push('"');
    json
}
