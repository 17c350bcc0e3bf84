//! What is sent in place of a response.

use std::borrow::{Cow, ToOwned};
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::string::String;
use std::sync::Arc;
use std::vec::Vec;

use status_core::__response::adds_up;
use status_core::Status;

use super::adopt::Origin;
use super::fields::FieldsMut;
use super::panic::Panic;
use super::{RequestHead, Rules};
#[cfg(feature = "tracing")]
use crate::problem::event;
use crate::{Body, Problem};

/// The header fields that describe a body
/// ([RFC 9110 §8](https://www.rfc-editor.org/rfc/rfc9110.html#section-8), RFC 9530, RFC 9112 §6). They
/// are removed with it.
const OF_BODY: &[&str] = &[
    "content-type",
    "content-length",
    "content-encoding",
    "content-language",
    "content-location",
    "content-disposition",
    "content-digest",
    "content-md5",
    "digest",
    "repr-digest",
    "etag",
    "last-modified",
    "accept-ranges",
    "trailer",
    "transfer-encoding",
];

/// A problem, and the body that it is sent with.
pub(super) struct Made {
    pub(super) problem: Problem,
    pub(super) body: Vec<u8>,
    /// Unless it depends on a text that `HEAD` left out.
    pub(super) is_length_known: bool,
    content_type: Option<Cow<'static, str>>,
    /// The header fields that the problem had before, which the response may have.
    before: Vec<Field>,
}

/// For a policy around this one, which makes the response again.
#[derive(Clone, Default)]
pub(crate) struct ForOuter {
    /// Those that made the body.
    rules: Option<Arc<Rules>>,
    /// The body depends on a text that `HEAD` left out.
    lacks_text: bool,
}

/// The name in lower case, and the value.
type Field = (String, String);

impl Rules {
    /// Customizes the problem and makes its body. The request is there if this policy needs it.
    pub(super) fn make(
        self: &Arc<Self>,
        problem: Problem,
        origin: Origin,
        request: Option<&RequestHead<'_>>,
    ) -> Made {
        let before = fields_of(&problem);
        #[cfg(feature = "tracing")]
        let left_out: Vec<_> = problem.left_out().map(ToOwned::to_owned).collect();
        let lacks_text = origin == Origin::AdoptedWithoutText || problem.0.policy.lacks_text;
        let (error, rules) = (problem.0.error.clone(), self.with_body_of(&problem));
        let made = catch_unwind(AssertUnwindSafe(|| {
            let problem = match (&self.customize, request) {
                (Some(customize), Some(request)) => customize(request, problem),
                _ => problem,
            };
            let body = rules.body_of(&problem, request);
            (problem, body)
        }));
        #[cfg(feature = "tracing")]
        let has_panicked = made.is_err();
        let (mut problem, body) = match made {
            Ok((mut problem, body)) => {
                problem.0.error = problem.0.error.or(error);
                (problem, body)
            }
            Err(payload) => {
                let panic = Panic::new(payload, error);
                let problem = Problem::new(Status::InternalServerError).with_error(panic);
                let body = Body::problem(&problem);
                (problem, body)
            }
        };
        problem.0.note_left_out(&body);
        problem.0.policy = ForOuter { rules: rules.body.is_some().then_some(rules), lacks_text };
        if request.is_some_and(RequestHead::is_negotiated) {
            problem = problem.with_header("vary", "accept");
        }
        // A carried problem has had its event, but not what a closure did wrong.
        #[cfg(feature = "tracing")]
        if origin != Origin::Carried || has_panicked || leaves_out_more(&problem, &left_out) {
            let error = problem.error().map(|error| error as _);
            event::emit(&problem, error, request.map(RequestHead::target));
        }
        let (content_type, body) = body.into_parts();
        Made { problem, body, is_length_known: !lacks_text, content_type, before }
    }

    /// These, or else those of a policy inside this one, whose body counts.
    fn with_body_of(self: &Arc<Self>, problem: &Problem) -> Arc<Self> {
        match &problem.0.policy.rules {
            Some(inner) if self.body.is_none() => inner.clone(),
            _ => self.clone(),
        }
    }

    fn body_of(&self, problem: &Problem, request: Option<&RequestHead<'_>>) -> Body {
        problem.own_body().unwrap_or_else(|| match (&self.body, request) {
            (Some(body), Some(request)) => body(request, problem),
            _ => Body::problem(problem),
        })
    }
}

impl Made {
    /// Leaves the header fields that others gave, and no field twice.
    pub(super) fn write_fields(&self, fields: &mut impl FieldsMut) {
        for name in OF_BODY {
            fields.remove(name);
        }
        if let Some(content_type) = &self.content_type {
            fields.append("content-type", content_type.as_bytes());
        }
        let (before, after) = (&self.before, fields_of(&self.problem));
        let [old, new] = [before, &after].map(|fields| fields.iter().collect::<HashSet<_>>());
        for (name, value) in before.iter().filter(|field| !new.contains(field)) {
            fields.remove_value(name, value.as_bytes());
        }
        // What the problem itself gives of the body went with that of others.
        let is_missing =
            |field: &&Field| !old.contains(field) || OF_BODY.contains(&field.0.as_str());
        for (name, value) in after.iter().filter(is_missing) {
            if !adds_up(name) {
                fields.remove(name);
            }
            if !has(fields, name, value) {
                fields.append(name, value.as_bytes());
            }
        }
    }
}

fn has(fields: &impl FieldsMut, name: &str, value: &str) -> bool {
    fields.values(name).any(|field| match name {
        // A list, where `*` stands for all (RFC 9110 §12.5.5).
        "vary" => field.split(|byte| *byte == b',').any(|item| {
            let item = item.trim_ascii();
            item == b"*" || item.eq_ignore_ascii_case(value.as_bytes())
        }),
        _ => field == value.as_bytes(),
    })
}

#[cfg(feature = "tracing")]
fn leaves_out_more(problem: &Problem, than: &[String]) -> bool {
    problem.left_out().any(|name| than.iter().all(|known| known != name))
}

fn fields_of(problem: &Problem) -> Vec<Field> {
    problem.headers().map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect()
}
