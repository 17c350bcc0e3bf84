use core::any::Any;
use core::fmt::Display;

/// What a response takes from an error beside its status.
///
/// A response implements this and hands itself to [`HttpError::describe`](crate::HttpError::describe).
/// Each method does nothing by default, for a response that has no place for it.
///
/// ```
/// use core::fmt::Display;
/// use http_status::{Describe, HttpError, Status};
///
/// struct Maintenance {
///     minutes: u32,
/// }
///
/// impl HttpError for Maintenance {
///     fn status(&self) -> Status {
///         Status::ServiceUnavailable
///     }
///
///     fn describe(&self, to: &mut dyn Describe) {
///         to.title("Down for maintenance");
///         to.header("retry-after", &(self.minutes * 60));
///     }
/// }
///
/// #[derive(Default)]
/// struct Headers(String);
///
/// impl Describe for Headers {
///     fn header(&mut self, name: &'static str, value: &dyn Display) {
///         self.0 += &format!("{name}: {value}\n");
///     }
/// }
///
/// let mut headers = Headers::default();
/// Maintenance { minutes: 2 }.describe(&mut headers);
/// assert_eq!(headers.0, "retry-after: 120\n");
/// ```
pub trait Describe {
    /// The problem type, a URI reference
    /// ([RFC 9457 §3.1.1](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.1)).
    ///
    /// ```
    /// # fn describe(to: &mut dyn http_status::Describe) {
    /// to.problem_type("https://example.com/probs/out-of-credit");
    /// # }
    /// ```
    fn problem_type(&mut self, uri: &'static str) {
        let _ = uri;
    }

    /// A short summary of the problem type, the same in every response of this type
    /// ([RFC 9457 §3.1.3](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.3)).
    ///
    /// ```
    /// # fn describe(to: &mut dyn http_status::Describe) {
    /// to.title("You do not have enough credit.");
    /// # }
    /// ```
    fn title(&mut self, title: &'static str) {
        let _ = title;
    }

    /// What identifies this occurrence of the problem, a URI reference
    /// ([RFC 9457 §3.1.5](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.5)).
    ///
    /// ```
    /// # fn describe(to: &mut dyn http_status::Describe) {
    /// to.instance(&format_args!("/account/{}/msgs/{}", 12345, "abc"));
    /// # }
    /// ```
    fn instance(&mut self, uri: &dyn Display) {
        let _ = uri;
    }

    /// A header field of the response. One whose name or value is not legal
    /// ([RFC 9110 §5](https://www.rfc-editor.org/rfc/rfc9110.html#section-5)) is left out.
    ///
    /// ```
    /// # fn describe(to: &mut dyn http_status::Describe) {
    /// to.header("retry-after", &120);
    /// # }
    /// ```
    fn header(&mut self, name: &'static str, value: &dyn Display) {
        let _ = (name, value);
    }

    /// An extension member
    /// ([RFC 9457 §3.2](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.2)).
    ///
    /// The value is in the form of whoever makes the response; for http-status's problem details it
    /// is a `serde_json::Value`.
    ///
    /// ```
    /// # fn describe(to: &mut dyn http_status::Describe, balance: &dyn core::any::Any) {
    /// to.extension("balance", balance);
    /// # }
    /// ```
    fn extension(&mut self, name: &'static str, value: &dyn Any) {
        let _ = (name, value);
    }
}
