//! Variants, fields and attributes that depend on a `cfg`.

#![allow(
    clippy::non_minimal_cfg,
    reason = "`cfg(true)` is younger than the oldest compiler that is supported"
)]

use ::http_status::{HttpError, Status};
use ::std::assert_eq;

use super::{code, codes};

#[derive(HttpError)]
enum Error {
    #[cfg(all())]
    #[status(404)]
    Kept,
    #[cfg(any())]
    #[status(409)]
    Dropped,
    #[cfg_attr(all(), status(410))]
    #[cfg_attr(any(), status(411))]
    Chosen,
    #[status(423)]
    Fields(#[cfg(any())] u8, #[cfg(all())] u16),
    Asked {
        #[cfg(any())]
        #[status]
        status: u8,
        #[cfg(all())]
        #[status]
        status: Status,
    },
    /// The only field once the other is gone.
    #[status(transparent)]
    Handed(#[cfg(any())] u8, Status),
}

#[derive(HttpError)]
#[cfg_attr(all(), status(503))]
#[cfg_attr(any(), status(502))]
struct Struct<#[cfg(any())] A, #[cfg(all())] B>(B);

#[test]
fn what_is_configured_out_does_not_count() {
    assert_eq!(code(Error::Kept), 404);
    assert_eq!(code(Error::Chosen), 410);
    assert_eq!(code(Error::Fields(1)), 423);
    assert_eq!(code(Error::Asked { status: Status::Gone }), 410);
    assert_eq!(code(Error::Handed(Status::Gone)), 410);
    assert_eq!(code(Struct(1)), 503);
    assert_eq!(codes::<Struct<u8>>(), [503]);
}

#[derive(HttpError)]
enum Exact {
    #[status(404)]
    Kept,
    #[cfg(any())]
    #[status(409)]
    Dropped,
}

#[test]
fn the_set_is_that_of_the_variants_left() {
    assert_eq!(codes::<Exact>(), [404]);
}
