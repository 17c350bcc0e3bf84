//! A field that supplies the status and the rest.

use core::ops::Deref;

use status_core::Status;

use crate::describe::Describe;
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

/// A field to delegate to.
///
/// A field whose type is no `HttpError` is one mistake and shall be one error: the derive names the
/// trait once, in `STATUSES`. Where the type has it not, the method here is that of [`Nothing`].
#[derive(Debug)]
pub struct Delegate<'a, E: ?Sized>(pub &'a E);

impl<E: HttpError + ?Sized> Delegate<'_, E> {
    pub fn give(self, to: &mut Reader<'_>) {
        to(&self);
    }
}

impl<E: HttpError + ?Sized> Delegated for Delegate<'_, E> {
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
    }
}

impl<E: ?Sized> Deref for Delegate<'_, E> {
    type Target = Nothing;

    fn deref(&self) -> &Nothing {
        &Nothing
    }
}

#[derive(Debug)]
pub struct Nothing;

impl Nothing {
    pub fn give(&self, _: &mut Reader<'_>) {}
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

/// Whether an error exposes its own text where nothing is said of it. On a 5xx it does not; where it
/// delegates, the inner error can hide the text on a 4xx too.
#[must_use]
pub fn delegated_exposes_detail(error: &(impl HttpError + ?Sized)) -> bool {
    let exposes = !error.status().is_server_error();
    exposes && read(error, true, |inner| inner.is_error() && inner.exposes_detail())
}

/// What the error in the field adds to the response.
pub fn describe_delegated(error: &(impl HttpError + ?Sized), to: &mut dyn Describe) {
    error.__delegate(&mut |inner| inner.describe(to));
}
