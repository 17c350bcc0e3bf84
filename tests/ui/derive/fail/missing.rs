use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(404)]
    Known,
    Unit,
    Tuple(u8),
    Struct { field: u8 },
}

#[derive(HttpError)]
struct Unit;

#[derive(HttpError)]
struct Tuple<T>(T);

#[derive(HttpError)]
struct Named {
    field: u8,
}

fn main() {}
