//! From what an error tells of itself to the members of its problem.

use core::any::Any;
use core::fmt::{Display, Write as _};
use std::borrow::Cow;
use std::string::{String, ToString};

use serde_core::Serialize;
use serde_json::Value;

use status_core::__response::{STANDARD_MEMBERS, is_in_name, is_in_value, is_set_elsewhere};

use super::Members;
use crate::Describe;

/// The text, unless its `Display` fails. One of the usual length does not have to grow.
pub(super) fn text(value: &(impl Display + ?Sized)) -> Option<String> {
    let mut text = String::with_capacity(128);
    write!(text, "{value}").ok().map(|()| text)
}

impl Members {
    pub(super) fn extend(&mut self, name: String, value: Value) {
        if STANDARD_MEMBERS.contains(&&*name) {
            self.left_out.push(Cow::Owned(name));
        } else {
            self.extensions.insert(name, value);
        }
    }

    pub(super) fn add_header(&mut self, name: Cow<'static, str>, value: Option<String>) {
        let is_legal = !name.is_empty() && name.chars().all(is_in_name) && !is_set_elsewhere(&name);
        match value.filter(|value| is_legal && value.chars().all(is_in_value)) {
            Some(value) => self.headers.push((name, value.trim_matches([' ', '\t']).to_string())),
            None => self.left_out.push(name),
        }
    }
}

impl Describe for Members {
    fn problem_type(&mut self, uri: &'static str) {
        self.problem_type = Some(Cow::Borrowed(uri));
    }

    fn title(&mut self, title: &'static str) {
        self.title = Some(Cow::Borrowed(title));
    }

    fn instance(&mut self, uri: &dyn Display) {
        self.instance = text(uri);
        if self.instance.is_none() {
            self.left_out.push(Cow::Borrowed("instance"));
        }
    }

    fn header(&mut self, name: &'static str, value: &dyn Display) {
        self.add_header(Cow::Borrowed(name), text(value));
    }

    fn extension(&mut self, name: &'static str, value: &dyn Any) {
        match value.downcast_ref::<Value>() {
            Some(value) => self.extend(name.to_string(), value.clone()),
            None => self.left_out.push(Cow::Borrowed(name)),
        }
    }
}

/// Tells of an extension member, as a `serde_json::Value`; as the error, where there is no such value.
pub fn extension<T: Serialize + ?Sized>(to: &mut dyn Describe, name: &'static str, value: &T) {
    match serde_json::to_value(value) {
        Ok(value) => to.extension(name, &value),
        Err(error) => to.extension(name, &error),
    }
}
