//! From an error to its problem.

use core::fmt::Display;
use std::borrow::Cow;
use std::string::String;

use super::{Parts, Problem};
use crate::HttpError;
use crate::describe::{Addition, Describe, Sealed};
use crate::text::written;

impl Problem {
    /// All that a client may see of the error, without the error itself.
    pub(crate) fn describing<E: HttpError + Display>(error: &E) -> Self {
        let mut problem = Self::new(error.status());
        let parts = &mut *problem.0;
        let is_shown = error.__is_error() && !error.__is_bare() && error.exposes_detail();
        let mut collector = Collector::new(parts, error.__is_error());
        collector.wants_inner_text = !is_shown;
        error.describe(&mut collector);
        let (detail, inner_text) = (collector.detail, collector.inner_text);
        parts.headers.settle();
        let text = match detail {
            Detail::Open if is_shown => parts.text("detail", written(error)),
            Detail::Open => inner_text,
            Detail::Said | Detail::Never => return problem,
        };
        parts.details.detail = text.map(Cow::Owned);
        problem
    }

    /// What an error adds to the response beside its own text.
    pub(crate) fn of_additions(error: &impl HttpError) -> Self {
        let mut problem = Self::new(error.status());
        error.describe(&mut Collector::new(&mut problem.0, error.__is_error()));
        problem
    }
}

struct Collector<'a> {
    to: &'a mut Parts,
    detail: Detail,
    inner_text: Option<String>,
    wants_inner_text: bool,
}

/// Whether there is a detail yet.
#[derive(Clone, Copy, PartialEq)]
enum Detail {
    /// Not yet: it is the text of the error, or of an inner one, where that is exposed.
    Open,
    Said,
    /// The status is no error's, so all text is for the log.
    Never,
}

impl<'a> Collector<'a> {
    fn new(to: &'a mut Parts, is_error: bool) -> Self {
        let detail = if is_error { Detail::Open } else { Detail::Never };
        Self { to, detail, inner_text: None, wants_inner_text: true }
    }

    fn set_detail(&mut self, detail: Detail) {
        if self.detail != Detail::Never {
            self.detail = detail;
            self.to.details.detail = None;
            self.inner_text = None;
        }
    }
}

impl Sealed for Collector<'_> {}

impl Describe for Collector<'_> {
    fn __add(&mut self, addition: Addition<'_>) {
        let parts = &mut *self.to;
        match addition {
            Addition::ProblemType(uri) => {
                let uri = parts.text("type", uri.into_cow());
                replace(&mut parts.details.problem_type, uri);
            }
            Addition::Title(title) => {
                let title = parts.text("title", title.into_cow());
                replace(&mut parts.details.title, title);
            }
            Addition::Instance(uri) => {
                let uri = parts.text("instance", uri.into_cow());
                replace(&mut parts.details.instance, uri);
            }
            Addition::Detail(text) => {
                self.set_detail(Detail::Said);
                if self.detail == Detail::Said {
                    self.to.details.detail = self.to.text("detail", text.into_cow());
                }
            }
            Addition::Header(name, value) => parts.add_header(name, value),
            Addition::Extension(name, member) => parts.add_member(name, member),
            Addition::InnerText(text) => {
                if self.wants_inner_text && self.detail == Detail::Open {
                    self.inner_text = parts.text("detail", written(text));
                }
            }
            Addition::NoInnerDetail => self.set_detail(Detail::Open),
            Addition::NoDetail => self.set_detail(Detail::Never),
            Addition::Outer => parts.headers.go_out(),
        }
    }
}

/// What cannot be had leaves what was there before.
fn replace<T>(place: &mut Option<T>, by: Option<T>) {
    if by.is_some() {
        *place = by;
    }
}
