//! poem: a middleware.

mod converting;

use core::future::poll_fn;
use core::pin::pin;
use std::sync::Arc;
use std::vec::Vec;

use poem::{Body, Endpoint, IntoResponse, Middleware, Request, Response, Result};

pub(crate) use self::converting::hand_over;
use self::converting::respond_to;
use super::Rules;
use super::adopt::{Origin, Verdict, with_text};
use super::exchange::{Exchange, poll_text};
use super::middleware::ProblemMiddleware;

/// The endpoint that [`ProblemMiddleware`] wraps around another, with poem.
#[derive(Debug)]
pub struct ProblemEndpoint<E> {
    inner: E,
    rules: Arc<Rules>,
}

impl<E: Endpoint> Middleware<E> for ProblemMiddleware {
    type Output = ProblemEndpoint<E>;

    fn transform(&self, inner: E) -> ProblemEndpoint<E> {
        ProblemEndpoint { inner, rules: self.0.clone() }
    }
}

impl<E: Endpoint> Endpoint for ProblemEndpoint<E> {
    type Output = Response;

    async fn call(&self, request: Request) -> Result<Response> {
        let (method, fields) = (request.method(), request.headers());
        let exchange = Exchange::new(&self.rules, method, target(&request), fields);
        let response = match self.inner.call(request).await {
            Ok(output) => output.into_response(),
            Err(error) if !self.rules.has_effect() => return Err(error),
            Err(error) => respond_to(error),
        };
        if response.status().as_u16() < 400 {
            return Ok(response);
        }
        Ok(answer(&exchange, response).await)
    }
}

/// As it was sent, where a nested route has cut it. A request that was not received, but built in a
/// test, has no such target and says `/`.
fn target(request: &Request) -> &http::Uri {
    let original = request.original_uri();
    if original == "/" { request.uri() } else { original }
}

async fn answer(exchange: &Exchange, response: Response) -> Response {
    let response: http::Response<_> = response.into();
    let (mut parts, body) = response.into_parts();
    let (problem, origin) = match exchange.judge(&parts, &body) {
        Verdict::Leave => return from_parts(parts, body.into()),
        Verdict::Make(problem, origin) => (problem, origin),
        Verdict::Read(status) => {
            let (mut body, mut text) = (pin!(body), Vec::new());
            poll_fn(|cx| poll_text(body.as_mut(), &mut text, cx)).await;
            (with_text(status, text), Origin::Adopted)
        }
    };
    let made = exchange.answer(&mut parts, problem, origin);
    from_parts(parts, made.map_or_else(Body::empty, Body::from_vec))
}

fn from_parts(parts: http::response::Parts, body: Body) -> Response {
    let http::response::Parts { status, version, headers, extensions, .. } = parts;
    Response::from_parts(poem::ResponseParts { status, version, headers, extensions }, body)
}
