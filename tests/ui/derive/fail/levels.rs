//! Two of a kind on one level.

use http_status::HttpError;

#[derive(HttpError)]
enum Constants {
    #[status(429, header("retry-after" = "1"), header("Retry-After" = "2"))]
    OtherCase,
    #[status(429, header("retry-after" = "1"))]
    #[status(header("RETRY-AFTER" = "2"))]
    OverAttributes(u8),
    #[status(429, type = "/a")]
    #[status(type = "/a")]
    Type { a: u8 },
    #[status(429, title = "a")]
    #[status(title = "b")]
    #[status(title = "c")]
    ThreeTitles,
    #[status(429, type = "/a", title = "a", type = "/b", title = "b")]
    Both,
    #[status(401, header("location" = "/a"), header("location" = "/b"), header("location" = "/c"))]
    ThreeFields,
}

#[derive(HttpError)]
enum Fields {
    #[status(429, header("retry-after" = "1"))]
    Constant(#[status(header = "retry-after")] u8),
    #[status(429, header("Retry-After" = "1"))]
    OtherCase {
        #[status(header = "retry-after")]
        after: u8,
    },
    #[status(429)]
    TwoFields(#[status(header = "retry-after")] u8, #[status(header = "Retry-After")] u8),
    #[status(429)]
    OneField(#[status(header = "etag", header = "ETag")] u8),
    #[status(429)]
    OverAttributes {
        #[status(instance)]
        #[status(instance)]
        a: u8,
    },
    #[status(429)]
    Instances(#[status(instance)] u8, #[status(instance)] u8, #[status(instance)] u8),
}

#[derive(HttpError)]
#[status(429, header("retry-after" = "1"))]
#[status(header("Retry-After" = "2"))]
struct Struct {
    a: u8,
}

#[derive(HttpError)]
#[status(429, header("retry-after" = "1"))]
struct FieldOfAStruct(#[status(header = "retry-after")] u8);

#[derive(HttpError)]
#[status(type = "/a")]
#[status(type = "/b")]
#[status(500, title = "a", title = "b")]
enum EnumWide {
    A,
}

fn main() {}
