//! Which status a wrong name is taken for.

use status_core::{Status, StatusSet};

#[track_caller]
fn suggests(names: &[&str], status: impl Into<Option<Status>>) {
    let status = status.into();
    for name in names {
        assert_eq!(StatusSet::ALL.closest_name(name).and_then(Status::from_name), status, "{name}");
    }
}

#[test]
fn another_spelling() {
    for &status in Status::ALL {
        for spelling in [
            status.name().to_lowercase(),
            status.reason().to_lowercase(),
            status.reason().replace([' ', '-'], "_"),
        ] {
            suggests(&[&spelling], status);
        }
    }
    suggests(&["content_too_large", "Request-Entity-Too-Large"], Status::PayloadTooLarge);
}

#[test]
fn typos() {
    suggests(
        &["NotFond", "NotFonud", "NotFoundd", "otFound", "Notfuond", "NOT_FUOND"],
        Status::NotFound,
    );
    suggests(&["Goen", "Gon", "Gonne"], Status::Gone);
    suggests(&["TooManyRequest", "ToManyRequests", "TOO_MANY_REQEUSTS"], Status::TooManyRequests);
    suggests(&["Unauthorised"], Status::Unauthorized);
    suggests(&["UnprocessableEntitty"], Status::UnprocessableContent);
    suggests(&["InternalServorError"], Status::InternalServerError);
    suggests(&["Creaeetd"], Status::Created);
}

#[test]
fn informal_names() {
    suggests(
        &["InternalError", "ServerError", "Internal", "internal_error"],
        Status::InternalServerError,
    );
    suggests(&["Teapot", "TEAPOT"], Status::ImATeapot);
    suggests(&["RateLimited", "rate_limit"], Status::TooManyRequests);
    suggests(&["Unauthenticated"], Status::Unauthorized);
    suggests(&["AccessDenied", "PERMISSION_DENIED"], Status::Forbidden);
    suggests(&["Unprocessable"], Status::UnprocessableContent);
    suggests(&["Unavailable"], Status::ServiceUnavailable);
    suggests(&["TooLarge"], Status::PayloadTooLarge);
    suggests(&["NotAllowed"], Status::MethodNotAllowed);
    suggests(&["UnavailableLegal"], Status::UnavailableForLegalReasons);
    suggests(&["Timeout"], Status::RequestTimeout);
    suggests(&["NotFoundError", "HTTP_404_NOT_FOUND", "ErrNotFound"], Status::NotFound);
}

/// <https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto>
#[test]
fn grpc() {
    for (name, status) in [
        ("Cancelled", Status::RequestTimeout),
        ("Unknown", Status::InternalServerError),
        ("InvalidArgument", Status::BadRequest),
        ("DeadlineExceeded", Status::GatewayTimeout),
        ("NotFound", Status::NotFound),
        ("AlreadyExists", Status::Conflict),
        ("PermissionDenied", Status::Forbidden),
        ("Unauthenticated", Status::Unauthorized),
        ("ResourceExhausted", Status::TooManyRequests),
        ("FailedPrecondition", Status::BadRequest),
        ("Aborted", Status::Conflict),
        ("OutOfRange", Status::BadRequest),
        ("Unimplemented", Status::NotImplemented),
        ("Internal", Status::InternalServerError),
        ("Unavailable", Status::ServiceUnavailable),
        ("DataLoss", Status::InternalServerError),
    ] {
        suggests(&[name], status);
    }
    suggests(&["DEADLINE_EXCEEDED", "deadline_exceeded"], Status::GatewayTimeout);
}

