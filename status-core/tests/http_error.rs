//! What an error says through a pointer, and what one says that leaves all but its status open.

use std::any::Any;
use std::fmt::Display;
use std::sync::Arc;

use status_core::{Describe, HttpError, Status, StatusSet};

/// Says of everything the opposite of what the trait does by itself.
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
        to.instance(&"/incidents/7");
        to.header("retry-after", &120);
        to.extension("host", &"db-3");
    }
}

struct Terse;

impl HttpError for Terse {
    fn status(&self) -> Status {
        Status::BadGateway
    }
}

#[derive(Default)]
struct Told(Vec<String>);

impl Describe for Told {
    fn problem_type(&mut self, uri: &'static str) {
        self.0.push(uri.into());
    }

    fn title(&mut self, title: &'static str) {
        self.0.push(title.into());
    }

    fn instance(&mut self, uri: &dyn Display) {
        self.0.push(uri.to_string());
    }

    fn header(&mut self, name: &'static str, value: &dyn Display) {
        self.0.push(format!("{name}: {value}"));
    }

    fn extension(&mut self, name: &'static str, value: &dyn Any) {
        self.0.push(format!("{name} = {:?}", value.downcast_ref::<&str>()));
    }
}

/// Takes nothing, by the trait's own methods.
struct Deaf;

impl Describe for Deaf {}

fn told<E: HttpError>(error: &E) -> Vec<String> {
    let mut told = Told::default();
    error.describe(&mut told);
    error.describe(&mut Deaf);
    told.0
}

#[track_caller]
fn is_outspoken<E: HttpError>(error: &E) {
    assert_eq!(E::STATUSES, StatusSet::of(&[Status::BadGateway]));
    assert_eq!(error.status(), Status::BadGateway);
    assert!(error.exposes_detail());
    let expected = [
        "/problems/upstream",
        "Upstream is away",
        "/incidents/7",
        "retry-after: 120",
        "host = Some(\"db-3\")",
    ];
    assert_eq!(told(error), expected);
}

#[track_caller]
fn is_terse<E: HttpError>(error: &E) {
    assert_eq!(E::STATUSES, StatusSet::ERRORS);
    assert_eq!(error.status(), Status::BadGateway);
    assert!(!error.exposes_detail());
    assert_eq!(told(error), [""; 0]);
}

#[test]
fn itself() {
    is_outspoken(&Outspoken);
    is_terse(&Terse);
}

#[test]
fn through_pointers() {
    is_outspoken(&&Outspoken);
    is_outspoken(&Box::new(Outspoken));
    is_outspoken(&Arc::new(Outspoken));
    is_outspoken(&Arc::new(Box::new(&Outspoken)));
    is_terse(&&Terse);
    is_terse(&Box::new(Terse));
    is_terse(&Arc::new(Terse));
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
