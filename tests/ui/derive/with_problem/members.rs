//! Fixed extension members that are none, and those that are given twice.

use http_status::HttpError;

#[derive(HttpError)]
enum Values {
    #[status(403, extension("ratio" = 1.5))]
    Float,
    #[status(403, extension("ratio" = 1f32))]
    FloatSuffix,
    #[status(403, extension("ratio" = -1.0))]
    NegativeFloat,
    #[status(403, extension("letter" = 'a'))]
    Char,
    #[status(403, extension("bytes" = b"a"))]
    Bytes,
    #[status(403, extension("byte" = b'a'))]
    Byte,
    #[status(403, extension("c" = c"a"))]
    CString,
    #[status(403, extension("code" = Code::NotFound))]
    Path,
    #[status(403, extension("code" = CODE))]
    Constant,
    #[status(403, extension("code" = code))]
    Ident { code: u8 },
    #[status(403, extension("codes" = [1, 2]))]
    Array,
    #[status(403, extension("codes" = (1, 2)))]
    Pair,
    #[status(403, extension("codes" = { "a": 1 }))]
    Object,
    #[status(403, extension("codes" = null))]
    Null,
    #[status(403, extension("code" = None))]
    None,
    #[status(403, extension("code" = 1 + 1))]
    Sum,
    #[status(403, extension("code" = &1))]
    Borrowed,
    #[status(403, extension("code" = -"a"))]
    NegativeText,
    #[status(403, extension("code" = --1))]
    TwiceNegative,
    #[status(403, extension("code" = "a" "b"))]
    TwoTexts,
    #[status(403, extension("code" = 300u8))]
    TooLarge,
    #[status(403, extension("code" = -1u8))]
    Unsigned,
    #[status(403, extension("code" = 340282366920938463463374607431768211456))]
    OfNoType,
    #[status(403, extension("code" = 1seconds))]
    UnknownSuffix,
    #[status(403, extension("code" = concat!("a", "b")))]
    Macro,
}

#[derive(HttpError)]
enum Forms {
    #[status(403, extension)]
    Bare,
    #[status(403, extension = "code")]
    Name,
    #[status(403, extension())]
    Empty,
    #[status(403, extension(,))]
    Comma,
    #[status(403, extension("code"))]
    NoValue,
    #[status(403, extension("code" =))]
    Nil,
    #[status(403, extension("code": 1))]
    Colon,
    #[status(403, extension("code", 1))]
    Pair,
    #[status(403, extension("code" 1))]
    NoEquals,
    #[status(403, extension("code" => 1))]
    Arrow,
    #[status(403, extension("code" == 1))]
    TwoEquals,
    #[status(403, extension(code = "out_of_credit"))]
    NoQuotes,
    #[status(403, extension(CODE = 3))]
    Constant,
    #[status(403, extension(3 = 3))]
    Number,
    #[status(403, extension(= 3))]
    NoName,
    #[status(403, extension("a" = 1, "b" = 2))]
    Two,
    #[status(403, extension("a" = 1) extension("b" = 2))]
    NoComma,
    #[status(403, extension("a" = 1).b)]
    Further,
    #[status(403, extensions("a" = 1))]
    Plural,
    #[status(403, extention("a" = 1))]
    Misspelt,
    #[status(extension("a" = ))]
    Leading,
    #[status(403, extension["a" = 1])]
    Brackets,
}

#[derive(HttpError)]
enum Names {
    #[status(403, extension("" = 1))]
    Empty,
    #[status(403, extension("type" = "/probs/a"))]
    Type,
    #[status(403, extension("title" = "a"), extension("instance" = "a"))]
    TitleAndInstance,
    #[status(403, extension("detail" = "no user {0}"))]
    Detail(u8),
    #[status(403, extension("status" = 404))]
    Status,
}

#[derive(HttpError)]
enum Levels {
    #[status(403, extension("code" = 1), extension("code" = 2))]
    Twice,
    #[status(403, extension("code" = 1))]
    #[status(extension("code" = 1))]
    InTwoAttributes,
    #[status(403, extension("code" = 1))]
    BesideAField {
        #[status(extension)]
        code: u8,
    },
    #[status(403, extension("code" = 1))]
    BesideATupleField(#[status(extension = "code")] u8),
    #[status(403)]
    TwoFields(#[status(extension = "code")] u8, #[status(extension = "code")] Option<u8>),
}

#[derive(HttpError)]
#[status(extension("code" = 1))]
enum AllOverride {
    #[status(404, extension("code" = "a"))]
    A,
    #[status(404)]
    B {
        #[status(extension)]
        code: u8,
    },
}

#[derive(HttpError)]
#[status(500, extension("code" = 1), extension("other" = 2))]
enum OfADefaultThatIsNotUsed {
    #[status(404)]
    A,
}

#[derive(HttpError)]
#[status(403, extension("code" = 1), extension("title" = 1))]
struct Struct {
    #[status(extension("fixed" = 1))]
    fixed: u8,
    #[status(extension)]
    code: u8,
}

fn main() {}
