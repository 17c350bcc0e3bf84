//! Builds an error response of the list by hand.

use std::borrow::Cow;
use std::vec::Vec;

use serde_json::Value;
use status_core::Status;

use super::parts::{Content, Detail, Presence};
use super::problem_type::ProblemType;

impl ProblemType {
    /// The error response of the variant with this name. It has this status, the reason phrase as the title, and on
    /// a 4xx the error's text as the detail, as [`HttpError`](trait@crate::HttpError) has it by default. A status
    /// that is no error becomes 500.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    ///
    /// let problem_type = ProblemType::new("Gone", status!(410));
    /// assert_eq!(problem_type.problem_type(), "about:blank");
    /// assert!(problem_type.has_detail());
    /// assert!(!ProblemType::new("Database", status!(500)).has_detail());
    /// ```
    #[must_use]
    pub fn new(variant: impl Into<Cow<'static, str>>, status: Status) -> Self {
        let status = status.or_internal_server_error();
        Self::listed("", variant.into(), status, !status.is_server_error())
    }

    /// The error response of the variant with this name, where it is known whether the error's text is the detail.
    pub(super) fn listed(
        error: &'static str,
        variant: Cow<'static, str>,
        status: Status,
        is_shown: bool,
    ) -> Self {
        Self {
            error: error.into(),
            status: Some(status),
            detail: if is_shown { Detail::Text } else { Detail::Never },
            exposes: is_shown,
            ..Self::any(variant)
        }
    }

    /// A response with any error status.
    pub(super) fn any(variant: impl Into<Cow<'static, str>>) -> Self {
        Self {
            error: Cow::default(),
            variant: variant.into(),
            status: None,
            uri: None,
            title: None,
            docs: Cow::default(),
            detail: Detail::Never,
            exposes: true,
            sample: Cow::default(),
            instance: Presence::Never,
            headers: Vec::new(),
            level: 0,
            members: Vec::new(),
            content: Content::ProblemDetails,
        }
    }

    /// Sets the problem type, a URI reference.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    ///
    /// let problem_type = ProblemType::new("NoUser", status!(404)).with_type("/probs/no-user");
    /// assert_eq!(problem_type.problem_type(), "/probs/no-user");
    /// ```
    #[must_use]
    pub fn with_type(mut self, uri: impl Into<Cow<'static, str>>) -> Self {
        self.uri = Some(uri.into());
        self
    }

    /// Sets the title.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    ///
    /// let problem_type = ProblemType::new("NoUser", status!(404)).with_title("No such user");
    /// assert_eq!(problem_type.title(), "No such user");
    /// ```
    #[must_use]
    pub fn with_title(mut self, title: impl Into<Cow<'static, str>>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets the description, in Markdown.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    ///
    /// let problem_type = ProblemType::new("NoUser", status!(404)).with_description("Not *here*.");
    /// assert_eq!(problem_type.description(), "Not *here*.");
    /// ```
    #[must_use]
    pub fn with_description(mut self, text: impl Into<Cow<'static, str>>) -> Self {
        self.docs = text.into();
        self
    }

    /// States that every response has a detail, which `describe` adds.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    ///
    /// assert!(ProblemType::new("Database", status!(500)).with_detail().has_detail());
    /// ```
    #[must_use]
    pub fn with_detail(mut self) -> Self {
        self.detail = Detail::Said;
        self
    }

    /// States that no response has a detail.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    ///
    /// assert!(!ProblemType::new("Secret", status!(404)).without_detail().has_detail());
    /// ```
    #[must_use]
    pub fn without_detail(mut self) -> Self {
        self.detail = Detail::Never;
        self.exposes = false;
        self
    }

    /// Adds a header field that every response has.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    ///
    /// let problem_type = ProblemType::new("Limited", status!(429)).with_header("retry-after");
    /// assert_eq!(problem_type.headers().count(), 1);
    /// ```
    #[must_use]
    pub fn with_header(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.add_header(name.into(), None, false);
        self
    }

    /// Adds an extension member that every response has, of this JSON schema. References in the schema must be
    /// resolved.
    ///
    /// The name of a standard member is left out, as
    /// [`Problem::with_extension`](crate::Problem::with_extension) leaves it out of the response.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    /// use serde_json::json;
    ///
    /// let problem_type =
    ///     ProblemType::new("NoUser", status!(404)).with_member("id", json!({ "type": "integer" }));
    /// assert_eq!(problem_type.members().count(), 1);
    /// let problem_type = problem_type.with_member("status", json!({ "type": "string" }));
    /// assert_eq!(problem_type.members().count(), 1);
    /// ```
    #[must_use]
    pub fn with_member(mut self, name: impl Into<Cow<'static, str>>, schema: Value) -> Self {
        self.add_member(name.into(), schema, false);
        self
    }
}
