//! What takes precedence in a response, as in `Headers` and in a problem's collector: outer before inner, variant
//! before enum, field before constant.

use core::mem;
use std::borrow::Cow;

use serde_json::{Value, json};
use status_core::__response::{STANDARD_MEMBERS, adds_up};
use status_core::Status;

use super::parts::{Content, Detail, Documented, HeaderField, Member, Presence};
use super::problem_type::ProblemType;

type Text = Cow<'static, str>;

impl ProblemType {
    /// Makes it that of an error that delegates to it.
    pub(super) fn delegate(&mut self, mark: Option<char>) {
        let is_any = self.status.is_none();
        let is_server = self.status.is_some_and(Status::is_server_error);
        let shown = if is_any { Detail::Sometimes } else { Detail::Text };
        // An inner error has a text only if it is `Display`.
        let inner = if self.detail == Detail::Text { Detail::Sometimes } else { self.detail };
        (self.detail, self.exposes) = match mark {
            Some('+') => (shown, true),
            Some('-') => (Detail::Never, false),
            Some('x') => (inner, false),
            _ if self.detail == Detail::Said || is_server => (inner, false),
            _ if self.exposes => (shown, true),
            _ => (inner, false),
        };
        if self.detail == Detail::Text || self.detail == Detail::Never {
            self.sample = Cow::default();
        }
        // The body is the answering type's alone.
        self.content = Content::ProblemDetails;
        self.go_out();
    }

    /// An instance is sent, unless it is missing.
    pub(super) fn may_have_instance(&mut self) {
        if self.instance == Presence::Never {
            self.instance = Presence::Sometimes;
        }
    }

    /// Adds a header field as `Headers` adds it to a response.
    pub(super) fn add_header(&mut self, name: Text, value: Option<Text>, is_optional: bool) {
        let level = self.level;
        if !is_optional {
            let adds_up = adds_up(&name);
            self.headers.retain(|other| {
                !other.name.eq_ignore_ascii_case(&name) || other.level == level && adds_up
            });
        }
        self.headers.push(HeaderField { name, value, docs: Text::default(), is_optional, level });
    }

    /// Adds a member, in place of one of its name. Beside one that may be missing, that one is sent. One with the
    /// name of a standard member is never sent.
    pub(super) fn add_member(&mut self, name: Text, schema: Value, is_optional: bool) {
        if STANDARD_MEMBERS.contains(&&*name) {
            return;
        }
        let mut member = Member { name, docs: Text::default(), schema, is_optional };
        let Some(before) = self.members.iter_mut().find(|other| other.name == member.name) else {
            self.members.push(member);
            return;
        };
        if is_optional {
            if before.schema != member.schema {
                member.schema = json!({ "anyOf": [before.schema, member.schema] });
            }
            member.is_optional &= before.is_optional;
            member.docs = mem::take(&mut before.docs);
        }
        *before = member;
    }

    /// Adds the doc comment of what was said last. That of an inner variant goes before an outer one's.
    pub(super) fn add_docs(&mut self, of: &Documented, docs: &Text) {
        match of {
            Documented::Variant if self.docs.is_empty() => self.docs.clone_from(docs),
            Documented::Variant => {}
            Documented::Header => {
                if let Some(header) = self.headers.last_mut() {
                    header.docs.clone_from(docs);
                }
            }
            Documented::Member(name) => {
                if let Some(member) = self.members.iter_mut().find(|member| member.name == *name) {
                    member.docs.clone_from(docs);
                }
            }
        }
    }

    /// What is said from here on is an outer error's.
    pub(super) fn go_out(&mut self) {
        self.level += 1;
    }

    /// All is said: what follows stands beside it.
    pub(super) fn settle(&mut self) {
        self.level = 0;
        self.headers.iter_mut().for_each(|header| header.level = 0);
    }
}
