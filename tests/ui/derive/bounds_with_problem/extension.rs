use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(403)]
    NotSerializable {
        #[status(extension)]
        inner: Inner,
    },
}

struct Inner;

fn main() {}
