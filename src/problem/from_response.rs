//! From a response to the problem details in it.

use core::fmt;
use core::str::from_utf8;
use std::borrow::Cow;
use std::boxed::Box;
use std::string::String;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, Response};
use serde_core::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::ProblemDetails;
use super::body::PROBLEM_JSON;
use super::json::last_of_each_name;
use super::pair::Pair;

impl ProblemDetails {
    /// Reads an error response: its status, its header fields, and its body where that is problem
    /// details, by its `content-type`
    /// ([RFC 9457 §6.1](https://www.rfc-editor.org/rfc/rfc9457.html#section-6.1)).
    ///
    /// For a 4xx or a 5xx with another body it has the status and the header fields. The status is that
    /// of the status line, whatever the body says. `None` where the status is no error's and the body
    /// is no problem details.
    ///
    /// ```
    /// use http_status::{ProblemDetails, Status};
    ///
    /// let body = r#"{"type":"/probs/credit","balance":30}"#;
    /// let response = http::Response::builder()
    ///     .status(403)
    ///     .header("content-type", "application/problem+json")
    ///     .body(body)?;
    /// let details = ProblemDetails::from_response(&response).unwrap();
    /// assert_eq!(details.status(), Some(Status::Forbidden));
    /// assert_eq!(details.problem_type(), "/probs/credit");
    ///
    /// let gateway = http::Response::builder().status(502).body("<h1>Bad Gateway</h1>")?;
    /// let details = ProblemDetails::from_response(&gateway).unwrap();
    /// assert_eq!(details.status(), Some(Status::BadGateway));
    ///
    /// assert!(ProblemDetails::from_response(&http::Response::new("hello")).is_none());
    /// # Ok::<(), http::Error>(())
    /// ```
    #[must_use]
    pub fn from_response<B: AsRef<[u8]>>(response: &Response<B>) -> Option<Self> {
        let status = response.status();
        let details = if is_problem(response.headers()) {
            serde_json::from_slice(response.body().as_ref()).ok().map(|Exact(details)| details)
        } else {
            None
        };
        let is_error = status.is_client_error() || status.is_server_error();
        let mut details = details.or_else(|| is_error.then(Self::default))?;
        details.code = Some(status.as_u16());
        let fields = response.headers().iter();
        details.headers =
            fields.filter_map(|(name, value)| Pair::new(name.as_str(), text(value))).collect();
        Some(details)
    }
}

/// Whether the body is problem details, by its media type, without the parameters of that.
fn is_problem(headers: &HeaderMap) -> bool {
    let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let media_type = value.and_then(|value| value.split(';').next());
    media_type.is_some_and(|it| it.trim().eq_ignore_ascii_case(PROBLEM_JSON))
}

/// What is no UTF-8 is Latin-1, as it was once (RFC 9110 §5.5).
fn text(value: &HeaderValue) -> Cow<'_, str> {
    match from_utf8(value.as_bytes()) {
        Ok(text) => text.into(),
        Err(_) => value.as_bytes().iter().copied().map(char::from).collect(),
    }
}

/// Each member as it stands in the JSON: a `Value` has no room for a large number.
struct Exact(ProblemDetails);

impl<'de> Deserialize<'de> for Exact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Object)
    }
}

struct Object;

impl<'de> Visitor<'de> for Object {
    type Value = Exact;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a problem details object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Exact, A::Error> {
        let mut details = ProblemDetails::default();
        while let Some((name, value)) = map.next_entry::<String, Box<RawValue>>()? {
            details.read_raw(&name, &value);
        }
        details.extensions = last_of_each_name(details.extensions);
        Ok(Exact(details))
    }
}
