use core::cell::Cell;
use core::fmt;

use super::accept;
use super::fields::Fields;

/// What a policy's closures read of a request: its method, its target and its header fields.
///
/// ```
/// use http_status::ProblemPolicy;
///
/// let policy = ProblemPolicy::new().customize(|request, problem| {
///     problem
///         .with_instance(request.path())
///         .with_extension("request_id", request.header("x-request-id"))
/// });
/// # let _ = policy;
/// ```
pub struct RequestHead<'a> {
    method: &'a str,
    path: &'a str,
    query: Option<&'a str>,
    fields: &'a dyn Fields,
    /// Whether the answer depends on the field `accept`.
    is_negotiated: Cell<bool>,
}

impl<'a> RequestHead<'a> {
    pub(super) fn new(
        method: &'a str,
        path: &'a str,
        query: Option<&'a str>,
        fields: &'a dyn Fields,
    ) -> Self {
        Self { method, path, query, fields, is_negotiated: Cell::new(false) }
    }

    /// The method ([RFC 9110 §9](https://www.rfc-editor.org/rfc/rfc9110.html#section-9)), as it was
    /// sent.
    ///
    /// ```
    /// use http_status::ProblemPolicy;
    ///
    /// let policy = ProblemPolicy::new()
    ///     .customize(|request, problem| problem.with_extension("method", request.method()));
    /// # let _ = policy;
    /// ```
    #[must_use]
    pub fn method(&self) -> &'a str {
        self.method
    }

    /// The path of the target ([RFC 3986
    /// §3.3](https://www.rfc-editor.org/rfc/rfc3986.html#section-3.3)), percent-encoded as it was
    /// sent. On axum, a policy inside a nested router sees the path without the prefix of the nest.
    /// The other frameworks give the whole path.
    ///
    /// ```
    /// use http_status::ProblemPolicy;
    ///
    /// let policy =
    ///     ProblemPolicy::new().customize(|request, problem| problem.with_instance(request.path()));
    /// # let _ = policy;
    /// ```
    #[must_use]
    pub fn path(&self) -> &'a str {
        self.path
    }

    /// The query of the target, percent-encoded as it was sent. `None` without a `?`.
    ///
    /// ```
    /// use http_status::ProblemPolicy;
    ///
    /// let policy = ProblemPolicy::new()
    ///     .customize(|request, problem| problem.with_extension("query", request.query()));
    /// # let _ = policy;
    /// ```
    #[must_use]
    pub fn query(&self) -> Option<&'a str> {
        self.query
    }

    /// The value of a header field, of the first where there are several. Upper and lower case in the
    /// name make no difference. `None` where there is no such field, or its value is no UTF-8.
    ///
    /// ```
    /// use http_status::ProblemPolicy;
    ///
    /// let policy = ProblemPolicy::new().customize(|request, problem| {
    ///     problem.with_extension("request_id", request.header("x-request-id"))
    /// });
    /// # let _ = policy;
    /// ```
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&'a str> {
        core::str::from_utf8(self.fields.first(name)?).ok()
    }

    /// The offered media type that the client prefers, by `accept`
    /// ([RFC 9110 §12.5.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-12.5.1)). Between
    /// equals, and without a readable `accept`, the first one offered. `None` if the client accepts
    /// none. `application/*+json` matches any `application` type with that suffix.
    ///
    /// Adds `vary: accept` to the response.
    ///
    /// ```
    /// use http_status::{Body, ProblemPolicy};
    ///
    /// let policy = ProblemPolicy::new().body(|request, problem| {
    ///     match request.accepts(&["application/problem+json", "text/html"]) {
    ///         Some("text/html") => Body::html(format!("<h1>{}</h1>", problem.status())),
    ///         _ => Body::problem(problem),
    ///     }
    /// });
    /// # let _ = policy;
    /// ```
    #[must_use]
    pub fn accepts<'o>(&self, offered: &[&'o str]) -> Option<&'o str> {
        self.is_negotiated.set(true);
        accept::best(self.fields.values("accept"), offered)
    }

    #[cfg(feature = "tracing")]
    pub(super) fn target(&self) -> crate::problem::event::Target<'a> {
        crate::problem::event::Target { method: self.method, path: self.path }
    }

    pub(super) fn is_negotiated(&self) -> bool {
        self.is_negotiated.get()
    }
}

/// Without the header fields, which may be secret.
impl fmt::Debug for RequestHead<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestHead")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
