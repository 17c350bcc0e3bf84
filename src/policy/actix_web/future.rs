use core::fmt;
use core::future::Future;
use core::mem;
use core::pin::Pin;
use core::task::{Context, Poll, ready};
use std::sync::Arc;
use std::vec::Vec;

use actix_web::body::{self, BodySize, BoxBody, EitherBody, MessageBody};
use actix_web::dev::ServiceResponse;
use actix_web::error::InternalError;
use actix_web::{Error, HttpRequest, HttpResponse};
use pin_project_lite::pin_project;
use status_core::Status;

use super::{Head, as_request};
use crate::Problem;
use crate::policy::Rules;
use crate::policy::adopt::{LONGEST_TEXT, Origin, Seen, Verdict, with_text};

pin_project! {
    /// The future of a [`ProblemService`](super::ProblemService).
    pub struct ProblemFuture<F, B> {
        #[pin]
        state: State<F, EitherBody<B>>,
        policy: Policy,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<F, B> {
        Waits { #[pin] future: F },
        Reads { #[pin] body: B, text: Vec<u8>, status: Status, rest: Option<WithoutBody> },
    }
}

struct Policy {
    rules: Arc<Rules>,
    head: Option<Head>,
    is_head: bool,
}

/// A response without its body.
struct WithoutBody {
    response: HttpResponse<()>,
    owner: Owner,
}

/// What a response belongs to.
enum Owner {
    Request(HttpRequest),
    Error(Error),
}

impl<F, B> ProblemFuture<F, B> {
    pub(super) fn new(future: F, rules: Arc<Rules>, head: Option<Head>, is_head: bool) -> Self {
        Self { state: State::Waits { future }, policy: Policy { rules, head, is_head } }
    }
}

/// Without the request, whose header fields may be secret.
impl<F, B> fmt::Debug for ProblemFuture<F, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProblemFuture").finish_non_exhaustive()
    }
}

impl<F, B> Future for ProblemFuture<F, B>
where
    F: Future<Output = Result<ServiceResponse<B>, Error>>,
    B: MessageBody + 'static,
{
    type Output = Result<ServiceResponse<EitherBody<B>>, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        loop {
            let reads = match this.state.as_mut().project() {
                StateProjection::Waits { future } => {
                    let (response, owner) = match ready!(future.poll(cx)) {
                        Ok(response) if response.status().as_u16() < 400 => {
                            return Poll::Ready(Ok(response.map_into_left_body()));
                        }
                        Ok(response) => {
                            let (request, response) = response.into_parts();
                            (response.map_into_left_body(), Owner::Request(request))
                        }
                        Err(error) if !this.policy.rules.has_effect() => {
                            return Poll::Ready(Err(error));
                        }
                        // A second call may give another response, and emits another event.
                        Err(error) => {
                            (error.error_response().map_into_right_body(), Owner::Error(error))
                        }
                    };
                    let (response, body) = response.into_parts();
                    let rest = WithoutBody { response, owner };
                    match this.policy.judge(&rest.response, &body) {
                        Verdict::Leave => return Poll::Ready(rest.finish(body)),
                        Verdict::Make(problem, origin) => {
                            return Poll::Ready(this.policy.answer(rest, problem, origin));
                        }
                        Verdict::Read(status) => {
                            State::Reads { body, text: Vec::new(), status, rest: Some(rest) }
                        }
                    }
                }
                StateProjection::Reads { body, text, status, rest } => {
                    ready!(poll_text(body, text, cx));
                    let problem = with_text(*status, mem::take(text));
                    let rest = rest.take().expect("a future is not polled after it is ready");
                    return Poll::Ready(this.policy.answer(rest, problem, Origin::Adopted));
                }
            };
            this.state.set(reads);
        }
    }
}

/// Reads on to the end of the body, or as far as the text is of use. What comes after a failure of
/// the body is lost with it.
fn poll_text<B: MessageBody>(
    mut body: Pin<&mut B>,
    text: &mut Vec<u8>,
    cx: &mut Context<'_>,
) -> Poll<()> {
    while text.len() <= LONGEST_TEXT {
        let Some(Ok(chunk)) = ready!(body.as_mut().poll_next(cx)) else { break };
        let room = LONGEST_TEXT + 1 - text.len();
        text.extend_from_slice(&chunk[..chunk.len().min(room)]);
    }
    Poll::Ready(())
}

impl Policy {
    fn judge(&self, response: &HttpResponse<()>, body: &impl MessageBody) -> Verdict {
        let length = match body.size() {
            BodySize::None => Some(0),
            BodySize::Sized(length) => Some(length),
            BodySize::Stream => None,
        };
        let (code, extensions) = (response.status().as_u16(), response.extensions());
        let seen =
            Seen::new(code, response.headers(), length, self.is_head, extensions.get::<Problem>());
        self.rules.judge(&seen)
    }

    fn answer<B: MessageBody + 'static>(
        &self,
        rest: WithoutBody,
        problem: Problem,
        origin: Origin,
    ) -> Result<ServiceResponse<EitherBody<B>>, Error> {
        let WithoutBody { mut response, owner } = rest;
        let request = match &owner {
            Owner::Request(request) => {
                let head = request.head();
                Some(as_request(&head.method, &head.uri, &head.headers))
            }
            Owner::Error(_) => self.head.as_ref().map(Head::as_request),
        };
        let made = self.rules.make(problem, origin, request.as_ref());
        let (status, head) = (made.problem.status(), response.head_mut());
        made.write_fields(head);
        head.status = status.into();
        head.reason = Some(status.reason());
        // For `HEAD` actix-web itself leaves the bytes out, and sends their length.
        let body = if made.is_length_known {
            BoxBody::new(made.body)
        } else {
            BoxBody::new(body::None::new())
        };
        response.extensions_mut().insert(made.problem);
        WithoutBody { response, owner }.finish(EitherBody::right(body))
    }
}

impl WithoutBody {
    fn finish<B: MessageBody + 'static>(
        self,
        body: EitherBody<B>,
    ) -> Result<ServiceResponse<EitherBody<B>>, Error> {
        let response = self.response.set_body(body);
        match self.owner {
            Owner::Request(request) => Ok(ServiceResponse::new(request, response)),
            Owner::Error(error) => {
                Err(InternalError::from_response(error, response.map_into_boxed_body()).into())
            }
        }
    }
}
