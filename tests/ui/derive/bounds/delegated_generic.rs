use http_status::{HttpError, Status};

#[derive(HttpError)]
#[status(transparent)]
struct Wrapper<E>(E);

fn main() {
    let _ = Wrapper(Status::NotFound).status();
    let _ = HttpError::status(&Wrapper("text"));
}
