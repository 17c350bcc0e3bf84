//! What a response gets beside the status.

use http_status::HttpError;

#[derive(HttpError)]
enum Types {
    #[status(403, type)]
    Bare,
    #[status(403, type = 3)]
    Number,
    #[status(403, type("https://example.com"))]
    Called,
    #[status(403, type = "https://example.com/out of credit")]
    Space,
    #[status(403, type = "https://example.com/50%")]
    Percent,
    #[status(403, type = "/%5g")]
    Hexadecimal,
    #[status(403, type = "https://example.com/é")]
    NonAscii,
    #[status(403, type = "1st:credit")]
    Scheme,
    #[status(403, type = "#a#b")]
    Fragments,
    #[status(403, type = "https://example.com/[1]")]
    Brackets,
    #[status(403, type = "http://]::1[/")]
    Reversed,
    #[status(403, type = "/a", type = "/b")]
    Twice,
    #[status(403, typ = "/a")]
    Misspelt,
    #[status(type = "/a")]
    WithoutAStatus,
}

#[derive(HttpError)]
enum Titles {
    #[status(403, title)]
    Bare,
    #[status(403, title = Forbidden)]
    Name,
    #[status(403, title = "")]
    Empty,
    #[status(403, title = "a", hide, title = "b")]
    Twice,
    #[status(403, title = "a" "b")]
    Two,
}

#[derive(HttpError)]
enum Headers {
    #[status(503, header)]
    Bare,
    #[status(503, header = "retry-after")]
    Value,
    #[status(503, header("retry-after"))]
    NameAlone,
    #[status(503, header("retry-after" = 120))]
    Number,
    #[status(503, header("retry-after", "120"))]
    Comma,
    #[status(503, header(retry_after = "120"))]
    Ident,
    #[status(503, header("retry after" = "120"))]
    Name,
    #[status(503, header("" = "120"))]
    EmptyName,
    #[status(503, header("x-lines" = "one\r\nx-two: 2"))]
    Lines,
    #[status(503, header("Content-Type" = "text/html"))]
    Reserved,
    #[status(503, header("a" = "1", "b" = "2"))]
    Two,
    #[status(503, header("x-trailing" = "comma",))]
    Right,
}

#[derive(HttpError)]
enum Fields {
    #[status(503)]
    HeaderBare(#[status(header)] u8),
    #[status(503)]
    HeaderName(#[status(header = "retry after")] u8),
    #[status(503)]
    HeaderNumber(#[status(header = 3)] u8),
    #[status(503)]
    InstanceValue(#[status(instance = "x")] u8),
    #[status(503)]
    Unknown(#[status(trailer)] String),
    #[status(503)]
    Misspelt(#[status(heder = "x-a")] u8),
    #[status(503)]
    OfAVariant(#[status(expose)] u8),
    #[status(503)]
    FixedHeader(#[status(header("x-a" = "b"))] u8),
    #[status(503, instance)]
    OfAField(u8),
    #[status(503, expose = true)]
    NoValue,
    #[status(503 title = "x")]
    NoComma,
    #[status(503)]
    Empty(#[status()] u8),
    #[status(503)]
    Code(#[status(instance, 404)] u8),
    #[status(503)]
    Semicolon(#[status(instance; header = "x-a")] u8),
    #[status(503)]
    Instances(#[status(instance)] u8, #[status(instance)] u8),
}

#[derive(HttpError)]
#[status(404)]
struct NoText {
    #[status(header = "x-inner")]
    inner: Inner,
    #[status(instance)]
    other: Vec<u8>,
}

struct Inner;

fn main() {}
