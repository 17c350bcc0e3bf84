//! What has a list without a derive: pointers, and what is any status.

use core::convert::Infallible;
use std::boxed::Box;
use std::rc::Rc;
use std::sync::Arc;

use status_core::Status;

use super::problem_type::ProblemType;
use super::{Catalogue, ProblemTypes};

macro_rules! any {
    ($($(#[$attribute:meta])* $name:literal $status:ty;)*) => {$(
        /// Lists one response with any error status.
        $(#[$attribute])*
        impl<S> ProblemTypes<S> for $status {
            fn list(to: &mut Catalogue<S>) {
                to.add(ProblemType::any($name));
            }
        }
    )*};
}

any! {
    "Status" Status;
    #[cfg(feature = "http")] "StatusCode" http::StatusCode;
    #[cfg(feature = "http-02")] "StatusCode" http_02::StatusCode;
    #[cfg(feature = "rocket")] "Status" rocket::http::Status;
}

/// Never answers, so it lists nothing.
impl<S> ProblemTypes<S> for Infallible {
    fn list(_: &mut Catalogue<S>) {}
}

macro_rules! forward {
    ($($pointer:ty),*) => {$(
        impl<S, T: ProblemTypes<S> + ?Sized> ProblemTypes<S> for $pointer {
            fn list(to: &mut Catalogue<S>) {
                T::list(to);
            }
        }
    )*};
}

forward!(&T, Arc<T>, Box<T>, Rc<T>);
