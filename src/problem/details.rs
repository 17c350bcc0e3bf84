use core::error::Error;
use core::fmt;
use std::borrow::Cow;
use std::boxed::Box;
use std::collections::HashMap;
use std::vec::Vec;

use serde_core::Deserialize;
use serde_json::Value;
use status_core::Status;

use super::pair::Pair;

/// Problem details ([RFC 9457 §3](https://www.rfc-editor.org/rfc/rfc9457.html#section-3)): the data
/// that describes an error to a client.
///
/// A client reads it. Members that the RFC does not define are extensions. A standard member of the
/// wrong type counts as absent
/// ([RFC 9457 §3.1](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1)).
///
/// ```
/// use http_status::{ProblemDetails, Status};
///
/// let details: ProblemDetails = serde_json::from_str(
///     r#"{"type":"/probs/credit","title":"Out of credit","status":403,"balance":30}"#,
/// )?;
/// assert_eq!(details.problem_type(), "/probs/credit");
/// assert_eq!(details.status(), Some(Status::Forbidden));
/// assert_eq!(details.extension::<u32>("balance").unwrap()?, 30);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// It is a `std::error::Error`, so that a client's own error enum can hold it. A server sends a
/// [`Problem`](crate::Problem); [`Problem::relay`](crate::Problem::relay) makes one of what another service answered.
#[derive(Clone, Default)]
pub struct ProblemDetails {
    pub(super) problem_type: Option<Cow<'static, str>>,
    pub(super) title: Option<Cow<'static, str>>,
    pub(super) code: Option<u16>,
    pub(super) detail: Option<Cow<'static, str>>,
    /// Each with the text of its JSON: exactly what is sent, which a `Value` cannot hold.
    pub(super) extensions: Vec<Pair>,
    /// Apart from the rest, so that a `Result` with these details stays small.
    pub(super) rare: Option<Box<Rare>>,
}

/// What most problem details do not have.
#[derive(Clone, Default)]
pub(super) struct Rare {
    instance: Option<Cow<'static, str>>,
    /// Those of the response that they came in.
    #[cfg(feature = "client")]
    headers: Vec<Pair>,
}

