//! Details of all forms.

use std::fmt::{Debug, Display, LowerHex};

use http_status::HttpError;

#[derive(HttpError)]
enum Placeholders {
    #[status(404, detail = "no such user")]
    Constant,
    #[status(404, detail = "no user {0} of {1}, {0}")]
    Tuple(u64, &'static str),
    #[status(404, detail = "no user {id} of {name}",)]
    Named { id: u64, name: String, other: NoText },
    #[status(404, detail = "{{id}} is {id}")]
    Escaped { id: u64 },
    #[status(404, detail = "{{}}")]
    OnlyEscaped(u8),
    #[status(404, detail = r#"no "user" {0}"#)]
    RawText(u64),
    #[status(404, detail = "two\nlines of {0}")]
    Lines(u64),
    #[status(404, detail = "no {type} {r}")]
    RawNames { r#type: u8, r: u8 },
    #[status(404, detail = "größer als {größe}, 大于 {大}")]
    Unicode { größe: u8, 大: u8 },
    #[status(404, detail = "{ 0 }, {0 :>3}")]
    Spaces(u64),
}

#[derive(HttpError)]
enum Formats {
    #[status(422, detail = "{0:?} {0:#?} {1:x?} {1:X?}")]
    Debug(NoDisplay, Vec<u8>),
    #[status(422, detail = "{0:x} {0:#X} {0:o} {0:#b} {1:e} {1:E}")]
    Numbers(u8, f64),
    #[status(422, detail = "{0:>8} {0:*^8} {0:$<8} {0:ß>8} {0:08.3} {0:+} {0:}")]
    Filled(f64),
    #[status(422, detail = "{value:>width$.precision$} {value:width$} {value:.precision$e} {value:0width$}")]
    ByFields { value: f64, width: usize, precision: usize },
    #[status(422, detail = "{0:>1$.2$} {0:01$}")]
    ByIndices(f64, usize, usize),
    #[status(422, detail = "{0:1$x}")]
    WidthAndTrait(u8, usize),
    #[status(422, detail = "{0:?}")]
    Optional(Option<NoDisplay>),
}

#[derive(HttpError)]
#[status(500, detail = "no user {id}")]
enum ForAll {
    A { id: u8 },
    B { id: &'static str },
    #[status(404, hide)]
    C,
    #[status(404, expose)]
    D(NoText),
    #[status(404, detail = "none")]
    E,
    #[status(404)]
    F(#[status(detail)] String),
}

/// What is sent for `None`.
#[derive(HttpError)]
enum Fields {
    #[status(503, detail = "no user {0}")]
    OfAConstant(u8, #[status(detail)] Option<String>),
    #[status(503)]
    Option(#[status(detail)] Option<String>),
    #[status(503)]
    Lifetime(#[status(detail)] &'static str),
    #[status(503)]
    AndMore {
        #[status(detail, instance)]
        #[status(header = "x-text")]
        text: String,
    },
    #[status(503)]
    Detail {
        #[status(detail)]
        detail: Box<str>,
    },
}

#[derive(HttpError)]
#[status(404, detail = "no {0} for {1:?} in {2:x}")]
struct Generic<'a, T, U: Debug, V, const N: usize>(&'a T, [U; N], V)
where
    T: ?Sized;

#[derive(HttpError)]
#[status(404, detail = "{text}")]
struct Struct<T> {
    text: T,
    #[allow(dead_code)]
    unused: NoText,
}

#[derive(HttpError)]
#[status(404, detail = "no user")]
#[repr(packed)]
#[allow(dead_code)]
struct Packed(u8, u64);

macro_rules! error {
    ($name:ident, $text:literal, $field:ident: $ty:ty) => {
        #[derive(HttpError)]
        #[status(404, detail = $text)]
        struct $name {
            $field: $ty,
        }
    };
}
error!(ThroughAMacro, "no user {id:?}", id: Option<u8>);

macro_rules! own {
    ($name:ident) => {
        #[derive(HttpError)]
        enum $name {
            #[status(404, detail = "no user {id}")]
            A { id: u8 },
        }
    };
}
own!(OfTheMacro);

#[derive(Debug)]
struct NoDisplay;

struct NoText;

fn needs<E: HttpError>() {}

fn bounds<'a, T: Display + ?Sized + 'a, U: Debug, V: LowerHex>() {
    needs::<Generic<'a, T, U, V, 3>>();
}

fn main() {
    bounds::<str, NoDisplay, u8>();
    needs::<Struct<u8>>();
}
