//! What is delegated to, and its list.
//!
//! By autoderef specialisation, as in `__private::delegate`: a method is that of [`Delegated`] for an error, which must
//! have a list, and that of [`NoError`] for what is none. That is one mistake and shall be one error, and the derive of
//! `HttpError` tells it.
#![expect(clippy::unused_self, reason = "which method it is depends on the receiver")]

use core::marker::PhantomData;
use core::mem;
use core::ops::Deref;
use std::vec::Vec;

use super::list::List;
use super::{Catalogue, ProblemTypes, Untyped};
use crate::HttpError;

/// A type with a list, in the bounds of the derive's `impl`. Of `ProblemTypes` the compiler would take it that the type
/// is an `HttpError`, and report once more one that is not.
pub trait Listed<S> {
    /// Adds each error response.
    fn list(to: &mut Catalogue<S>);
}

impl<S, E: ProblemTypes<S> + ?Sized> Listed<S> for E {
    fn list(to: &mut Catalogue<S>) {
        <E as ProblemTypes<S>>::list(to);
    }
}

/// The type of a field.
#[derive(Debug)]
pub struct Delegated<E: ?Sized>(PhantomData<fn() -> E>);

/// A type that is delegated to.
#[must_use]
pub fn delegated<E: ?Sized>() -> Delegated<E> {
    Delegated(PhantomData)
}

impl<E: HttpError + ?Sized> Delegated<E> {
    /// The bound of the derive's `impl` is one on a parameter, which is not looked into before it is used.
    pub fn is_listed(&self)
    where
        E: ProblemTypes<Untyped>,
    {
    }

    /// Its list, for whatever source of schemas: a type that has no name in the bounds of the derive's `impl` is
    /// known to have one without a source.
    #[must_use]
    pub fn list<S>(&self) -> List<S>
    where
        E: ProblemTypes<Untyped>,
    {
        |to| {
            let within = mem::take(&mut to.within);
            let mut inner = Catalogue { types: Vec::new(), source: Untyped, within };
            <E as ProblemTypes<Untyped>>::list(&mut inner);
            to.within = inner.within;
            inner.types.into_iter().for_each(|it| to.add(it));
        }
    }
}

impl<E: ?Sized> Deref for Delegated<E> {
    type Target = NoError;

    fn deref(&self) -> &NoError {
        &NoError
    }
}

/// No error.
#[derive(Debug)]
pub struct NoError;

impl NoError {
    /// Nothing is said of it.
    pub fn is_listed(&self) {}

    /// It is empty.
    #[must_use]
    pub fn list<S>(&self) -> List<S> {
        |_| ()
    }
}

/// What a function makes of a field.
#[derive(Debug)]
pub struct Made<'a, T: ?Sized, F>(PhantomData<(F, &'a T)>);

/// What the function makes of a field of the type `T`.
#[must_use]
pub fn made<'a, T: ?Sized, F>(_: F) -> Made<'a, T, F> {
    Made(PhantomData)
}

impl<'a, T: ?Sized, F: Fn(&'a T) -> E, E> Made<'a, T, F> {
    #[must_use]
    pub fn delegated(&self) -> Delegated<E> {
        delegated()
    }
}

impl<T: ?Sized, F> Deref for Made<'_, T, F> {
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
    pub fn delegated(&self) -> NoError {
        NoError
    }
}
