//! A problem made by hand.

use std::borrow::Cow;
use std::string::String;

use serde_json::Value;

use super::Problem;

impl Problem {
    /// Sets the problem type, a URI reference that identifies it
    /// ([§3.1.1](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.1)).
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(403)).with_type("https://example.com/probs/out-of-credit");
    /// assert_eq!(problem.problem_type(), "https://example.com/probs/out-of-credit");
    /// ```
    #[must_use]
    pub fn with_type(mut self, uri: impl Into<Cow<'static, str>>) -> Self {
        self.0.problem_type = Some(uri.into());
        self
    }

    /// Sets the title, a summary of the problem type
    /// ([§3.1.3](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.3)).
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(403)).with_title("You do not have enough credit.");
    /// assert_eq!(problem.title(), Some("You do not have enough credit."));
    /// ```
    #[must_use]
    pub fn with_title(mut self, title: impl Into<Cow<'static, str>>) -> Self {
        self.0.title = Some(title.into());
        self
    }

    /// Sets the detail, an explanation of this occurrence for the client
    /// ([§3.1.4](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.4)).
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(403)).with_detail("Your balance is 30, but that costs 50.");
    /// assert_eq!(problem.detail(), Some("Your balance is 30, but that costs 50."));
    /// ```
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.0.detail = Some(detail.into());
        self
    }

    /// Sets the instance, a URI reference that identifies this occurrence
    /// ([§3.1.5](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.5)).
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(403)).with_instance("/account/12345/msgs/abc");
    /// assert_eq!(problem.instance(), Some("/account/12345/msgs/abc"));
    /// ```
    #[must_use]
    pub fn with_instance(mut self, uri: impl Into<String>) -> Self {
        self.0.instance = Some(uri.into());
        self
    }

    /// Sets an extension member
    /// ([§3.2](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.2)). The name of a standard
    /// member is none for an extension: it is left out.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(403)).with_extension("balance", 30);
    /// assert_eq!(problem.extensions()["balance"], 30);
    /// ```
    #[must_use]
    pub fn with_extension(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.extend(name.into(), value.into());
        self
    }

    /// Adds a header field to the response. One whose name or value is not legal
    /// ([RFC 9110 §5](https://www.rfc-editor.org/rfc/rfc9110.html#section-5)) is left out.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(503)).with_header("retry-after", "120");
    /// assert!(problem.headers().eq([("retry-after", "120")]));
    /// ```
    #[must_use]
    pub fn with_header(
        mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Into<String>,
    ) -> Self {
        self.0.add_header(&name.into(), value.into());
        self
    }
}
