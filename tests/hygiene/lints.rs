//! Code that forbids what rustc and clippy warn of.

#[forbid(warnings)]
#[forbid(
    absolute_paths_not_starting_with_crate,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    let_underscore_drop,
    macro_use_extern_crate,
    missing_abi,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unsafe_code,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
mod forbidding {
    use ::http_status::{HttpError, Status};
    use ::std::{boxed::Box, convert::Infallible};

    /// Delegated to below.
    #[derive(HttpError)]
    #[status(503, expose)]
    pub(super) struct Inner;

    /// Everything that the derive knows.
    #[derive(HttpError)]
    #[status(500)]
    pub(super) enum Error<'a, T, const N: usize> {
        Default,
        #[status(404)]
        Unit,
        #[status(404)]
        Tuple(&'a T, [u8; N]),
        #[status(409, hide)]
        Named {
            field: u8,
        },
        #[status(409, expose)]
        Exposed(()),
        #[status(transparent)]
        Handed(T),
        #[status(transparent, hide)]
        Hidden(Inner),
        Asked {
            #[status]
            status: Status,
        },
        #[status(transparent)]
        Never(Infallible),
        #[status(transparent)]
        Nested(Box<Self>),
    }

    #[derive(HttpError)]
    pub(super) enum Empty {}

    #[derive(HttpError)]
    #[status(transparent)]
    pub(super) struct Handed(Empty);

    #[derive(HttpError)]
    pub(super) enum OnlyNever {
        #[status(404)]
        Never(Empty),
        #[status(transparent)]
        Handed(Infallible),
    }

    /// The path of the crate comes from a macro, and is no import that nothing uses.
    macro_rules! asks_by_way_of {
        ($($krate:tt)*) => {
            #[derive(HttpError)]
            #[status(transparent, crate = $($krate)*)]
            pub(super) struct ByPath(pub(super) Status);

            #[derive(HttpError)]
            #[status(crate = ::http_status)]
            pub(super) enum InMacro {
                #[status(transparent, hide)]
                Asked(Status),
            }
        };
    }

    asks_by_way_of!(::http_status);

    pub(super) const fn is_about_the_resource(status: Status) -> bool {
        ::std::matches!(status, ::http_status::status!(404) | ::http_status::status!(Gone))
    }
}

use ::http_status::{HttpError, Status};
use ::std::{assert, assert_eq, boxed::Box};

use super::{code, codes};

type Error = forbidding::Error<'static, Status, 1>;

#[test]
fn statuses() {
    assert_eq!(code(Error::Default), 500);
    assert_eq!(code(Error::Unit), 404);
    assert_eq!(code(Error::Tuple(&Status::Gone, [0])), 404);
    assert_eq!(code(Error::Named { field: 0 }), 409);
    assert_eq!(code(Error::Handed(Status::Gone)), 410);
    assert_eq!(code(Error::Nested(Box::new(Error::Asked { status: Status::Locked }))), 423);
    assert_eq!(codes::<forbidding::Error<'_, forbidding::Inner, 1>>().len(), 40);
    assert!(codes::<forbidding::Handed>().is_empty());
    assert_eq!(codes::<forbidding::OnlyNever>(), [404]);
    assert_eq!(code(forbidding::ByPath(Status::Gone)), 410);
    assert_eq!(code(forbidding::InMacro::Asked(Status::Gone)), 410);
    assert!(forbidding::is_about_the_resource(Status::NotFound));
    assert!(!forbidding::is_about_the_resource(Status::Conflict));
}

#[test]
fn texts() {
    assert!(!Error::Named { field: 0 }.exposes_detail());
    assert!(Error::Exposed(()).exposes_detail());
    assert!(forbidding::Inner.exposes_detail());
    assert!(!Error::Hidden(forbidding::Inner).exposes_detail());
    assert!(!Error::Default.exposes_detail());
}
