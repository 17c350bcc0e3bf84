//! Options that are reserved.

use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(404, detail = "no such user")]
    Detail,
    #[status(404, detail)]
    DetailAlone(u8),
    #[status(404, extension("code" = "no_user"))]
    Extension { a: u8 },
    #[status(404, extension)]
    ExtensionAlone,
    #[status(404, extension = "code")]
    ExtensionValue,
    #[status(with = path)]
    With(u8),
    #[status(404, with = path)]
    WithBehind(u8),
    #[status(404, body = page)]
    Body,
    #[status(404, default)]
    Default,
    #[status(404, server_only)]
    ServerOnly,
    #[status(server_only)]
    ServerOnlyAlone,
    #[status(404, instance = "/a")]
    Instance,
    #[status(404, instance)]
    InstanceAlone,
}

#[derive(HttpError)]
enum Fields {
    #[status(404)]
    Detail(#[status(detail)] String),
    With(#[status(with = status_of)] u8),
    #[status(404)]
    HeaderWith {
        #[status(header = "retry-after", with = seconds)]
        after: u8,
    },
    #[status(404)]
    Default(#[status(default)] u8),
    #[status(404)]
    DefaultPath(#[status(default = path)] u8),
    #[status(404)]
    Body(#[status(body)] u8),
    #[status(404)]
    ServerOnly(#[status(server_only)] u8),
}

#[derive(HttpError)]
#[status(404, body = page)]
struct Struct;

#[derive(HttpError)]
#[status(body = page)]
enum OnAnEnum {
    #[status(404)]
    A,
}

#[derive(HttpError)]
#[status(server_only)]
enum ServerOnly {
    #[status(404)]
    A,
}

fn main() {}
