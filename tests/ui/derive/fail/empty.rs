use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status]
    Bare,
    #[status()]
    Empty(u8),
    #[status = 404]
    Value { field: u8 },
    #[status = "nope"]
    NoStatus,
    #[status = "not found"]
    TextValue,
    #[status[404]]
    Brackets,
    #[status { NotFound }]
    Braces,
    #[status[nope]]
    NoStatusInBrackets,
    #[status(,)]
    Comma,
    #[status(, expose)]
    OnlyAnOption,
}

#[derive(HttpError)]
#[status]
enum Type {
    A,
    B,
}

#[derive(HttpError)]
#[status = 404]
struct Struct;

fn main() {}
