//! Whose text the client sees.

use http_status::{Describe, HttpError, Problem, Status, status};
use thiserror::Error;

fn detail(error: impl HttpError + std::error::Error + Send + Sync + 'static) -> Option<String> {
    Problem::from(error).details().detail().map(str::to_owned)
}

/// A text, a status, and what it says of the detail by itself.
#[derive(Clone, Copy, Debug, Error)]
#[error("inner")]
struct Inner {
    status: Status,
    exposes: Option<bool>,
    says: Option<&'static str>,
}

impl HttpError for Inner {
    fn status(&self) -> Status {
        self.status
    }

    fn exposes_detail(&self) -> bool {
        self.exposes.unwrap_or(!self.status.is_server_error())
    }

    fn describe(&self, to: &mut dyn Describe) {
        if let Some(text) = self.says {
            to.detail(text);
        }
    }
}

#[derive(Debug, Error, HttpError)]
#[error("outer")]
#[status(transparent)]
struct Plain(Inner);

#[derive(Debug, Error, HttpError)]
#[error("outer")]
#[status(transparent, expose)]
struct Exposing(Inner);

#[derive(Debug, Error, HttpError)]
#[error("outer")]
#[status(transparent, hide)]
struct Hiding(Inner);

#[derive(Debug, Error, HttpError)]
#[error("outermost")]
#[status(transparent)]
struct Twice(Plain);

#[derive(Debug, Error, HttpError)]
#[error("outer")]
#[status(transparent)]
struct Generic<E>(E);

const fn inner(status: Status) -> Inner {
    Inner { status, exposes: None, says: None }
}

#[test]
fn by_itself() {
    let (missing, broken) = (inner(status!(404)), inner(status!(500)));
    assert_eq!(detail(missing).as_deref(), Some("inner"));
    assert_eq!(detail(broken), None);
    assert_eq!(detail(Inner { exposes: Some(true), ..broken }).as_deref(), Some("inner"));
    assert_eq!(detail(Inner { exposes: Some(false), ..missing }), None);
    let said = Some("said");
    for exposes in [None, Some(true), Some(false)] {
        for error in [missing, broken] {
            assert_eq!(detail(Inner { exposes, says: said, ..error }).as_deref(), said);
        }
    }
}

/// On a 5xx, the outer text is wider than what the inner error shows.
#[test]
fn delegated() {
    let (missing, broken) = (inner(status!(404)), inner(status!(500)));
    let shown = Inner { exposes: Some(true), ..broken };
    assert_eq!(detail(Plain(missing)).as_deref(), Some("outer"));
    assert_eq!(detail(Twice(Plain(missing))).as_deref(), Some("outermost"));
    assert_eq!(detail(Plain(broken)), None);
    assert_eq!(detail(Twice(Plain(broken))), None);
    assert_eq!(detail(Plain(shown)).as_deref(), Some("inner"));
    assert_eq!(detail(Twice(Plain(shown))).as_deref(), Some("inner"));
    assert_eq!(detail(Plain(Inner { exposes: Some(false), ..missing })), None);
}

#[test]
fn the_outer_error_says_so() {
    for status in [status!(404), status!(500)] {
        for says in [None, Some("said")] {
            let error = Inner { says, exposes: Some(true), ..inner(status) };
            assert_eq!(detail(Exposing(error)).as_deref(), Some("outer"));
            assert_eq!(detail(Hiding(error)), None);
        }
    }
}

/// What the inner error says in words of its own is what is sent.
#[test]
fn the_inner_error_says_so() {
    for status in [status!(404), status!(500)] {
        let error = Inner { says: Some("said"), ..inner(status) };
        assert_eq!(detail(Plain(error)).as_deref(), Some("said"));
        assert_eq!(detail(Twice(Plain(error))).as_deref(), Some("said"));
    }
}

/// A status has no text, and nothing is said under one that is no error.
#[test]
fn of_a_status() {
    #[derive(Debug, Error, HttpError)]
    #[error("outer")]
    struct Asks(#[status] Status);

    #[derive(Debug, Error, HttpError)]
    #[error("outer")]
    struct Tells(
        #[status]
        #[status(instance)]
        Status,
    );

    assert_eq!(detail(Asks(status!(404))).as_deref(), Some("outer"));
    assert_eq!(detail(Asks(status!(503))), None);
    assert_eq!(detail(Asks(status!(200))), None);
    let problem = Problem::from(Tells(status!(204)));
    assert_eq!(problem.details().instance(), Some("204 No Content"));
    assert_eq!(problem.status(), Status::InternalServerError);
    let accepted = Inner { says: Some("said"), exposes: Some(true), ..inner(status!(202)) };
    assert_eq!(detail(accepted), None);
    assert_eq!(detail(Plain(accepted)), None);
    assert_eq!(detail(Exposing(accepted)), None);
}

/// Whether a type parameter has a text, the derive cannot know.
#[test]
fn of_a_type_parameter() {
    assert_eq!(detail(Generic(inner(status!(404)))).as_deref(), Some("outer"));
    let shown = Inner { exposes: Some(true), ..inner(status!(500)) };
    assert_eq!(detail(Generic(shown)), None);
}
