use core::fmt;

/// The class of a status, which its first digit gives
/// ([RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110.html#section-15)).
///
/// ```
/// use http_status::{Class, Status};
///
/// assert_eq!(Status::NotFound.class(), Class::ClientError);
/// assert_eq!(Class::ClientError.to_string(), "client error");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Class {
    /// 1xx: the request was received, and the final response is still to come.
    Informational,
    /// 2xx: the request was received, understood and accepted.
    Successful,
    /// 3xx: something more must be done to complete the request.
    Redirection,
    /// 4xx: the request is wrong, or cannot be fulfilled as it stands.
    ClientError,
    /// 5xx: the server failed to fulfil a request that seems to be right.
    ServerError,
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Class::Informational => "informational",
            Class::Successful => "successful",
            Class::Redirection => "redirection",
            Class::ClientError => "client error",
            Class::ServerError => "server error",
        })
    }
}
