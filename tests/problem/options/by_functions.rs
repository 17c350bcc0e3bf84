//! What functions give: a status of a foreign type, and a body.

use http_status::{Body, HttpError, Problem, Status};
use thiserror::Error;

use super::by_delegation::{Inner, Said};
use super::{detail, headers};

/// A rejection as other crates have it: it knows a status, and is no `HttpError`.
#[derive(Debug, Error)]
#[error("rejected")]
pub(super) struct Rejection(Status);

impl Rejection {
    fn status(&self) -> Status {
        self.0
    }

    fn by_reference(&self) -> &Status {
        &self.0
    }

    fn said(&self) -> Said {
        if self.0 == Status::NotFound { Said::Missing } else { Said::BrokenExposed }
    }
}

#[derive(Debug, Error, HttpError)]
#[error("outer")]
pub(super) enum Rejected {
    ByValue(#[status(with = Rejection::status)] Rejection),
    ByReference(#[status(with = Rejection::by_reference)] Rejection),
    Error(#[status(with = Rejection::said)] Rejection),
    Option(#[status(with = or_gone)] Option<Status>),
}

#[derive(Debug, Error, HttpError)]
#[error("rejected")]
pub(super) struct OfKnownStatuses(#[status(with = Rejection::said)] Rejection);

#[allow(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "as a function for `with` is"
)]
fn or_gone(status: &Option<Status>) -> Status {
    status.unwrap_or(Status::Gone)
}

#[test]
fn a_status_that_a_function_gives() {
    for make in [Rejected::ByValue, Rejected::ByReference] {
        let gone = make(Rejection(Status::Gone));
        assert_eq!(gone.status(), Status::Gone);
        assert_eq!(detail(gone).as_deref(), Some("outer"));
        assert_eq!(detail(make(Rejection(Status::BadGateway))), None);
        let fine = Problem::from(make(Rejection(Status::Ok)));
        assert_eq!(fine.status(), Status::InternalServerError);
        assert_eq!(fine.details().detail(), None);
    }
    let said = Rejected::Error(Rejection(Status::Gone));
    assert_eq!(said.status(), Status::InternalServerError);
    assert_eq!(detail(said).as_deref(), Some("inner"));
    assert_eq!(Rejected::Option(None).status(), Status::Gone);
    assert_eq!(Rejected::Option(Some(Status::Conflict)).status(), Status::Conflict);
}

#[derive(Debug, Error, HttpError)]
#[error("for the log")]
#[status(body = Own::body)]
pub(super) enum Own {
    #[status(404, detail = "no user {0}", header("x-own" = "1"))]
    NoUser(u64),
    #[status(500)]
    Broken,
    #[status(transparent)]
    Inner(#[from] Inner),
}

impl Own {
    fn body(&self, problem: &Problem) -> Body {
        let text = problem.details().detail().unwrap_or("nothing");
        Body::text(format!("{} {text} {}", problem.status().code(), matches!(self, Own::Broken)))
    }
}

#[derive(Debug, Error, HttpError)]
#[error("around")]
#[status(transparent)]
pub(super) struct Around(Own);

#[test]
fn a_body() {
    fn handler(error: Own) -> Result<(), Problem> {
        Err(error)?;
        Ok(())
    }
    let body = |error| {
        let problem = handler(error).unwrap_err();
        assert_eq!(problem.body().content_type(), Some("text/plain; charset=utf-8"));
        String::from_utf8(problem.body().bytes().to_vec()).unwrap()
    };
    assert_eq!(body(Own::NoUser(7)), "404 no user 7 false");
    assert_eq!(body(Own::Broken), "500 nothing true");
    assert_eq!(body(Inner::new().into()), "503 inner detail false");
    assert_eq!(headers(Own::NoUser(7)), ["x-own: 1"]);
    let around = Problem::from(Around(Own::NoUser(7)));
    assert_eq!(around.body().content_type(), Some("application/problem+json"));
    assert_eq!(around.details().detail(), Some("no user 7"));
}
