use http_status::HttpError;

#[derive(HttpError)]
#[status(404, crate = not_there)]
struct Error;

fn main() {}
