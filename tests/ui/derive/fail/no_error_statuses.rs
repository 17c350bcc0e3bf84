use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(200)]
    Ok,
    #[status(Found)]
    Redirect(String),
    #[status(SWITCHING_PROTOCOLS)]
    Upgrade { to: String },
    #[status(304, expose)]
    NotModified,
}

#[derive(HttpError)]
#[status(200)]
enum ByDefault {
    A,
    B,
}

#[derive(HttpError)]
#[status(204)]
struct Struct;

fn main() {}
