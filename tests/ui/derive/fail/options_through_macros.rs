//! Details and functions that come through a `macro_rules!`.

use http_status::{HttpError, Status};

macro_rules! detail {
    ($name:ident, $text:literal) => {
        #[derive(HttpError)]
        #[status(404, detail = $text)]
        struct $name {
            id: u8,
        }
    };
}
macro_rules! expression {
    ($name:ident, $text:expr) => {
        #[derive(HttpError)]
        #[status(404, detail = $text)]
        struct $name(u8);
    };
}
macro_rules! function {
    ($name:ident, $path:path) => {
        #[derive(HttpError)]
        #[status(404)]
        struct $name(#[status(with = $path)] u8);
    };
}
macro_rules! option {
    ($name:ident, $($option:tt)*) => {
        #[derive(HttpError)]
        enum $name {
            #[status(503, $($option)*)]
            A,
        }
    };
}
macro_rules! optional {
    ($name:ident, $ty:ty) => {
        #[derive(HttpError)]
        struct $name(#[status] $ty);
    };
}
macro_rules! in_the_macro {
    ($name:ident) => {
        #[derive(HttpError)]
        #[status(404, detail = "no user {name}")]
        struct $name(u8);
    };
}

detail!(Unknown, "no user {idd}");
detail!(Unclosed, "no user {id");
detail!(Empty, "");
detail!(Number, 404);
expression!(Index, "no user {1}");
expression!(Computed, TEXT);
function!(BesideAStatus, u8::count_ones);
option!(Both, hide, detail = "later");
option!(Nothing, detail = "{}");
option!(Bare, detail);
optional!(Optional, Option<Status>);
in_the_macro!(InTheMacro);

fn main() {}
