//! From what an error tells of itself to the members of its problem.

use core::fmt::Display;
use std::borrow::{Cow, ToOwned};
use std::string::{String, ToString};
use std::vec::Vec;

use serde_json::Value;

use status_core::__response::{
    STANDARD_MEMBERS, is_allowed, is_in_name, is_in_value, is_set_elsewhere,
};

use super::pair::Pair;
use super::{Members, Problem};
use crate::describe::{Addition, Describe, Member, Sealed};
use crate::text::Text;

impl Problem {
    pub(crate) fn describer(&mut self) -> &mut dyn Describe {
        &mut *self.0
    }
}

impl Members {
    pub(super) fn extend(&mut self, name: String, value: Value) {
        if STANDARD_MEMBERS.contains(&&*name) {
            self.left_out.push(Cow::Owned(name));
        } else {
            self.extensions.insert(name, value);
        }
    }

    pub(super) fn add_header(&mut self, name: &str, value: impl Display) {
        let is_legal = !name.is_empty() && name.chars().all(is_in_name) && !is_set_elsewhere(name);
        let pair = Pair::new(name, value).filter(|_| is_legal);
        let is_sendable =
            |pair: &Pair| pair.value().chars().all(is_in_value) && is_allowed(name, pair.value());
        match pair.filter(is_sendable) {
            Some(pair) => self.headers.push(pair.trimmed()),
            None => self.left_out.push(Cow::Owned(name.to_owned())),
        }
    }

    fn add_member(&mut self, name: &str, member: &dyn Member) {
        let mut json = Vec::with_capacity(128);
        let value = member.write_json(&mut json).and_then(|()| serde_json::from_slice(&json));
        match value {
            Ok(value) => self.extend(name.to_string(), value),
            Err(_) => self.left_out.push(Cow::Owned(name.to_owned())),
        }
    }

    /// The text, or its name among those left out.
    fn take(&mut self, name: &'static str, text: Text<'_>) -> Option<Cow<'static, str>> {
        let text = text.into_cow();
        if text.is_none() {
            self.left_out.push(Cow::Borrowed(name));
        }
        text
    }
}

impl Sealed for Members {}

impl Describe for Members {
    fn __add(&mut self, addition: Addition<'_>) {
        match addition {
            Addition::ProblemType(uri) => self.problem_type = self.take("type", uri),
            Addition::Title(title) => self.title = self.take("title", title),
            Addition::Detail(detail) => self.detail = self.take("detail", detail).map(Cow::into),
            Addition::Instance(uri) => {
                self.instance = self.take("instance", uri).map(Cow::into_owned);
            }
            Addition::Header(name, value) => self.add_header(name, value),
            Addition::Extension(name, member) => self.add_member(name, member),
        }
    }
}
