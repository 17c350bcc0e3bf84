//! Problem details (RFC 9457).

#[cfg(any(feature = "actix-web", feature = "http", feature = "poem", feature = "rocket"))]
mod answer;
mod builder;
mod describe;
mod json;
mod pair;

use core::error::Error;
use core::fmt;
use std::borrow::Cow;
use std::boxed::Box;
use std::string::String;
use std::sync::Arc;
use std::vec::Vec;

use serde_json::{Map, Value};

#[cfg(any(feature = "actix-web", feature = "http", feature = "poem", feature = "rocket"))]
pub(crate) use self::answer::{Answer, CONTENT_TYPE};
use self::pair::Pair;
use crate::text::written;
use crate::{HttpError, Status};

/// A problem detail ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457.html)): the body that tells a
/// client of an error, as `application/problem+json`.
///
/// Every error that is an [`HttpError`](trait@HttpError) turns into one, by `?` too. What the client
/// sees of it is the problem type, the title, the status and what the error declares, and its own
/// text where [`exposes_detail`](HttpError::exposes_detail) says so; never its `Debug` or its
/// sources.
///
/// ```
/// use http_status::{HttpError, Problem};
///
/// #[derive(Debug, thiserror::Error, HttpError)]
/// enum AccountError {
///     #[error("your current balance is {balance}, but that costs {cost}")]
///     #[status(403, type = "https://example.com/probs/out-of-credit")]
///     #[status(title = "You do not have enough credit.")]
///     OutOfCredit {
///         #[status(extension)]
///         balance: u32,
///         cost: u32,
///     },
/// }
///
/// fn buy() -> Result<(), Problem> {
///     Err(AccountError::OutOfCredit { balance: 30, cost: 50 })?
/// }
///
/// assert_eq!(
///     serde_json::to_value(buy().unwrap_err())?,
///     serde_json::json!({
///         "type": "https://example.com/probs/out-of-credit",
///         "title": "You do not have enough credit.",
///         "status": 403,
///         "detail": "your current balance is 30, but that costs 50",
///         "balance": 30,
///     }),
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A client reads one back: members that RFC 9457 does not define are extensions, and a standard
/// member of the wrong type counts as absent
/// ([§3.1](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1)).
///
/// Since every error turns into a `Problem`, it can be none itself: it implements neither
/// [`Error`](core::error::Error) nor `HttpError`, which would make it turn into itself in two ways.
/// [`error`](Self::error) gives the error that it was made of.
#[derive(Clone)]
pub struct Problem(Box<Members>);

/// The error that a response was made of, as the response's extensions carry it for a middleware.
///
/// ```
/// use http_status::{ErrorExtension, HttpError, Problem};
///
/// #[derive(Debug, thiserror::Error, HttpError)]
/// #[error("cannot reach db-3.internal")]
/// #[status(502)]
/// struct Unreachable;
///
/// # #[cfg(feature = "http")] {
/// let response: http::Response<Vec<u8>> = Problem::from(Unreachable).into();
/// let ErrorExtension(error) = response.extensions().get().unwrap();
/// assert_eq!(error.to_string(), "cannot reach db-3.internal");
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ErrorExtension(pub Arc<dyn Error + Send + Sync>);

#[derive(Clone, Default)]
struct Members {
    problem_type: Option<Cow<'static, str>>,
    title: Option<Cow<'static, str>>,
    code: Option<u16>,
    detail: Option<String>,
    instance: Option<String>,
    extensions: Map<String, Value>,
    headers: Vec<Pair>,
    /// The names of headers and extensions that could not be sent.
    left_out: Vec<Cow<'static, str>>,
    error: Option<Arc<dyn Error + Send + Sync>>,
}

impl<E: HttpError + Error + Send + Sync + 'static> From<E> for Problem {
    fn from(error: E) -> Self {
        Self(Box::new(Members::of(error)))
    }
}

impl Members {
    fn new(status: Status) -> Self {
        let status = status.or_internal_server_error();
        Self {
            title: Some(Cow::Borrowed(status.reason())),
            code: Some(status.code()),
            ..Self::default()
        }
    }

