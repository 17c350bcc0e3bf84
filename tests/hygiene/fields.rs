//! Field types and visibilities that a parser which skips them has to see the end of.

#![allow(
    unused_braces,
    unused_parens,
    unused_qualifications,
    reason = "types in every spelling that the compiler takes"
)]

use ::http_status::{HttpError, Status, status};
use ::std::{assert_eq, boxed::Box, collections::BTreeMap, convert::From, ops::Fn, vec::Vec};

use super::code;

trait Has<A, B> {
    type Type;
}

impl Has<u8, u16> for u8 {
    type Type = u8;
}

struct Arrays<const A: usize, const B: i8>;

macro_rules! pair {
    ($a:ty, $b:ty) => {
        ($a, $b)
    };
}

type Function = fn(u8, u16) -> BTreeMap<u8, u16>;

#[derive(HttpError)]
enum Tuple {
    Function(fn(u8) -> u16, #[status] Status),
    FunctionOfMany(fn(u8, u16) -> BTreeMap<u8, u16>, #[status] Status),
    HigherRanked(for<'a> fn(&'a u8, &u16) -> &'a u8, #[status] Status),
    Object(Box<dyn Fn(u8, u16) -> Vec<u8>>, #[status] Status),
    Array([u8; { 1 + 2 }], #[status] Status),
    Comparison([u8; (1 < 2) as usize], #[status] Status),
    Brackets(Arrays<{ (2 > 1) as usize }, -1>, #[status] Status),
    Tuples((u8, (u16, u32)), (), #[status] Status),
    Nested(BTreeMap<u8, BTreeMap<u16, Vec<Vec<u8>>>>, #[status] Status),
    Qualified(<u8 as Has<u8, u16>>::Type, #[status] Status),
    InBrackets(Vec<<u8 as Has<u8, u16>>::Type>, #[status] Status),
    Pointer(*const u8, *mut [u8], #[status] Status),
    Reference(&'static mut (dyn Fn() -> u8 + 'static), #[status] Status),
    Macro(pair!(u8, u16), #[status] Status),
    Documented(
        /// A comma, and `#[status]`.
        u8,
        /// Another.
        #[status]
        Status,
    ),
}

mod visible {
    use super::*;

    pub(crate) struct A;
    pub(crate) struct B;

    #[derive(HttpError)]
    pub(crate) struct Tuple(
        pub (A, B),
        pub(crate) (A, B),
        pub(in crate::fields) (A, B),
        pub(self) (A, B),
        pub (crate::fields::visible::A),
        pub u8,
        pub (self::A, B),
        pub [A; 1],
        #[status] pub(super) Status,
    );

    impl Tuple {
        pub(crate) fn new(status: Status) -> Self {
            Tuple((A, B), (A, B), (A, B), (A, B), A, 0, (A, B), [A], status)
        }
    }

    #[derive(HttpError)]
    pub(crate) struct Named {
        pub(in crate::fields) function: fn(u8) -> BTreeMap<u8, u16>,
        pub(crate) pair: (A, B),
        pub r#pub: (A, B),
        #[status]
        pub(super) r#in: Status,
    }

    #[derive(HttpError)]
    #[status(transparent)]
    pub(crate) struct OnlyField(pub(in crate::fields) Status);

    #[derive(HttpError)]
    #[status(transparent)]
    pub(crate) struct InParentheses(pub (self::OnlyField));
}

macro_rules! with_type {
    ($name:ident, $type:ty) => {
        #[derive(HttpError)]
        enum $name {
            Given($type, #[status] Status),
            #[status(409)]
            After {
                first: $type,
                second: u8,
            },
        }
    };
}

macro_rules! with_visibility {
    ($visible:vis, $name:ident) => {
        #[derive(HttpError)]
        struct $name(
            $visible <u8 as Has<u8, u16>>::Type,
            $visible (u8, u16),
            #[status] $visible Status,
        );
    };
}

with_visibility!(, Private);
with_visibility!(pub(crate), Public);
with_type!(GivenPlain, Vec<u8>);
with_type!(GivenFunction, fn(u8, u16) -> u8);
with_type!(GivenQualified, <u8 as Has<u8, u16>>::Type);

fn widen(byte: u8) -> u16 {
    u16::from(byte)
}

#[test]
fn the_field_behind_any_type_is_found() {
    const GONE: Status = status!(410);
    assert_eq!(code(Tuple::Function(widen, GONE)), 410);
    assert_eq!(code(Tuple::FunctionOfMany(|_, _| BTreeMap::new(), GONE)), 410);
    assert_eq!(code(Tuple::HigherRanked(|byte, _| byte, GONE)), 410);
    assert_eq!(code(Tuple::Object(Box::new(|_, _| Vec::new()), GONE)), 410);
    assert_eq!(code(Tuple::Array([0; 3], GONE)), 410);
    assert_eq!(code(Tuple::Comparison([0], GONE)), 410);
    assert_eq!(code(Tuple::Brackets(Arrays, GONE)), 410);
    assert_eq!(code(Tuple::Tuples((0, (0, 0)), (), GONE)), 410);
    assert_eq!(code(Tuple::Nested(BTreeMap::new(), GONE)), 410);
    assert_eq!(code(Tuple::Qualified(0, GONE)), 410);
    assert_eq!(code(Tuple::InBrackets(Vec::new(), GONE)), 410);
    assert_eq!(code(Tuple::Macro((0, 0), GONE)), 410);
    assert_eq!(code(Tuple::Documented(0, GONE)), 410);
}

#[test]
fn visibility_is_no_type() {
    use visible::{A, B, InParentheses, Named, OnlyField, Tuple};
    let tuple = Tuple::new(Status::Gone);
    assert_eq!(code(tuple), 410);
    let named =
        Named { function: |_| BTreeMap::new(), pair: (A, B), r#pub: (A, B), r#in: Status::Locked };
    assert_eq!(code(named), 423);
    assert_eq!(code(OnlyField(Status::Gone)), 410);
    assert_eq!(code(InParentheses(OnlyField(Status::Gone))), 410);
}

#[test]
fn types_through_a_macro() {
    assert_eq!(code(GivenPlain::Given(Vec::new(), Status::Gone)), 410);
    assert_eq!(code(Private(0, (0, 0), Status::Gone)), 410);
    assert_eq!(code(Public(0, (0, 0), Status::Gone)), 410);
    assert_eq!(code(GivenFunction::After { first: |_, _| 0, second: 0 }), 409);
    assert_eq!(code(GivenQualified::Given(0, Status::Gone)), 410);
    assert_eq!(code(GivenQualified::After { first: 0, second: 0 }), 409);
}
