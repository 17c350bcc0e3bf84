//! Generics of every kind, with bounds only where a field is delegated to.

#![allow(unused_braces, reason = "a spelling of const arguments that users have")]

use ::http_status::{HttpError, Status, StatusSet};
use ::std::{
    assert, assert_eq,
    boxed::Box,
    convert::{From, Infallible},
    default::Default,
    fmt::Debug,
    iter::Iterator,
    marker::{PhantomData, Sized},
    ops::Fn,
    vec::Vec,
};

use super::{code, codes};

/// Implements nothing.
struct Opaque;

#[derive(HttpError)]
enum OnlyHeld<A, B> {
    #[status(404)]
    Found(A),
    Asked {
        #[status]
        status: Status,
        held: Vec<B>,
    },
}

#[derive(HttpError)]
enum OneAsked<A, B> {
    #[status(404)]
    Held(A),
    #[status(transparent)]
    Asked(B),
}

#[derive(HttpError)]
enum Inside<'a, A> {
    #[status(404)]
    Held(A),
    #[status(transparent)]
    Asked(&'a OneAsked<Opaque, Box<A>>),
}

trait Service {
    type Error;
}

struct Shop;

impl Service for Shop {
    type Error = Status;
}

#[derive(HttpError)]
enum Associated<S: Service> {
    #[status(409)]
    Held(PhantomData<S>),
    #[status(transparent)]
    Short(S::Error),
    #[status(transparent)]
    Long(<S as Service>::Error),
}

#[derive(HttpError)]
#[status(404)]
struct Lifetimes<'a, 'b: 'a, T: 'b + ?Sized>(&'a &'b T);

/// Named as a const parameter below.
struct N;

#[derive(HttpError)]
#[status(404)]
struct Consts<const N: usize, const B: bool = true, const C: char = '>'>([(); N]);

#[derive(HttpError)]
#[status(404)]
struct NegativeDefault<const N: i8 = -1, const M: u8 = { 1 + (2 > 1) as u8 }>;

#[derive(HttpError)]
enum Defaults<A = Vec<u8>, B: Fn(A, u8) -> Vec<u8> = fn(A, u8) -> Vec<u8>, C: Default = u8> {
    #[status(404)]
    Held(A, C),
    #[status(409)]
    Called(B),
}

#[derive(HttpError)]
enum Where<T, I>
where
    T: Debug,
    I: Iterator<Item = Vec<T>>,
    for<'a> &'a T: PartialOrd<&'a T>,
    [T; { 1 + 1 }]: Sized,
{
    #[status(404)]
    Held(T),
    #[status(transparent)]
    Asked(Handing<I::Item>),
}

use ::std::cmp::PartialOrd;

/// An `HttpError` for any `T`.
struct Handing<T>(T);

impl<T> HttpError for Handing<T> {
    const STATUSES: StatusSet = StatusSet::of(&[Status::Gone]);

    fn status(&self) -> Status {
        Status::Gone
    }
}

#[derive(HttpError)]
#[status(404)]
struct TupleWhere<T>(T)
where
    T: Debug;

#[derive(HttpError)]
#[status(404)]
struct UnitWhere
where
    u8: Debug;

#[derive(HttpError)]
#[status(transparent)]
struct NoComma<T>(T)
where
    T: Debug;

#[derive(HttpError)]
#[status(404)]
struct EmptyWhere<T>(T);

#[derive(HttpError)]
#[status(404)]
struct UnsizedHeld<T: ?Sized>(u8, T);

#[derive(HttpError)]
#[status(transparent)]
struct UnsizedAsked<T: ?Sized>(T);

#[derive(HttpError)]
enum UnsizedBoxed<T>
where
    T: ?Sized,
{
    #[status(transparent)]
    Asked(Box<T>),
}

struct Tail<T: ?Sized>(T);

impl HttpError for Tail<[u8]> {
    fn status(&self) -> Status {
        Status::Locked
    }
}

#[test]
fn a_held_type_needs_nothing() {
    assert_eq!(code(OnlyHeld::<_, Opaque>::Found(Opaque)), 404);
    assert_eq!(
        code(OnlyHeld::<Opaque, Opaque>::Asked { status: Status::Gone, held: Vec::new() }),
        410
    );
    assert_eq!(code(OneAsked::<_, Status>::Held(Opaque)), 404);
    assert_eq!(codes::<OneAsked<Opaque, Infallible>>(), [404]);
}

#[test]
fn an_asked_type_is_bounded() {
    assert_eq!(code(OneAsked::<Opaque, _>::Asked(Status::Gone)), 410);
    let asked = OneAsked::Asked(Box::new(Status::Gone));
    assert_eq!(code(Inside::Asked(&asked)), 410);
    assert_eq!(codes::<Inside<'_, Infallible>>(), [404]);
    assert_eq!(code(Associated::<Shop>::Short(Status::Gone)), 410);
    assert_eq!(code(Associated::<Shop>::Long(Status::Locked)), 423);
    assert_eq!(code(Associated::<Shop>::Held(PhantomData)), 409);
}

#[test]
fn parameters() {
    assert_eq!(code(Lifetimes(&"text")), 404);
    assert_eq!(code(Consts::<2, false>([(); 2])), 404);
    assert_eq!(code(NegativeDefault::<2>), 404);
    assert_eq!(code(<Defaults>::Held(Vec::new(), 1)), 404);
    assert_eq!(code(<Defaults>::Called(|held, _| held)), 409);
}

#[test]
fn where_clauses() {
    type Filled = Where<u8, ::std::vec::IntoIter<Vec<u8>>>;
    assert_eq!(code(Filled::Held(1)), 404);
    assert_eq!(code(Filled::Asked(Handing(Vec::from([1])))), 410);
    assert_eq!(codes::<Filled>(), [404, 410]);
    assert_eq!(code(TupleWhere(1)), 404);
    assert_eq!(code(UnitWhere), 404);
    assert_eq!(code(NoComma(Status::Gone)), 410);
    assert_eq!(code(EmptyWhere(Opaque)), 404);
}

#[test]
fn unsized_types() {
    let held: &UnsizedHeld<[u8]> = &UnsizedHeld(1, [2, 3]);
    assert_eq!(held.status().code(), 404);
    let asked: &UnsizedAsked<Tail<[u8]>> = &UnsizedAsked(Tail([1]));
    assert_eq!(asked.status().code(), 423);
    assert_eq!(code(UnsizedBoxed::<Tail<[u8]>>::Asked(Box::new(Tail([1])))), 423);
    assert!(asked.exposes_detail());
}
