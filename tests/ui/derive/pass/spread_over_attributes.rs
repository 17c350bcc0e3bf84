use http_status::HttpError;

#[derive(HttpError)]
#[status(500)]
#[status(crate = http_status)]
#[status(expose)]
enum Error {
    A,
    #[status(404)]
    #[status(hide)]
    B,
    #[status(404, hide,)]
    C,
    #[status(hide, 404)]
    D,
}

#[derive(HttpError)]
#[status(crate = ::http_status, 404)]
struct Unit;

#[derive(HttpError)]
#[status(503, crate = http_status, expose)]
struct Named {
    field: u8,
}

#[derive(HttpError)]
struct Asked(#[status] http_status::Status, u8);

fn main() {
    assert!(Error::A.exposes_detail() && Error::A.status().code() == 500);
    for error in [Error::B, Error::C, Error::D] {
        assert!(!error.exposes_detail() && error.status().code() == 404);
    }
    assert_eq!(Unit.status().code(), 404);
    assert!(Named { field: 0 }.exposes_detail());
    assert_eq!(Asked(http_status::Status::Gone, 0).status().code(), 410);
}
