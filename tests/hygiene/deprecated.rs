//! Deprecated items that the derive must name without a warning of its own.

#![deny(deprecated)]

use ::http_status::{HttpError, Status};
use ::std::{assert, assert_eq};

use super::{code, codes};

#[derive(HttpError)]
enum Error {
    #[deprecated]
    #[status(404)]
    Unit,
    #[deprecated(note = "no more")]
    #[status(503, expose)]
    Tuple(u8),
    #[deprecated]
    Asked {
        #[deprecated]
        #[status]
        status: Status,
    },
    #[deprecated]
    #[status(transparent)]
    Handed(#[deprecated] Status),
    #[status(410)]
    Current,
}

#[derive(HttpError)]
#[deprecated]
enum Enum<T> {
    #[status(409)]
    Unit,
    #[status(transparent)]
    Handed(T),
}

#[derive(HttpError)]
#[deprecated]
#[status(423)]
struct Struct;

#[derive(HttpError)]
#[deprecated]
struct Asked {
    #[deprecated]
    #[status]
    status: Status,
}

macro_rules! make {
    ($(#[$of_enum:meta])* $name:ident { $(#[$of_variant:meta])* $variant:ident }) => {
        #[derive(HttpError)]
        $(#[$of_enum])*
        enum $name {
            $(#[$of_variant])*
            $variant,
            #[deprecated]
            #[status(409)]
            Fixed(u8),
        }
    };
}

make!(
    #[deprecated]
    Made {
        #[deprecated]
        #[status(404)]
        Unit
    }
);

macro_rules! make_fixed {
    () => {
        #[derive(HttpError)]
        #[deprecated]
        enum Fixed {
            #[deprecated]
            #[status(404)]
            Unit,
            #[deprecated]
            #[status(transparent)]
            Handed(Status),
        }
    };
}

make_fixed!();

/// The `allow` is for the item's mention of the type, and must do for the derive's mention too.
#[derive(HttpError)]
#[allow(deprecated)]
enum Allowing {
    #[status(transparent)]
    Handed(Struct),
}

#[test]
#[expect(deprecated)]
fn statuses() {
    assert_eq!(code(Error::Unit), 404);
    assert_eq!(code(Error::Tuple(1)), 503);
    assert!(Error::Tuple(1).exposes_detail());
    assert_eq!(code(Error::Asked { status: Status::Locked }), 423);
    assert_eq!(code(Error::Handed(Status::Gone)), 410);
    assert_eq!(code(Enum::Handed(Status::Gone)), 410);
    assert_eq!(code(Struct), 423);
    assert_eq!(code(Asked { status: Status::Gone }), 410);
    assert_eq!(code(Made::Fixed(1)), 409);
    assert_eq!(codes::<Made>(), [404, 409]);
    assert_eq!(code(Fixed::Unit), 404);
    assert_eq!(code(Fixed::Handed(Status::Gone)), 410);
    assert_eq!(code(Allowing::Handed(Struct)), 423);
}
