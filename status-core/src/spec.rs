use core::fmt;

/// A section of an RFC.
///
/// ```
/// use http_status::Status;
///
/// let spec = Status::NotFound.current_spec();
/// assert_eq!(spec.to_string(), "RFC 9110 §15.5.5");
/// assert_eq!(spec.url(), "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Spec {
    rfc: u16,
    section: &'static str,
    url: &'static str,
}

impl Spec {
    pub(crate) const fn new(rfc: u16, section: &'static str, url: &'static str) -> Self {
        Self { rfc, section, url }
    }

    /// The number of the RFC.
    ///
    /// ```
    /// assert_eq!(http_status::Status::NotFound.spec().rfc(), 7231);
    /// ```
    #[must_use]
    pub const fn rfc(self) -> u16 {
        self.rfc
    }

    /// The number of the section, with its dots.
    ///
    /// ```
    /// assert_eq!(http_status::Status::NotFound.spec().section(), "6.5.4");
    /// ```
    #[must_use]
    pub const fn section(self) -> &'static str {
        self.section
    }

    /// The section on the RFC editor's site.
    ///
    /// ```
    /// assert_eq!(
    ///     http_status::Status::NotFound.spec().url(),
    ///     "https://www.rfc-editor.org/rfc/rfc7231.html#section-6.5.4",
    /// );
    /// ```
    #[must_use]
    pub const fn url(self) -> &'static str {
        self.url
    }
}

impl fmt::Display for Spec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RFC {} §{}", self.rfc, self.section)
    }
}

/// The address of a section, as a literal.
#[doc(hidden)]
#[macro_export]
macro_rules! __spec_url {
    ($rfc:literal, $section:literal) => {
        concat!("https://www.rfc-editor.org/rfc/rfc", $rfc, ".html#section-", $section)
    };
}

macro_rules! spec {
    ($rfc:literal, $section:literal) => {
        $crate::spec::Spec::new($rfc, $section, $crate::__spec_url!($rfc, $section))
    };
}
pub(crate) use spec;
