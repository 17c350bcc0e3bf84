//! What `http` has no function for, as one writes it by hand.

use http::StatusCode;
use http_status::Class;

macro_rules! by_hand {
    ($($constant:ident $name:literal $reason:literal;)*) => {
        /// From a name to the status.
        #[must_use]
        pub(crate) fn from_name(name: &str) -> Option<StatusCode> {
            match name {
                $($name => Some(StatusCode::$constant),)*
                _ => None,
            }
        }

        /// From a reason phrase to the status.
        #[must_use]
        pub(crate) fn from_reason(reason: &str) -> Option<StatusCode> {
            match reason {
                $($reason => Some(StatusCode::$constant),)*
                _ => None,
            }
        }
    };
}

by_hand! {
    CONTINUE "Continue" "Continue";
    SWITCHING_PROTOCOLS "SwitchingProtocols" "Switching Protocols";
    PROCESSING "Processing" "Processing";
    EARLY_HINTS "EarlyHints" "Early Hints";
    OK "Ok" "OK";
    CREATED "Created" "Created";
    ACCEPTED "Accepted" "Accepted";
    NON_AUTHORITATIVE_INFORMATION "NonAuthoritativeInformation" "Non-Authoritative Information";
    NO_CONTENT "NoContent" "No Content";
    RESET_CONTENT "ResetContent" "Reset Content";
    PARTIAL_CONTENT "PartialContent" "Partial Content";
    MULTI_STATUS "MultiStatus" "Multi-Status";
    ALREADY_REPORTED "AlreadyReported" "Already Reported";
    IM_USED "ImUsed" "IM Used";
    MULTIPLE_CHOICES "MultipleChoices" "Multiple Choices";
    MOVED_PERMANENTLY "MovedPermanently" "Moved Permanently";
    FOUND "Found" "Found";
    SEE_OTHER "SeeOther" "See Other";
    NOT_MODIFIED "NotModified" "Not Modified";
    USE_PROXY "UseProxy" "Use Proxy";
    TEMPORARY_REDIRECT "TemporaryRedirect" "Temporary Redirect";
    PERMANENT_REDIRECT "PermanentRedirect" "Permanent Redirect";
    BAD_REQUEST "BadRequest" "Bad Request";
    UNAUTHORIZED "Unauthorized" "Unauthorized";
    PAYMENT_REQUIRED "PaymentRequired" "Payment Required";
    FORBIDDEN "Forbidden" "Forbidden";
    NOT_FOUND "NotFound" "Not Found";
    METHOD_NOT_ALLOWED "MethodNotAllowed" "Method Not Allowed";
    NOT_ACCEPTABLE "NotAcceptable" "Not Acceptable";
    PROXY_AUTHENTICATION_REQUIRED "ProxyAuthenticationRequired" "Proxy Authentication Required";
    REQUEST_TIMEOUT "RequestTimeout" "Request Timeout";
    CONFLICT "Conflict" "Conflict";
    GONE "Gone" "Gone";
    LENGTH_REQUIRED "LengthRequired" "Length Required";
    PRECONDITION_FAILED "PreconditionFailed" "Precondition Failed";
    PAYLOAD_TOO_LARGE "PayloadTooLarge" "Payload Too Large";
    URI_TOO_LONG "UriTooLong" "URI Too Long";
    UNSUPPORTED_MEDIA_TYPE "UnsupportedMediaType" "Unsupported Media Type";
    RANGE_NOT_SATISFIABLE "RangeNotSatisfiable" "Range Not Satisfiable";
    EXPECTATION_FAILED "ExpectationFailed" "Expectation Failed";
    IM_A_TEAPOT "ImATeapot" "I'm a teapot";
    MISDIRECTED_REQUEST "MisdirectedRequest" "Misdirected Request";
    UNPROCESSABLE_ENTITY "UnprocessableContent" "Unprocessable Content";
    LOCKED "Locked" "Locked";
    FAILED_DEPENDENCY "FailedDependency" "Failed Dependency";
    TOO_EARLY "TooEarly" "Too Early";
    UPGRADE_REQUIRED "UpgradeRequired" "Upgrade Required";
    PRECONDITION_REQUIRED "PreconditionRequired" "Precondition Required";
    TOO_MANY_REQUESTS "TooManyRequests" "Too Many Requests";
    REQUEST_HEADER_FIELDS_TOO_LARGE "RequestHeaderFieldsTooLarge" "Request Header Fields Too Large";
    UNAVAILABLE_FOR_LEGAL_REASONS "UnavailableForLegalReasons" "Unavailable For Legal Reasons";
    INTERNAL_SERVER_ERROR "InternalServerError" "Internal Server Error";
    NOT_IMPLEMENTED "NotImplemented" "Not Implemented";
    BAD_GATEWAY "BadGateway" "Bad Gateway";
    SERVICE_UNAVAILABLE "ServiceUnavailable" "Service Unavailable";
    GATEWAY_TIMEOUT "GatewayTimeout" "Gateway Timeout";
    HTTP_VERSION_NOT_SUPPORTED "HttpVersionNotSupported" "HTTP Version Not Supported";
    VARIANT_ALSO_NEGOTIATES "VariantAlsoNegotiates" "Variant Also Negotiates";
    INSUFFICIENT_STORAGE "InsufficientStorage" "Insufficient Storage";
    LOOP_DETECTED "LoopDetected" "Loop Detected";
    NOT_EXTENDED "NotExtended" "Not Extended";
    NETWORK_AUTHENTICATION_REQUIRED "NetworkAuthenticationRequired" "Network Authentication Required";
}

/// The class.
#[must_use]
pub(crate) fn class(code: StatusCode) -> Option<Class> {
    match code.as_u16() {
        100..200 => Some(Class::Informational),
        200..300 => Some(Class::Successful),
        300..400 => Some(Class::Redirection),
        400..500 => Some(Class::ClientError),
        500..600 => Some(Class::ServerError),
        _ => None,
    }
}

/// Whether the status is an error.
#[must_use]
pub(crate) fn is_error(code: StatusCode) -> bool {
    code.is_client_error() || code.is_server_error()
}
