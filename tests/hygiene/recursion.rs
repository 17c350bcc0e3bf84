//! Errors that hold themselves: the type must not need its own statuses to say them.

#![allow(
    unused_qualifications,
    clippy::redundant_allocation,
    reason = "spellings of the own type that users have"
)]

use ::http_status::{HttpError, Status};
use ::std::{assert_eq, boxed::Box, sync::Arc};

use super::{code, codes};

#[derive(HttpError)]
enum Error {
    #[status(404)]
    Found,
    #[status(transparent)]
    Named(Box<Error>),
    #[status(transparent)]
    OfSelf(Box<Self>),
    #[status(transparent)]
    Shared(Arc<Self>),
    #[status(transparent)]
    Both(Box<Arc<Self>>),
    #[status(transparent)]
    Lent(&'static Self),
    #[status(transparent)]
    LentTwice(&'static &'static Error),
    #[status(transparent)]
    Path(::std::boxed::Box<self::Error>),
    Asked {
        #[status]
        inner: Box<Self>,
        other: u8,
    },
}

#[derive(HttpError)]
enum Generic<'a, T, const N: usize> {
    #[status(404)]
    Found([u8; N]),
    #[status(transparent)]
    Given(T),
    #[status(transparent)]
    Lent(&'a Generic<'a, T, N>),
    #[status(transparent)]
    Owned(Box<Generic<'a, T, N>>),
    #[status(transparent)]
    OfSelf(Box<Self>),
}

/// Spellings of the own type beside the plain one.
#[derive(HttpError)]
enum Spelled<T, const N: usize> {
    #[status(404)]
    Found(T),
    #[status(transparent)]
    Braces(Box<Spelled<T, { N }>>),
    #[status(transparent)]
    Comma(Box<Spelled<T, N>>),
}

/// With another lifetime it is still the same type.
#[derive(HttpError)]
enum Lifetimes<'a> {
    #[status(404)]
    Found(&'a u8),
    #[status(transparent)]
    Static(Box<Lifetimes<'static>>),
}

/// What has the same parameters is another type, whose statuses count.
#[derive(HttpError)]
enum Inner<T> {
    #[status(409)]
    Found(T),
}

#[derive(HttpError)]
enum Around<T> {
    #[status(404)]
    Found(T),
    #[status(transparent)]
    Other(Box<Inner<T>>),
}

macro_rules! make {
    ($name:ident, $type:ty, $boxed:ty, $path:path, $pointer:ident) => {
        #[derive(HttpError)]
        enum $name {
            #[status(404)]
            Found,
            #[status(transparent)]
            Ident(Box<$name>),
            #[status(transparent)]
            Type(Arc<$type>),
            #[status(transparent)]
            Boxed($boxed),
            #[status(transparent)]
            Path($path),
            #[status(transparent)]
            Pointer($pointer<$type>),
        }
    };
}

make!(Made, Made, Box<Made>, Arc<Made>, Box);

/// The same name elsewhere is another type, whose statuses count.
mod other {
    #[derive(::http_status::HttpError)]
    #[status(409)]
    pub(super) struct Outer;
}

#[derive(HttpError)]
enum Outer {
    #[status(404)]
    Found,
    #[status(transparent)]
    Other(Box<other::Outer>),
}

#[test]
fn recursion() {
    assert_eq!(codes::<Error>(), [404]);
    assert_eq!(code(Error::Named(Box::new(Error::Shared(Arc::new(Error::Found))))), 404);
    assert_eq!(code(Error::Lent(&Error::Found)), 404);
    assert_eq!(code(Error::Asked { inner: Box::new(Error::Found), other: 0 }), 404);
}

#[test]
fn generic_recursion() {
    type Filled = Generic<'static, Status, 1>;
    assert_eq!(codes::<Generic<'_, other::Outer, 1>>(), [404, 409]);
    assert_eq!(code(Filled::Owned(Box::new(Filled::Given(Status::Gone)))), 410);
    assert_eq!(code(Filled::Lent(&Generic::Found([0]))), 404);
}

#[test]
fn other_spellings_of_the_own_type() {
    assert_eq!(codes::<Spelled<u8, 1>>(), [404]);
    assert_eq!(code(Spelled::<u8, 1>::Comma(Box::new(Spelled::Found(0)))), 404);
    assert_eq!(codes::<Lifetimes<'_>>(), [404]);
    assert_eq!(code(Lifetimes::Static(Box::new(Lifetimes::Found(&0)))), 404);
}

#[test]
fn another_type_with_the_same_parameters() {
    assert_eq!(codes::<Around<u8>>(), [404, 409]);
    assert_eq!(code(Around::Other(Box::new(Inner::Found(0)))), 409);
    assert_eq!(code(Around::Found(0)), 404);
}

#[test]
fn through_a_macro() {
    assert_eq!(codes::<Made>(), [404]);
    assert_eq!(code(Made::Boxed(Box::new(Made::Pointer(Box::new(Made::Found))))), 404);
}

#[test]
fn the_same_name_elsewhere() {
    assert_eq!(codes::<Outer>(), [404, 409]);
    assert_eq!(code(Outer::Other(Box::new(other::Outer))), 409);
}
