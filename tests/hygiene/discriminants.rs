//! Discriminants whose expressions have commas, brackets and comparisons in them.

#![allow(clippy::cast_possible_wrap, reason = "casts are among the expressions to get past")]

use ::http_status::HttpError;
use ::std::{assert_eq, mem::size_of};

use super::{code, codes};

trait Number<A = (), B = ()> {
    const NUMBER: isize;
    const IS_ODD: bool = true;
}

impl Number for u8 {
    const NUMBER: isize = 100;
}

impl Number<u8, u16> for u8 {
    const NUMBER: isize = 200;
}

trait Same<A> {
    type Type;
}

impl<A, B> Same<A> for B {
    type Type = A;
}

type First<A, B> = <B as Same<A>>::Type;

mod inside {
    pub(super) type First<A, B> = super::First<A, B>;
}

const fn of<const A: u8, const B: u8>() -> isize {
    A as isize + B as isize
}

#[derive(HttpError)]
#[repr(isize)]
enum Error {
    #[status(400)]
    Shift = 1 << 3,
    #[status(401)]
    ShiftBack = 1024 >> 4,
    #[status(402)]
    SizeOf = size_of::<(u8, u16)>() as isize,
    #[status(403)]
    Qualified = <u8 as Number>::NUMBER,
    #[status(404)]
    QualifiedWithComma = <u8 as Number<u8, u16>>::NUMBER,
    #[status(405)]
    Negative = -1,
    #[status(406)]
    NegativeQualified = -<u8 as Number<u8, u16>>::NUMBER,
    #[status(407)]
    Less = (1 < 2) as isize,
    #[status(408)]
    Turbofish = of::<1, 2>(),
    #[status(409)]
    Braces = of::<{ 3 - 1 }, { (5 > 4) as u8 }>() * 300,
    #[status(410)]
    If = if 1 < 2 { 500 } else { 501 },
    #[status(411)]
    Match = match 1 {
        0 => 600,
        _ => 601,
    },
    #[status(412)]
    Fields(u8, u16) = 700,
    #[status(413)]
    Character = ',' as isize,
    #[status(414)]
    Block = {
        const N: isize = 800;
        N
    },
}

#[derive(HttpError)]
#[repr(isize)]
enum InCondition {
    #[status(400)]
    If = if <u8 as Number<u8, u16>>::IS_ODD { 1 } else { 2 },
    #[status(401)]
    Path = if u8::BITS < 3 { 3 } else { 4 },
    #[status(402)]
    Cast = if 'a' as u32 + 1 < 3 { 5 } else { 6 },
    #[status(404)]
    After,
}

#[derive(HttpError)]
#[repr(isize)]
enum Cast {
    #[status(400)]
    As = 1 as First<isize, u8>,
    #[status(401)]
    Path = 2 as inside::First<isize, u8>,
    #[status(404)]
    After,
}

macro_rules! through_expr {
    ($name:ident, $value:expr) => {
        #[derive(HttpError)]
        #[repr(isize)]
        enum $name {
            #[status(400)]
            Given = $value,
            #[status(404)]
            After = 1000,
        }
    };
}

through_expr!(NegativeExpr, -1);
through_expr!(ShiftExpr, 1 << 2);
through_expr!(QualifiedExpr, <u8 as Number>::NUMBER);

macro_rules! through_tokens {
    ($($variants:tt)*) => {
        #[derive(HttpError)]
        #[repr(isize)]
        enum WithoutALastComma {
            $($variants)*
        }
    };
}

through_tokens!(
    #[status(400)]
    First = 1,
    #[status(404)]
    Last = 1 << 2
);

#[test]
fn the_variants_after_a_discriminant_are_found() {
    assert_eq!(
        codes::<Error>(),
        [400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414],
    );
    assert_eq!(code(Error::Shift), 400);
    assert_eq!(code(Error::QualifiedWithComma), 404);
    assert_eq!(code(Error::Less), 407);
    assert_eq!(code(Error::Fields(1, 2)), 412);
    assert_eq!(code(Error::Block), 414);
}

#[test]
fn brackets_after_a_word() {
    assert_eq!(codes::<InCondition>(), [400, 401, 402, 404]);
    assert_eq!(code(InCondition::After), 404);
    assert_eq!(codes::<Cast>(), [400, 401, 404]);
    assert_eq!(code(Cast::After), 404);
}

#[test]
fn through_a_macro() {
    assert_eq!(codes::<NegativeExpr>(), [400, 404]);
    assert_eq!(codes::<ShiftExpr>(), [400, 404]);
    assert_eq!(codes::<QualifiedExpr>(), [400, 404]);
    assert_eq!(code(QualifiedExpr::After), 404);
    assert_eq!(codes::<WithoutALastComma>(), [400, 404]);
    assert_eq!(code(WithoutALastComma::Last), 404);
}
