//! Statuses, attributes and items that come through every kind of macro fragment.

use ::http_status::{HttpError, Status, status};
use ::std::{assert, assert_eq, boxed::Box};

use super::{code, codes};

/// One enum and one literal from a status that comes as `$kind`, by way of two macros.
macro_rules! statuses_from {
    ($($name:ident: $dollar:tt $kind:ident, $written:tt, $other:tt;)*) => {$(
        mod $name {
            use super::*;

            macro_rules! inner {
                ($dollar code:$kind, $dollar other:$kind) => {
                    #[derive(HttpError)]
                    #[status($dollar other)]
                    pub(super) enum Error {
                        #[status($dollar code, expose)]
                        Given,
                        Default(u8),
                    }

                    pub(super) const STATUS: Status = status!($dollar code);

                    pub(super) fn is_either(status: Status) -> bool {
                        ::std::matches!(status, status!($dollar code) | status!($dollar other))
                    }
                };
            }

            macro_rules! outer {
                ($dollar code:$kind, $dollar other:$kind) => { inner!($dollar code, $dollar other); };
            }

            outer!($written, $other);
        }

        #[test]
        fn $name() {
            use $name::{Error, STATUS, is_either};
            assert_eq!(code(Error::Given), 503);
            assert!(Error::Given.exposes_detail());
            assert_eq!(code(Error::Default(1)), 409);
            assert_eq!(codes::<Error>(), [409, 503]);
            assert_eq!(STATUS.code(), 503);
            assert!(is_either(Status::Conflict) && !is_either(Status::Gone));
        }
    )*};
}

statuses_from! {
    number_as_literal: $ literal, 503, 409;
    number_as_expr: $ expr, 503, 409;
    number_as_tt: $ tt, 503, 409;
    number_as_pat: $ pat, 503, 409;
    name_as_ident: $ ident, ServiceUnavailable, CONFLICT;
    name_as_expr: $ expr, SERVICE_UNAVAILABLE, Conflict;
    name_as_tt: $ tt, ServiceUnavailable, Conflict;
    name_as_path: $ path, ServiceUnavailable, Conflict;
    name_as_ty: $ ty, ServiceUnavailable, Conflict;
    name_as_pat: $ pat, ServiceUnavailable, Conflict;
}

macro_rules! whole {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident<$life:lifetime, $param:ident: $bound:path> {
            $(
                $(#[$on_variant:meta])*
                $variant:ident $({ $(#[$on_field:meta])* $field_vis:vis $field:ident: $type:ty })? $(= $value:expr)?
            ),*
        }
    ) => {
        $(#[$meta])*
        $vis enum $name<$life, $param: $bound> {
            $(
                $(#[$on_variant])*
                $variant $({ $(#[$on_field])* $field: $type })? $(= $value)?
            ),*
        }
    };
}

whole! {
    #[derive(HttpError)]
    #[status(NotFound, hide)]
    #[repr(u8)]
    pub(crate) enum Whole<'a, T: HttpError> {
        Plain,
        #[status(409)]
        Held { field: &'a u8 } = 1 << 3,
        Asked { #[status] field: Status },
        #[status(transparent)]
        Handed { field: T }
    }
}

#[test]
fn a_whole_enum() {
    type Filled = Whole<'static, Status>;
    assert_eq!(code(Filled::Plain), 404);
    assert!(!Filled::Plain.exposes_detail());
    assert_eq!(code(Filled::Held { field: &1 }), 409);
    assert_eq!(code(Filled::Asked { field: Status::Gone }), 410);
    assert_eq!(code(Filled::Handed { field: Status::Locked }), 423);
}

macro_rules! structs {
    ($vis:vis $name:ident, $empty:vis $type:ty, $attribute:meta, $asked:ident) => {
        #[derive(HttpError)]
        #[$attribute]
        $vis struct $name($vis $type, $empty $type, $empty u8);

        #[derive(HttpError)]
        $vis struct $asked {
            $empty first: $type,
            #[status]
            $vis second: Status,
        }
    };
}

structs!(pub(crate) Pair, (u8, u16), status(409), AskedOfPair);

macro_rules! item {
    ($item:item) => {
        #[derive(HttpError)]
        $item
    };
}

item! {
    #[status(404)]
    pub(crate) struct Item(pub (u8, u16));
}

macro_rules! items {
    ($($item:item)*) => { $($item)* };
}

items! {
    #[derive(HttpError)]
    enum Items {
        #[status(409)]
        Only(u8),
    }
}

macro_rules! block {
    ($block:block) => {
        #[derive(HttpError)]
        #[repr(u8)]
        enum Block {
            #[status(404)]
            Given = $block,
            #[status(409)]
            After([u8; $block]),
        }
    };
}

block!({ 1 + 2 });

macro_rules! statement {
    ($statement:stmt) => {
        $statement
    };
}

#[test]
fn items_through_a_macro() {
    assert_eq!(code(Pair((1, 2), (3, 4), 5)), 409);
    assert_eq!(code(AskedOfPair { first: (1, 2), second: Status::Gone }), 410);
    assert_eq!(code(Item((1, 2))), 404);
    assert_eq!(code(Items::Only(1)), 409);
    assert_eq!(code(Block::Given), 404);
    assert_eq!(codes::<Block>(), [404, 409]);
}

#[test]
fn a_local_item_through_a_macro() {
    statement! {
        #[derive(HttpError)]
        #[status(423)]
        struct Local {}
    }
    assert_eq!(code(Local {}), 423);
}

/// The name, the variants and the fields are the macro's own.
macro_rules! own_names {
    () => {
        #[derive(HttpError)]
        enum OwnNames<T> {
            #[status(404)]
            Plain,
            #[status(transparent)]
            Handed { field: Box<T> },
        }
    };
}

own_names!();

#[test]
fn names_of_the_macro() {
    assert_eq!(code(OwnNames::Handed { field: Box::new(Status::Gone) }), 410);
    assert_eq!(code(OwnNames::<Status>::Plain), 404);
}
