//! Errors that nobody expected.

use std::error::Error;
use std::io;

use http_status::{HttpError, Problem, Status, Unexpected, status};

#[derive(Debug, thiserror::Error, HttpError)]
#[error("no such user")]
#[status(404)]
struct NoUser;

fn fails<E>(error: E) -> Result<(), Unexpected>
where
    Unexpected: From<E>,
{
    Err(error)?
}

#[track_caller]
fn says_nothing(error: Unexpected) -> Problem {
    let problem = Problem::from(error);
    assert_eq!(problem.body().bytes(), br#"{"title":"Internal Server Error","status":500}"#);
    assert_eq!(problem.headers().count(), 0);
    problem
}

#[test]
fn of_any_kind() {
    let problem = says_nothing(fails(io::Error::other("db-3 is away")).unwrap_err());
    assert_eq!(problem.error().unwrap().to_string(), "db-3 is away");
    assert!(problem.error().unwrap().is::<io::Error>());
    let problem = says_nothing(fails("a text").unwrap_err());
    assert_eq!(problem.error().unwrap().to_string(), "a text");
    let boxed: Box<dyn Error + Send + Sync> = Box::new(NoUser);
    assert!(says_nothing(fails(boxed).unwrap_err()).error().unwrap().is::<NoUser>());
    assert!(says_nothing(fails(NoUser).unwrap_err()).error().unwrap().is::<NoUser>());
}

#[test]
fn a_problem_stays() {
    let problem = Problem::from(NoUser).with_header("x-a", 1);
    let problem = Problem::from(fails(problem).unwrap_err());
    assert_eq!(problem.status(), Status::NotFound);
    assert!(problem.headers().eq([("x-a", "1")]));
    assert!(problem.error().unwrap().is::<NoUser>());
}

/// For the log and for `main`, it is the error itself.
#[test]
fn in_words() {
    let error = fails(NoUser).unwrap_err();
    assert_eq!((error.to_string(), format!("{error:?}")), ("no such user".into(), "NoUser".into()));
    let error = fails(Problem::new(status!(409))).unwrap_err();
    assert_eq!(error.to_string(), "Conflict");
    assert!(format!("{error:?}").starts_with("Problem {"));
}

/// A status needs no error type around it.
#[test]
fn a_status() {
    fn handler() -> Result<(), Problem> {
        Err(status!(404))?
    }
    let problem = handler().unwrap_err();
    assert_eq!(problem.body().bytes(), br#"{"title":"Not Found","status":404}"#);
    assert!(problem.error().is_none());
    let problem = Problem::from(Box::new(status!(204)));
    assert_eq!(problem.body().bytes(), br#"{"title":"Internal Server Error","status":500}"#);
}

/// What a problem is made of is its source.
#[test]
fn the_error_behind() {
    let problem = Problem::from(NoUser);
    assert!(problem.source().unwrap().is::<NoUser>());
    assert!(Problem::new(status!(404)).source().is_none());
    let problem = Problem::new(status!(502)).with_error("a text");
    assert_eq!(problem.error().unwrap().to_string(), "a text");
    let problem = problem.clone().with_error(NoUser).with_status(status!(429));
    assert!(problem.error().unwrap().is::<NoUser>());
    assert_eq!(problem.body().bytes(), br#"{"title":"Too Many Requests","status":429}"#);
}
