//! How the derive lists a type: its error responses, and those of the types that it delegates to.

use core::any::type_name;
use core::mem;
use std::borrow::Cow;
use std::string::String;
use std::vec::Vec;

use serde_json::Value;

use super::docs::tidy;
use super::parts::{Content, Documented};
use super::rows::{Line, Row, written};
use super::{Catalogue, DEPTH, ProblemType, named};

pub(super) type List<S> = fn(&mut Catalogue<S>);
type MakeSchema<S> = fn(&mut S) -> Value;

/// Reads the derive's text.
pub fn list<S, E: ?Sized>(
    to: &mut Catalogue<S>,
    text: &'static str,
    members: &[MakeSchema<S>],
    inner: &[List<S>],
    docs: &[&'static str],
) {
    let this = (type_name::<E>(), text.as_ptr());
    if to.within.iter().filter(|other| **other == this).count() == DEPTH {
        return;
    }
    to.within.push(this);
    let mut error = "";
    let mut content = Content::ProblemDetails;
    let mut answers = Answers::default();
    for Line { row, text } in text.lines().filter_map(Line::read) {
        match row {
            Row::Error => error = text,
            Row::Body => content = Content::Own,
            Row::Variant(status, is_shown) => {
                let answer = ProblemType::listed(error, written(text), status, is_shown);
                to.add_all(answers.replaced(Vec::from([answer])), &content);
            }
            Row::Delegate(index, mark) => {
                let mut inner = inner.get(index).map(|list| to.apart(*list)).unwrap_or_default();
                for answer in &mut inner {
                    answer.delegate(mark);
                }
                to.add_all(answers.replaced(inner), &content);
            }
            Row::Member(index, is_optional) => {
                let schema = members.get(index).map(|schema| schema(&mut to.source));
                answers.add_member(text, &schema.unwrap_or_default(), is_optional);
            }
            Row::Docs(None) => answers.add_docs(&written(text)),
            Row::Docs(Some(index)) => {
                answers.add_docs(docs.get(index).copied().unwrap_or_default());
            }
            row => answers.read(row, text),
        }
    }
    to.add_all(answers.replaced(Vec::new()), &content);
    to.within.pop();
}

/// The error responses of a variant, of which the lines are that come now.
#[derive(Default)]
struct Answers {
    these: Vec<ProblemType>,
    documented: Documented,
    comment: String,
}

impl Answers {
    /// Begins with others, and gives these.
    fn replaced(&mut self, others: Vec<ProblemType>) -> Vec<ProblemType> {
        self.document(Documented::Variant);
        mem::replace(&mut self.these, others)
    }

    fn read(&mut self, row: Row, text: &'static str) {
        // Whatever the row is: doc comments follow those of header fields and members alone.
        self.document(Documented::Header);
        self.these.iter_mut().for_each(|it| it.read(row, text));
    }

    fn add_member(&mut self, text: &'static str, schema: &Value, is_optional: bool) {
        let name = written(text);
        self.document(Documented::Member(name.clone()));
        for it in &mut self.these {
            it.add_member(name.clone(), schema.clone(), is_optional);
        }
    }

    /// Adds lines of a doc comment.
    fn add_docs(&mut self, text: &str) {
        if !self.comment.is_empty() {
            self.comment.push('\n');
        }
        self.comment.push_str(&tidy(text));
    }

    /// Ends the doc comment; the next one is of this.
    fn document(&mut self, next: Documented) {
        let documented = mem::replace(&mut self.documented, next);
        let comment = Cow::<'static, str>::Owned(mem::take(&mut self.comment));
        if !comment.trim().is_empty() {
            self.these.iter_mut().for_each(|it| it.add_docs(&documented, &comment));
        }
    }
}

impl<S> Catalogue<S> {
    /// What this adds, by itself.
    fn apart(&mut self, list: List<S>) -> Vec<ProblemType> {
        let outer = mem::take(&mut self.types);
        list(self);
        mem::replace(&mut self.types, outer)
    }

    fn add_all(&mut self, types: Vec<ProblemType>, content: &Content) {
        for mut it in types {
            it.settle();
            it.content.clone_from(content);
            self.add(it);
        }
    }
}

/// The schema of what a function makes of a field. Its type has no name in the bounds of the derive's `impl`.
#[must_use]
pub fn schema_with<'a, S, T: ?Sized + 'a, M>(_: impl FnOnce(&'a T) -> M) -> MakeSchema<S> {
    |_| named(type_name::<M>())
}