impl ProblemDetails {
    /// The problem type; `about:blank` where there is none
    /// ([RFC 9457 §4.2.1](https://www.rfc-editor.org/rfc/rfc9457.html#section-4.2.1)).
    ///
    /// ```
    /// use http_status::ProblemDetails;
    ///
    /// let details: ProblemDetails = serde_json::from_str("{}")?;
    /// assert_eq!(details.problem_type(), "about:blank");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn problem_type(&self) -> &str {
        self.problem_type.as_deref().unwrap_or("about:blank")
    }

    /// The title, a summary of the problem type. `None` where there is none.
    ///
    /// ```
    /// use http_status::ProblemDetails;
    ///
    /// let details: ProblemDetails = serde_json::from_str(r#"{"title":"Out of credit"}"#)?;
    /// assert_eq!(details.title(), Some("Out of credit"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The number of the status, registered or not. `None` where there is none.
    ///
    /// ```
    /// use http_status::ProblemDetails;
    ///
    /// let details: ProblemDetails = serde_json::from_str(r#"{"status":471}"#)?;
    /// assert_eq!(details.code(), Some(471));
    /// assert_eq!(details.status(), None);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn code(&self) -> Option<u16> {
        self.code
    }

    /// The status. `None` where there is none, or an unregistered one: [`code`](Self::code) has the
    /// number.
    ///
    /// ```
    /// use http_status::{ProblemDetails, Status};
    ///
    /// let details: ProblemDetails = serde_json::from_str(r#"{"status":403}"#)?;
    /// assert_eq!(details.status(), Some(Status::Forbidden));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn status(&self) -> Option<Status> {
        self.code.and_then(Status::from_code)
    }

    /// The detail, an explanation of this occurrence. `None` where there is none.
    ///
    /// ```
    /// use http_status::ProblemDetails;
    ///
    /// let details: ProblemDetails = serde_json::from_str(r#"{"detail":"The balance is 30."}"#)?;
    /// assert_eq!(details.detail(), Some("The balance is 30."));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// The instance, a URI reference that identifies this occurrence. `None` where there is none.
    ///
    /// ```
    /// use http_status::ProblemDetails;
    ///
    /// let details: ProblemDetails = serde_json::from_str(r#"{"instance":"/account/7"}"#)?;
    /// assert_eq!(details.instance(), Some("/account/7"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn instance(&self) -> Option<&str> {
        self.rare.as_ref()?.instance.as_deref()
    }

    /// The extension members: the name of each, and its JSON as it is sent.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(403)).with_extension("share", 0.1_f32);
    /// assert!(problem.details().extensions().eq([("share", "0.1")]));
    /// ```
    pub fn extensions(&self) -> impl Iterator<Item = (&str, &str)> {
        self.extensions.iter().map(|member| (member.name(), member.value()))
    }

    /// The extension member of this name, read as a `T`. `None` where there is no such member, and an
    /// error where its JSON is no `T`.
    ///
    /// ```
    /// use http_status::ProblemDetails;
    ///
    /// let details: ProblemDetails = serde_json::from_str(r#"{"balance":30}"#)?;
    /// assert_eq!(details.extension::<u32>("balance").unwrap()?, 30);
    /// assert!(details.extension::<bool>("balance").unwrap().is_err());
    /// assert!(details.extension::<u32>("cost").is_none());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn extension<'a, T: Deserialize<'a>>(
        &'a self,
        name: &str,
    ) -> Option<Result<T, serde_json::Error>> {
        let member = self.extensions.iter().find(|member| member.name() == name)?;
        Some(serde_json::from_str(member.value()))
    }

    pub(super) fn set_instance(&mut self, uri: Option<Cow<'static, str>>) {
        if uri.is_some() || self.rare.is_some() {
            self.rare.get_or_insert_default().instance = uri;
        }
    }

    #[cfg(feature = "client")]
    pub(super) fn header_fields(&self) -> &[Pair] {
        self.rare.as_ref().map_or(&[], |rare| &rare.headers)
    }

    #[cfg(all(feature = "client", feature = "http"))]
    pub(super) fn set_headers(&mut self, headers: Vec<Pair>) {
        if !headers.is_empty() {
            self.rare.get_or_insert_default().headers = headers;
        }
    }

    /// In the place of another one of this name.
    pub(super) fn set(&mut self, member: Pair) {
        match self.extensions.iter_mut().find(|other| other.name() == member.name()) {
            Some(other) => *other = member,
            None => self.extensions.push(member),
        }
    }
}

/// Compares what the members mean: neither their order counts, nor how a number or a text is written.
/// The header fields of the response that they came in do not count.
impl PartialEq for ProblemDetails {
    fn eq(&self, other: &Self) -> bool {
        let others: HashMap<_, _> = other.extensions().collect();
        self.problem_type() == other.problem_type()
            && self.title == other.title
            && self.code == other.code
            && self.detail == other.detail
            && self.instance() == other.instance()
            && self.extensions.len() == others.len()
            && self
                .extensions()
                .all(|(name, json)| others.get(name).is_some_and(|it| is_same_json(json, it)))
    }
}

fn is_same_json(one: &str, other: &str) -> bool {
    let value = |text| serde_json::from_str::<Value>(text).ok();
    one == other || value(one).is_some_and(|one| Some(one) == value(other))
}

/// The title, or else the status, and the detail where there is one.
impl fmt::Display for ProblemDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.title(), self.status()) {
            (Some(title), _) => f.write_str(title)?,
            (None, Some(status)) => write!(f, "{status}")?,
            (None, None) => f.write_str("problem")?,
        }
        match self.detail() {
            Some(detail) => write!(f, ": {detail}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ProblemDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rare = self.rare.as_deref();
        let mut all = f.debug_struct("ProblemDetails");
        all.field("type", &self.problem_type)
            .field("title", &self.title)
            .field("status", &self.code)
            .field("detail", &self.detail)
            .field("instance", &rare.and_then(|rare| rare.instance.as_ref()))
            .field("extensions", &self.extensions);
        #[cfg(feature = "client")]
        all.field("headers", &rare.map_or(&[][..], |rare| &rare.headers));
        all.finish()
    }
}

impl Error for ProblemDetails {}
