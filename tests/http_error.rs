//! What an error says through a pointer, and what one says that leaves all but its status open.

use std::error::Error;
use std::rc::Rc;
use std::sync::Arc;

use http_status::{Describe, HttpError, Problem, Status, StatusSet};

/// Says of everything the opposite of what the trait does by itself.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the host db-3 is away")]
struct Outspoken;

impl HttpError for Outspoken {
    const STATUSES: StatusSet = StatusSet::of(&[Status::BadGateway]);

    fn status(&self) -> Status {
        Status::BadGateway
    }

    fn exposes_detail(&self) -> bool {
        true
    }

    fn describe(&self, to: &mut dyn Describe) {
        to.problem_type("/problems/upstream");
        to.title("Upstream is away");
        to.instance("/incidents/7");
        to.header("retry-after", 120);
        to.extension("host", "db-3");
    }
}

#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the host db-3 is away")]
struct Terse;

impl HttpError for Terse {
    fn status(&self) -> Status {
        Status::BadGateway
    }
}

fn described(error: impl HttpError + Error + Send + Sync + 'static) -> String {
    let problem = Problem::from(error);
    let headers: Vec<_> = problem.headers().collect();
    format!("{} {headers:?}", serde_json::to_string(problem.details()).unwrap())
}

#[track_caller]
fn is_outspoken<E: HttpError>(error: &E) {
    assert_eq!(E::STATUSES, StatusSet::of(&[Status::BadGateway]));
    assert_eq!(error.status(), Status::BadGateway);
    assert!(error.exposes_detail());
}

#[track_caller]
fn is_terse<E: HttpError>(error: &E) {
    assert_eq!(E::STATUSES, StatusSet::ERRORS);
    assert_eq!(error.status(), Status::BadGateway);
    assert!(!error.exposes_detail());
}

const OUTSPOKEN: &str = r#"{"type":"/problems/upstream","title":"Upstream is away","status":502,"detail":"the host db-3 is away","instance":"/incidents/7","host":"db-3"} [("retry-after", "120")]"#;
const TERSE: &str = r#"{"title":"Bad Gateway","status":502} []"#;

#[test]
fn itself() {
    is_outspoken(&Outspoken);
    is_terse(&Terse);
    assert_eq!(described(Outspoken), OUTSPOKEN);
    assert_eq!(described(Terse), TERSE);
}

#[test]
fn through_pointers() {
    is_outspoken(&&Outspoken);
    is_outspoken(&Box::new(Outspoken));
    is_outspoken(&Rc::new(Outspoken));
    is_outspoken(&Arc::new(Box::new(&Outspoken)));
    is_terse(&&Terse);
    is_terse(&Box::new(Terse));
    is_terse(&Rc::new(Terse));
    is_terse(&Arc::new(Terse));
    let (outspoken, terse): (&'static Outspoken, &'static Terse) = (&Outspoken, &Terse);
    for through in [
        described(outspoken),
        described(Box::new(Outspoken)),
        described(Arc::new(Outspoken)),
        described(Arc::new(Box::new(outspoken))),
    ] {
        assert_eq!(through, OUTSPOKEN);
    }
    for through in [described(terse), described(Box::new(Terse)), described(Arc::new(Terse))] {
        assert_eq!(through, TERSE);
    }
}

/// A status that is no error answers 500, and its text is kept back as for any 500.
#[test]
fn a_status() {
    for (status, answer, is_exposed) in [
        (Status::NotFound, Status::NotFound, true),
        (Status::BadGateway, Status::BadGateway, false),
        (Status::Ok, Status::InternalServerError, false),
    ] {
        assert_eq!(HttpError::status(&status), answer);
        assert_eq!(status.exposes_detail(), is_exposed);
        assert_eq!(HttpError::status(&Box::new(status)), answer);
    }
}
