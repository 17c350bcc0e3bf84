use core::future::Future;
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::sync::Arc;
use std::vec::Vec;

use bytes::Buf;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use http::response::Parts;
use http::{HeaderValue, Response};
use http_body::Body;
use pin_project_lite::pin_project;
use status_core::Status;

use super::{Head, ProblemBody};
use crate::Problem;
use crate::policy::Rules;
use crate::policy::adopt::{LONGEST_TEXT, Length, Origin, Seen, Verdict, with_text};

pin_project! {
    /// The future of a [`ProblemService`](super::ProblemService).
    pub struct ProblemFuture<F, B> {
        #[pin]
        state: State<F, B>,
        request: Request,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<F, B> {
        Waits { #[pin] future: F },
        Reads { #[pin] body: B, text: Vec<u8>, status: Status, parts: Option<Parts> },
    }
}

struct Request {
    rules: Arc<Rules>,
    head: Option<Head>,
    is_head: bool,
}

impl<F, B> ProblemFuture<F, B> {
    pub(super) fn new(future: F, rules: Arc<Rules>, head: Option<Head>, is_head: bool) -> Self {
        Self { state: State::Waits { future }, request: Request { rules, head, is_head } }
    }
}

impl<F, B, E> Future for ProblemFuture<F, B>
where
    F: Future<Output = Result<Response<B>, E>>,
    B: Body,
    B::Data: From<Vec<u8>>,
{
    type Output = Result<Response<ProblemBody<B>>, E>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        loop {
            let reads = match this.state.as_mut().project() {
                StateProjection::Waits { future } => {
                    let response = ready!(future.poll(cx))?;
                    if response.status().as_u16() < 400 {
                        return Poll::Ready(Ok(response.map(ProblemBody::inner)));
                    }
                    let (mut parts, body) = response.into_parts();
                    match this.request.judge(&mut parts, &body) {
                        Verdict::Leave => {
                            let response = Response::from_parts(parts, ProblemBody::inner(body));
                            return Poll::Ready(Ok(response));
                        }
                        Verdict::Make(problem, origin) => {
                            return Poll::Ready(Ok(this.request.answer(parts, problem, origin)));
                        }
                        Verdict::Read(status) => {
                            State::Reads { body, text: Vec::new(), status, parts: Some(parts) }
                        }
                    }
                }
                StateProjection::Reads { body, text, status, parts } => {
                    ready!(poll_text(body, text, cx));
                    let problem = with_text(*status, mem::take(text));
                    let parts = parts.take().expect("a future is not polled after it is ready");
                    return Poll::Ready(Ok(this.request.answer(parts, problem, Origin::Adopted)));
                }
            };
            this.state.set(reads);
        }
    }
}

/// Reads on to the end of the body, or as far as the text is of use. What comes after a failure of
/// the body is lost with it.
fn poll_text<B: Body>(mut body: Pin<&mut B>, text: &mut Vec<u8>, cx: &mut Context<'_>) -> Poll<()> {
    while text.len() <= LONGEST_TEXT {
        let Some(Ok(frame)) = ready!(body.as_mut().poll_frame(cx)) else { break };
        let Ok(mut data) = frame.into_data() else { continue };
        while data.has_remaining() {
            let chunk = data.chunk();
            text.extend_from_slice(chunk);
            let read = chunk.len();
            data.advance(read);
        }
    }
    Poll::Ready(())
}

impl Request {
    fn judge(&self, parts: &mut Parts, body: &impl Body) -> Verdict {
        let fields = &parts.headers;
        let content_type = fields.get(CONTENT_TYPE).map(HeaderValue::as_bytes);
        let has_length = fields.get(CONTENT_LENGTH).map_or(content_type.is_some(), |it| it != "0");
        let length = match body.size_hint().exact() {
            Some(0) if self.is_head && has_length => Length::LeftOut,
            Some(length) => Length::Known(length),
            None => Length::Streamed,
        };
        let seen = Seen {
            code: parts.status.as_u16(),
            content_type,
            is_encoded: fields.contains_key(CONTENT_ENCODING),
            length,
            carries: parts.extensions.get(),
        };
        self.rules.judge(&seen)
    }

    fn answer<B>(
        &self,
        mut parts: Parts,
        problem: Problem,
        origin: Origin,
    ) -> Response<ProblemBody<B>> {
        let request = self.head.as_ref().map(Head::as_request);
        let made = self.rules.make(problem, origin, request.as_ref());
        made.write_fields(&mut parts.headers);
        parts.status = made.problem.status().into();
        let body = match (self.is_head, made.is_length_known) {
            (false, _) => ProblemBody::made(made.body),
            (true, false) => ProblemBody::left_out(),
            (true, true) => {
                parts.headers.insert(CONTENT_LENGTH, made.body.len().into());
                ProblemBody::left_out()
            }
        };
        parts.extensions.insert(made.problem);
        Response::from_parts(parts, body)
    }
}
