//! From problem details to the error that they were made from.

use super::ProblemDetails;
use crate::FromProblem;
use crate::client::assert_none;

impl ProblemDetails {
    /// Reads the server's own error back, on the client's side of the wire.
    ///
    /// ```
    /// use http_status::{FromProblem, HttpError, ProblemDetails};
    ///
    /// #[derive(Debug, PartialEq, HttpError, FromProblem)]
    /// enum ShopError {
    ///     #[status(404)]
    ///     NoSuchBook,
    ///     #[status(403, type = "/probs/out-of-credit")]
    ///     OutOfCredit {
    ///         #[status(extension)]
    ///         balance: u32,
    ///     },
    /// }
    ///
    /// let answer = r#"{"type":"/probs/out-of-credit","status":403,"balance":30}"#;
    /// let details: ProblemDetails = serde_json::from_str(answer)?;
    /// assert_eq!(details.downcast(), Ok(ShopError::OutOfCredit { balance: 30 }));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The problem details, unchanged, if they come from no error of this type, or if one of its members or
    /// header fields cannot be read.
    ///
    /// ```
    /// # use http_status::{FromProblem, HttpError, ProblemDetails};
    /// # #[derive(Debug, PartialEq, HttpError, FromProblem)]
    /// # enum ShopError {
    /// #    #[status(404)]
    /// #    NoSuchBook,
    /// # }
    /// let details: ProblemDetails = serde_json::from_str(r#"{"type":"/probs/new","status":404}"#)?;
    /// let details = details.downcast::<ShopError>().unwrap_err();
    /// assert_eq!(details.problem_type(), "/probs/new");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn downcast<E: FromProblem>(self) -> Result<E, Self> {
        // Of a type with parameters, this is where they are known.
        const { assert_none(E::__KEYS.first_shared()) };
        E::from_problem(&self).ok_or(self)
    }

    /// The header fields of the response that the problem details came in. There are none unless
    /// `ProblemDetails::from_response` has read it.
    ///
    /// ```
    /// # #[cfg(feature = "http")] {
    /// use http_status::ProblemDetails;
    ///
    /// let response = http::Response::builder().status(503).header("retry-after", "120");
    /// let details = ProblemDetails::from_response(&response.body("").unwrap()).unwrap();
    /// assert!(details.headers().eq([("retry-after", "120")]));
    /// # }
    /// ```
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.header_fields().iter().map(|field| (field.name(), field.value()))
    }
}
