//! Problem types and titles that are none.

use http_status::HttpError;

#[derive(HttpError)]
enum Types {
    #[status(403, type = "")]
    Empty,
    #[status(403, type = " ")]
    Space,
    #[status(403, type = "https://example.com/\nprobs")]
    Line,
    #[status(403, type = "https://example.com/probs/{0}")]
    Placeholder(u8),
    #[status(403, type = "https://example.com/{name}")]
    Name { name: u8 },
    #[status(403, type = "https://example.com/{}")]
    Nothing,
    #[status(403, type = "C:\\probs")]
    Backslash,
    #[status(403, type = "<https://example.com>")]
    Angle,
    #[status(403, type = "a b")]
    Words,
    #[status(403, type = 404)]
    Number,
    #[status(403, type = OutOfCredit)]
    Ident,
    #[status(403, type = TYPE_URI)]
    Constant,
    #[status(403, type = probs::OUT_OF_CREDIT)]
    Path,
    #[status(403, type = concat!("https://", "example.com"))]
    Macro,
    #[status(403, type = b"/a")]
    Bytes,
    #[status(403, type = )]
    Nil,
    #[status(403, type)]
    Bare,
    #[status(403, type())]
    Call,
    #[status(403, type("/a"))]
    Called(u8),
    #[status(403, type: "/a")]
    Colon,
    #[status(403, type "/a")]
    NoEquals,
    #[status(403, type = "/a" + "b")]
    Sum,
    #[status(403, type = "/a", "/b")]
    Two,
    #[status(type)]
    Leading,
    #[status(403, type = r"/a b")]
    Raw,
}

#[derive(HttpError)]
enum Titles {
    #[status(403, title = "")]
    Empty,
    #[status(403, title = "   ")]
    Space,
    #[status(403, title = "two\nlines")]
    Line,
    #[status(403, title = "tab\there")]
    Tab,
    #[status(403, title = "no user {0}")]
    Placeholder(u8),
    #[status(403, title = "no user {id}")]
    Name { id: u8 },
    #[status(403, title = "no user {id:?}")]
    Format { id: u8 },
    #[status(403, title = "no user {type}")]
    Raw { r#type: u8 },
    #[status(403, title = "{0} and {1}")]
    Both(u8, u8),
    #[status(403, title = "no user {}", id)]
    Argument { id: u8 },
    #[status(403, title("Forbidden"))]
    Called,
    #[status(403, title = 403)]
    Number,
    #[status(403, title = 'F')]
    Char,
    #[status(403, title = Forbidden)]
    Ident,
    #[status(403, title = TITLE)]
    Constant,
    #[status(403, title = No Credit)]
    Words,
    #[status(403, title = format!("{id}"))]
    Macro { id: u8 },
    #[status(403, title =)]
    Nil,
    #[status(403, title = "a" hide)]
    NoComma,
    #[status(403, tilte = "a")]
    Misspelt,
    #[status(403, title == "a")]
    Twice,
    #[status(403, title = true, type = false)]
    Bools,
}

#[derive(HttpError)]
#[status(403, type = "", title = "")]
struct Struct;

#[derive(HttpError)]
#[status(403, title = "no user {id}")]
struct Named {
    id: u8,
}

#[derive(HttpError)]
#[status(type = "/probs/{0}", title = "no user {0}")]
enum EnumWide {
    #[status(404)]
    A(u8),
}

#[derive(HttpError)]
#[status(500, title = "no user {0}", header("x-user" = "{0}"))]
enum Default {
    A(u8),
    B,
}

#[derive(HttpError)]
enum Headers {
    #[status(403, header("x-user" = "{0}"))]
    Index(u8),
    #[status(403, header("x-user" = "{id}"))]
    Name { id: u8 },
}

fn main() {}
