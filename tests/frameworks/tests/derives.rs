//! The derives on types of every shape: that they compile is most of the test.

use std::fmt::{Debug, Display};

use actix_web::ResponseError as _;
use axum::response::IntoResponse as _;
use http_status::{HttpError, Problem, Status};
use poem::error::ResponseError as _;
use thiserror::Error;

/// One type for all frameworks, under a path of its own.
mod facade {
    pub(crate) use http_status as statuses;
}

#[derive(
    Debug,
    Error,
    HttpError,
    http_status::axum::IntoResponse,
    http_status::actix_web::ResponseError,
    http_status::rocket::Responder,
    http_status::poem::ResponseError,
)]
#[status(crate = facade::statuses)]
enum Generic<E, const N: usize = 2>
where
    E: Clone,
{
    #[error("inner: {0}")]
    #[status(transparent)]
    Inner(E),
    #[error("{0:?}")]
    #[status(410)]
    Array([u8; N]),
}

#[derive(
    Clone,
    Debug,
    Error,
    HttpError,
    http_status::axum::IntoResponse,
    http_status::actix_web::ResponseError,
    http_status::rocket::Responder,
    http_status::poem::ResponseError,
)]
#[error("plain")]
#[status(404)]
struct Plain;

#[derive(
    Debug,
    Error,
    HttpError,
    http_status::axum::IntoResponse,
    http_status::actix_web::ResponseError,
    http_status::rocket::Responder,
    http_status::poem::ResponseError,
)]
enum Never {}

/// A method of the user's own by the name of the trait's does not get in the way.
#[derive(
    Debug,
    Error,
    HttpError,
    http_status::axum::IntoResponse,
    http_status::actix_web::ResponseError,
    http_status::rocket::Responder,
    http_status::poem::ResponseError,
)]
#[error("{0}")]
#[status(409)]
struct Named<T: Debug + Display>(T);

impl<T: Debug + Display> Named<T> {
    fn status(&self) -> &T {
        &self.0
    }
}

fn is_responder<'r, T: rocket::response::Responder<'r, 'static>>() {}

/// Where the error stays with the framework, the response carries the problem without it.
#[test]
fn the_problem_is_carried() {
    let ways: [fn() -> Option<Problem>; 3] = [
        || Plain.into_response().extensions_mut().remove(),
        || Plain.error_response().extensions_mut().remove(),
        || Plain.as_response().extensions_mut().remove(),
    ];
    let problems = ways.map(|carried| carried().unwrap());
    let has_error = problems.each_ref().map(|problem| problem.error().is_some());
    assert_eq!(has_error, [true, false, false]);
    for problem in problems {
        assert_eq!(problem.status(), Status::NotFound);
        assert_eq!(problem.details().detail(), Some("plain"));
    }
}

#[test]
fn all_shapes_answer() {
    let inner = || Generic::<Plain>::Inner(Plain);
    assert_eq!(axum::response::Response::status(&inner().into_response()), 404);
    assert_eq!(inner().error_response().status(), 404);
    assert_eq!(inner().status_code(), 404);
    assert_eq!(inner().as_response().status(), 404);
    let array = || Generic::<Plain, 3>::Array([1, 2, 3]);
    assert_eq!(array().into_response().status(), 410);
    assert_eq!(array().error_response().status(), 410);
    assert_eq!(array().as_response().status(), 410);
    assert_eq!(Plain.into_response().status(), 404);
    assert_eq!(Named(1).status(), &1);
    assert_eq!(Named(1).into_response().status(), 409);
    assert_eq!(Named(1).error_response().status(), 409);
    assert_eq!(Named(1).as_response().status(), 409);
    assert_eq!(HttpError::status(&Named(1)), Status::Conflict);
    is_responder::<Generic<Plain>>();
    is_responder::<Plain>();
    is_responder::<Named<u8>>();
    is_responder::<Never>();
}
