use http_status::HttpError;

struct Inner;

macro_rules! with_type { ($name:ident, $ty:ty) => { #[derive(HttpError)] enum $name { A(#[status] $ty) } }; }

#[derive(HttpError)]
enum Error {
    #[status(transparent)]
    Transparent(Inner),
    Asked {
        #[status]
        code: u16,
    },
    #[status(transparent)]
    Boxed(Box<std::io::Error>),
}

#[derive(HttpError)]
#[status(transparent)]
struct Struct(String);

with_type!(Type, u16);

fn main() {}
