//! The registered status codes, one row each. Everything else in this crate is made from these rows.
//!
//! A row is the code, its name and its reason phrase, then any other names and phrases that a
//! specification gives or gave it; where the code is defined and where it is defined today; what
//! the status means, in one sentence; and the facts in which it differs from an ordinary status.

use crate::rows::statuses;

statuses! {
    100 Continue "Continue",
        RFC 7231 "6.2.1", RFC 9110 "15.2.1",
        "The first part of the request has arrived and the client may send the rest of it.",
        no_content();
    101 SwitchingProtocols "Switching Protocols",
        RFC 7231 "6.2.2", RFC 9110 "15.2.2",
        "The server agrees to the client's `Upgrade` and changes the protocol of this connection after this response.",
        no_content();
    102 Processing "Processing",
        RFC 2518 "10.1", RFC 2518 "10.1",
        "The server has accepted the whole request and is still working on it.",
        no_content();
    103 EarlyHints "Early Hints",
        RFC 8297 "2", RFC 8297 "2",
        "The server sends header fields that the final response is likely to carry, so that the client can act on them early.",
        no_content();

    200 Ok "OK",
        RFC 7231 "6.3.1", RFC 9110 "15.3.1",
        "The request has succeeded.",
        cacheable(), nicknames(&["Okay", "Success"]);
    201 Created "Created",
        RFC 7231 "6.3.2", RFC 9110 "15.3.2",
        "The request has been fulfilled and one or more new resources exist because of it.";
    202 Accepted "Accepted",
        RFC 7231 "6.3.3", RFC 9110 "15.3.3",
        "The request has been taken on for processing, which is not finished and may yet fail.";
    203 NonAuthoritativeInformation "Non-Authoritative Information",
        RFC 7231 "6.3.4", RFC 9110 "15.3.4",
        "The request has succeeded, but a transforming proxy has changed the content of the origin server's 200 response.",
        cacheable();
    204 NoContent "No Content",
        RFC 7231 "6.3.5", RFC 9110 "15.3.5",
        "The request has succeeded and the response has no content to send.",
        cacheable(), no_content(), nicknames(&["Empty"]);
    205 ResetContent "Reset Content",
        RFC 7231 "6.3.6", RFC 9110 "15.3.6",
        "The request has succeeded and the client should reset the view from which it was sent.",
        no_content();
    206 PartialContent "Partial Content",
        RFC 7233 "4.1", RFC 9110 "15.3.7",
        "The response carries the parts of the representation that the request's `Range` asked for.",
        cacheable();
    207 MultiStatus "Multi-Status",
        RFC 4918 "11.1", RFC 4918 "11.1",
        "The response reports on several independent operations, each with a status of its own.";
    208 AlreadyReported "Already Reported",
        RFC 5842 "7.1", RFC 5842 "7.1",
        "The members of this binding are listed earlier in the same multi-status response and are not repeated.";
    226 ImUsed "IM Used",
        RFC 3229 "10.4.1", RFC 3229 "10.4.1",
        "The response is the result of one or more instance manipulations applied to the current instance.",
        nicknames(&["InstanceManipulationUsed"]);

    300 MultipleChoices "Multiple Choices",
        RFC 7231 "6.4.1", RFC 9110 "15.4.1",
        "The target resource has several representations, and the client is to choose one of them.",
        cacheable();
    301 MovedPermanently "Moved Permanently",
        RFC 7231 "6.4.2", RFC 9110 "15.4.2",
        "The target resource has a new permanent URI, which future references should use.",
        cacheable(), nicknames(&["PermanentlyMoved"]);
    302 Found "Found" | MovedTemporarily "Moved Temporarily",
        RFC 7231 "6.4.3", RFC 9110 "15.4.3",
        "The target resource is for now at another URI, and a client may change a POST to a GET when it follows.",
        nicknames(&["TemporarilyMoved"]);
    303 SeeOther "See Other",
        RFC 7231 "6.4.4", RFC 9110 "15.4.4",
        "The server points to another resource, to be retrieved with GET, that answers the request indirectly.";
    304 NotModified "Not Modified",
        RFC 7232 "4.1", RFC 9110 "15.4.5",
        "The condition of a conditional GET or HEAD was false, so the representation that the client has stored is still good.",
        no_content();
    305 UseProxy "Use Proxy",
        RFC 7231 "6.4.5", RFC 9110 "15.4.6",
        "The target resource was to be accessed through a given proxy; deprecated because of security concerns.",
        deprecated();
    307 TemporaryRedirect "Temporary Redirect",
        RFC 7231 "6.4.7", RFC 9110 "15.4.8",
        "The target resource is for now at another URI, and the client must keep the request method when it follows.";
    308 PermanentRedirect "Permanent Redirect",
        RFC 9110 "15.4.9", RFC 9110 "15.4.9",
        "The target resource has a new permanent URI, and the client must keep the request method when it follows.",
        cacheable();

    400 BadRequest "Bad Request",
        RFC 7231 "6.5.1", RFC 9110 "15.5.1",
        "The server cannot or will not process the request because of something it sees as a fault of the client.",
        nicknames(&["InvalidRequest", "InvalidInput", "MalformedRequest", "Invalid", "Malformed"]);
    401 Unauthorized "Unauthorized",
        RFC 7235 "3.1", RFC 9110 "15.5.2",
        "The request lacks valid credentials for the target resource.",
        required_header("WWW-Authenticate"),
        nicknames(&["Unauthenticated", "NotAuthenticated", "AuthenticationRequired", "Unauthorised"]);
    402 PaymentRequired "Payment Required",
        RFC 7231 "6.5.2", RFC 9110 "15.5.3",
        "Reserved for future use.",
        reserved();
    403 Forbidden "Forbidden",
        RFC 7231 "6.5.3", RFC 9110 "15.5.4",
        "The server has understood the request and refuses to fulfil it.",
        nicknames(&["AccessDenied", "PermissionDenied", "NotAuthorized", "NotPermitted", "Denied"]);
    404 NotFound "Not Found",
        RFC 7231 "6.5.4", RFC 9110 "15.5.5",
        "The server has no current representation of the target resource, or does not want to say that it has one.",
        cacheable(), nicknames(&["Missing", "Unknown"]);
    405 MethodNotAllowed "Method Not Allowed",
        RFC 7231 "6.5.5", RFC 9110 "15.5.6",
        "The server knows the request method, but the target resource does not support it.",
        required_header("Allow"), cacheable();
    406 NotAcceptable "Not Acceptable",
        RFC 7231 "6.5.6", RFC 9110 "15.5.7",
        "No representation of the target resource suits the client's negotiation fields, and the server will not send a default.";
    407 ProxyAuthenticationRequired "Proxy Authentication Required",
        RFC 7235 "3.2", RFC 9110 "15.5.8",
        "The client must authenticate itself to the proxy before the request can go on.",
        required_header("Proxy-Authenticate");
    408 RequestTimeout "Request Timeout",
        RFC 7231 "6.5.7", RFC 9110 "15.5.9",
        "The complete request did not arrive in the time that the server was prepared to wait.",
        nicknames(&["TimedOut"]);
    409 Conflict "Conflict",
        RFC 7231 "6.5.8", RFC 9110 "15.5.10",
        "The request conflicts with the current state of the target resource.",
        nicknames(&["AlreadyExists", "Duplicate"]);
    410 Gone "Gone",
        RFC 7231 "6.5.9", RFC 9110 "15.5.11",
        "The target resource is no longer available, and this is likely to be permanent.",
        cacheable(), nicknames(&["Deleted", "Removed"]);
    411 LengthRequired "Length Required",
        RFC 7231 "6.5.10", RFC 9110 "15.5.12",
        "The server refuses the request unless it states a `Content-Length`.";
    412 PreconditionFailed "Precondition Failed",
        RFC 7232 "4.2", RFC 9110 "15.5.13",
        "A condition that the request's header fields set turned out false on the server.";
    413 PayloadTooLarge "Payload Too Large"
        | ContentTooLarge "Content Too Large"
        | RequestEntityTooLarge "Request Entity Too Large",
        RFC 7231 "6.5.11", RFC 9110 "15.5.14",
        "The content of the request is larger than the server is willing or able to process.",
        nicknames(&["BodyTooLarge", "EntityTooLarge"]);
    414 UriTooLong "URI Too Long" | RequestUriTooLong "Request-URI Too Long",
        RFC 7231 "6.5.12", RFC 9110 "15.5.15",
        "The target URI is longer than the server is willing to interpret.",
        cacheable(), nicknames(&["UrlTooLong"]);
    415 UnsupportedMediaType "Unsupported Media Type",
        RFC 7231 "6.5.13", RFC 9110 "15.5.16",
        "The content of the request is in a format that the target resource does not support for this method.",
        nicknames(&["UnsupportedContentType"]);
    416 RangeNotSatisfiable "Range Not Satisfiable"
        | RequestedRangeNotSatisfiable "Requested Range Not Satisfiable",
        RFC 7233 "4.4", RFC 9110 "15.5.17",
        "None of the ranges that the request asked for can be served.",
        nicknames(&["InvalidRange"]);
    417 ExpectationFailed "Expectation Failed",
        RFC 7231 "6.5.14", RFC 9110 "15.5.18",
        "At least one server on the way could not meet the request's `Expect` field.";
    418 ImATeapot "I'm a teapot",
        RFC 9110 "15.5.19", RFC 9110 "15.5.19",
        "A joke about coffee pots that was deployed so widely that the code cannot be given another meaning for now.",
        unassigned();
    421 MisdirectedRequest "Misdirected Request",
        RFC 9110 "15.5.20", RFC 9110 "15.5.20",
        "The request reached a server that cannot or will not answer with authority for the target URI.";
    422 UnprocessableContent "Unprocessable Content" | UnprocessableEntity "Unprocessable Entity",
        RFC 9110 "15.5.21", RFC 9110 "15.5.21",
        "The content is of a known type and well formed, but the instructions in it cannot be processed.",
        nicknames(&["Validation", "ValidationFailed", "ValidationError"]);
    423 Locked "Locked",
        RFC 4918 "11.3", RFC 4918 "11.3",
        "The source or the destination of the method is locked.";
    424 FailedDependency "Failed Dependency",
        RFC 4918 "11.4", RFC 4918 "11.4",
        "The method was not performed because another action that it depended on failed.";
    425 TooEarly "Too Early",
        RFC 8470 "5.2", RFC 8470 "5.2",
        "The server does not want to risk processing a request that might be a replay of early data.";
    426 UpgradeRequired "Upgrade Required",
        RFC 7231 "6.5.15", RFC 9110 "15.5.22",
        "The server refuses the request over the current protocol and might accept it after an upgrade.",
        required_header("Upgrade");
    428 PreconditionRequired "Precondition Required",
        RFC 6585 "3", RFC 6585 "3",
        "The origin server requires the request to be conditional.";
    429 TooManyRequests "Too Many Requests",
        RFC 6585 "4", RFC 6585 "4",
        "The client has sent too many requests in a given amount of time.",
        nicknames(&["RateLimited", "RateLimit", "RateLimitExceeded", "Throttled", "QuotaExceeded"]);
    431 RequestHeaderFieldsTooLarge "Request Header Fields Too Large",
        RFC 6585 "5", RFC 6585 "5",
        "One header field of the request, or all of them together, are larger than the server will process.",
        nicknames(&["HeadersTooLarge", "HeaderTooLarge"]);
    451 UnavailableForLegalReasons "Unavailable For Legal Reasons",
        RFC 7725 "3", RFC 7725 "3",
        "Access to the resource is denied because of a legal demand.",
        cacheable(), nicknames(&["Censored"]);

    500 InternalServerError "Internal Server Error",
        RFC 7231 "6.6.1", RFC 9110 "15.6.1",
        "The server met an unexpected condition that kept it from fulfilling the request.",
        nicknames(&["Internal", "UnexpectedError"]);
    501 NotImplemented "Not Implemented",
        RFC 7231 "6.6.2", RFC 9110 "15.6.2",
        "The server does not support the functionality that the request needs.",
        cacheable(), nicknames(&["Unimplemented", "Unsupported"]);
    502 BadGateway "Bad Gateway",
        RFC 7231 "6.6.3", RFC 9110 "15.6.3",
        "The server, acting as a gateway, received an invalid response from the server behind it.",
        nicknames(&["UpstreamError", "BadUpstream", "GatewayError"]);
    503 ServiceUnavailable "Service Unavailable",
        RFC 7231 "6.6.4", RFC 9110 "15.6.4",
        "The server cannot handle the request for now, because of overload or maintenance.",
        nicknames(&["Overloaded", "Maintenance"]);
    504 GatewayTimeout "Gateway Timeout",
        RFC 7231 "6.6.5", RFC 9110 "15.6.5",
        "The server, acting as a gateway, got no timely response from the server behind it.",
        nicknames(&["UpstreamTimeout"]);
    505 HttpVersionNotSupported "HTTP Version Not Supported",
        RFC 7231 "6.6.6", RFC 9110 "15.6.6",
        "The server does not support, or refuses to support, the major version of HTTP that the request used.";
    506 VariantAlsoNegotiates "Variant Also Negotiates",
        RFC 2295 "8.1", RFC 2295 "8.1",
        "The chosen variant is itself set up to negotiate, so the server's configuration is at fault.";
    507 InsufficientStorage "Insufficient Storage",
        RFC 4918 "11.5", RFC 4918 "11.5",
        "The server cannot store the representation that it needs to complete the request.",
        nicknames(&["DiskFull", "OutOfSpace"]);
    508 LoopDetected "Loop Detected",
        RFC 5842 "7.2", RFC 5842 "7.2",
        "The server stopped an operation that ran into an infinite loop at infinite depth.",
        nicknames(&["InfiniteLoop"]);
    510 NotExtended "Not Extended",
        RFC 2774 "7", RFC 2774 "7",
        "The request does not meet the policy for accessing the resource, which asks for an extension; obsoleted.",
        obsoleted();
    511 NetworkAuthenticationRequired "Network Authentication Required",
        RFC 6585 "6", RFC 6585 "6",
        "The client must authenticate itself to gain access to the network.",
        nicknames(&["CaptivePortal"]);
}
