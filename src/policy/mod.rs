//! Every error of a service: one policy, in the form of each framework.
//!
//! A framework's form finds the response, and reads the body of one that is adopted. What becomes of
//! it is the same for all: `adopt` says which response is a problem, `made` what is sent in its place.

mod accept;
#[cfg(feature = "actix-web")]
pub(crate) mod actix_web;
mod adopt;
#[cfg(any(feature = "poem", feature = "tower"))]
mod exchange;
pub(crate) mod fields;
mod head;
mod made;
#[cfg(any(feature = "actix-web", feature = "poem"))]
pub(crate) mod middleware;
mod panic;
#[cfg(feature = "poem")]
pub(crate) mod poem;
#[cfg(feature = "rocket")]
pub(crate) mod rocket;
#[cfg(feature = "tower")]
pub mod tower;

use core::fmt;
use std::sync::Arc;

pub use self::head::RequestHead;
pub(crate) use self::made::ForOuter;
use crate::{Body, Problem};

/// Gives all error responses of a service one format, whichever part of it makes them.
///
/// Not only handlers make errors. A router answers 404 and 405, an extractor
/// rejects, a layer times out. With a policy all of them look like the others, and every problem gets
/// what only the request knows. A policy is made once and takes the form of the framework:
/// `layer()` (feature `tower`: axum, hyper, warp, tonic), `middleware()` (actix-web, poem) or
/// `fairing()` (rocket).
///
/// ```
/// use http_status::{Body, ProblemPolicy};
///
/// let policy = ProblemPolicy::new()
///     .customize(|request, problem| {
///         problem
///             .with_instance(request.path())
///             .with_extension("request_id", request.header("x-request-id"))
///     })
///     .body(|request, problem| match request.accepts(&["application/problem+json", "text/html"]) {
///         Some("text/html") => Body::html(format!("<h1>{}</h1>", problem.status())),
///         _ => Body::problem(problem),
///     });
/// # let _ = policy;
/// ```
///
/// # Which response becomes what
///
/// - Below 400, a response is left as it is.
/// - One that carries a [`Problem`] is made again from what [`customize`](Self::customize) and
///   [`body`](Self::body) give, where one of them is set.
/// - Another response of a registered status becomes a problem where its body is empty, `text/plain` or
///   without a content type. It is *adopted*: the text of a 4xx becomes the detail, unless it is longer
///   than 8 KiB, encoded, or no UTF-8. The text of a 5xx is the error behind the problem, for the log
///   alone; one that is streamed or encoded is dropped unread.
/// - Any other response has its own format and is left unchanged: another content type, an
///   unregistered status, a streamed text of a 4xx that is not encoded.
///
/// The header fields that describe the old body, such as `content-encoding` and `etag`, are removed with
/// it. All others stay. A `HEAD` gets the header fields of a `GET` and no body. `content-length` is left
/// out if the text that would be the detail is not known. A text that the inner service has left out
/// is taken for a short one, so the `HEAD` of a streamed text of a 4xx becomes a problem, unlike its `GET`.
///
/// # What is logged
///
/// With the feature `tracing`, each problem emits one event where its response is made, in the span
/// of the request. That of an adopted response is emitted here, with the method and the path. A
/// problem that the policy changes has a second event only where a closure panics or gives what cannot
/// be sent.
///
/// # Two policies
///
/// Of a policy inside another one, the outer customizes last. The body is the outer's, where it has
/// one, else the inner's.
///
/// # What can fail
///
/// Where a closure panics, the response that it was called for becomes a 500 without detail. With
/// `panic = "abort"` nothing can be caught, and the process ends. What no middleware sees stays as the
/// server makes it, such as the 400 for a request that cannot be parsed. The module of each framework
/// lists its own limits.
#[derive(Clone, Default)]
pub struct ProblemPolicy(Arc<Rules>);

#[derive(Clone)]
pub(crate) struct Rules {
    customize: Option<Arc<Customize>>,
    body: Option<Arc<MakeBody>>,
    adopt: bool,
}

