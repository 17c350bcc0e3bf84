//! Problem details (RFC 9457), and the response that they are sent in.

#[cfg(any(feature = "actix-web", feature = "http", feature = "rocket"))]
mod answer;
mod body;
mod builder;
#[cfg(all(feature = "tracing", any(feature = "actix-web", feature = "http", feature = "rocket")))]
mod chain;
mod describe;
mod details;
#[cfg(feature = "client")]
mod downcast;
#[cfg(all(feature = "tracing", any(feature = "actix-web", feature = "http", feature = "rocket")))]
pub(crate) mod event;
#[cfg(all(feature = "client", feature = "http"))]
mod from_response;
mod headers;
mod json;
mod pair;
mod presence;
mod relay;
mod unexpected;

use core::error::Error;
use core::fmt::{self, Display};
use std::borrow::{Cow, ToOwned};
use std::boxed::Box;
use std::string::String;
use std::sync::Arc;
use std::vec::Vec;

use status_core::__response::STANDARD_MEMBERS;
use status_core::Status;

#[cfg(any(feature = "actix-web", feature = "http", feature = "rocket"))]
pub(crate) use self::answer::Answer;
pub use self::body::Body;
pub use self::details::ProblemDetails;
use self::headers::Headers;
use self::pair::Pair;
pub use self::unexpected::Unexpected;
use crate::HttpError;
use crate::describe::Member;

/// An error response: a status, header fields, problem details and the error behind them.
///
/// Every [`HttpError`](trait@HttpError) that is a `std::error::Error` turns into one, so `?` makes one
/// in a handler. The client sees what the error declares, and its `Display` where
/// [`exposes_detail`](HttpError::exposes_detail) is true. It never sees `Debug` or the sources.
/// The adapter of each framework makes the response.
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
/// let problem = buy().unwrap_err();
/// assert_eq!(problem.status().code(), 403);
/// assert_eq!(
///     serde_json::to_value(problem.details())?,
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
/// A `Problem` is a `std::error::Error`, whose source is the error that it was made from. It is no
/// `HttpError`, so `?` leaves a `Problem` as it is.
#[derive(Clone)]
pub struct Problem(pub(crate) Box<Parts>);

#[derive(Clone)]
pub(crate) struct Parts {
    status: Status,
    details: ProblemDetails,
    headers: Headers,
    left_out: Vec<String>,
    pub(crate) error: Option<Arc<dyn Error + Send + Sync>>,
    body: Option<Source>,
    /// From the policy that made the response, for one around it.
    #[cfg(any(feature = "actix-web", feature = "poem", feature = "rocket", feature = "tower"))]
    pub(crate) policy: crate::policy::ForOuter,
}

/// Where the body comes from, if it is not the problem details.
#[derive(Clone)]
enum Source {
    Given(Body),
    /// The error's type gives it, when the response is made.
    Error(fn(&(dyn Error + Send + Sync + 'static), &Problem) -> Option<Body>),
}

impl<E: HttpError + Error + Send + Sync + 'static> From<E> for Problem {
    fn from(error: E) -> Self {
        let mut problem = Self::describing(&error);
        if !error.__is_bare() {
            problem.0.body = Some(Source::Error(|error, problem| {
                error.downcast_ref::<E>().and_then(|error| error.__body(problem))
            }));
            problem.0.error = Some(Arc::new(error));
        }
        problem
    }
}

impl Parts {
    fn add_header(&mut self, name: &str, value: impl Display) {
        if !self.headers.add(name, value) {
            self.left_out.push(name.to_owned());
        }
    }

    fn add_member(&mut self, name: &str, value: &dyn Member) {
        match Pair::json(name, value).filter(|_| !STANDARD_MEMBERS.contains(&name)) {
            Some(member) => self.details.set(member),
            None => self.left_out.push(name.to_owned()),
        }
    }

    /// What could not be had of the body, named once.
    pub(crate) fn note_left_out(&mut self, body: &Body) {
        for name in body.left_out() {
            if !self.left_out.iter().any(|other| other == name) {
                self.left_out.push(name.to_owned());
            }
        }
    }

    /// The text, or its name among those left out.
    fn text<T>(&mut self, name: &str, text: Option<T>) -> Option<T> {
        if text.is_none() {
            self.left_out.push(name.to_owned());
        }
        text
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
    /// assert_eq!(problem.status().code(), 403);
    /// assert_eq!(problem.details().title(), Some("Forbidden"));
    /// ```
    #[must_use]
    pub fn new(status: Status) -> Self {
        let status = status.or_internal_server_error();
        let details = ProblemDetails {
            title: Some(Cow::Borrowed(status.reason())),
            code: Some(status.code()),
            ..ProblemDetails::default()
        };
        Self(Box::new(Parts {
            status,
            details,
            headers: Headers::default(),
            left_out: Vec::new(),
            error: None,
            body: None,
            #[cfg(any(
                feature = "actix-web",
                feature = "poem",
                feature = "rocket",
                feature = "tower"
            ))]
            policy: crate::policy::ForOuter::default(),
        }))
    }

