//! The status types of other crates, without the features that make errors of them.

use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    Marked(#[status] http::StatusCode),
    #[status(transparent)]
    Transparent(http::StatusCode),
    Named {
        #[status]
        code: http::StatusCode,
        host: String,
    },
}

#[derive(HttpError)]
struct Struct(#[status] http::StatusCode);

#[derive(HttpError)]
#[status(transparent)]
struct Boxed(Box<dyn std::error::Error>);

#[derive(HttpError)]
enum Others {
    Io(#[status] std::io::Error),
    Text(#[status] &'static str),
    Unit(#[status] ()),
    List(#[status] Vec<http_status::Status>),
}

fn main() {}
