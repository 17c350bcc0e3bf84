use crate::class::Class;
use crate::facts::{CACHEABLE, NO_CONTENT, REGISTRATIONS, REQUIRED_HEADERS, Registration};
use crate::lookup::{SLOTS, position, slot};
use crate::spec::Spec;
use crate::table::{DESCRIPTIONS, DIGITS, NAMES, ORIGINAL_SPECS, REASONS, SPECS, Status};

/// In the places of [`slot`], which saves a look-up of the position for 3 KB.
static CODES: [&str; SLOTS] = {
    let mut codes = [""; SLOTS];
    let mut i = 0;
    while i < DIGITS.len() {
        codes[slot(Status::ALL[i].code())] = DIGITS[i];
        i += 1;
    }
    codes
};

impl Status {
    /// The number.
    ///
    /// ```
    /// assert_eq!(http_status::Status::NotFound.code(), 404);
    /// ```
    #[doc(alias = "as_u16")]
    #[must_use]
    #[inline]
    pub const fn code(self) -> u16 {
        self as u16
    }

    /// The number as three digits of text.
    ///
    /// ```
    /// assert_eq!(http_status::Status::NotFound.as_str(), "404");
    /// ```
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        CODES[slot(self.code())]
    }

    /// The name of the variant.
    ///
    /// ```
    /// assert_eq!(http_status::Status::NotFound.name(), "NotFound");
    /// ```
    #[must_use]
    #[inline]
    pub const fn name(self) -> &'static str {
        NAMES[position(self) as usize]
    }

    /// The reason phrase
    /// ([RFC 9112 §4](https://www.rfc-editor.org/rfc/rfc9112.html#section-4)).
    ///
    /// It is that of the RFC which defines the status today, except for 413, which keeps "Payload Too Large"
    /// of RFC 7231.
    ///
    /// ```
    /// use http_status::Status;
    ///
    /// assert_eq!(Status::NotFound.reason(), "Not Found");
    /// assert_eq!(Status::ContentTooLarge.reason(), "Payload Too Large");
    /// ```
    #[doc(alias = "canonical_reason")]
    #[must_use]
    #[inline]
    pub const fn reason(self) -> &'static str {
        REASONS[position(self) as usize]
    }

    /// What the status means, in one sentence.
    ///
    /// ```
    /// assert_eq!(http_status::Status::Ok.description(), "The request has succeeded.");
    /// ```
    #[must_use]
    #[inline]
    pub const fn description(self) -> &'static str {
        DESCRIPTIONS[position(self) as usize]
    }

    /// The class that the first digit gives.
    ///
    /// ```
    /// use http_status::{Class, Status};
    ///
    /// assert_eq!(Status::NotFound.class(), Class::ClientError);
    /// ```
    #[must_use]
    #[inline]
    pub const fn class(self) -> Class {
        match self.code() {
            ..200 => Class::Informational,
            200..300 => Class::Successful,
            300..400 => Class::Redirection,
            400..500 => Class::ClientError,
            500.. => Class::ServerError,
        }
    }

    /// The section that defines the status today.
    ///
    /// ```
    /// assert_eq!(http_status::Status::NotFound.spec().to_string(), "RFC 9110 §15.5.5");
    /// ```
    #[must_use]
    #[inline]
    pub const fn spec(self) -> Spec {
        SPECS[position(self) as usize]
    }

    /// The section that the status comes from: that of RFC 7231 or a companion, such as RFC 7233, where one of
    /// them defines it, else that of the RFC that introduced it.
    ///
    /// ```
    /// use http_status::Status;
    ///
    /// assert_eq!(Status::NotFound.original_spec().to_string(), "RFC 7231 §6.5.4");
    /// assert_eq!(Status::ImATeapot.original_spec().to_string(), "RFC 2324 §2.3.2");
    /// ```
    #[must_use]
    #[inline]
    pub const fn original_spec(self) -> Spec {
        ORIGINAL_SPECS[position(self) as usize]
    }

    /// The standing of the code in the registry.
    ///
    /// ```
    /// use http_status::{Registration, Status};
    ///
    /// assert_eq!(Status::ImATeapot.registration(), Registration::Unassigned);
    /// ```
    #[must_use]
    #[inline]
    pub const fn registration(self) -> Registration {
        REGISTRATIONS[position(self) as usize]
    }

    /// The header field that RFC 9110 requires in each response with this status:
    /// `WWW-Authenticate` in a 401
    /// ([§15.5.2](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2)), `Allow` in a 405
    /// ([§15.5.6](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6)), `Proxy-Authenticate`
    /// in a 407 ([§15.5.8](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8)), `Upgrade` in
    /// a 426 ([§15.5.22](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.22)). `None` for all
    /// others.
    ///
    /// ```
    /// use http_status::Status;
    ///
    /// assert_eq!(Status::Unauthorized.required_header(), Some("WWW-Authenticate"));
    /// assert_eq!(Status::NotFound.required_header(), None);
    /// ```
    #[must_use]
    #[inline]
    pub const fn required_header(self) -> Option<&'static str> {
        REQUIRED_HEADERS[position(self) as usize]
    }

    /// Whether a cache may store a response with this status that does not say how long it stays fresh
    /// ([RFC 9110 §15.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.1)).
    ///
    /// ```
    /// use http_status::Status;
    ///
    /// assert!(Status::NotFound.is_heuristically_cacheable());
    /// assert!(!Status::Forbidden.is_heuristically_cacheable());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_heuristically_cacheable(self) -> bool {
        CACHEABLE.contains(self)
    }

    /// Whether a response with this status may have content, to any request but HEAD and CONNECT
    /// ([RFC 9110 §6.4.1](https://www.rfc-editor.org/rfc/rfc9110.html#section-6.4.1); for 205
    /// [§15.3.6](https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.6)).
    ///
    /// ```
    /// use http_status::Status;
    ///
    /// assert!(Status::NotFound.allows_content());
    /// assert!(!Status::NoContent.allows_content());
    /// ```
    #[must_use]
    #[inline]
    pub const fn allows_content(self) -> bool {
        !NO_CONTENT.contains(self)
    }

    /// Whether the code is 1xx.
    ///
    /// ```
    /// assert!(http_status::Status::Continue.is_informational());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_informational(self) -> bool {
        matches!(self.class(), Class::Informational)
    }

    /// Whether the code is 2xx.
    ///
    /// ```
    /// assert!(http_status::Status::Created.is_success());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_success(self) -> bool {
        matches!(self.class(), Class::Successful)
    }

    /// Whether the code is 3xx.
    ///
    /// ```
    /// assert!(http_status::Status::SeeOther.is_redirection());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_redirection(self) -> bool {
        matches!(self.class(), Class::Redirection)
    }

    /// Whether the code is 4xx.
    ///
    /// ```
    /// assert!(http_status::Status::NotFound.is_client_error());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_client_error(self) -> bool {
        matches!(self.class(), Class::ClientError)
    }

    /// Whether the code is 5xx.
    ///
    /// ```
    /// assert!(http_status::Status::BadGateway.is_server_error());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_server_error(self) -> bool {
        matches!(self.class(), Class::ServerError)
    }

    /// Whether the code is 4xx or 5xx.
    ///
    /// ```
    /// use http_status::Status;
    ///
    /// assert!(Status::NotFound.is_error());
    /// assert!(!Status::Found.is_error());
    /// ```
    #[must_use]
    #[inline]
    pub const fn is_error(self) -> bool {
        matches!(self.class(), Class::ClientError | Class::ServerError)
    }

    /// This status if it is an error, else 500.
    ///
    /// ```
    /// use http_status::Status;
    ///
    /// assert_eq!(Status::NotFound.or_internal_server_error(), Status::NotFound);
    /// assert_eq!(Status::Ok.or_internal_server_error(), Status::InternalServerError);
    /// ```
    #[must_use]
    #[inline]
    pub const fn or_internal_server_error(self) -> Status {
        if self.is_error() { self } else { Status::InternalServerError }
    }
}