    /// All that a client may see of the error, without the error itself.
    fn describing<E: HttpError + fmt::Display>(error: &E) -> Self {
        let status = error.status();
        let mut members = Self::new(status);
        // What is no error becomes a 500, and tells as little.
        if status.is_error() && error.exposes_detail() {
            members.detail = written(error);
        }
        error.describe(&mut members);
        members
    }

    fn of<E: HttpError + Error + Send + Sync + 'static>(error: E) -> Self {
        let mut members = Self::describing(&error);
        members.error = Some(Arc::new(error));
        members
    }

    fn status(&self) -> Option<Status> {
        self.code.and_then(Status::from_code)
    }
}

impl Problem {
    /// A problem with this status, whose reason phrase is the title. A status that is no error
    /// becomes 500.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(403));
    /// assert_eq!(serde_json::to_string(&problem)?, r#"{"title":"Forbidden","status":403}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn new(status: Status) -> Self {
        Self(Box::new(Members::new(status)))
    }

    /// The problem type; `about:blank` where there is none
    /// ([§4.2.1](https://www.rfc-editor.org/rfc/rfc9457.html#section-4.2.1)).
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// assert_eq!(Problem::new(status!(403)).problem_type(), "about:blank");
    /// ```
    #[must_use]
    pub fn problem_type(&self) -> &str {
        self.0.problem_type.as_deref().unwrap_or("about:blank")
    }

    /// The title.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// assert_eq!(Problem::new(status!(403)).title(), Some("Forbidden"));
    /// ```
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.0.title.as_deref()
    }

    /// The status. A problem that was read may be without one, or with one that is not registered.
    ///
    /// ```
    /// use http_status::{Problem, Status};
    ///
    /// let problem: Problem = serde_json::from_str(r#"{"status": 403}"#)?;
    /// assert_eq!(problem.status(), Some(Status::Forbidden));
    /// let problem: Problem = serde_json::from_str("{}")?;
    /// assert_eq!(problem.status(), None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn status(&self) -> Option<Status> {
        self.0.status()
    }

    /// The detail.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// assert_eq!(Problem::new(status!(403)).detail(), None);
    /// ```
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.0.detail.as_deref()
    }

    /// The instance.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// assert_eq!(Problem::new(status!(403)).instance(), None);
    /// ```
    #[must_use]
    pub fn instance(&self) -> Option<&str> {
        self.0.instance.as_deref()
    }

    /// The extension members.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// assert!(Problem::new(status!(403)).extensions().is_empty());
    /// ```
    #[must_use]
    pub fn extensions(&self) -> &Map<String, Value> {
        &self.0.extensions
    }

    /// The header fields that the response gets beside `content-type`.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// assert_eq!(Problem::new(status!(403)).headers().count(), 0);
    /// ```
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.headers.iter().map(|pair| (pair.name(), pair.value()))
    }

    /// The error that the problem was made of.
    ///
    /// ```
    /// use http_status::{HttpError, Problem};
    ///
    /// #[derive(Debug, thiserror::Error, HttpError)]
    /// #[error("cannot reach db-3.internal")]
    /// #[status(502)]
    /// struct Unreachable;
    ///
    /// let problem = Problem::from(Unreachable);
    /// assert!(problem.error().unwrap().is::<Unreachable>());
    /// assert_eq!(problem.detail(), None);
    /// ```
    #[must_use]
    pub fn error(&self) -> Option<&(dyn Error + Send + Sync + 'static)> {
        self.0.error.as_deref()
    }
}

/// The title, and the detail where there is one: what a client sees in words.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.title().unwrap_or("problem"))?;
        match self.detail() {
            Some(detail) => write!(f, ": {detail}"),
            None => Ok(()),
        }
    }
}

/// All of it, with the error: for a log, not for a client.
impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problem")
            .field("type", &self.problem_type())
            .field("title", &self.title())
            .field("status", &self.0.code)
            .field("detail", &self.detail())
            .field("instance", &self.instance())
            .field("extensions", self.extensions())
            .field("headers", &self.0.headers)
            .field("error", &self.error())
            .finish()
    }
}
