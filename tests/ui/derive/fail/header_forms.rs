//! Header fields that are written wrongly.

use http_status::HttpError;

#[derive(HttpError)]
enum Forms {
    #[status(503, header)]
    Bare,
    #[status(503, header())]
    Empty,
    #[status(503, header("x-doc"))]
    NameAlone,
    #[status(503, header("x-doc" = ))]
    NoValue,
    #[status(503, header("x-doc" "a"))]
    NoEquals,
    #[status(503, header("x-doc": "a"))]
    Colon,
    #[status(503, header("x-doc" => "a"))]
    Arrow,
    #[status(503, header("x-doc" == "a"))]
    Twice,
    #[status(503, header("x-doc", "a"))]
    Comma(u8),
    #[status(503, header("x-doc", a))]
    CommaName,
    #[status(503, header(x-doc = "a"))]
    NotQuoted,
    #[status(503, header(x_doc = "a"))]
    Word,
    #[status(503, header(x_doc: "a"))]
    WordColon,
    #[status(503, header(x_doc))]
    WordAlone,
    #[status(503, header(retry_after = 1))]
    Number { a: u8 },
    #[status(503, header("retry-after" = 1))]
    Value,
    #[status(503, header("retry-after" = 1.5))]
    Float,
    #[status(503, header("retry-after" = SECONDS))]
    Constant,
    #[status(503, header("retry-after" = true))]
    Bool,
    #[status(503, header("retry-after" = -1))]
    Negative,
    #[status(503, header("x-doc" = b"a"))]
    Bytes,
    #[status(503, header("x-doc" = 'a'))]
    Char,
    #[status(503, header("x-doc" = "a" "b"))]
    Two,
    #[status(503, header("x-doc" = concat!("a", "b")))]
    Macro,
    #[status(503, header("x-doc" = format!("{a}")))]
    Format,
    #[status(503, header("x-doc" = "a" hide))]
    Word2,
    #[status(503, header(NAME = "a"))]
    ConstantName,
    #[status(503, header(http::header::RETRY_AFTER = "a"))]
    Path,
    #[status(503, header(RETRY_AFTER, "120"))]
    PathComma,
    #[status(503, header = ("x-doc", "a"))]
    Tuple,
    #[status(503, header = "x-doc: a")]
    Line,
    #[status(503, header = "x-doc")]
    AsOnAField,
    #[status(503, header("x-doc: a"))]
    LineInside,
    #[status(503, header["x-doc" = "a"])]
    Brackets,
    #[status(503, header { "x-doc" = "a" })]
    Braces,
    #[status(503, header("x-doc" = "a"; "x-other" = "b"))]
    Semicolon,
    #[status(503, header("x-doc" = "a", "x-other" = "b"))]
    Several,
    #[status(503, header(("x-doc", "a")))]
    Parentheses,
    #[status(503, header(("x-doc" = "a"), ("x-other" = "b")))]
    Nested,
    #[status(503, header("x-doc")("a"))]
    Calls,
    #[status(503, header("x-doc" = "a") "b")]
    Behind,
    #[status(503, header("x-doc" = "a").expose)]
    Dot,
    #[status(503, header("x-doc" = "a" = "b"))]
    Chain,
    #[status(503, header(, "x-doc" = "a"))]
    LeadingComma,
    #[status(503, header(= "a"))]
    NoName,
    #[status(503, header("x-doc" = "a") header("x-other" = "b"))]
    NoComma,
    #[status(503, heder("x-doc" = "a"))]
    Misspelt,
    #[status(header("x-doc"))]
    Leading,
}

#[derive(HttpError)]
#[status(503, header("x-doc": "a"))]
struct Struct;

#[derive(HttpError)]
#[status(503, header("x-doc", "a"))]
enum Default {
    A,
}

#[derive(HttpError)]
#[status(header(x_doc = "a"))]
enum EnumWide {
    #[status(404)]
    A,
}

fn main() {}
