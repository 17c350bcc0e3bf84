//! The registered status codes, one row each. Everything else in this crate is made from these rows.
//!
//! A row is the code, as a number and as text; its name, as a variant and as a constant, and its
//! reason phrase, `or` an older one that makes the same name; then any other names and phrases that
//! a specification gives or gave it. Below that, where the code comes from (RFC 7231 or a companion,
//! else the RFC that introduced it) and where it is defined today; what the status means, in one
//! sentence; and the facts in which it differs from an ordinary status, in the sentences that
//! `facts.rs` knows.
//!
//! The number and the variant are repeated as text because `doc(alias)` takes only a literal.

use crate::rows::statuses;

statuses! {
    100 "100" Continue "CONTINUE" "Continue",
        RFC 7231 "6.2.1", RFC 9110 "15.2.1",
        "The first part of the request has arrived and the client may send the rest of it.",
        "A response with this status has no content.";
    101 "101" SwitchingProtocols "SWITCHING_PROTOCOLS" "Switching Protocols",
        RFC 7231 "6.2.2", RFC 9110 "15.2.2",
        "The server agrees to the client's `Upgrade` and changes the protocol of this connection after this response.",
        "A response with this status has no content.";
    102 "102" Processing "PROCESSING" "Processing",
        RFC 2518 "10.1", RFC 2518 "10.1",
        "The server has accepted the whole request and is still working on it.",
        "A response with this status has no content.";
    103 "103" EarlyHints "EARLY_HINTS" "Early Hints",
        RFC 8297 "2", RFC 8297 "2",
        "The server sends header fields that the final response is likely to carry, so that the client can act on them early.",
        "A response with this status has no content.";

    200 "200" Ok "OK" "OK",
        RFC 7231 "6.3.1", RFC 9110 "15.3.1",
        "The request has succeeded.",
        "Heuristically cacheable.";
    201 "201" Created "CREATED" "Created",
        RFC 7231 "6.3.2", RFC 9110 "15.3.2",
        "The request has been fulfilled and one or more new resources exist because of it.";
    202 "202" Accepted "ACCEPTED" "Accepted",
        RFC 7231 "6.3.3", RFC 9110 "15.3.3",
        "The request has been taken on for processing, which is not finished and may yet fail.";
    203 "203" NonAuthoritativeInformation "NON_AUTHORITATIVE_INFORMATION" "Non-Authoritative Information",
        RFC 7231 "6.3.4", RFC 9110 "15.3.4",
        "The request has succeeded, but a transforming proxy has changed the content of the origin server's 200 response.",
        "Heuristically cacheable.";
    204 "204" NoContent "NO_CONTENT" "No Content",
        RFC 7231 "6.3.5", RFC 9110 "15.3.5",
        "The request has succeeded and the response has no content to send.",
        "Heuristically cacheable.", "A response with this status has no content.";
    205 "205" ResetContent "RESET_CONTENT" "Reset Content",
        RFC 7231 "6.3.6", RFC 9110 "15.3.6",
        "The request has succeeded and the client should reset the view from which it was sent.",
        "A response with this status has no content.";
    206 "206" PartialContent "PARTIAL_CONTENT" "Partial Content",
        RFC 7233 "4.1", RFC 9110 "15.3.7",
        "The response carries the parts of the representation that the request's `Range` asked for.",
        "Heuristically cacheable.";
    207 "207" MultiStatus "MULTI_STATUS" "Multi-Status",
        RFC 4918 "11.1", RFC 4918 "11.1",
        "The response reports on several independent operations, each with a status of its own.";
    208 "208" AlreadyReported "ALREADY_REPORTED" "Already Reported",
        RFC 5842 "7.1", RFC 5842 "7.1",
        "The members of this binding are listed earlier in the same multi-status response and are not repeated.";
    226 "226" ImUsed "IM_USED" "IM Used",
        RFC 3229 "10.4.1", RFC 3229 "10.4.1",
        "The response is the result of one or more instance manipulations applied to the current instance.";

    300 "300" MultipleChoices "MULTIPLE_CHOICES" "Multiple Choices",
        RFC 7231 "6.4.1", RFC 9110 "15.4.1",
        "The target resource has several representations, and the client is to choose one of them.",
        "Heuristically cacheable.";
    301 "301" MovedPermanently "MOVED_PERMANENTLY" "Moved Permanently",
        RFC 7231 "6.4.2", RFC 9110 "15.4.2",
        "The target resource has a new permanent URI, which future references should use.",
        "Heuristically cacheable.";
    302 "302" Found "FOUND" "Found" | MovedTemporarily "MOVED_TEMPORARILY" "Moved Temporarily",
        RFC 7231 "6.4.3", RFC 9110 "15.4.3",
        "The target resource is for now at another URI, and a client may change a POST to a GET when it follows.";
    303 "303" SeeOther "SEE_OTHER" "See Other",
        RFC 7231 "6.4.4", RFC 9110 "15.4.4",
        "The server points to another resource, to be retrieved with GET, that answers the request indirectly.";
    304 "304" NotModified "NOT_MODIFIED" "Not Modified",
        RFC 7232 "4.1", RFC 9110 "15.4.5",
        "The condition of a conditional GET or HEAD was false, so the representation that the client has stored is still good.",
        "A response with this status has no content.";
    305 "305" UseProxy "USE_PROXY" "Use Proxy",
        RFC 7231 "6.4.5", RFC 9110 "15.4.6",
        "The target resource was to be accessed through a given proxy; deprecated because of security concerns.",
        "Deprecated.";
    307 "307" TemporaryRedirect "TEMPORARY_REDIRECT" "Temporary Redirect",
        RFC 7231 "6.4.7", RFC 9110 "15.4.8",
        "The target resource is for now at another URI, and the client must keep the request method when it follows.";
    308 "308" PermanentRedirect "PERMANENT_REDIRECT" "Permanent Redirect",
        RFC 7538 "3", RFC 9110 "15.4.9",
        "The target resource has a new permanent URI, and the client must keep the request method when it follows.",
        "Heuristically cacheable.";

    400 "400" BadRequest "BAD_REQUEST" "Bad Request",
        RFC 7231 "6.5.1", RFC 9110 "15.5.1",
        "The server cannot or will not process the request because of something it sees as a fault of the client.";
    401 "401" Unauthorized "UNAUTHORIZED" "Unauthorized",
        RFC 7235 "3.1", RFC 9110 "15.5.2",
        "The request lacks valid credentials for the target resource.",
        "A response with this status must carry `WWW-Authenticate`.";
    402 "402" PaymentRequired "PAYMENT_REQUIRED" "Payment Required",
        RFC 7231 "6.5.2", RFC 9110 "15.5.3",
        "Reserved for future use.",
        "Registered, with its use still to be defined.";
    403 "403" Forbidden "FORBIDDEN" "Forbidden",
        RFC 7231 "6.5.3", RFC 9110 "15.5.4",
        "The server has understood the request and refuses to fulfil it.";
    404 "404" NotFound "NOT_FOUND" "Not Found",
        RFC 7231 "6.5.4", RFC 9110 "15.5.5",
        "The server has no current representation of the target resource, or does not want to say that it has one.",
        "Heuristically cacheable.";
    405 "405" MethodNotAllowed "METHOD_NOT_ALLOWED" "Method Not Allowed",
        RFC 7231 "6.5.5", RFC 9110 "15.5.6",
        "The server knows the request method, but the target resource does not support it.",
        "A response with this status must carry `Allow`.",
        "Heuristically cacheable.";
    406 "406" NotAcceptable "NOT_ACCEPTABLE" "Not Acceptable",
        RFC 7231 "6.5.6", RFC 9110 "15.5.7",
        "No representation of the target resource suits the client's negotiation fields, and the server will not send a default.";
    407 "407" ProxyAuthenticationRequired "PROXY_AUTHENTICATION_REQUIRED" "Proxy Authentication Required",
        RFC 7235 "3.2", RFC 9110 "15.5.8",
        "The client must authenticate itself to the proxy before the request can go on.",
        "A response with this status must carry `Proxy-Authenticate`.";
    408 "408" RequestTimeout "REQUEST_TIMEOUT" "Request Timeout" or "Request Time-out",
        RFC 7231 "6.5.7", RFC 9110 "15.5.9",
        "The complete request did not arrive in the time that the server was prepared to wait.";
    409 "409" Conflict "CONFLICT" "Conflict",
        RFC 7231 "6.5.8", RFC 9110 "15.5.10",
        "The request conflicts with the current state of the target resource.";
    410 "410" Gone "GONE" "Gone",
        RFC 7231 "6.5.9", RFC 9110 "15.5.11",
        "The target resource is no longer available, and this is likely to be permanent.",
        "Heuristically cacheable.";
    411 "411" LengthRequired "LENGTH_REQUIRED" "Length Required",
        RFC 7231 "6.5.10", RFC 9110 "15.5.12",
        "The server refuses the request unless it states a `Content-Length`.";
    412 "412" PreconditionFailed "PRECONDITION_FAILED" "Precondition Failed",
        RFC 7232 "4.2", RFC 9110 "15.5.13",
        "A condition that the request's header fields set turned out false on the server.";
    413 "413" PayloadTooLarge "PAYLOAD_TOO_LARGE" "Payload Too Large"
        | ContentTooLarge "CONTENT_TOO_LARGE" "Content Too Large"
        | RequestEntityTooLarge "REQUEST_ENTITY_TOO_LARGE" "Request Entity Too Large",
        RFC 7231 "6.5.11", RFC 9110 "15.5.14",
        "The content of the request is larger than the server is willing or able to process.";
    414 "414" UriTooLong "URI_TOO_LONG" "URI Too Long"
        | RequestUriTooLong "REQUEST_URI_TOO_LONG" "Request-URI Too Long"
        | RequestUriTooLarge "REQUEST_URI_TOO_LARGE" "Request-URI Too Large",
        RFC 7231 "6.5.12", RFC 9110 "15.5.15",
        "The target URI is longer than the server is willing to interpret.",
        "Heuristically cacheable.";
    415 "415" UnsupportedMediaType "UNSUPPORTED_MEDIA_TYPE" "Unsupported Media Type",
        RFC 7231 "6.5.13", RFC 9110 "15.5.16",
        "The content of the request is in a format that the target resource does not support for this method.";
    416 "416" RangeNotSatisfiable "RANGE_NOT_SATISFIABLE" "Range Not Satisfiable"
        | RequestedRangeNotSatisfiable "REQUESTED_RANGE_NOT_SATISFIABLE" "Requested Range Not Satisfiable",
        RFC 7233 "4.4", RFC 9110 "15.5.17",
        "None of the ranges that the request asked for can be served.";
    417 "417" ExpectationFailed "EXPECTATION_FAILED" "Expectation Failed",
        RFC 7231 "6.5.14", RFC 9110 "15.5.18",
        "At least one server on the way could not meet the request's `Expect` field.";
    418 "418" ImATeapot "IM_A_TEAPOT" "I'm a teapot",
        RFC 2324 "2.3.2", RFC 9110 "15.5.19",
        "A joke about coffee pots that was deployed so widely that the code cannot be given another meaning for now.",
        "Not assigned by the registry, which keeps it free.";
    421 "421" MisdirectedRequest "MISDIRECTED_REQUEST" "Misdirected Request",
        RFC 7540 "9.1.2", RFC 9110 "15.5.20",
        "The request reached a server that cannot or will not answer with authority for the target URI.";
    422 "422" UnprocessableContent "UNPROCESSABLE_CONTENT" "Unprocessable Content" | UnprocessableEntity "UNPROCESSABLE_ENTITY" "Unprocessable Entity",
        RFC 4918 "11.2", RFC 9110 "15.5.21",
        "The content is of a known type and well formed, but the instructions in it cannot be processed.";
    423 "423" Locked "LOCKED" "Locked",
        RFC 4918 "11.3", RFC 4918 "11.3",
        "The source or the destination of the method is locked.";
    424 "424" FailedDependency "FAILED_DEPENDENCY" "Failed Dependency",
        RFC 4918 "11.4", RFC 4918 "11.4",
        "The method was not performed because another action that it depended on failed.";
    425 "425" TooEarly "TOO_EARLY" "Too Early",
        RFC 8470 "5.2", RFC 8470 "5.2",
        "The server does not want to risk processing a request that might be a replay of early data.";
    426 "426" UpgradeRequired "UPGRADE_REQUIRED" "Upgrade Required",
        RFC 7231 "6.5.15", RFC 9110 "15.5.22",
        "The server refuses the request over the current protocol and might accept it after an upgrade.",
        "A response with this status must carry `Upgrade`.";
    428 "428" PreconditionRequired "PRECONDITION_REQUIRED" "Precondition Required",
        RFC 6585 "3", RFC 6585 "3",
        "The origin server requires the request to be conditional.";
    429 "429" TooManyRequests "TOO_MANY_REQUESTS" "Too Many Requests",
        RFC 6585 "4", RFC 6585 "4",
        "The client has sent too many requests in a given amount of time.";
    431 "431" RequestHeaderFieldsTooLarge "REQUEST_HEADER_FIELDS_TOO_LARGE" "Request Header Fields Too Large",
        RFC 6585 "5", RFC 6585 "5",
        "One header field of the request, or all of them together, are larger than the server will process.";
    451 "451" UnavailableForLegalReasons "UNAVAILABLE_FOR_LEGAL_REASONS" "Unavailable For Legal Reasons",
        RFC 7725 "3", RFC 7725 "3",
        "Access to the resource is denied because of a legal demand.",
        "Heuristically cacheable.";

    500 "500" InternalServerError "INTERNAL_SERVER_ERROR" "Internal Server Error",
        RFC 7231 "6.6.1", RFC 9110 "15.6.1",
        "The server met an unexpected condition that kept it from fulfilling the request.";
    501 "501" NotImplemented "NOT_IMPLEMENTED" "Not Implemented",
        RFC 7231 "6.6.2", RFC 9110 "15.6.2",
        "The server does not support the functionality that the request needs.",
        "Heuristically cacheable.";
    502 "502" BadGateway "BAD_GATEWAY" "Bad Gateway",
        RFC 7231 "6.6.3", RFC 9110 "15.6.3",
        "The server, acting as a gateway, received an invalid response from the server behind it.";
    503 "503" ServiceUnavailable "SERVICE_UNAVAILABLE" "Service Unavailable",
        RFC 7231 "6.6.4", RFC 9110 "15.6.4",
        "The server cannot handle the request for now, because of overload or maintenance.";
    504 "504" GatewayTimeout "GATEWAY_TIMEOUT" "Gateway Timeout" or "Gateway Time-out",
        RFC 7231 "6.6.5", RFC 9110 "15.6.5",
        "The server, acting as a gateway, got no timely response from the server behind it.";
    505 "505" HttpVersionNotSupported "HTTP_VERSION_NOT_SUPPORTED" "HTTP Version Not Supported",
        RFC 7231 "6.6.6", RFC 9110 "15.6.6",
        "The server does not support, or refuses to support, the major version of HTTP that the request used.";
    506 "506" VariantAlsoNegotiates "VARIANT_ALSO_NEGOTIATES" "Variant Also Negotiates",
        RFC 2295 "8.1", RFC 2295 "8.1",
        "The chosen variant is itself set up to negotiate, so the server's configuration is at fault.";
    507 "507" InsufficientStorage "INSUFFICIENT_STORAGE" "Insufficient Storage",
        RFC 4918 "11.5", RFC 4918 "11.5",
        "The server cannot store the representation that it needs to complete the request.";
    508 "508" LoopDetected "LOOP_DETECTED" "Loop Detected",
        RFC 5842 "7.2", RFC 5842 "7.2",
        "The server stopped an operation that ran into an infinite loop at infinite depth.";
    510 "510" NotExtended "NOT_EXTENDED" "Not Extended",
        RFC 2774 "7", RFC 2774 "7",
        "The request does not meet the policy for accessing the resource, which asks for an extension; obsoleted.",
        "Obsoleted.";
    511 "511" NetworkAuthenticationRequired "NETWORK_AUTHENTICATION_REQUIRED" "Network Authentication Required",
        RFC 6585 "6", RFC 6585 "6",
        "The client must authenticate itself to gain access to the network.";
}
