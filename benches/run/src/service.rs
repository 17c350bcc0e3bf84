//! A 200 of a service, with a policy around it and without.

use std::convert::Infallible;
use std::future::{Future, Ready, ready};
use std::pin::pin;
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use http::header::{ACCEPT, HOST, HeaderName, HeaderValue, USER_AGENT};
use http::{Request, Response, StatusCode, Uri};
use http_body_util::Full;
use http_status::{Body, ProblemPolicy};
use tower_layer::Layer;
use tower_service::Service;

/// A service that answers 200 to everything.
#[derive(Clone)]
pub struct Fine;

type Answer = Response<Full<Bytes>>;

impl Service<Request<()>> for Fine {
    type Response = Answer;
    type Error = Infallible;
    type Future = Ready<Result<Answer, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<()>) -> Self::Future {
        ready(Ok(Response::new(Full::new(Bytes::from_static(b"fine")))))
    }
}

/// A request as a browser's, with some header fields.
pub fn request() -> Request<()> {
    static REQUEST: LazyLock<Request<()>> = LazyLock::new(|| {
        let mut request = Request::new(());
        *request.uri_mut() = Uri::from_static("/users/7");
        for (name, value) in [
            (ACCEPT, "text/html,*/*;q=0.8"),
            (HOST, "example.com"),
            (USER_AGENT, "bench/1.0"),
            (HeaderName::from_static("x-request-id"), "r-7"),
        ] {
            request.headers_mut().insert(name, HeaderValue::from_static(value));
        }
        request
    });
    REQUEST.clone()
}

/// The answer of a service that is ready at once.
pub fn call<S>(service: &mut S, request: Request<()>) -> S::Response
where
    S: Service<Request<()>, Error = Infallible>,
{
    let mut context = Context::from_waker(Waker::noop());
    match pin!(service.call(request)).poll(&mut context) {
        Poll::Ready(Ok(answer)) => answer,
        Poll::Pending => unreachable!("it is ready at once"),
    }
}

/// A policy that adopts errors and has no closure.
#[must_use]
pub fn adopting() -> ProblemPolicy {
    ProblemPolicy::new()
}

/// A policy that reads the request's head.
#[must_use]
pub fn customizing() -> ProblemPolicy {
    let policy = ProblemPolicy::new().customize(|request, problem| {
        problem.with_extension("request_id", request.header("x-request-id"))
    });
    policy.body(|_, problem| Body::problem(problem))
}

pub(crate) fn alone((): ()) -> StatusCode {
    call(&mut Fine, request()).status()
}

pub(crate) fn behind_adopting((): ()) -> StatusCode {
    static POLICY: LazyLock<ProblemPolicy> = LazyLock::new(adopting);
    call(&mut POLICY.layer().layer(Fine), request()).status()
}

pub(crate) fn behind_customizing((): ()) -> StatusCode {
    static POLICY: LazyLock<ProblemPolicy> = LazyLock::new(customizing);
    call(&mut POLICY.layer().layer(Fine), request()).status()
}
