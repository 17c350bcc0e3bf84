//! Details that are none, and fields that a detail does not have.

use http_status::{HttpError, Status};

#[derive(HttpError)]
enum Placeholders {
    #[status(404, detail = "no user {nmae}")]
    Misspelt { name: u8, id: u8 },
    #[status(404, detail = "no user {user}")]
    UnknownOfOne { id: u8 },
    #[status(404, detail = "no user {user}")]
    UnknownOfTwo { name: u8, id: u8 },
    #[status(404, detail = "no user {id}")]
    NoField,
    #[status(404, detail = "no user {1}")]
    Index(u8),
    #[status(404, detail = "no user {0}")]
    IndexOfNamed { id: u8 },
    #[status(404, detail = "no user {id}")]
    NameOfTuple(u8, u8),
    #[status(404, detail = "no user {}")]
    Positional(u8),
    #[status(404, detail = "no user {:?}")]
    PositionalFormat(u8),
    #[status(404, detail = "no user {0.name}")]
    Member(u8),
    #[status(404, detail = "no user {self.id}")]
    OfSelf { id: u8 },
    #[status(404, detail = "no user {id + 1}")]
    Expression { id: u8 },
    #[status(404, detail = "no user {.0}")]
    Dotted(u8),
    #[status(404, detail = "no user {r#type}")]
    Raw { r#type: u8 },
    #[status(404, detail = "no user {id")]
    Unclosed { id: u8 },
    #[status(404, detail = "no user id}")]
    Unopened { id: u8 },
    #[status(404, detail = "{")]
    Lone,
    #[status(404, detail = "{{}")]
    HalfEscaped,
    #[status(404, detail = "{0:>width$}")]
    UnknownWidth(u8),
    #[status(404, detail = "{0:.digits$}")]
    UnknownPrecision(f32),
    #[status(404, detail = "{0:.*}")]
    Star(f32, usize),
    #[status(404, detail = "{0:q}")]
    UnknownFormat(u8),
    #[status(404, detail = "{0:p}")]
    Pointer(u8),
    #[status(404, detail = "{0: > 3}")]
    Spaces(u8),
    #[status(404, detail = "{0:>}}")]
    Brace(u8),
    #[status(404, detail = "{0:x:y}")]
    TwoColons(u8),
    #[status(404, detail = "größer als {größe}")]
    Unicode { grösse: u8 },
    #[status(404, detail = "{a} and {b}", title = "{a}")]
    Two { a: u8 },
}

#[derive(HttpError)]
enum Values {
    #[status(404, detail = "")]
    Empty,
    #[status(404, detail = " \t")]
    Space,
    #[status(404, detail = 404)]
    Number,
    #[status(404, detail = id)]
    Field { id: u8 },
    #[status(404, detail = DETAIL)]
    Constant,
    #[status(404, detail = texts::DETAIL)]
    Path,
    #[status(404, detail = format!("no user"))]
    Macro,
    #[status(404, detail = "no " + "user")]
    Sum,
    #[status(404, detail = 'a')]
    Char,
    #[status(404, detail = b"a")]
    Bytes,
    #[status(404, detail = true)]
    Bool,
    #[status(404, detail("no user"))]
    Call,
    #[status(404, detail: "no user")]
    Colon,
    #[status(404, detail "no user")]
    NoEquals,
    #[status(404, detail == "no user")]
    TwoEquals,
    #[status(404, detail =)]
    Nil,
    #[status(404, detail)]
    Bare,
    #[status(detail)]
    BareAlone { detail: u8 },
    #[status(404, "detail" = "no user")]
    Quoted,
    #[status(404, details = "no user")]
    Plural,
    #[status(404, detail = "no user {}", self.0)]
    Arguments(u8),
    #[status(404, detail = "no user {name}", name = self.0, hide)]
    NamedArgument(u8),
    #[status(404 detail = "no user")]
    NoComma,
}

#[derive(HttpError)]
enum Levels {
    #[status(503, detail = "later", expose)]
    Expose,
    #[status(503, hide, detail = "later")]
    Hide,
    #[status(503, detail = "later", detail = "sooner")]
    Twice,
    #[status(503, detail = "later")]
    #[status(detail = "sooner")]
    InTwoAttributes,
    #[status(503, hide)]
    #[status(detail = "later")]
    HideInAnother,
    #[status(503, detail = "later")]
    BesideAField(#[status(detail)] String),
    #[status(503, hide)]
    HideBesideAField(#[status(detail)] String),
    #[status(503, expose)]
    ExposeBesideAField {
        #[status(detail)]
        text: String,
    },
    #[status(503, hide)]
    HideBesideAnOption(#[status(detail)] Option<String>),
    #[status(503)]
    TwoFields(#[status(detail)] String, #[status(detail)] String),
    #[status(503)]
    OneFieldTwice(#[status(detail, detail)] String),
    #[status(transparent, detail = "later", hide)]
    Delegated(Status),
}

#[derive(HttpError)]
enum Fields {
    #[status(404)]
    Value(#[status(detail = "no user {0}")] u8),
    #[status(404)]
    Call {
        #[status(detail("no user"))]
        id: u8,
    },
    #[status(404)]
    Misspelt(#[status(detial)] String),
    #[status(404)]
    Text(#[status("no user {0}")] u8),
}

#[derive(HttpError)]
#[status(404, detail = "no user {name}")]
struct Struct {
    id: u8,
}

#[derive(HttpError)]
#[status(404, detail = "no user {0}")]
struct Unit;

#[derive(HttpError)]
#[status(404, detail = "no user {id}", hide)]
struct Tuple(u8);

#[derive(HttpError)]
#[status(404, detail = "no {T} in {N}")]
struct Generic<T, const N: usize>([T; N]);

fn main() {}
