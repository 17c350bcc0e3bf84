//! `Option` fields, of which a `None` is not sent.

use std::option;

use http_status::HttpError;

#[derive(HttpError)]
#[status(header("retry-after" = "60"), detail = "later")]
enum Error {
    #[status(429)]
    OfTheEnum(#[status(header = "retry-after")] Option<u32>),
    #[status(429, header("retry-after" = "30"))]
    OfTheVariant(#[status(header = "retry-after")] option::Option<u32>),
    #[status(429)]
    Detail(#[status(detail)] std::option::Option<String>),
    #[status(429, detail = "{1:?}")]
    BesideADetail(#[status(detail)] ::std::option::Option<String>, Option<u8>),
    #[status(405, header("allow" = "GET"))]
    List {
        #[status(header = "allow")]
        allowed: Option<&'static str>,
    },
    #[status(404)]
    Instance(#[status(instance)] Option<String>),
    #[status(404)]
    Twice(#[status(header = "x-a")] Option<u8>, #[status(header = "x-a")] Option<u8>),
}

#[derive(HttpError)]
#[status(429)]
struct Generic<T>(#[status(header = "retry-after")] Option<T>);

#[derive(HttpError)]
#[status(429)]
struct Borrowed<'a, T: ?Sized>(#[status(detail)] Option<&'a T>);

macro_rules! error {
    ($name:ident, $ty:ty) => {
        #[derive(HttpError)]
        #[status(429)]
        struct $name(#[status(header = "retry-after")] $ty);
    };
}
error!(ThroughAMacro, Option<u32>);

macro_rules! inner {
    ($name:ident, $ty:ty) => {
        #[derive(HttpError)]
        #[status(429)]
        struct $name(#[status(header = "retry-after")] Option<$ty>);
    };
}
inner!(OfAMacrosType, u32);

fn needs<E: HttpError>() {}

fn main() {
    needs::<Generic<u8>>();
    needs::<Borrowed<'static, str>>();
}
