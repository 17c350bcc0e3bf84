use http_status::{HttpError, Status};

#[derive(HttpError)]
enum Error {
    WithACode(#[status(404)] Status),
    WithAName {
        #[status(NotFound)]
        status: Status,
    },
    WithAValue(#[status = 404] Status),
    WithAWord(#[status(transparent)] Status),
    #[status(404)]
    BesideTheVariants(#[status] Status),
}

#[derive(HttpError)]
#[status(404)]
struct BesideTheStructs {
    #[status]
    status: Status,
}

fn main() {}
