use http_status::{Status, status};

const MISSING: Status = status!(404);
static TABLE: [Status; 2] = [status!(409), status!(Gone)];
const LENGTH: [u8; status!(404) as usize] = [0; status!(NotFound) as usize];

struct Fixed<const CODE: u16>;

fn class(status: Status) -> &'static str {
    match status {
        status!(404) | status!(GONE) => "gone",
        status!(500) | status!(502) => "server",
        _ if status == status!(409) => "conflict",
        _ => "other",
    }
}

fn unwrap(status: Result<Status, Status>) -> bool {
    matches!(status, Ok(status!(200)) | Err(status!(500)))
}

fn main() {
    let _ = Fixed::<{ status!(404) as u16 }>;
    assert_eq!(MISSING.code(), 404);
    assert_eq!(TABLE.map(Status::code), [409, 410]);
    assert_eq!(LENGTH.len(), 404);
    assert_eq!(class(Status::Gone), "gone");
    assert_eq!(class(Status::BadGateway), "server");
    assert_eq!(class(Status::Conflict), "conflict");
    assert_eq!(class(Status::Ok), "other");
    assert!(unwrap(Ok(status!(200))) && !unwrap(Err(status!(200))));
    let by_closure = |code: u16| code == status!(404).code();
    assert!(by_closure(404));
}
