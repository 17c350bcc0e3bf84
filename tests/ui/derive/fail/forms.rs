use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(-404)]
    Negative,
    #[status(404.0)]
    Float(u8),
    #[status("404")]
    Text { field: u8 },
    #[status("not found")]
    Phrase,
    #[status('4')]
    Char,
    #[status(true)]
    Bool,
    #[status(404u16)]
    Suffix,
    #[status(0x194)]
    Hexadecimal,
    #[status(4_04, hide)]
    Underscore,
}

#[derive(HttpError)]
#[status("500")]
enum ByDefault {
    A,
    B,
}

#[derive(HttpError)]
#[status(500i32)]
struct Struct(u8);

fn main() {}
