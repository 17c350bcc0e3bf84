use std::borrow::Cow;

use serde_json::Value;

type Text = Cow<'static, str>;

/// Whether there is a detail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    Never,
    Sometimes,
    /// The text of the error, which an error that delegates to it shows or not.
    Text,
    /// One that an error that delegates to it sends too.
    Said,
}

/// Whether something is in a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Presence {
    Never,
    Sometimes,
    Always,
}

/// What the body is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Content {
    ProblemDetails,
    /// One that the error's type makes.
    Own,
    /// The same, of this content type and this schema.
    Named(Text, Value),
}

/// What a doc comment is of.
#[derive(Default)]
pub(super) enum Documented {
    #[default]
    Variant,
    /// The last header field.
    Header,
    Member(Text),
}

/// A header field of an error response. With the feature `catalogue`.
///
/// ```
/// use http_status::{ProblemType, status};
///
/// let problem_type = ProblemType::new("Limited", status!(429)).with_header("retry-after");
/// let header = problem_type.headers().next().unwrap();
/// assert_eq!((header.name(), header.value()), ("retry-after", None));
/// assert!(!header.is_optional());
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct HeaderField {
    pub(super) name: Text,
    pub(super) value: Option<Text>,
    pub(super) docs: Text,
    pub(super) is_optional: bool,
    pub(super) level: usize,
}

/// An extension member of an error response. With the feature `catalogue`.
///
/// ```
/// use http_status::{ProblemType, status};
/// use serde_json::json;
///
/// let problem_type =
///     ProblemType::new("NoUser", status!(404)).with_member("id", json!({ "type": "integer" }));
/// let member = problem_type.members().next().unwrap();
/// assert_eq!(member.name(), "id");
/// assert_eq!(member.schema()["type"], "integer");
/// assert_eq!(member.description(), "");
/// assert!(!member.is_optional());
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    pub(super) name: Text,
    pub(super) docs: Text,
    pub(super) schema: Value,
    pub(super) is_optional: bool,
}

impl HeaderField {
    /// The name of the header field.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    ///
    /// let limited = ProblemType::new("Limited", status!(429)).with_header("retry-after");
    /// assert_eq!(limited.headers().next().unwrap().name(), "retry-after");
    /// ```
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value, if it is the same in every response; `None` if it comes from a field or is not known.
    ///
    /// ```
    /// use http_status::{Catalogue, HttpError, ProblemTypes};
    ///
    /// #[derive(HttpError, ProblemTypes)]
    /// #[status(503, header("retry-after" = "120"))]
    /// struct Overloaded;
    ///
    /// let catalogue = Catalogue::of::<Overloaded>();
    /// let header = catalogue.iter().next().unwrap().headers().next().unwrap();
    /// assert_eq!(header.value(), Some("120"));
    /// ```
    #[must_use]
    pub fn value(&self) -> Option<&str> {
        self.value.as_deref()
    }

    /// The doc comment of the field that is sent, in Markdown; empty if there is none.
    ///
    /// ```
    /// use http_status::{Catalogue, HttpError, ProblemTypes};
    ///
    /// #[derive(HttpError, ProblemTypes)]
    /// #[status(503)]
    /// struct Overloaded {
    ///     /// In seconds.
    ///     #[status(header = "retry-after")]
    ///     after: u32,
    /// }
    ///
    /// let catalogue = Catalogue::of::<Overloaded>();
    /// let header = catalogue.iter().next().unwrap().headers().next().unwrap();
    /// assert_eq!(header.description(), "In seconds.");
    /// ```
    #[must_use]
    pub fn description(&self) -> &str {
        &self.docs
    }

    /// Whether the header field may be absent.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    ///
    /// let limited = ProblemType::new("Limited", status!(429)).with_header("retry-after");
    /// assert!(!limited.headers().next().unwrap().is_optional());
    /// ```
    #[must_use]
    pub fn is_optional(&self) -> bool {
        self.is_optional
    }
}

impl Member {
    /// The name of the member.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    ///
    /// let no_user = ProblemType::new("NoUser", status!(404)).with_member("id", serde_json::json!({}));
    /// assert_eq!(no_user.members().next().unwrap().name(), "id");
    /// ```
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The doc comment of the field that is sent, in Markdown; empty if there is none.
    ///
    /// ```
    /// use http_status::{Catalogue, HttpError, ProblemTypes};
    ///
    /// #[derive(HttpError, ProblemTypes)]
    /// #[status(404)]
    /// struct NoUser {
    ///     /// As the client sent it.
    ///     #[status(extension)]
    ///     id: u32,
    /// }
    ///
    /// let catalogue = Catalogue::of::<NoUser>();
    /// let member = catalogue.iter().next().unwrap().members().next().unwrap();
    /// assert_eq!(member.description(), "As the client sent it.");
    /// ```
    #[must_use]
    pub fn description(&self) -> &str {
        &self.docs
    }

    /// The JSON schema of what is sent; empty if it is any value.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    /// use serde_json::json;
    ///
    /// let no_user = ProblemType::new("NoUser", status!(404))
    ///     .with_member("id", json!({ "type": "integer" }));
    /// assert_eq!(no_user.members().next().unwrap().schema()["type"], "integer");
    /// ```
    #[must_use]
    pub fn schema(&self) -> &Value {
        &self.schema
    }

    /// Whether the member may be absent.
    ///
    /// ```
    /// use http_status::{Catalogue, HttpError, ProblemTypes};
    ///
    /// #[derive(HttpError, ProblemTypes)]
    /// #[status(404)]
    /// struct NoUser {
    ///     #[status(extension)]
    ///     id: Option<u32>,
    /// }
    ///
    /// let catalogue = Catalogue::of::<NoUser>();
    /// assert!(catalogue.iter().next().unwrap().members().next().unwrap().is_optional());
    /// ```
    #[must_use]
    pub fn is_optional(&self) -> bool {
        self.is_optional
    }
}
