//! What the attribute's options send: each by itself, what goes before what, and what is shown.

mod by_delegation;
mod by_functions;
mod each;

use http_status::{HttpError, Problem, Status, StatusSet};
use serde_json::Value;

use by_delegation::{FixedStatus, OfAStatus, Outer, Through};
use by_functions::{OfKnownStatuses, Own, Rejected};
use each::{DetailLevels, Details, Headers, Instances, Members};

/// The problem details, without the title and the status.
fn said(error: impl Into<Problem>) -> Value {
    let mut value = serde_json::to_value(error.into().details()).unwrap();
    value.as_object_mut().unwrap().retain(|name, _| name != "title" && name != "status");
    value
}

fn detail(error: impl Into<Problem>) -> Option<String> {
    error.into().details().detail().map(str::to_owned)
}

fn headers(error: impl Into<Problem>) -> Vec<String> {
    error.into().headers().map(|(name, value)| format!("{name}: {value}")).collect()
}

#[test]
fn statuses() {
    let is = |statuses: StatusSet, expected: &[u16]| {
        assert_eq!(statuses.iter().map(Status::code).collect::<Vec<_>>(), expected);
    };
    is(Details::STATUSES, &[404, 422, 500, 503]);
    is(DetailLevels::STATUSES, &[404, 500]);
    is(Members::STATUSES, &[404]);
    is(Headers::STATUSES, &[429]);
    is(Instances::STATUSES, &[404, 503]);
    is(Outer::STATUSES, &[503]);
    is(Through::STATUSES, &[404, 500]);
    is(FixedStatus::STATUSES, &[400, 404, 500]);
    is(OfKnownStatuses::STATUSES, &[404, 500]);
    is(Own::STATUSES, &[404, 500, 503]);
    assert_eq!(Rejected::STATUSES, StatusSet::ERRORS);
    assert_eq!(OfAStatus::STATUSES, StatusSet::ERRORS);
}
