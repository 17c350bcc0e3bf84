//! From what is received to what is sent.

use status_core::Status;

use super::{Problem, ProblemDetails};

impl Problem {
    /// A problem made of the problem details that another service answered with.
    ///
    /// An unregistered code becomes the x00 of its class
    /// ([RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)). A missing one, and
    /// one that is no error, become 502. The detail of a 5xx may reveal internals of the other
    /// service and is not sent. The details as they came are the [`error`](Self::error), for the log.
    ///
    /// ```
    /// use http_status::{Problem, ProblemDetails};
    ///
    /// let answer = r#"{"title":"Down","status":503,"detail":"db-3 is away","retry":true}"#;
    /// let details: ProblemDetails = serde_json::from_str(answer)?;
    /// let problem = Problem::relay(details);
    /// assert_eq!(problem.status().code(), 503);
    /// assert_eq!(problem.details().detail(), None);
    /// assert!(problem.details().extensions().eq([("retry", "true")]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn relay(details: ProblemDetails) -> Self {
        let status = match (details.status(), details.code) {
            (Some(status), _) if status.is_error() => status,
            (None, Some(400..500)) => Status::BadRequest,
            (None, Some(500..600)) => Status::InternalServerError,
            _ => Status::BadGateway,
        };
        let mut problem = Self::new(status).with_error(details.clone());
        problem.0.details = ProblemDetails {
            // RFC 9457 §3.1.2: the member says what the status line says.
            code: Some(status.code()),
            detail: details.detail.filter(|_| !status.is_server_error()),
            ..details
        };
        problem
    }
}
