//! The options for the way back, which every derive checks.

use http_status::HttpError;

#[derive(HttpError)]
enum Variants {
    #[status(404, server_only, server_only)]
    Twice,
    #[status(404, server_only)]
    #[status(server_only)]
    TwiceApart,
    #[status(404, server_only = true)]
    Value,
    #[status(404, server_only(true))]
    Call,
    #[status(404, server)]
    Short,
    #[status(404, server_onyl)]
    Misspelt,
    #[status(404, default)]
    Default,
    #[status(default)]
    DefaultAlone,
    #[status(404, default = path)]
    DefaultPath,
    #[status(server_only)]
    NoStatus,
}

#[derive(HttpError)]
enum Fields {
    #[status(404)]
    Twice(#[status(default, default)] u8),
    #[status(404)]
    TwiceApart(#[status(default)] #[status(default = path)] u8),
    #[status(404)]
    NoPath(#[status(default =)] u8),
    #[status(404)]
    Quoted(#[status(default = "u8::new")] u8),
    #[status(404)]
    Called(#[status(default = u8::new())] u8),
    #[status(404)]
    Closure(#[status(default = || 7)] u8),
    #[status(404)]
    Number(#[status(default = 7)] u8),
    #[status(404)]
    Parentheses(#[status(default(path))] u8),
    #[status(404)]
    Misspelt(#[status(defualt)] u8),
    #[status(404)]
    Sent(#[status(header = "x-id", default)] u8),
    #[status(404)]
    SentApart(#[status(default)] #[status(detail)] u8),
    #[status(404)]
    SentTwice(#[status(header = "x-a", with = path, instance, default)] u8),
    #[status(404)]
    With(#[status(default, with = path)] u8),
    #[status(404)]
    WithBehind(#[status(header = "x-id", default, with = path)] u8),
    Delegated(#[status] #[status(default)] http_status::Status),
    #[status(404)]
    ServerOnly(#[status(server_only)] u8),
}

#[derive(HttpError)]
#[status(404, server_only, server_only)]
struct Struct;

#[derive(HttpError)]
#[status(server_only)]
enum ServerOnly {
    #[status(404)]
    A,
}

#[derive(HttpError)]
#[status(default)]
enum Default {
    #[status(404)]
    A,
}

#[derive(HttpError)]
#[status(default = 500)]
enum DefaultStatus {
    A,
}

#[derive(HttpError)]
#[status(500, server_only)]
enum DefaultServerOnly {
    A,
}

fn main() {}
