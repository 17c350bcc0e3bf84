//! Fixed extension members in all places.

use http_status::HttpError;
use serde::Serialize;

#[derive(HttpError)]
#[status(extension("service" = "shop"))]
#[status(500, extension("code" = "unknown"))]
enum Error {
    #[status(404, extension("code" = "not_found"), extension("retry" = false))]
    Several,
    #[status(404, extension("a" = 1), extension("b" = -1), extension("c" = 0xff), extension("d" = 1_000))]
    Integers,
    #[status(404, extension("a" = 255u8), extension("b" = -128i8), extension("c" = 7usize))]
    Suffixes,
    #[status(404, extension("a" = 340282366920938463463374607431768211455))]
    Large,
    #[status(404, extension("a" = -9223372036854775809), extension("b" = 18446744073709551615u64))]
    Small,
    #[status(404, extension("a" = r"\d"), extension("größe" = "\"\u{1f600}\n"))]
    Texts,
    #[status(404, extension("service" = "none"))]
    Own,
    #[status(404)]
    AField {
        #[status(extension)]
        service: u8,
    },
    #[status(404, extension("service" = "none"))]
    AnOption {
        #[status(extension)]
        service: Option<u8>,
    },
    ByDefault,
    #[status(transparent, extension("code" = 3))]
    Inner(Inner),
}

#[derive(HttpError)]
#[status(404, extension("code" = 3))]
struct Inner;

#[derive(HttpError)]
#[status(404)]
struct Generic<T>(#[status(extension = "a")] Option<T>);

#[derive(HttpError)]
#[status(404)]
struct Converted<T>(#[status(extension = "a", with = Vec::len)] Vec<T>);

macro_rules! error {
    ($name:ident, $value:literal, $member:literal) => {
        #[derive(HttpError)]
        #[status(404, extension($member = $value))]
        struct $name;
    };
}
error!(Text, "a", "code");
error!(Negative, -3, "code");
error!(Bool, true, "code");

fn needs<E: HttpError>() {}

fn bounds<T: Serialize>() {
    needs::<Generic<T>>();
}

fn main() {
    bounds::<[u8; 3]>();
    needs::<Converted<std::cell::Cell<u8>>>();
}
