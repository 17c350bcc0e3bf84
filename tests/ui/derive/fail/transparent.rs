use http_status::{HttpError, Status};

#[derive(HttpError)]
enum Error {
    #[status(transparent)]
    Unit,
    #[status(transparent)]
    EmptyTuple(),
    #[status(transparent)]
    EmptyStruct {},
    #[status(transparent)]
    Two(Status, Status),
    #[status(transparent)]
    Named { status: Status, other: Status },
    #[status(transparent, 404)]
    CodeBehind(Status),
    #[status(404, transparent)]
    CodeBefore(Status),
    #[status(transparent)]
    #[status(404)]
    CodeInAnother(Status),
    #[status(transparent)]
    FieldToo(#[status] Status),
}

#[derive(HttpError)]
#[status(transparent)]
enum OnTheEnum {
    A(Status),
}

#[derive(HttpError)]
#[status(transparent)]
struct Unit;

#[derive(HttpError)]
#[status(transparent)]
struct Two(Status, Status);

fn main() {}