    /// The status of the response, a 4xx or a 5xx.
    ///
    /// ```
    /// use http_status::{Problem, Status, status};
    ///
    /// assert_eq!(Problem::new(status!(403)).status(), Status::Forbidden);
    /// assert_eq!(Problem::new(status!(204)).status(), Status::InternalServerError);
    /// ```
    #[must_use]
    pub fn status(&self) -> Status {
        self.0.status
    }

    /// The problem details that the response carries.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(403)).with_detail("The balance is 30.");
    /// assert_eq!(problem.details().detail(), Some("The balance is 30."));
    /// ```
    #[must_use]
    pub fn details(&self) -> &ProblemDetails {
        &self.0.details
    }

    /// The header fields that the response gets beside those of its body.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(503)).with_header("retry-after", 120);
    /// assert!(problem.headers().eq([("retry-after", "120")]));
    /// ```
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.headers.iter()
    }

    /// The error behind the problem: the one that it was made from, or that of
    /// [`with_error`](Self::with_error). `None` without one, for a plain [`Status`], and where a derive answers
    /// from a reference, as on actix-web and poem.
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
    /// assert_eq!(problem.details().detail(), None);
    /// ```
    #[must_use]
    pub fn error(&self) -> Option<&(dyn Error + Send + Sync + 'static)> {
        self.0.error.as_deref()
    }

    /// The body of the response: what [`with_body`](Self::with_body) gave, else what the type of the
    /// error gives by `#[status(body = path)]`, else the problem details.
    ///
    /// ```
    /// use http_status::{Body, Problem, status};
    ///
    /// let problem = Problem::new(status!(404));
    /// assert_eq!(problem.body().content_type(), Some("application/problem+json"));
    /// assert_eq!(problem.with_body(Body::empty()).body().content_type(), None);
    /// ```
    #[must_use]
    pub fn body(&self) -> Body {
        self.own_body().unwrap_or_else(|| Body::problem(self))
    }

    /// The names of values that cannot be sent.
    ///
    /// That is a header field that [`with_header`](Self::with_header) leaves out, a member that does not
    /// serialize or has the name of a standard one, a text whose `Display` fails, and `body` or `content-type`
    /// of a [`Body`].
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(403)).with_header("x-note", "two\nlines");
    /// assert!(problem.left_out().eq(["x-note"]));
    /// ```
    pub fn left_out(&self) -> impl Iterator<Item = &str> {
        self.0.left_out.iter().map(|name| &**name)
    }
}

/// The title, and the detail if there is one: what a client may see.
impl Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.details().fmt(f)
    }
}

/// Everything, with the error: for a log, not for a client.
impl fmt::Debug for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Problem")
            .field("status", &self.status())
            .field("details", self.details())
            .field("headers", &self.0.headers)
            .field("left_out", &self.0.left_out)
            .field("error", &self.error())
            .finish_non_exhaustive()
    }
}

impl Error for Problem {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error().map(|error| error as _)
    }
}
