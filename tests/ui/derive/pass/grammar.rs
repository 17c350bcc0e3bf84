use http_status::{HttpError, Status, StatusSet};

#[derive(HttpError)]
#[status(401)]
struct AuthError;

#[derive(HttpError)]
#[status(InternalServerError)]
enum AppError {
    #[status(NotFound)]
    NoUser(u64),
    #[status(409)]
    Taken { name: String },
    #[status(transparent)]
    Auth(AuthError),
    Upstream {
        #[status]
        status: Status,
        host: String,
    },
    #[status(503, expose)]
    Repair,
    #[status(400, hide)]
    BadToken(String),
    #[status(hide)]
    HiddenUpstream(#[status] Status),
    #[status(transparent, expose)]
    ExposedAuth(AuthError),
    #[status(expose)]
    ExposedDefault,
    Other,
}

fn main() {
    let says = |error: AppError| (error.status().code(), error.exposes_detail());
    assert_eq!(says(AppError::NoUser(1)), (404, true));
    assert_eq!(says(AppError::Taken { name: String::new() }), (409, true));
    assert_eq!(says(AppError::Auth(AuthError)), (401, true));
    let upstream = |status| AppError::Upstream { status, host: String::new() };
    assert_eq!(says(upstream(Status::ImATeapot)), (418, true));
    assert_eq!(says(upstream(Status::BadGateway)), (502, false));
    assert_eq!(says(upstream(Status::Ok)), (500, false));
    assert_eq!(says(AppError::Repair), (503, true));
    assert_eq!(says(AppError::BadToken(String::new())), (400, false));
    assert_eq!(says(AppError::HiddenUpstream(Status::Gone)), (410, false));
    assert_eq!(says(AppError::ExposedAuth(AuthError)), (401, true));
    assert_eq!(says(AppError::ExposedDefault), (500, true));
    assert_eq!(says(AppError::Other), (500, false));
    assert_eq!(<AuthError as HttpError>::STATUSES, StatusSet::of(&[Status::Unauthorized]));
    assert_eq!(<AppError as HttpError>::STATUSES, StatusSet::ERRORS);
}
