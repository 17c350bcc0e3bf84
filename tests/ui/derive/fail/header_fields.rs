//! Header fields that are none, or are not the error's.

use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(503, header("content-type" = "text/html"))]
    ContentType,
    #[status(503, header("Content-Length" = "0"))]
    ContentLength(u8),
    #[status(503, header("date" = "today"))]
    Date { a: u8 },
    #[status(503, header("transfer-encoding" = "chunked"))]
    TransferEncoding,
    #[status(503, header("content-encoding" = "gzip"))]
    ContentEncoding,
    #[status(503, header("connection" = "keep-alive"))]
    Connection,
    #[status(503, header("Connection" = "close, upgrade"))]
    Two,
    #[status(503, header("connection" = ""))]
    EmptyConnection,
    #[status(503, header("" = "a"))]
    Empty,
    #[status(503, header(" " = "a"))]
    Space,
    #[status(503, header("x_doc" = "a"), header("x doc" = "a"))]
    Inside,
    #[status(503, header("x-doc:" = "a"))]
    Colon,
    #[status(503, header("x-doc " = "a"))]
    Trailing,
    #[status(503, header("x-dök" = "a"))]
    Letter,
    #[status(503, header("x-{0}" = "a"))]
    Placeholder(u8),
    #[status(503, header("x-doc" = "a\nb"))]
    Line,
    #[status(503, header("x-doc" = "a\0"))]
    Null,
    #[status(503, header(":status" = "404"))]
    Pseudo,
}

#[derive(HttpError)]
enum Fields {
    #[status(503)]
    ContentType(#[status(header = "content-type")] u8),
    #[status(503)]
    Date {
        #[status(header = "Date")]
        date: u8,
    },
    #[status(503)]
    Space(#[status(header = "x doc")] u8),
    #[status(503)]
    Empty(#[status(header = "")] u8),
}

#[derive(HttpError)]
#[status(503, header("content-type" = "text/html"))]
struct Struct;

#[derive(HttpError)]
#[status(header("content-length" = "0"))]
enum EnumWide {
    #[status(404)]
    A,
}

fn main() {}
