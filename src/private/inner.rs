//! A field that a variant delegates to.

use core::fmt::Display;

use status_core::{Status, StatusSet};

use crate::describe::{Addition, Describe};
use crate::http_error::HttpError;

/// The field.
///
/// One whose type is no `HttpError` is one mistake and shall be one error: the derive names the trait
/// once, in `status`, and uses the field through this in all else. Its own items go before those of
/// [`NoError`] and [`NoText`], which stand in where the type has none to offer.
#[derive(Debug)]
pub struct Inner<'a, E: ?Sized>(pub &'a E);

impl<E: HttpError + ?Sized> Inner<'_, E> {
    /// A status that is no error is handed on as 500.
    pub const STATUSES: StatusSet = {
        let errors = E::STATUSES.intersection(StatusSet::ERRORS);
        let is_all = E::STATUSES.is_subset(errors);
        if is_all { errors } else { errors.with(Status::InternalServerError) }
    };

    /// Whether the outer error shows its own text: on a 4xx where this one shows its, and on a 5xx
    /// not, since its text is wider than what this one shows.
    #[must_use]
    #[inline]
    pub fn exposes_detail(self) -> bool {
        self.0.__is_error() && self.0.status().is_client_error() && self.0.exposes_detail()
    }

    /// Whether the status that the field gives is an error's. If not, nothing is shown.
    #[must_use]
    #[inline]
    pub fn is_error(&self) -> bool {
        self.0.__is_error()
    }
}

impl<E: HttpError + Display + ?Sized> Inner<'_, E> {
    /// All that it says, and its text where it shows it.
    pub fn describe(self, to: &mut dyn Describe) {
        describe(self.0, to);
        if !self.0.__is_bare() && self.0.exposes_detail() {
            to.__add(Addition::InnerText(&self.0));
        }
    }
}

/// For a type that is no error.
pub trait NoError: Sized {
    const STATUSES: StatusSet = StatusSet::EMPTY;

    fn exposes_detail(self) -> bool {
        false
    }

    fn is_error(&self) -> bool {
        false
    }
}

impl<E: ?Sized> NoError for Inner<'_, E> {}

/// For an error without a text, and, by reference, for a type that is no error.
pub trait NoText: Sized {
    fn describe(self, _: &mut dyn Describe) {}
}

impl<E: HttpError + ?Sized> NoText for Inner<'_, E> {
    fn describe(self, to: &mut dyn Describe) {
        describe(self.0, to);
    }
}

impl<E: ?Sized> NoText for &Inner<'_, E> {}

fn describe<E: HttpError + ?Sized>(error: &E, to: &mut dyn Describe) {
    error.describe(to);
    if !error.__is_error() {
        to.__add(Addition::NoDetail);
    }
}

/// What is said from here on is the outer error's.
pub fn outer(to: &mut dyn Describe) {
    to.__add(Addition::Outer);
}

/// What the inner error says of the detail does not count: the outer one says it.
pub fn forget_detail(to: &mut dyn Describe) {
    to.__add(Addition::NoInnerDetail);
}
