//! Options that are reserved.

use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(404, default)]
    Default,
    #[status(404, default = path)]
    DefaultPath,
    #[status(404, server_only)]
    ServerOnly,
    #[status(server_only)]
    ServerOnlyAlone,
}

#[derive(HttpError)]
enum Fields {
    #[status(404)]
    Default(#[status(default)] u8),
    #[status(404)]
    DefaultPath(#[status(default = path)] u8),
    #[status(404)]
    DefaultBehind(#[status(header = "x-id", default)] u8),
    #[status(404)]
    ServerOnly(#[status(server_only)] u8),
}

#[derive(HttpError)]
#[status(404, server_only)]
struct Struct;

#[derive(HttpError)]
#[status(server_only)]
enum ServerOnly {
    #[status(404)]
    A,
}

fn main() {}
