use std::borrow::Cow;
use std::vec::Vec;

use status_core::Status;

use super::parts::{Content, Detail, HeaderField, Member, Presence};

type Text = Cow<'static, str>;

/// One error response of an API, usually that of a variant. With the feature `catalogue`.
///
/// The derive `ProblemTypes` makes it, and a [`Catalogue`](crate::Catalogue) lists it. It can also be built by hand:
///
/// ```
/// use http_status::{ProblemType, Status, status};
/// use serde_json::json;
///
/// let problem_type = ProblemType::new("Maintenance", status!(503))
///     .with_type("https://example.com/probs/maintenance")
///     .with_title("Down for maintenance")
///     .with_description("The service is back soon.")
///     .with_header("retry-after")
///     .with_member("minutes", json!({ "type": "integer" }));
/// assert_eq!(problem_type.status(), Some(Status::ServiceUnavailable));
/// assert_eq!(problem_type.title(), "Down for maintenance");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct ProblemType {
    pub(super) error: Text,
    pub(super) variant: Text,
    pub(super) status: Option<Status>,
    pub(super) uri: Option<Text>,
    pub(super) title: Option<Text>,
    pub(super) docs: Text,
    pub(super) detail: Detail,
    /// Whether an error that delegates to this one shows its own text on a 4xx.
    pub(super) exposes: bool,
    /// What the detail is like.
    pub(super) sample: Text,
    pub(super) instance: Presence,
    pub(super) headers: Vec<HeaderField>,
    /// How far out the level is that adds to it now.
    pub(super) level: usize,
    pub(super) members: Vec<Member>,
    pub(super) content: Content,
}

impl ProblemType {
    /// The name of the error's type; empty where it is not known.
    ///
    /// ```
    /// use http_status::{Catalogue, HttpError, ProblemTypes};
    ///
    /// #[derive(HttpError, ProblemTypes)]
    /// enum ShopError {
    ///     #[status(409)]
    ///     SoldOut,
    /// }
    ///
    /// let catalogue = Catalogue::of::<ShopError>();
    /// let sold_out = catalogue.iter().next().unwrap();
    /// assert_eq!((sold_out.error(), sold_out.variant()), ("ShopError", "SoldOut"));
    /// ```
    #[must_use]
    pub fn error(&self) -> &str {
        &self.error
    }

    /// The name of the variant, or of the struct. If the variant delegates, it is the inner error's.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    ///
    /// assert_eq!(ProblemType::new("NoUser", status!(404)).variant(), "NoUser");
    /// ```
    #[must_use]
    pub fn variant(&self) -> &str {
        &self.variant
    }

    /// The status; `None` for any error status.
    ///
    /// ```
    /// use http_status::{Catalogue, Status};
    ///
    /// let catalogue = Catalogue::of::<Status>();
    /// assert_eq!(catalogue.iter().next().unwrap().status(), None);
    /// ```
    #[must_use]
    pub fn status(&self) -> Option<Status> {
        self.status
    }

    /// The problem type; `about:blank` where there is none.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    ///
    /// assert_eq!(ProblemType::new("NoUser", status!(404)).problem_type(), "about:blank");
    /// ```
    #[must_use]
    pub fn problem_type(&self) -> &str {
        self.uri.as_deref().unwrap_or("about:blank")
    }

    /// The title: the one that is declared, or the reason phrase. For any status without a declared title, it is a
    /// few words that say so.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    ///
    /// assert_eq!(ProblemType::new("NoUser", status!(404)).title(), "Not Found");
    /// ```
    #[must_use]
    pub fn title(&self) -> &str {
        match (&self.title, self.status) {
            (Some(title), _) => title,
            (None, Some(status)) => status.reason(),
            (None, None) => "Any error",
        }
    }

    /// What it means, in Markdown: the doc comment of the variant, else that of the variant that delegates to it,
    /// else the description of the status.
    ///
    /// ```
    /// use http_status::{ProblemType, Status};
    ///
    /// let problem_type = ProblemType::new("NoUser", Status::NotFound);
    /// assert_eq!(problem_type.description(), Status::NotFound.description());
    /// ```
    #[must_use]
    pub fn description(&self) -> &str {
        match self.status {
            _ if !self.docs.is_empty() => &self.docs,
            Some(status) => status.description(),
            None => "Any status of a client's or a server's error.",
        }
    }

    /// Whether there can be a detail.
    ///
    /// ```
    /// use http_status::{Catalogue, HttpError, ProblemTypes};
    ///
    /// #[derive(HttpError, ProblemTypes)]
    /// enum ShopError {
    ///     #[status(409)]
    ///     SoldOut,
    ///     #[status(500)]
    ///     Database,
    /// }
    ///
    /// let catalogue = Catalogue::of::<ShopError>();
    /// assert!(catalogue.iter().map(|it| it.has_detail()).eq([true, false]));
    /// ```
    #[must_use]
    pub fn has_detail(&self) -> bool {
        self.detail != Detail::Never
    }

    /// Whether there can be an instance.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    ///
    /// assert!(!ProblemType::new("NoUser", status!(404)).has_instance());
    /// ```
    #[must_use]
    pub fn has_instance(&self) -> bool {
        self.instance != Presence::Never
    }

    /// The header fields, each once for each value that it can have.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    ///
    /// assert_eq!(ProblemType::new("NoUser", status!(404)).headers().count(), 0);
    /// ```
    pub fn headers(&self) -> impl Iterator<Item = &HeaderField> {
        self.headers.iter()
    }

    /// The extension members.
    ///
    /// ```
    /// use http_status::{ProblemType, status};
    ///
    /// assert_eq!(ProblemType::new("NoUser", status!(404)).members().count(), 0);
    /// ```
    pub fn members(&self) -> impl Iterator<Item = &Member> {
        self.members.iter()
    }
}
