use core::fmt;

use crate::set::StatusSet;
use crate::table::{FACTS, Status};

/// The standing of a code in the [IANA registry](https://www.iana.org/assignments/http-status-codes)
/// and in RFC 9110.
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

/// A fact in which a status differs from an ordinary one, which is registered, may have content,
/// and is stored only on request.
#[derive(Clone, Copy)]
pub(crate) enum Fact {
    Standing(Registration),
    RequiredHeader(&'static str),
    Cacheable,
    NoContent,
}

/// Gives the fact that a sentence of a row states to a macro. The sentence is also the docs of the
/// variant, where an editor reads nothing but literals.
#[doc(hidden)]
#[macro_export]
macro_rules! __fact {
    ([$($to:tt)*] "Deprecated.") => {
        $($to)*!(Standing Deprecated)
    };
    ([$($to:tt)*] "Registered, with its use still to be defined.") => {
        $($to)*!(Standing Reserved)
    };
    ([$($to:tt)*] "Not assigned by the registry, which keeps it free.") => {
        $($to)*!(Standing Unassigned)
    };
    ([$($to:tt)*] "Obsoleted.") => {
        $($to)*!(Standing Obsoleted)
    };
    ([$($to:tt)*] "A response with this status must carry `Allow`.") => {
        $($to)*!(RequiredHeader "Allow")
    };
    ([$($to:tt)*] "A response with this status must carry `Proxy-Authenticate`.") => {
        $($to)*!(RequiredHeader "Proxy-Authenticate")
    };
    ([$($to:tt)*] "A response with this status must carry `Upgrade`.") => {
        $($to)*!(RequiredHeader "Upgrade")
    };
    ([$($to:tt)*] "A response with this status must carry `WWW-Authenticate`.") => {
        $($to)*!(RequiredHeader "WWW-Authenticate")
    };
    ([$($to:tt)*] "Heuristically cacheable.") => {
        $($to)*!(Cacheable)
    };
    ([$($to:tt)*] "A response with this status has no content.") => {
        $($to)*!(NoContent)
    };
}

macro_rules! fact {
    (Standing $registration:ident) => {
        $crate::facts::Fact::Standing($crate::facts::Registration::$registration)
    };
    ($kind:ident $($of:literal)?) => {
        $crate::facts::Fact::$kind $(($of))?
    };
}
pub(crate) use fact;

/// A fact in the column of required header fields.
#[doc(hidden)]
#[macro_export]
macro_rules! __required_header {
    (RequiredHeader $name:literal) => {
        concat!("`", $name, "`")
    };
    ($($other:tt)*) => {
        ""
    };
}

/// A fact in the column of caching.
#[doc(hidden)]
#[macro_export]
macro_rules! __caching {
    (Cacheable) => {
        "yes"
    };
    ($($other:tt)*) => {
        ""
    };
}

/// The facts by kind, so that a program that uses one kind holds no other.
struct Facts {
    registrations: [Registration; Status::ALL.len()],
    required_headers: [Option<&'static str>; Status::ALL.len()],
    cacheable: StatusSet,
    no_content: StatusSet,
}

const BY_KIND: Facts = {
    let mut facts = Facts {
        registrations: [Registration::Registered; Status::ALL.len()],
        required_headers: [None; Status::ALL.len()],
        cacheable: StatusSet::EMPTY,
        no_content: StatusSet::EMPTY,
    };
    let mut row = 0;
    while row < FACTS.len() {
        let status = Status::ALL[row];
        let mut i = 0;
        while i < FACTS[row].len() {
            match FACTS[row][i] {
                Fact::Standing(registration) => facts.registrations[row] = registration,
                Fact::RequiredHeader(name) => facts.required_headers[row] = Some(name),
                Fact::Cacheable => facts.cacheable = facts.cacheable.with(status),
                Fact::NoContent => facts.no_content = facts.no_content.with(status),
            }
            i += 1;
        }
        row += 1;
    }
    facts
};

pub(crate) static REGISTRATIONS: [Registration; Status::ALL.len()] = BY_KIND.registrations;

pub(crate) static REQUIRED_HEADERS: [Option<&str>; Status::ALL.len()] = BY_KIND.required_headers;

pub(crate) const CACHEABLE: StatusSet = BY_KIND.cacheable;

pub(crate) const NO_CONTENT: StatusSet = BY_KIND.no_content;
