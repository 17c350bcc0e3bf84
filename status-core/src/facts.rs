use core::fmt;

/// What the [IANA registry](https://www.iana.org/assignments/http-status-codes) and RFC 9110 say of
/// a code's standing.
///
/// ```
/// use http_status::{Registration, Status};
///
/// assert_eq!(Status::NotFound.registration(), Registration::Registered);
/// assert_eq!(Status::UseProxy.registration(), Registration::Deprecated);
/// assert_eq!(Registration::Deprecated.to_string(), "deprecated");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Registration {
    /// In the registry, and in use.
    Registered,
    /// In the registry, and not to be used any more: 305.
    Deprecated,
    /// In the registry, for a use that is still to be defined: 402.
    Reserved,
    /// Kept free of any meaning by the registry, since it is in use without one: 418.
    Unassigned,
    /// In the registry, by a specification that has become historic: 510.
    Obsoleted,
}

impl fmt::Display for Registration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Registration::Registered => "registered",
            Registration::Deprecated => "deprecated",
            Registration::Reserved => "reserved",
            Registration::Unassigned => "unassigned",
            Registration::Obsoleted => "obsoleted",
        })
    }
}

/// The facts in which one status differs from another.
pub(crate) struct Facts {
    pub(crate) registration: Registration,
    pub(crate) required_header: Option<&'static str>,
    pub(crate) cacheable: bool,
    pub(crate) content: bool,
    /// Words that people write for this status and that no specification gives it.
    pub(crate) nicknames: &'static [&'static str],
}

impl Facts {
    pub(crate) const ORDINARY: Self = Self {
        registration: Registration::Registered,
        required_header: None,
        cacheable: false,
        content: true,
        nicknames: &[],
    };

    pub(crate) const fn deprecated(self) -> Self {
        Self { registration: Registration::Deprecated, ..self }
    }

    pub(crate) const fn reserved(self) -> Self {
        Self { registration: Registration::Reserved, ..self }
    }

    pub(crate) const fn unassigned(self) -> Self {
        Self { registration: Registration::Unassigned, ..self }
    }

    pub(crate) const fn obsoleted(self) -> Self {
        Self { registration: Registration::Obsoleted, ..self }
    }

    pub(crate) const fn required_header(self, name: &'static str) -> Self {
        Self { required_header: Some(name), ..self }
    }

    pub(crate) const fn cacheable(self) -> Self {
        Self { cacheable: true, ..self }
    }

    pub(crate) const fn no_content(self) -> Self {
        Self { content: false, ..self }
    }

    pub(crate) const fn nicknames(self, nicknames: &'static [&'static str]) -> Self {
        Self { nicknames, ..self }
    }
}

/// A fact in the docs of its variant.
macro_rules! sentence {
    (deprecated()) => {
        "Deprecated."
    };
    (reserved()) => {
        "Registered, with its use still to be defined."
    };
    (unassigned()) => {
        "Not assigned by the registry, which keeps it free."
    };
    (obsoleted()) => {
        "Obsoleted."
    };
    (required_header($name:literal)) => {
        concat!("A response with this status must carry `", $name, "`.")
    };
    (cacheable()) => {
        "Heuristically cacheable."
    };
    (no_content()) => {
        "A response with this status has no content."
    };
    (nicknames($nicknames:expr)) => {
        ""
    };
}
pub(crate) use sentence;
