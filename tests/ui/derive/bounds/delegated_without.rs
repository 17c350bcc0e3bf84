use http_status::HttpError;

struct Inner;

#[derive(HttpError)]
enum Error {
    #[status(transparent)]
    Transparent(Inner),
    Asked {
        #[status]
        code: u16,
    },
    #[status(transparent)]
    Boxed(Box<std::io::Error>),
}

#[derive(HttpError)]
#[status(transparent)]
struct Struct(String);

fn main() {}
