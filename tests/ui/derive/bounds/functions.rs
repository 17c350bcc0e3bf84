//! Functions of a wrong type: one error each, at the path.

use std::time::Duration;

use http_status::{HttpError, Status};

#[derive(HttpError)]
#[status(429)]
struct OfAnotherType(#[status(header = "retry-after", with = Duration::as_secs)] u64);

#[derive(HttpError)]
#[status(429)]
struct ByValue(#[status(header = "retry-after", with = u8::count_ones)] u8);

#[derive(HttpError)]
#[status(429)]
struct TwoArguments(#[status(header = "retry-after", with = two)] u8);

#[derive(HttpError)]
#[status(429)]
struct NoDisplay {
    #[status(header = "retry-after", with = nothing)]
    after: u8,
}

#[derive(HttpError)]
#[status(429)]
struct NoFunction(#[status(detail, with = Status::NotFound)] u8);

#[derive(HttpError)]
#[status(429)]
struct NoSuchFunction(#[status(instance, with = none)] u8);

#[derive(HttpError)]
#[status(429)]
struct NoSuchMethod(#[status(instance, with = Duration::as_years)] Duration);

#[derive(HttpError)]
#[status(429)]
struct WithoutAFunction(#[status(header = "retry-after")] Duration);

#[derive(HttpError)]
#[status(429)]
struct OfTheOption(#[status(header = "retry-after", with = unwrap)] Option<u8>);

#[derive(HttpError)]
struct NoError(#[status(with = nothing)] u8);

#[derive(HttpError)]
enum NoErrorOfMany {
    #[status(404)]
    A,
    B {
        id: u8,
        #[status(with = code)]
        inner: u8,
    },
}

#[derive(HttpError)]
struct StatusOfAnotherType(#[status(with = status)] u16);

#[derive(HttpError)]
struct StatusByValue(#[status(with = by_value)] u8);

#[derive(HttpError)]
struct StatusOfTwo(#[status(with = two)] u8);

#[derive(HttpError)]
struct StatusOfNone(#[status(with = none)] u8);

#[derive(HttpError)]
struct StatusOfAConstant(#[status(with = Status::NotFound)] u8);

struct Nothing;

fn nothing(_: &u8) -> Nothing {
    Nothing
}

fn code(_: &u8) -> u16 {
    404
}

fn two(_: &u8, _: &u8) -> Status {
    Status::NotFound
}

fn unwrap(seconds: &Option<u8>) -> u8 {
    seconds.unwrap_or(1)
}

fn status(_: &u8) -> Status {
    Status::NotFound
}

fn by_value(_: u8) -> Status {
    Status::NotFound
}

fn main() {}