#[test]
fn names_of_other_frameworks() {
    suggests(
        &[
            "NotFoundException",
            "HttpNotFound",
            "HTTPNotFound",
            "NotFoundHttpException",
            "HttpResponseNotFound",
            "StatusNotFound",
            "STATUS_NOT_FOUND",
            "SC_NOT_FOUND",
            "HTTP_NOT_FOUND",
            "HTTP_404_NOT_FOUND",
            "Status404NotFound",
            "notFound404",
            "ErrNotFound",
            "ErrorNotFound",
            "EntityNotFound",
            "RecordNotFound",
            "UserNotFound",
            "UserNotFoundException",
            "OrganizationNotFound",
            "ORGANIZATION_NOT_FOUND",
            "ObjectDoesNotExist",
            "Http404",
            "status404",
        ],
        Status::NotFound,
    );
    suggests(&["Status409Conflict", "ConflictException", "StatusConflict"], Status::Conflict);
    suggests(
        &[
            "InternalServerErrorException",
            "HttpResponseServerError",
            "SC_INTERNAL_SERVER_ERROR",
            "Error500",
            "UnknownError",
        ],
        Status::InternalServerError,
    );
    suggests(&["MethodNotAllowedHttpException"], Status::MethodNotAllowed);
    suggests(&["NotSupportedException", "NotImplementedException"], Status::NotImplemented);
    suggests(&["StatusTeapot"], Status::ImATeapot);
    suggests(&["StatusNonAuthoritativeInfo"], Status::NonAuthoritativeInformation);
    suggests(&["StatusIMUsed"], Status::ImUsed);
    suggests(&["StatusGone", "HttpGone"], Status::Gone);
    suggests(&["AuthenticationRequiredException"], Status::Unauthorized);
    suggests(&["EmailAlreadyExists"], Status::Conflict);
    suggests(&["TimeoutException"], Status::RequestTimeout);
    suggests(&["HttpVersionNotSupportedException"], Status::HttpVersionNotSupported);
    let meant = StatusSet::ALL.closest_name("HTTP_413_REQUEST_ENTITY_TOO_LARGE");
    assert_eq!(meant, Some("RequestEntityTooLarge"));
}

/// Also where the rest of the name means another, or nothing.
#[test]
fn a_code_in_a_name_decides() {
    suggests(&["Status404Gone", "Page404", "404Page"], Status::NotFound);
    suggests(&["Sha512", "Port4040", "Foo299"], None);
    assert_eq!(StatusSet::ERRORS.closest_name("Status200Ok"), None);
    assert_eq!(StatusSet::SERVER_ERRORS.closest_name("Status404InternalServerError"), None);
}

#[test]
fn words_that_say_nothing() {
    suggests(
        &[
            "Http",
            "HttpError",
            "HttpException",
            "HttpStatus",
            "StatusCode",
            "Exception",
            "Response",
            "ErrorResponse",
            "DbError",
            "IoError",
            "ParseError",
            "DatabaseError",
            "ConfigError",
            "CustomException",
            "ClientError",
            "ServiceError",
            "NetworkError",
            "Sqlx",
            "Timestamp",
        ],
        None,
    );
}

#[test]
fn nothing_near() {
    suggests(&["Foo", "", "_", "X", "Database", "Custom", "code", "AppError", "é", "404"], None);
    suggests(&["NotFoundNotFoundNotFoundNotFoundNotFoundNotFound"], None);
    suggests(&["Error", "Server"], None);
}

#[test]
fn the_name_that_was_meant() {
    assert_eq!(StatusSet::ALL.closest_name("UnprocesableEntity"), Some("UnprocessableEntity"));
    assert_eq!(StatusSet::ALL.closest_name("content_too_large"), Some("ContentTooLarge"));
    let two_in_one = "ErrorPartialContentTooLarge";
    assert_eq!(StatusSet::ALL.closest_name(two_in_one), Some("ContentTooLarge"));
}

#[test]
fn only_from_the_set() {
    assert_eq!(StatusSet::ALL.closest_name("Fond"), Some("Found"));
    assert_eq!(StatusSet::ERRORS.closest_name("Fond"), None);
    assert_eq!(StatusSet::ERRORS.closest_name("Okay"), None);
    assert_eq!(StatusSet::EMPTY.closest_name("NotFound"), None);
}

#[test]
fn other_words() {
    let words = ["extension", "header", "instance"];
    for (word, meant) in [
        ("heder", Some("header")),
        ("Instance", Some("instance")),
        ("extentsion", Some("extension")),
        ("detail", None),
        ("", None),
    ] {
        assert_eq!(status_core::__closest_word(word, &words), meant, "{word}");
    }
}
