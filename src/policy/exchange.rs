//! Shared by tower and poem, whose requests and responses are those of http 1.

use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::sync::Arc;
use std::vec::Vec;

use bytes::{Buf, BufMut};
use http::header::CONTENT_LENGTH;
use http::response::Parts;
use http::{HeaderMap, Method, Uri};
use http_body::Body;

use super::adopt::{LONGEST_TEXT, Origin, Seen, Verdict};
use super::{RequestHead, Rules};
use crate::Problem;

/// A request whose response is awaited.
pub(super) struct Exchange {
    rules: Arc<Rules>,
    head: Option<Head>,
    is_head: bool,
}

/// What is kept of a request, which the service inside takes.
struct Head {
    method: Method,
    target: Uri,
    fields: HeaderMap,
}

impl Exchange {
    pub(super) fn new(
        rules: &Arc<Rules>,
        method: &Method,
        target: &Uri,
        fields: &HeaderMap,
    ) -> Self {
        let head = rules.needs_target().then(|| Head {
            method: method.clone(),
            target: target.clone(),
            fields: if rules.has_closure() { fields.clone() } else { HeaderMap::new() },
        });
        Self { rules: rules.clone(), head, is_head: method == Method::HEAD }
    }

    pub(super) fn judge(&self, parts: &Parts, body: &impl Body) -> Verdict {
        let (code, length) = (parts.status.as_u16(), body.size_hint().exact());
        let carries = parts.extensions.get();
        let seen = Seen::new(code, &parts.headers, length, self.is_head, carries);
        self.rules.judge(&seen)
    }

    /// Changes the head of the response, and gives the bytes of its body. To `HEAD` there are none.
    pub(super) fn answer(
        &self,
        parts: &mut Parts,
        problem: Problem,
        origin: Origin,
    ) -> Option<Vec<u8>> {
        let request = self.head.as_ref().map(Head::as_request);
        let made = self.rules.make(problem, origin, request.as_ref());
        made.write_fields(&mut parts.headers);
        parts.status = made.problem.status().into();
        if self.is_head && made.is_length_known {
            parts.headers.insert(CONTENT_LENGTH, made.body.len().into());
        }
        parts.extensions.insert(made.problem);
        (!self.is_head).then_some(made.body)
    }
}

impl Head {
    fn as_request(&self) -> RequestHead<'_> {
        let target = &self.target;
        RequestHead::new(self.method.as_str(), target.path(), target.query(), &self.fields)
    }
}

/// Reads on to the end of the body, or as far as the text is of use. What comes after a failure of
/// the body is lost with it.
pub(super) fn poll_text<B: Body>(
    mut body: Pin<&mut B>,
    text: &mut Vec<u8>,
    cx: &mut Context<'_>,
) -> Poll<()> {
    while text.len() <= LONGEST_TEXT {
        let Some(Ok(frame)) = ready!(body.as_mut().poll_frame(cx)) else { break };
        let Ok(data) = frame.into_data() else { continue };
        text.put(data.take(LONGEST_TEXT + 1 - text.len()));
    }
    Poll::Ready(())
}
