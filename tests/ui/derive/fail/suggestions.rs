//! Where a status is missing, what the variant itself suggests.

use http_status::{HttpError, Status};

#[derive(HttpError)]
enum Error {
    NotFound,
    UserNotFound(u8),
    InvalidToken { token: u8 },
    RateLimited,
    Database(u8),
    Internal,
    Io(std::io::Error),
    HasStatus(Status),
    HasNamedStatus { id: u8, status: Status },
    HasCode(StatusCode),
    HasPath(http::StatusCode),
    HasOption(Option<Status>),
    Optional(Option<StatusCode>),
    r#Final,
    ValidationFailed { field: u8 },
    Other,
}

#[derive(HttpError)]
struct NotFound;

#[derive(HttpError)]
struct UserError(Status);

#[derive(HttpError)]
struct Named {
    status: Status,
}

#[derive(HttpError)]
struct Wrapper(Inner);

#[derive(HttpError)]
struct Generic<T>(T);

#[derive(HttpError)]
#[status(hide)]
enum OptionsAlone {
    A,
    #[status(title = "b")]
    B,
}

#[derive(HttpError)]
#[status(crate = http_status)]
enum CrateAlone {
    A,
}

#[derive(HttpError)]
#[status(expose)]
struct OptionsOfAStruct;

struct Inner;

struct StatusCode;

mod http {
    pub struct StatusCode;
}

fn main() {}
