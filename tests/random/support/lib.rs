//! What the random programs stand on: errors written by hand, and the comparison with what is
//! expected.

use std::fmt::{self, Debug, Display};
use std::sync::atomic::{AtomicUsize, Ordering};

use http_status::{Describe, HttpError, Status, StatusSet};

/// Other ways to name the crate.
pub mod facade {
    pub use http_status as statuses;
    pub mod r#mod {
        pub use http_status::*;
    }
}

macro_rules! errors {
    ($($name:ident),*) => {$(
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }
        }

        impl std::error::Error for $name {}
    )*};
}

errors!(Gone, Secret, Loud, Odd, Lazy);

impl HttpError for Gone {
    const STATUSES: StatusSet = StatusSet::of(&[Status::Gone]);

    fn status(&self) -> Status {
        Status::Gone
    }
}

impl HttpError for Secret {
    const STATUSES: StatusSet = StatusSet::of(&[Status::Forbidden]);

    fn status(&self) -> Status {
        Status::Forbidden
    }

    fn exposes_detail(&self) -> bool {
        false
    }
}

impl HttpError for Loud {
    const STATUSES: StatusSet = StatusSet::of(&[Status::ServiceUnavailable]);

    fn status(&self) -> Status {
        Status::ServiceUnavailable
    }

    fn exposes_detail(&self) -> bool {
        true
    }

    fn describe(&self, to: &mut dyn Describe) {
        to.title("loud");
        to.header("x-loud", 1);
    }
}

/// Answers with what is no error.
impl HttpError for Odd {
    const STATUSES: StatusSet = StatusSet::of(&[Status::NoContent, Status::Locked]);

    fn status(&self) -> Status {
        Status::NoContent
    }

    fn exposes_detail(&self) -> bool {
        true
    }
}

/// Does not say what it can answer with.
impl HttpError for Lazy {
    fn status(&self) -> Status {
        Status::TooManyRequests
    }
}

pub trait Has {
    type Assoc: Debug;
    const FIVE: u8 = 5;
}

impl Has for u8 {
    type Assoc = Gone;
}

#[derive(Debug)]
pub struct K<const N: isize>;

impl<const N: isize> K<N> {
    pub const W: isize = N;
}

pub trait Number {
    const V: isize;
}

impl<const N: isize> Number for K<N> {
    const V: isize = N;
}

#[must_use]
pub const fn same<const N: isize>() -> isize {
    N
}

#[macro_export]
macro_rules! ty {
    ($($t:tt)*) => { $($t)* };
}

static CHECKS: AtomicUsize = AtomicUsize::new(0);

fn compare<T: PartialEq + Debug>(case: usize, what: &str, found: &T, expected: &T) {
    CHECKS.fetch_add(1, Ordering::Relaxed);
    if found != expected {
        println!("wrong {case}: {what} is {found:?}, expected {expected:?}");
    }
}

/// All that a value says.
pub fn value(
    case: usize,
    name: &str,
    error: &impl HttpError,
    status: u16,
    is_exposed: bool,
    told: &[&str],
) {
    compare(case, &format!("status of {name}"), &error.status().code(), &status);
    compare(case, &format!("exposes_detail of {name}"), &error.exposes_detail(), &is_exposed);
    let problem = http_status::__private::described(error);
    let headers = problem.headers().map(|(name, value)| format!("header:{name}={value}"));
    let mut others: Vec<_> = headers.collect();
    let members = problem.details().extensions();
    others.extend(members.map(|(name, value)| format!("extension:{name}={value}")));
    others.extend(problem.details().instance().map(|uri| format!("instance={uri}")));
    let body = serde_json::to_value(problem.details()).expect("JSON");
        let title = problem.details().title().filter(|title| *title != error.status().reason());
    others.extend(body["type"].as_str().map(|uri| format!("type={uri}")));
    others.extend(title.map(|title| format!("title={title}")));
    others.sort();
    let mut told: Vec<_> = told.iter().map(|text| (*text).to_owned()).collect();
    told.sort();
    compare(case, &format!("description of {name}"), &others, &told);
}

/// All that a type says.
pub fn statuses<E: HttpError>(case: usize, name: &str, statuses: &[u16]) {
    let found: Vec<_> = E::STATUSES.iter().map(Status::code).collect();
    compare(case, &format!("STATUSES of {name}"), &found, &statuses.to_vec());
}

pub fn number(case: usize, what: &str, found: u16, expected: u16) {
    compare(case, what, &found, &expected);
}

/// Says how much was compared.
pub fn done() {
    println!("checks {}", CHECKS.load(Ordering::Relaxed));
}
