use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(NotFond)]
    Unit,
    #[status(Notfound)]
    Tuple(u8),
    #[status(not_found)]
    Struct { field: u8 },
    #[status(Teapot)]
    Nickname,
    #[status(InternalError, expose)]
    WordLeftOut,
    #[status(Validation)]
    Cut,
    #[status(Foo)]
    NothingNear,
    #[status(Okay)]
    NoError,
    #[status(Not Found)]
    TwoWords,
}

#[derive(HttpError)]
#[status(InternalServerErorr)]
enum ByDefault {
    A,
    B,
}

#[derive(HttpError)]
#[status(TRANSPARENT)]
struct Struct(u8);

fn main() {}
