use std::borrow::Cow;
use std::string::String;
use std::vec::Vec;

use serde_core::Serialize;
use status_core::__response::is_in_value;

use super::Problem;

/// The media type of problem details (RFC 9457 §6.1).
pub(super) const PROBLEM_JSON: &str = "application/problem+json";

/// The body of a response, and its content type.
///
/// ```
/// use http_status::{Body, Problem, status};
///
/// let problem = Problem::new(status!(404)).with_body(Body::html("<h1>Not here</h1>"));
/// # let _ = problem;
/// ```
#[derive(Clone, Debug)]
pub struct Body {
    content_type: Option<Cow<'static, str>>,
    bytes: Vec<u8>,
    /// What could not be had of it.
    left_out: Option<&'static str>,
}

impl Body {
    /// Any bytes with this content type. A content type that is not legal in a header field is left
    /// out.
    ///
    /// ```
    /// use http_status::Body;
    ///
    /// let body = Body::new("application/xml", "<Error><Code>NoSuchKey</Code></Error>");
    /// assert_eq!(body.content_type(), Some("application/xml"));
    /// ```
    #[must_use]
    pub fn new(content_type: impl Into<Cow<'static, str>>, bytes: impl Into<Vec<u8>>) -> Self {
        let content_type = content_type.into();
        let is_legal = !content_type.is_empty() && content_type.chars().all(is_in_value);
        Self {
            content_type: is_legal.then_some(content_type),
            bytes: bytes.into(),
            left_out: (!is_legal).then_some("content-type"),
        }
    }

    /// A value as JSON, `application/json`. The body of a value that cannot be serialized is empty, and
    /// [`left_out`](Problem::left_out) names it.
    ///
    /// ```
    /// use http_status::Body;
    /// use serde_json::json;
    ///
    /// let body = Body::json(&json!({ "error": "no such user" }));
    /// assert_eq!(body.content_type(), Some("application/json"));
    /// assert_eq!(body.bytes(), br#"{"error":"no such user"}"#);
    /// ```
    #[must_use]
    pub fn json<T: Serialize + ?Sized>(value: &T) -> Self {
        Self::serialized("application/json", value)
    }

    /// A text, `text/plain` in UTF-8.
    ///
    /// ```
    /// use http_status::Body;
    ///
    /// assert_eq!(Body::text("no such user").content_type(), Some("text/plain; charset=utf-8"));
    /// ```
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::new("text/plain; charset=utf-8", text.into())
    }

    /// A page, `text/html` in UTF-8. What comes from outside must be escaped in it already.
    ///
    /// ```
    /// use http_status::Body;
    ///
    /// assert_eq!(Body::html("<h1>Gone</h1>").content_type(), Some("text/html; charset=utf-8"));
    /// ```
    #[must_use]
    pub fn html(html: impl Into<String>) -> Self {
        Self::new("text/html; charset=utf-8", html.into())
    }

    /// An empty body without a content type.
    ///
    /// ```
    /// use http_status::Body;
    ///
    /// assert_eq!(Body::empty().content_type(), None);
    /// assert!(Body::empty().bytes().is_empty());
    /// ```
    #[must_use]
    pub fn empty() -> Self {
        Self { content_type: None, bytes: Vec::new(), left_out: None }
    }

    /// The problem details, as `application/problem+json`: what a response has without another body.
    ///
    /// ```
    /// use http_status::{Body, Problem, status};
    ///
    /// let body = Body::problem(&Problem::new(status!(404)));
    /// assert_eq!(body.content_type(), Some("application/problem+json"));
    /// assert_eq!(body.bytes(), br#"{"title":"Not Found","status":404}"#);
    /// ```
    #[must_use]
    pub fn problem(problem: &Problem) -> Self {
        Self::serialized(PROBLEM_JSON, problem.details())
    }

    /// The content type. `None` for [`Body::empty`], for a value that did not serialize, and if the content type
    /// was not legal.
    ///
    /// ```
    /// use http_status::Body;
    ///
    /// assert_eq!(Body::new("image/svg+xml", "<svg/>").content_type(), Some("image/svg+xml"));
    /// ```
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The bytes that are sent.
    ///
    /// ```
    /// use http_status::Body;
    ///
    /// assert_eq!(Body::text("gone").bytes(), b"gone");
    /// ```
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    fn serialized<T: Serialize + ?Sized>(content_type: &'static str, value: &T) -> Self {
        // One of the usual length does not have to grow.
        let mut bytes = Vec::with_capacity(256);
        match serde_json::to_writer(&mut bytes, value) {
            Ok(()) => Self { content_type: Some(content_type.into()), bytes, left_out: None },
            Err(_) => Self { left_out: Some("body"), ..Self::empty() },
        }
    }

    pub(super) fn left_out(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.left_out.into_iter()
    }

    #[cfg(any(feature = "actix-web", feature = "http", feature = "rocket"))]
    pub(crate) fn into_parts(self) -> (Option<Cow<'static, str>>, Vec<u8>) {
        (self.content_type, self.bytes)
    }
}
