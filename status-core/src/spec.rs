use core::fmt::{self, Write as _};

use crate::excerpt::Excerpt;

/// A section of an RFC.
///
/// ```
/// use http_status::Status;
///
/// let spec = Status::NotFound.spec();
/// assert_eq!(spec.to_string(), "RFC 9110 §15.5.5");
/// assert_eq!(spec.url(), "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Spec {
    pub(crate) rfc: u16,
    pub(crate) section: &'static str,
    pub(crate) url: &'static str,
}

impl Spec {
    /// The number of the RFC.
    ///
    /// ```
    /// assert_eq!(http_status::Status::NotFound.spec().rfc(), 9110);
    /// ```
    #[must_use]
    pub const fn rfc(self) -> u16 {
        self.rfc
    }

    /// The number of the section, with its dots.
    ///
    /// ```
    /// assert_eq!(http_status::Status::NotFound.spec().section(), "15.5.5");
    /// ```
    #[must_use]
    pub const fn section(self) -> &'static str {
        self.section
    }

    /// The address of the section on the RFC editor's site.
    ///
    /// ```
    /// assert_eq!(
    ///     http_status::Status::NotFound.spec().url(),
    ///     "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5",
    /// );
    /// ```
    #[must_use]
    pub const fn url(self) -> &'static str {
        self.url
    }
}

impl fmt::Display for Spec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = Excerpt::EMPTY;
        write!(text, "RFC {} §{}", self.rfc, self.section)?;
        f.pad(text.as_str())
    }
}

macro_rules! spec {
    ($rfc:literal, $section:literal) => {
        $crate::spec::Spec {
            rfc: $rfc,
            section: $section,
            url: concat!("https://www.rfc-editor.org/rfc/rfc", $rfc, ".html#section-", $section),
        }
    };
}
pub(crate) use spec;
