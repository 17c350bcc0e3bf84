//! Words that people write for a status and that no RFC gives it, for suggestions only.

use crate::table::Status;

pub(crate) const NICKNAMES: &[(Status, &[&str])] = &[
    (Status::Ok, &["Okay", "Success"]),
    (Status::NoContent, &["Empty"]),
    (Status::ImUsed, &["InstanceManipulationUsed"]),
    (Status::MovedPermanently, &["PermanentlyMoved"]),
    (Status::Found, &["TemporarilyMoved"]),
    // gRPC's `FailedPrecondition` is no 412, which is for conditional requests.
    (
        Status::BadRequest,
        &[
            "InvalidRequest",
            "InvalidInput",
            "InvalidArgument",
            "IllegalArgument",
            "InvalidParameter",
            "MalformedRequest",
            "Invalid",
            "Malformed",
            "FailedPrecondition",
            "OutOfRange",
        ],
    ),
    (
        Status::Unauthorized,
        &["Unauthenticated", "NotAuthenticated", "AuthenticationRequired", "Unauthorised"],
    ),
    (
        Status::Forbidden,
        &["AccessDenied", "PermissionDenied", "NotAuthorized", "NotPermitted", "Denied"],
    ),
    (Status::NotFound, &["Missing", "DoesNotExist"]),
    (Status::RequestTimeout, &["TimedOut", "Cancelled", "Canceled"]),
    (Status::Conflict, &["AlreadyExists", "Duplicate", "Aborted"]),
    (Status::Gone, &["Deleted", "Removed"]),
    (Status::PayloadTooLarge, &["BodyTooLarge", "EntityTooLarge"]),
    (Status::UriTooLong, &["UrlTooLong"]),
    (Status::UnsupportedMediaType, &["UnsupportedContentType"]),
    (Status::RangeNotSatisfiable, &["InvalidRange"]),
    (Status::UnprocessableContent, &["Validation", "ValidationFailed"]),
    (
        Status::TooManyRequests,
        &[
            "RateLimited",
            "RateLimit",
            "RateLimitExceeded",
            "Throttled",
            "QuotaExceeded",
            "ResourceExhausted",
        ],
    ),
    (Status::RequestHeaderFieldsTooLarge, &["HeadersTooLarge", "HeaderTooLarge"]),
    (Status::UnavailableForLegalReasons, &["Censored"]),
    (
        Status::InternalServerError,
        &["Internal", "InternalServer", "Unexpected", "Unknown", "DataLoss"],
    ),
    (
        Status::NotImplemented,
        &["Unimplemented", "Unsupported", "NotSupported", "UnsupportedOperation"],
    ),
    (Status::BadGateway, &["UpstreamError", "BadUpstream", "GatewayError"]),
    (Status::ServiceUnavailable, &["Unavailable", "Overloaded", "Maintenance"]),
    (Status::GatewayTimeout, &["UpstreamTimeout", "DeadlineExceeded"]),
    (Status::InsufficientStorage, &["DiskFull", "OutOfSpace"]),
    (Status::LoopDetected, &["InfiniteLoop"]),
    (Status::NetworkAuthenticationRequired, &["CaptivePortal"]),
];
