//! actix-web: a middleware.

mod future;

use core::future::{Ready, ready};
use core::task::{Context, Poll};
use std::sync::Arc;

use actix_web::Error;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{Service, ServiceRequest, ServiceResponse, Transform};
use actix_web::http::header::HeaderMap;
use actix_web::http::{Method, Uri};

pub use self::future::ProblemFuture;
use super::middleware::ProblemMiddleware;
use super::{RequestHead, Rules};

/// The service that [`ProblemMiddleware`] wraps around another, with actix-web.
#[derive(Debug)]
pub struct ProblemService<S> {
    inner: S,
    rules: Arc<Rules>,
}

impl<S, B> Transform<S, ServiceRequest> for ProblemMiddleware
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody + 'static,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Transform = ProblemService<S>;
    type InitError = ();
    type Future = Ready<Result<ProblemService<S>, ()>>;

    fn new_transform(&self, inner: S) -> Self::Future {
        ready(Ok(ProblemService { inner, rules: self.0.clone() }))
    }
}

impl<S, B> Service<ServiceRequest> for ProblemService<S>
where
    S: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody + 'static,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Future = ProblemFuture<S::Future, B>;

    fn poll_ready(&self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let is_head = request.method() == Method::HEAD;
        let head = self.rules.needs_target().then(|| Head::of(&request, &self.rules));
        ProblemFuture::new(self.inner.call(request), self.rules.clone(), head, is_head)
    }
}

/// What is kept of a request for an `Err`, which comes without it. The request itself cannot be: the
/// router panics where there is a copy.
struct Head {
    method: Method,
    target: Uri,
    fields: HeaderMap,
}

impl Head {
    fn of(request: &ServiceRequest, rules: &Rules) -> Self {
        let fields = if rules.has_closure() { request.headers().clone() } else { HeaderMap::new() };
        Self { method: request.method().clone(), target: request.uri().clone(), fields }
    }

    fn as_request(&self) -> RequestHead<'_> {
        as_request(&self.method, &self.target, &self.fields)
    }
}

fn as_request<'a>(method: &'a Method, target: &'a Uri, fields: &'a HeaderMap) -> RequestHead<'a> {
    RequestHead::new(method.as_str(), target.path(), target.query(), fields)
}
