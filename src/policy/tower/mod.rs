//! tower: a layer, for axum, hyper, warp, tonic and whatever else is a tower service (feature `tower`).
//!
//! ```
//! use http_status::ProblemPolicy;
//!
//! let layer = ProblemPolicy::new().layer();
//! // Of axum: `router.layer(layer)`; of tower: `ServiceBuilder::new().layer(layer)`.
//! # let _ = layer;
//! ```
//!
//! Add the layer outside everything that makes errors: in an axum `Router`, the `layer` added last is
//! the outermost. It sees the request path as its router does; only outside every nest is that the
//! whole path.

mod body;
mod future;

use core::task::{Context, Poll};
use std::sync::Arc;
use std::vec::Vec;

use http::{Request, Response};
use http_body::Body;
use tower_layer::Layer;
use tower_service::Service;

pub use self::body::ProblemBody;
pub use self::future::ProblemFuture;
use super::Rules;
use super::exchange::Exchange;

/// The layer of a [`ProblemPolicy`](crate::ProblemPolicy), from its `layer()`.
#[derive(Clone, Debug)]
pub struct ProblemLayer(Arc<Rules>);

/// The service that [`ProblemLayer`] wraps around another.
#[derive(Clone, Debug)]
pub struct ProblemService<S> {
    inner: S,
    rules: Arc<Rules>,
}

impl ProblemLayer {
    pub(super) fn new(rules: Arc<Rules>) -> Self {
        Self(rules)
    }
}

impl<S> Layer<S> for ProblemLayer {
    type Service = ProblemService<S>;

    fn layer(&self, inner: S) -> Self::Service {
        ProblemService { inner, rules: self.0.clone() }
    }
}

impl<S, R, B> Service<Request<R>> for ProblemService<S>
where
    S: Service<Request<R>, Response = Response<B>>,
    B: Body,
    B::Data: From<Vec<u8>>,
{
    type Response = Response<ProblemBody<B>>;
    type Error = S::Error;
    type Future = ProblemFuture<S::Future, B>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<R>) -> Self::Future {
        let (method, target, fields) = (request.method(), request.uri(), request.headers());
        let exchange = Exchange::new(&self.rules, method, target, fields);
        ProblemFuture::new(self.inner.call(request), exchange)
    }
}
