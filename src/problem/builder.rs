//! A problem made by hand.

use core::error::Error;
use core::fmt::Display;
use std::borrow::Cow;
use std::boxed::Box;
use std::string::String;

use serde_core::Serialize;
use status_core::Status;

use super::presence::is_none;
use super::{Body, Problem, Source};

impl Problem {
    /// Changes the status. One that is no error becomes 500. A title that is the reason phrase
    /// changes with it.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(404)).with_status(status!(410));
    /// assert_eq!(problem.details().title(), Some("Gone"));
    /// ```
    #[must_use]
    pub fn with_status(mut self, status: Status) -> Self {
        let status = status.or_internal_server_error();
        let details = &mut self.0.details;
        if details.title.as_deref() == Some(self.0.status.reason()) {
            details.title = Some(Cow::Borrowed(status.reason()));
        }
        details.code = Some(status.code());
        self.0.status = status;
        self
    }

    /// Sets the problem type, a URI reference that identifies it
    /// ([RFC 9457 §3.1.1](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.1)). It is not checked;
    /// `#[status(type = "…")]` is.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let uri = "https://example.com/probs/out-of-credit";
    /// let problem = Problem::new(status!(403)).with_type(uri);
    /// assert_eq!(problem.details().problem_type(), uri);
    /// ```
    #[must_use]
    pub fn with_type(mut self, uri: impl Into<Cow<'static, str>>) -> Self {
        self.0.details.problem_type = Some(uri.into());
        self
    }

    /// Sets the title, a summary of the problem type
    /// ([RFC 9457 §3.1.3](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.3)).
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(403)).with_title("You do not have enough credit.");
    /// assert_eq!(problem.details().title(), Some("You do not have enough credit."));
    /// ```
    #[must_use]
    pub fn with_title(mut self, title: impl Into<Cow<'static, str>>) -> Self {
        self.0.details.title = Some(title.into());
        self
    }

    /// Sets the detail, an explanation of this occurrence for the client
    /// ([RFC 9457 §3.1.4](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.4)).
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(403)).with_detail("The balance is 30, but that costs 50.");
    /// assert_eq!(problem.details().detail(), Some("The balance is 30, but that costs 50."));
    /// ```
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.0.details.detail = Some(Cow::Owned(detail.into()));
        self
    }

    /// Sets the instance, a URI reference that identifies this occurrence
    /// ([RFC 9457 §3.1.5](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.5)). It is not checked.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(403)).with_instance("/account/12345/msgs/abc");
    /// assert_eq!(problem.details().instance(), Some("/account/12345/msgs/abc"));
    /// ```
    #[must_use]
    pub fn with_instance(mut self, uri: impl Into<String>) -> Self {
        self.0.details.set_instance(Some(Cow::Owned(uri.into())));
        self
    }

    /// Sets an extension member
    /// ([RFC 9457 §3.2](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.2)): anything that serializes,
    /// as `serde_json` writes it. A `None` adds nothing. A member under the name of a standard one is
    /// [left out](Self::left_out), and so is a value that does not serialize.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(403))
    ///     .with_extension("balance", 30)
    ///     .with_extension("accounts", ["/account/12345", "/account/67890"])
    ///     .with_extension("request_id", None::<&str>);
    /// let members = [("balance", "30"), ("accounts", r#"["/account/12345","/account/67890"]"#)];
    /// assert!(problem.details().extensions().eq(members));
    /// ```
    #[must_use]
    pub fn with_extension(mut self, name: impl AsRef<str>, value: impl Serialize) -> Self {
        if !is_none(&value) {
            self.0.add_member(name.as_ref(), &&value);
        }
        self
    }

    /// Adds a header field to the response. It replaces others of this name, unless the field may occur
    /// several times ([RFC 9110 §5.3](https://www.rfc-editor.org/rfc/rfc9110.html#section-5.3)).
    ///
    /// These are [left out](Self::left_out):
    ///
    /// - a field whose name or value is not legal;
    /// - one that is set when the response is made or sent: `content-type`, `content-length`,
    ///   `content-encoding`, `transfer-encoding`, `trailer`, `date`;
    /// - a `connection` other than `close` or `upgrade`.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let problem = Problem::new(status!(503))
    ///     .with_header("vary", "accept")
    ///     .with_header("vary", "origin")
    ///     .with_header("retry-after", 120)
    ///     .with_header("retry-after", 60);
    /// let fields = [("vary", "accept"), ("vary", "origin"), ("retry-after", "60")];
    /// assert!(problem.headers().eq(fields));
    /// ```
    #[must_use]
    pub fn with_header(mut self, name: impl AsRef<str>, value: impl Display) -> Self {
        self.0.add_header(name.as_ref(), value);
        self
    }

    /// Sets the error behind the problem. It is logged and never sent.
    ///
    /// ```
    /// use http_status::{Problem, status};
    ///
    /// let error = "7".parse::<bool>().unwrap_err();
    /// let problem = Problem::new(status!(502)).with_error(error);
    /// assert!(problem.error().is_some());
    /// assert_eq!(problem.details().detail(), None);
    /// ```
    #[must_use]
    pub fn with_error(mut self, error: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        // The former error's type makes the body from that error, so it is made now.
        if let Some(body) = self.body_of_error() {
            self = self.with_body(body);
        }
        self.0.error = Some(error.into().into());
        self
    }

    /// Sets the body of the response, in place of the problem details. Status, header fields and
    /// event stay as they are.
    ///
    /// ```
    /// use http_status::{Body, Problem, status};
    ///
    /// # #[cfg(feature = "http")] {
    /// let problem = Problem::new(status!(404)).with_body(Body::text("no such page"));
    /// let response: http::Response<Vec<u8>> = problem.into();
    /// assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
    /// assert_eq!(response.body(), b"no such page");
    /// # }
    /// ```
    #[must_use]
    pub fn with_body(mut self, body: Body) -> Self {
        self.0.note_left_out(&body);
        self.0.body = Some(Source::Given(body));
        self
    }

    /// The body that takes precedence over a policy's.
    pub(crate) fn own_body(&self) -> Option<Body> {
        match &self.0.body {
            Some(Source::Given(body)) => Some(body.clone()),
            _ => self.body_of_error(),
        }
    }

    /// What the type of the error gives for this problem.
    fn body_of_error(&self) -> Option<Body> {
        match (&self.0.body, self.error()) {
            (Some(Source::Error(body)), Some(error)) => body(error, self),
            _ => None,
        }
    }
}
