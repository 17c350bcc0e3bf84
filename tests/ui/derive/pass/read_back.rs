//! The options for the way back, which `HttpError` alone takes too.

use std::time::Duration;

use http_status::{HttpError, Status};

#[derive(HttpError)]
#[status(503)]
enum Error {
    #[status(404, server_only)]
    Variant(Vec<u8>),
    #[status(server_only)]
    OfTheDefault,
    #[status(404, hide)]
    #[status(server_only, title = "x")]
    Apart,
    #[status(404)]
    Fields {
        #[status(default)]
        id: u8,
        #[status(default = Vec::<u8>::new)]
        list: Vec<u8>,
        #[status(header = "retry-after", with = Duration::as_secs, default)]
        after: Duration,
        #[status(default = Duration::default, header = "x-later", with = Duration::as_secs)]
        later: Duration,
        #[status(detail, with = ToString::to_string)]
        #[status(default = <u8 as Default>::default)]
        text: u8,
    },
    Function(#[status(with = Vec::first_status, default)] Vec<Status>),
}

trait FirstStatus {
    fn first_status(&self) -> Status;
}

impl FirstStatus for Vec<Status> {
    fn first_status(&self) -> Status {
        self[0]
    }
}

#[derive(HttpError)]
#[status(410, server_only)]
struct Struct(#[status(default)] u8);

fn main() {
    assert_eq!(Error::Variant(Vec::new()).status(), Status::NotFound);
    assert_eq!(Error::OfTheDefault.status(), Status::ServiceUnavailable);
    assert_eq!(Error::Function(vec![Status::Gone]).status(), Status::Gone);
    assert_eq!(Struct(1).status(), Status::Gone);
    let _ = Error::Apart;
    let after = Duration::ZERO;
    let _ = Error::Fields { id: 0, list: Vec::new(), after, later: after, text: 1 };
}
