//! `expose` and `hide`, too often or in the wrong place.

use http_status::{HttpError, Status};

#[derive(HttpError)]
enum Error {
    #[status(503, expose, expose)]
    Twice,
    #[status(503, hide, hide)]
    Hidden(u8),
    #[status(503, hide, hide, hide)]
    Thrice { a: u8 },
    #[status(503, expose)]
    #[status(expose)]
    OverAttributes,
    #[status(503, expose)]
    #[status(hide)]
    Contradiction,
    #[status(503, hide, expose)]
    Reversed,
    #[status(503, expose = true)]
    Value,
    #[status(503, hide(0))]
    Field(u8),
    #[status(503, expose "x")]
    Text,
    #[status(503, expose: true)]
    Colon,
    #[status(503, expose & hide)]
    And,
    #[status(503, expose | hide)]
    Or,
    #[status(503)]
    OnAField(#[status(hide)] u8),
    #[status(503)]
    Named {
        #[status(expose)]
        a: u8,
    },
    Delegated(#[status(hide)] Status),
    #[status(expose, hide)]
    Both(#[status] Status),
}

#[derive(HttpError)]
#[status(503, expose, hide)]
struct Struct;

#[derive(HttpError)]
#[status(expose)]
#[status(hide)]
enum EnumWide {
    #[status(404)]
    A,
}

fn main() {}
