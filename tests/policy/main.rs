//! Which response becomes what, and what is sent in its place: every rule behind the form that needs no framework.
//! `tests/frameworks` has what each framework does of it under a real server.

mod adopted;
mod closures;
mod made;

use std::convert::Infallible;
use std::future::{Future as _, Ready, ready};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use http::{HeaderMap, Request, Response};
use http_body::{Frame, SizeHint};
use http_status::{Problem, ProblemPolicy};
use serde_json::Value;
use tower_layer::Layer as _;
use tower_service::Service;

/// A body in pieces, whose length may be unknown.
#[derive(Clone, Default)]
struct Pieces {
    left: Vec<Result<&'static [u8], ()>>,
    is_streamed: bool,
    /// Nothing comes yet.
    is_stalled: bool,
}

impl http_body::Body for Pieces {
    type Data = bytes::Bytes;
    type Error = ();

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<bytes::Bytes>, ()>>> {
        if self.is_stalled {
            return Poll::Pending;
        }
        if self.left.is_empty() {
            return Poll::Ready(None);
        }
        Poll::Ready(Some(self.left.remove(0).map(|piece| Frame::data(piece.into()))))
    }

    fn size_hint(&self) -> SizeHint {
        let length = self.left.iter().flatten().map(|piece| piece.len() as u64).sum();
        if self.is_streamed { SizeHint::default() } else { SizeHint::with_exact(length) }
    }
}

/// A service that gives one response.
#[derive(Clone)]
struct Gives(Response<Pieces>);

impl Service<Request<()>> for Gives {
    type Response = Response<Pieces>;
    type Error = Infallible;
    type Future = Ready<Result<Response<Pieces>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<()>) -> Self::Future {
        ready(Ok(self.0.clone()))
    }
}

struct Sent {
    code: u16,
    headers: HeaderMap,
    problem: Option<Problem>,
    body: Vec<u8>,
    /// What the body says of itself.
    length: Option<u64>,
}

impl Sent {
    fn details(&self) -> Value {
        assert_eq!(self.headers["content-type"], "application/problem+json", "{:?}", self.body);
        serde_json::from_slice(&self.body).expect("a body of JSON")
    }

    fn values(&self, name: &str) -> Vec<&str> {
        self.headers.get_all(name).iter().map(|value| value.to_str().expect("it is text")).collect()
    }
}

fn answer<S, B>(mut service: S, request: Request<()>) -> Sent
where
    S: Service<Request<()>, Response = Response<B>, Error = Infallible>,
    B: http_body::Body<Data = bytes::Bytes, Error = ()>,
{
    let mut cx = Context::from_waker(Waker::noop());
    assert!(service.poll_ready(&mut cx).is_ready());
    let response = pin!(service.call(request));
    let Poll::Ready(Ok(response)) = response.poll(&mut cx) else { panic!("it waits for nothing") };
    let (parts, body) = response.into_parts();
    let (length, is_end) = (body.size_hint().exact(), body.is_end_stream());
    let (mut body, mut bytes) = (pin!(body), Vec::new());
    while let Poll::Ready(Some(frame)) = body.as_mut().poll_frame(&mut cx) {
        bytes.extend_from_slice(frame.expect("none fails").data_ref().expect("it is data"));
    }
    assert!(bytes.is_empty() || !is_end);
    let problem = parts.extensions.get().cloned();
    Sent { code: parts.status.as_u16(), headers: parts.headers, problem, body: bytes, length }
}

fn request(method: &str) -> Request<()> {
    let request =
        Request::builder().method(method).uri("/rows/7?all").header("x-request-id", "r-7");
    request.body(()).expect("it is legal")
}

fn get(policy: &ProblemPolicy, response: Response<Pieces>) -> Sent {
    answer(policy.layer().layer(Gives(response)), request("GET"))
}

fn head(policy: &ProblemPolicy, response: Response<Pieces>) -> Sent {
    answer(policy.layer().layer(Gives(response)), request("HEAD"))
}

fn response(code: u16, fields: &[(&str, &str)], body: &[&'static [u8]]) -> Response<Pieces> {
    let mut response = Response::builder().status(code);
    for (name, value) in fields {
        response = response.header(*name, *value);
    }
    let left = body.iter().map(|piece| Ok(*piece)).collect();
    response.body(Pieces { left, ..Pieces::default() }).expect("it is legal")
}

fn streamed(mut response: Response<Pieces>) -> Response<Pieces> {
    response.body_mut().is_streamed = true;
    response
}

fn stalled(mut response: Response<Pieces>) -> Response<Pieces> {
    response.body_mut().is_stalled = true;
    response
}

fn carrying(problem: Problem) -> Response<Pieces> {
    let (parts, body) = Response::<Vec<u8>>::from(problem).into_parts();
    Response::from_parts(parts, Pieces { left: vec![Ok(body.leak())], ..Pieces::default() })
}

fn plain() -> ProblemPolicy {
    ProblemPolicy::new()
}

fn with_path() -> ProblemPolicy {
    ProblemPolicy::new().customize(|request, problem| problem.with_instance(request.path()))
}

const TEXT: (&str, &str) = ("content-type", "text/plain; charset=utf-8");
