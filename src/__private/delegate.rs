//! A field that supplies the status and the rest.
//!
//! What it is, its type alone says, and the derive knows no types. So each of these wraps a field and dereferences to
//! a wrapper that takes less of it: the compiler calls the method of the first that has it. That is autoderef
//! specialisation, which needs no bound that could fail.

use core::fmt::Display;
use core::ops::Deref;

use status_core::{Status, StatusSet};

use crate::describe::{Addition, Describe};
use crate::http_error::HttpError;

/// The error in the field.
pub trait Delegated {
    fn status(&self) -> Status;
    fn is_error(&self) -> bool;
    fn exposes_detail(&self) -> bool;
    fn describe(&self, to: &mut dyn Describe);
}

/// What is done with it.
pub type Reader<'a> = dyn FnMut(&dyn Delegated) + 'a;

/// A field to delegate to: `give` is its method for an error with a text, that of [`Silent`] for one without, and
/// that of [`Nothing`] for what is no error. That is one mistake and shall be one error, so the derive names the
/// trait once, in `STATUSES`.
#[derive(Debug)]
pub struct Delegate<'a, E: ?Sized>(Silent<'a, E>);

#[must_use]
pub fn delegate<E: ?Sized>(field: &E) -> Delegate<'_, E> {
    Delegate(Silent(field))
}

impl<E: HttpError + Display + ?Sized> Delegate<'_, E> {
    pub fn give(&self, to: &mut Reader<'_>) {
        to(self);
    }
}

impl<'a, E: ?Sized> Deref for Delegate<'a, E> {
    type Target = Silent<'a, E>;

    fn deref(&self) -> &Silent<'a, E> {
        &self.0
    }
}

/// A field to delegate to, whose error may have no text.
#[derive(Debug)]
pub struct Silent<'a, E: ?Sized>(&'a E);

impl<E: HttpError + ?Sized> Silent<'_, E> {
    pub fn give(&self, to: &mut Reader<'_>) {
        to(self);
    }
}

impl<E: ?Sized> Deref for Silent<'_, E> {
    type Target = Nothing;

    fn deref(&self) -> &Nothing {
        &Nothing
    }
}

/// No error.
#[derive(Debug)]
pub struct Nothing;

impl Nothing {
    pub fn give(&self, _: &mut Reader<'_>) {}
}

impl<E: HttpError + ?Sized> Delegated for Silent<'_, E> {
    fn status(&self) -> Status {
        self.0.status()
    }

    fn is_error(&self) -> bool {
        self.0.__is_error()
    }

    fn exposes_detail(&self) -> bool {
        self.0.exposes_detail()
    }

    fn describe(&self, to: &mut dyn Describe) {
        self.0.describe(to);
        if !self.is_error() {
            to.__add(Addition::NoDetail);
        }
    }
}

impl<E: HttpError + Display + ?Sized> Delegated for Delegate<'_, E> {
    fn status(&self) -> Status {
        self.0.status()
    }

    fn is_error(&self) -> bool {
        self.0.is_error()
    }

    fn exposes_detail(&self) -> bool {
        self.0.exposes_detail()
    }

    fn describe(&self, to: &mut dyn Describe) {
        self.0.describe(to);
        let Silent(error) = self.0;
        if !error.__is_bare() && self.exposes_detail() {
            to.__add(Addition::InnerText(&error));
        }
    }
}

/// What is read off the error in the field, or `otherwise` where there is none.
fn read<T>(
    error: &(impl HttpError + ?Sized),
    otherwise: T,
    read: impl Fn(&dyn Delegated) -> T,
) -> T {
    let mut value = otherwise;
    error.__delegate(&mut |inner| value = read(inner));
    value
}

/// The status of a variant that delegates.
#[must_use]
pub fn delegated_status(error: &(impl HttpError + ?Sized)) -> Status {
    let status = read(error, Status::InternalServerError, |inner| inner.status());
    status.or_internal_server_error()
}

/// Whether an error's status is one of an error as it was supplied, before 500 takes its place.
#[must_use]
pub fn delegated_is_error(error: &(impl HttpError + ?Sized)) -> bool {
    read(error, error.status().is_error(), |inner| inner.is_error())
}

/// Whether an error exposes its own text by default. On a 5xx it does not; where it delegates, the
/// inner error can hide the text on a 4xx too.
#[must_use]
pub fn delegated_exposes_detail(error: &(impl HttpError + ?Sized)) -> bool {
    let exposes = !error.status().is_server_error();
    exposes && read(error, true, |inner| inner.is_error() && inner.exposes_detail())
}

/// What the error in the field adds to the response.
pub fn describe_delegated(error: &(impl HttpError + ?Sized), to: &mut dyn Describe) {
    error.__delegate(&mut |inner| inner.describe(to));
}

/// What is added from here on is the outer error's.
pub fn outer(to: &mut dyn Describe) {
    to.__add(Addition::Outer);
}

/// The detail of the inner error does not count: the outer one has its own.
pub fn forget_detail(to: &mut dyn Describe) {
    to.__add(Addition::NoInnerDetail);
}

/// What a function makes of a field to delegate to: `call` is its method for a function that takes the field, and
/// that of [`NoFunction`] for any other.
#[derive(Debug)]
pub struct With<'a, T: ?Sized, F>(&'a T, F);

#[must_use]
pub fn with<T: ?Sized, F>(field: &T, function: F) -> With<'_, T, F> {
    With(field, function)
}

impl<'a, T: ?Sized, F: Fn(&'a T) -> E, E> With<'a, T, F> {
    pub fn call(&self) -> E {
        (self.1)(self.0)
    }
}

impl<T: ?Sized, F> Deref for With<'_, T, F> {
    type Target = NoFunction;

    fn deref(&self) -> &NoFunction {
        &NoFunction
    }
}

/// No function that takes the field.
#[derive(Debug)]
pub struct NoFunction;

impl NoFunction {
    #[must_use]
    pub fn call(&self) -> Nothing {
        Nothing
    }
}

/// The statuses of what a function makes of a field.
#[must_use]
pub const fn statuses_with<'a, T: ?Sized + 'a, E: HttpError>(_: fn(&'a T) -> E) -> StatusSet {
    E::STATUSES
}