type Customize = dyn Fn(&RequestHead<'_>, Problem) -> Problem + Send + Sync;
type MakeBody = dyn Fn(&RequestHead<'_>, &Problem) -> Body + Send + Sync;

impl Default for Rules {
    fn default() -> Self {
        Self { customize: None, body: None, adopt: true }
    }
}

impl ProblemPolicy {
    /// A policy that adopts errors and changes nothing else.
    ///
    /// ```
    /// use http_status::ProblemPolicy;
    ///
    /// let policy = ProblemPolicy::new();
    /// # let _ = policy;
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a function that changes each problem before it is sent. Several calls are applied in
    /// order. The response has the status of the problem that is returned.
    ///
    /// ```
    /// use http_status::{ProblemPolicy, status};
    ///
    /// let policy = ProblemPolicy::new().customize(|request, problem| match problem.status() {
    ///     status!(401) => problem.with_header("www-authenticate", "Bearer"),
    ///     _ => problem.with_instance(request.path()),
    /// });
    /// # let _ = policy;
    /// ```
    #[must_use]
    pub fn customize(
        mut self,
        customize: impl Fn(&RequestHead<'_>, Problem) -> Problem + Send + Sync + 'static,
    ) -> Self {
        let rules = Arc::make_mut(&mut self.0);
        rules.customize = Some(match rules.customize.take() {
            Some(first) => Arc::new(move |request: &RequestHead<'_>, problem: Problem| {
                customize(request, first(request, problem))
            }),
            None => Arc::new(customize),
        });
        self
    }

    /// Sets a function that makes the body of each problem without a body of its own (by
    /// [`with_body`](Problem::with_body) or `#[status(body = path)]`). The last call wins. Without one,
    /// the body is the problem details.
    ///
    /// ```
    /// use http_status::{Body, ProblemPolicy};
    ///
    /// let policy = ProblemPolicy::new().body(|_, problem| {
    ///     Body::json(&serde_json::json!({
    ///         "error": { "code": problem.status().code(), "message": problem.to_string() },
    ///     }))
    /// });
    /// # let _ = policy;
    /// ```
    #[must_use]
    pub fn body(
        mut self,
        body: impl Fn(&RequestHead<'_>, &Problem) -> Body + Send + Sync + 'static,
    ) -> Self {
        Arc::make_mut(&mut self.0).body = Some(Arc::new(body));
        self
    }

    /// Sets whether errors that carry no [`Problem`] become problems. They do by default.
    ///
    /// ```
    /// use http_status::ProblemPolicy;
    ///
    /// let policy = ProblemPolicy::new().adopt(false);
    /// # let _ = policy;
    /// ```
    #[must_use]
    pub fn adopt(mut self, adopt: bool) -> Self {
        Arc::make_mut(&mut self.0).adopt = adopt;
        self
    }

    /// The policy as a layer of tower: for axum, hyper, warp and tonic.
    ///
    /// ```
    /// use http_status::ProblemPolicy;
    ///
    /// let layer = ProblemPolicy::new().layer();
    /// // Of axum: `router.layer(layer)`; of tower: `ServiceBuilder::new().layer(layer)`.
    /// # let _ = layer;
    /// ```
    #[cfg(feature = "tower")]
    #[must_use]
    pub fn layer(&self) -> tower::ProblemLayer {
        tower::ProblemLayer::new(self.0.clone())
    }

    /// The policy as a middleware: for actix-web and for poem.
    ///
    /// ```
    /// use http_status::ProblemPolicy;
    ///
    /// let middleware = ProblemPolicy::new().middleware();
    /// // Of actix-web: `App::new().wrap(middleware)`; of poem: `app.with(middleware)`.
    /// # let _ = middleware;
    /// ```
    #[cfg(any(feature = "actix-web", feature = "poem"))]
    #[must_use]
    pub fn middleware(&self) -> middleware::ProblemMiddleware {
        middleware::ProblemMiddleware(self.0.clone())
    }

    /// The policy as a fairing of rocket.
    ///
    /// ```
    /// use http_status::ProblemPolicy;
    ///
    /// let rocket = rocket::build().attach(ProblemPolicy::new().fairing());
    /// # let _ = rocket;
    /// ```
    #[cfg(feature = "rocket")]
    #[must_use]
    pub fn fairing(&self) -> rocket::ProblemFairing {
        rocket::ProblemFairing(self.0.clone())
    }
}

impl fmt::Debug for ProblemPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// As the policy that it is of. Of a closure nothing can be shown but that it is there.
impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProblemPolicy")
            .field("customize", &self.customize.is_some())
            .field("body", &self.body.is_some())
            .field("adopt", &self.adopt)
            .finish()
    }
}

impl Rules {
    /// Whether a closure will read the request's head.
    fn has_closure(&self) -> bool {
        self.customize.is_some() || self.body.is_some()
    }

    /// Whether any error response can become another.
    #[cfg(any(feature = "actix-web", feature = "poem"))]
    fn has_effect(&self) -> bool {
        self.adopt || self.has_closure()
    }

    /// Whether the method and the target are of use, for a closure or an event.
    #[cfg(any(feature = "actix-web", feature = "poem", feature = "tower"))]
    fn needs_target(&self) -> bool {
        #[cfg(feature = "tracing")]
        let is_logged = self.adopt && crate::problem::event::is_enabled();
        #[cfg(not(feature = "tracing"))]
        let is_logged = false;
        is_logged || self.has_closure()
    }
}
