//! From what an error tells of itself to the members of its problem.

use core::any::Any;
use core::fmt::Display;
use std::borrow::Cow;
use std::string::{String, ToString};

use serde_core::Serialize;
use serde_json::Value;

use super::{Members, field};
use crate::Describe;

/// The members that RFC 9457 §3.1 defines.
pub(super) const STANDARD: [&str; 5] = ["type", "title", "status", "detail", "instance"];

impl Members {
    pub(super) fn extend(&mut self, name: String, value: Value) {
        if STANDARD.contains(&&*name) {
            self.left_out.push(Cow::Owned(name));
        } else {
            self.extensions.insert(name, value);
        }
    }

    pub(super) fn add_header(&mut self, name: Cow<'static, str>, value: String) {
        if field::is_name(&name) && field::is_value(&value) {
            self.headers.push((name, value));
        } else {
            self.left_out.push(name);
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
        self.instance = Some(uri.to_string());
    }

    fn header(&mut self, name: &'static str, value: &dyn Display) {
        self.add_header(Cow::Borrowed(name), value.to_string());
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
