//! The prelude's glob hides no crate: each framework is used by its name beside it.

use actix_web::HttpResponse;
use axum::Router;
use axum::response::Response;
use http_status::axum::IntoResponse;
use http_status::prelude::*;
use poem::Route;
use rocket::{Build, Rocket};

#[derive(Debug, thiserror::Error, HttpError, IntoResponse)]
#[error("no such user")]
#[status(404)]
struct NoUser;

fn problem() -> Result<(), Problem> {
    Err(NoUser)?
}

fn unexpected() -> Result<(), Unexpected> {
    Err(std::fmt::Error)?
}

#[test]
fn it_stands_beside_the_frameworks() {
    const _: () = assert!(NoUser::STATUSES.is_subset(StatusSet::CLIENT_ERRORS));
    assert_eq!(NoUser.status(), status!(404));

    let response: Response = NoUser.into_response();
    assert_eq!(response.status(), 404);
    let problem = problem().unwrap_err();
    let details: &ProblemDetails = problem.details();
    assert_eq!(details.status(), Some(Status::NotFound));
    assert_eq!(Problem::from(unexpected().unwrap_err()).status(), status!(500));

    let _: Router = Router::new();
    let _: Rocket<Build> = rocket::build();
    let _: Route = Route::new();
    let _: HttpResponse = HttpResponse::Ok().finish();
}
