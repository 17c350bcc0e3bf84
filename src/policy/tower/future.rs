use core::fmt;
use core::future::Future;
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::vec::Vec;

use http::Response;
use http::response::Parts;
use http_body::Body;
use pin_project_lite::pin_project;
use status_core::Status;

use super::ProblemBody;
use crate::policy::adopt::{Origin, Verdict, with_text};
use crate::policy::exchange::{Exchange, poll_text};

pin_project! {
    /// The future of a [`ProblemService`](super::ProblemService).
    pub struct ProblemFuture<F, B> {
        #[pin]
        state: State<F, B>,
        exchange: Exchange,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<F, B> {
        Waits { #[pin] future: F },
        Reads { #[pin] body: B, text: Vec<u8>, status: Status, parts: Option<Parts> },
    }
}

impl<F, B> ProblemFuture<F, B> {
    pub(super) fn new(future: F, exchange: Exchange) -> Self {
        Self { state: State::Waits { future }, exchange }
    }
}

/// Without the request, whose header fields may be secret.
impl<F, B> fmt::Debug for ProblemFuture<F, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProblemFuture").finish_non_exhaustive()
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
                    match this.exchange.judge(&parts, &body) {
                        Verdict::Leave => {
                            let response = Response::from_parts(parts, ProblemBody::inner(body));
                            return Poll::Ready(Ok(response));
                        }
                        Verdict::Make(problem, origin) => {
                            let made = this.exchange.answer(&mut parts, problem, origin);
                            return Poll::Ready(Ok(respond(parts, made)));
                        }
                        Verdict::Read(status) => {
                            State::Reads { body, text: Vec::new(), status, parts: Some(parts) }
                        }
                    }
                }
                StateProjection::Reads { body, text, status, parts } => {
                    ready!(poll_text(body, text, cx));
                    let problem = with_text(*status, mem::take(text));
                    let parts = parts.take();
                    let mut parts = parts.expect("a future is not polled after it is ready");
                    let made = this.exchange.answer(&mut parts, problem, Origin::Adopted);
                    return Poll::Ready(Ok(respond(parts, made)));
                }
            };
            this.state.set(reads);
        }
    }
}

fn respond<B>(parts: Parts, made: Option<Vec<u8>>) -> Response<ProblemBody<B>> {
    Response::from_parts(parts, made.map_or_else(ProblemBody::left_out, ProblemBody::made))
}
