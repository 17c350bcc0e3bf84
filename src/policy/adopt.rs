//! Which response is a problem, or becomes one.

use std::string::String;
use std::vec::Vec;

use status_core::Status;

use super::Rules;
use super::fields::Fields;
use crate::Problem;

/// The longest text that is read.
pub(super) const LONGEST_TEXT: usize = 8 * 1024;

const LONGER: u64 = LONGEST_TEXT as u64 + 1;

/// What can be seen of a response before its body is read.
pub(super) struct Seen<'a> {
    code: u16,
    content_type: Option<&'a [u8]>,
    is_encoded: bool,
    length: Length,
    carries: Option<&'a Problem>,
}

#[derive(Clone, Copy, PartialEq)]
enum Length {
    Known(u64),
    /// The body is streamed.
    Streamed,
    /// A body that `HEAD` left out.
    LeftOut,
}

impl<'a> Seen<'a> {
    /// The length is that of the body that is there. A streamed body has none.
    pub(super) fn new(
        code: u16,
        fields: &'a impl Fields,
        length: Option<u64>,
        is_head: bool,
        carries: Option<&'a Problem>,
    ) -> Self {
        let content_type = fields.first("content-type");
        let has_length =
            fields.first("content-length").map_or(content_type.is_some(), |it| it != b"0");
        let length = match length {
            Some(0) if is_head && has_length => Length::LeftOut,
            Some(length) => Length::Known(length),
            None => Length::Streamed,
        };
        let is_encoded = fields.first("content-encoding").is_some();
        Self { code, content_type, is_encoded, length, carries }
    }

    /// A response whose body counts for nothing.
    #[cfg(feature = "rocket")]
    pub(super) fn empty(code: u16) -> Self {
        Self {
            code,
            content_type: None,
            is_encoded: false,
            length: Length::Known(0),
            carries: None,
        }
    }
}

pub(super) enum Verdict {
    /// The response stays as it is.
    Leave,
    /// A problem, whatever the body says.
    Make(Problem, Origin),
    /// A problem of this status, with the text of the body.
    Read(Status),
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Origin {
    Carried,
    Adopted,
    /// Its detail is a text that `HEAD` left out.
    AdoptedWithoutText,
}

impl Rules {
    /// What becomes of a response.
    pub(super) fn judge(&self, seen: &Seen<'_>) -> Verdict {
        let status = Status::from_code(seen.code).filter(|status| status.is_error());
        match (status, seen.carries) {
            (Some(status), Some(problem)) if self.has_closure() => {
                let problem = problem.clone();
                // A layer between may have changed it.
                let is_same = problem.status() == status;
                let problem = if is_same { problem } else { problem.with_status(status) };
                Verdict::Make(problem, Origin::Carried)
            }
            (Some(status), None) if self.adopt => adopted(status, seen),
            _ => Verdict::Leave,
        }
    }
}

fn adopted(status: Status, seen: &Seen<'_>) -> Verdict {
    let bare = |origin| Verdict::Make(Problem::new(status), origin);
    let is_text = seen.content_type.is_none_or(is_plain_text);
    match seen.length {
        Length::Known(0) => bare(Origin::Adopted),
        _ if !is_text => Verdict::Leave,
        // Its text is no detail, so nothing is awaited of it.
        Length::Known(LONGER..) if status.is_client_error() => bare(Origin::Adopted),
        // No text can be read of it: those that compress stream what they compress.
        _ if seen.is_encoded => bare(Origin::Adopted),
        Length::Streamed if status.is_client_error() => Verdict::Leave,
        Length::LeftOut if status.is_client_error() => bare(Origin::AdoptedWithoutText),
        Length::Known(_) => Verdict::Read(status),
        _ => bare(Origin::Adopted),
    }
}

fn is_plain_text(content_type: &[u8]) -> bool {
    let essence = content_type.split(|byte| *byte == b';').next().unwrap_or_default();
    essence.trim_ascii().eq_ignore_ascii_case(b"text/plain")
}

/// The problem of a response whose body was this text.
pub(super) fn with_text(status: Status, text: Vec<u8>) -> Problem {
    let problem = Problem::new(status);
    if text.trim_ascii().is_empty() {
        return problem;
    }
    if status.is_server_error() {
        let text = &text[..text.len().min(LONGEST_TEXT)];
        return problem.with_error(String::from_utf8_lossy(text));
    }
    match String::from_utf8(text) {
        // A `NUL` is that of another encoding.
        Ok(text) if text.len() <= LONGEST_TEXT && !text.contains('\0') => problem.with_detail(text),
        _ => problem,
    }
}
