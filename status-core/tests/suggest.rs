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
