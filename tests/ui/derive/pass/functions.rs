//! Functions that make what is sent, and those that give the status.

use std::borrow::Cow;
use std::fmt::Display;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use http_status::{HttpError, Status};

#[derive(HttpError)]
enum Conversions {
    #[status(429)]
    Method(#[status(header = "retry-after", with = Duration::as_secs)] Duration),
    #[status(429)]
    Optional(#[status(header = "retry-after", with = Duration::as_secs)] Option<Duration>),
    #[status(429)]
    Function {
        #[status(detail, with = described, instance, with = self::path)]
        #[status(header = "x-id", with = crate::own::id)]
        foreign: Foreign,
    },
    #[status(429)]
    Qualified(#[status(detail, with = <str as ToString>::to_string)] String),
    #[status(429)]
    Turbofish(#[status(detail, with = generic::<u8>)] u8),
    #[status(429)]
    Global(#[status(detail, with = ::std::net::IpAddr::is_ipv4)] IpAddr),
    #[status(429)]
    Borrows(#[status(detail, with = str::trim)] String),
    #[status(429)]
    OfTheTypeItself(#[status(detail, with = Self::shown)] u8),
    #[status(429)]
    Constructor(#[status(detail, with = Shown)] u8),
}

impl Conversions {
    fn shown(_: &u8) -> &'static str {
        "shown"
    }
}

struct Shown<'a>(&'a u8);

impl Display for Shown<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

#[derive(HttpError)]
enum Statuses {
    ByValue(#[status(with = Foreign::status)] Foreign),
    ByReference(#[status(with = Foreign::status_ref)] Foreign),
    AnotherError(#[status(with = Foreign::error)] Foreign),
    Named {
        id: u8,
        #[status(with = Foreign::status)]
        #[status(header = "x-id", with = own::id)]
        inner: Foreign,
    },
    OfAnOption(#[status(with = of_an_option)] Option<Status>),
    OfItself(#[status(with = same)] Box<Statuses>),
    #[status(hide)]
    WithOptions(#[status(with = Foreign::status)] Foreign),
    #[status(title = "Foreign", detail = "{0}")]
    WithADetail(u8, #[status(with = Foreign::status)] Foreign),
}

#[derive(HttpError)]
struct Generic<T>(#[status(with = held::<T>)] Held<T>);

#[derive(HttpError)]
struct Lifetime<'a>(#[status(with = Cow::as_ref)] Cow<'a, Inner>);

#[derive(HttpError)]
struct Shared(#[status(with = Arc::as_ref)] Arc<Inner>);

#[derive(Clone, HttpError)]
#[status(404)]
struct Inner;

struct Held<T>(T);

fn held<T>(_: &Held<T>) -> Status {
    Status::NotFound
}

struct Foreign(Status);

impl Foreign {
    fn status(&self) -> Status {
        self.0
    }

    fn status_ref(&self) -> &Status {
        &self.0
    }

    fn error(&self) -> Inner {
        Inner
    }

}

macro_rules! error {
    ($name:ident, $ty:ty, $path:path) => {
        #[derive(HttpError)]
        #[status(429)]
        struct $name(#[status(header = "retry-after", with = $path)] $ty);
    };
}
error!(ThroughAMacro, Option<Duration>, Duration::as_secs);

fn of_an_option(status: &Option<Status>) -> Status {
    status.unwrap_or(Status::NotFound)
}

fn same(_: &Box<Statuses>) -> Status {
    Status::NotFound
}

fn described(foreign: &Foreign) -> &'static str {
    foreign.0.reason()
}

fn path(foreign: &Foreign) -> String {
    format!("/{}", foreign.0.code())
}

fn generic<T: Display>(value: &T) -> String {
    value.to_string()
}

mod own {
    pub fn id(_: &super::Foreign) -> u8 {
        7
    }
}

fn main() {}
