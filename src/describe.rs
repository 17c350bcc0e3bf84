use core::fmt::Display;

#[cfg(feature = "problem")]
use serde_core::Serialize;

use crate::text::Text;

/// What an error adds to a response beside its status.
///
/// An error gets it in [`HttpError::describe`](trait@crate::HttpError), and calls its methods. A later call
/// replaces an earlier one for the same thing; header fields that may occur several times
/// ([RFC 9110 §5.3](https://www.rfc-editor.org/rfc/rfc9110.html#section-5.3)) add up. Only http-status
/// implements this trait: `Problem::from(error)` shows what an error adds.
///
/// ```
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
///         to.detail(format_args!("back in {} minutes", self.minutes));
///         to.header("retry-after", self.minutes * 60);
///     }
/// }
/// ```
pub trait Describe: Sealed {
    // Provided, so that an `impl` elsewhere is one error, and not one more for this.
    #[doc(hidden)]
    fn __add(&mut self, addition: Addition<'_>) {
        let _ = addition;
    }
}

/// Implemented only by what this crate makes a response of.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot implement `Describe`: http-status alone does; what an error adds to a response is seen in `Problem::from(error)`"
)]
pub trait Sealed {}

/// One thing that a response takes. Not for anyone else, and not stable.
#[doc(hidden)]
pub enum Addition<'a> {
    ProblemType(Text<'a>),
    Title(Text<'a>),
    Detail(Text<'a>),
    Instance(Text<'a>),
    Header(&'a str, &'a dyn Display),
    #[cfg(feature = "problem")]
    Extension(&'a str, &'a dyn Member),
    /// The text of an inner error that shows it.
    InnerText(&'a dyn Display),
    /// The detail of the inner error does not count.
    NoInnerDetail,
    /// There is no detail, whatever else is added.
    NoDetail,
    /// What follows is added by the outer error of the one before.
    Outer,
}

/// What `serde_json` can write, whatever its type.
#[cfg(feature = "problem")]
#[doc(hidden)]
pub trait Member {
    fn write_json(&self, to: &mut alloc::vec::Vec<u8>) -> serde_json::Result<()>;
}

#[cfg(feature = "problem")]
impl<T: Serialize + ?Sized> Member for &T {
    fn write_json(&self, to: &mut alloc::vec::Vec<u8>) -> serde_json::Result<()> {
        serde_json::to_writer(to, self)
    }
}

impl dyn Describe + '_ {
    /// Sets the problem type, a URI reference
    /// ([RFC 9457 §3.1.1](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.1)). It is not checked;
    /// `#[status(type = "…")]` is.
    ///
    /// ```
    /// # fn describe(to: &mut dyn http_status::Describe, base: &str) {
    /// to.problem_type("https://example.com/probs/out-of-credit");
    /// to.problem_type(format_args!("{base}/out-of-credit"));
    /// # }
    /// ```
    pub fn problem_type<'a>(&mut self, uri: impl Into<Text<'a>>) {
        self.__add(Addition::ProblemType(uri.into()));
    }

    /// Sets the title, a short summary of the problem type that is the same in every response of this
    /// type
    /// ([RFC 9457 §3.1.3](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.3)).
    ///
    /// ```
    /// # fn describe(to: &mut dyn http_status::Describe) {
    /// to.title("You do not have enough credit.");
    /// # }
    /// ```
    pub fn title<'a>(&mut self, title: impl Into<Text<'a>>) {
        self.__add(Addition::Title(title.into()));
    }

    /// Sets the detail, an explanation of this occurrence for the client
    /// ([RFC 9457 §3.1.4](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.4)). It takes the
    /// place of the error's `Display`, and is sent also where that is hidden.
    ///
    /// ```
    /// # fn describe(to: &mut dyn http_status::Describe) {
    /// to.detail("Your current balance is 30, but that costs 50.");
    /// # }
    /// ```
    pub fn detail<'a>(&mut self, detail: impl Into<Text<'a>>) {
        self.__add(Addition::Detail(detail.into()));
    }

    /// Sets the instance, a URI reference that identifies this occurrence
    /// ([RFC 9457 §3.1.5](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.5)). It is not checked.
    ///
    /// ```
    /// # fn describe(to: &mut dyn http_status::Describe) {
    /// to.instance(format_args!("/account/{}/msgs/{}", 12345, "abc"));
    /// # }
    /// ```
    pub fn instance<'a>(&mut self, uri: impl Into<Text<'a>>) {
        self.__add(Addition::Instance(uri.into()));
    }

    /// Adds a header field to the response.
    ///
    /// These are left out:
    ///
    /// - a field whose name or value is not legal
    ///   ([RFC 9110 §5](https://www.rfc-editor.org/rfc/rfc9110.html#section-5));
    /// - one that is set when the response is made or sent: `content-type`, `content-length`,
    ///   `content-encoding`, `transfer-encoding`, `trailer`, `date`;
    /// - a `connection` other than `close` or `upgrade`.
    ///
    /// ```
    /// # fn describe(to: &mut dyn http_status::Describe) {
    /// to.header("retry-after", 120);
    /// # }
    /// ```
    pub fn header(&mut self, name: &str, value: impl Display) {
        self.__add(Addition::Header(name, &value));
    }

    /// Adds an extension member to the problem details
    /// ([RFC 9457 §3.2](https://www.rfc-editor.org/rfc/rfc9457.html#section-3.2)), as `serde_json`
    /// writes it. One that does not serialize, or has the name of a standard member, is left out. With the feature
    /// `problem`.
    ///
    /// ```
    /// # fn describe(to: &mut dyn http_status::Describe) {
    /// to.extension("balance", &30);
    /// to.extension("accounts", &["/account/12345", "/account/67890"]);
    /// # }
    /// ```
    #[cfg(feature = "problem")]
    pub fn extension<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        self.__add(Addition::Extension(name, &value));
    }
}
