use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(499)]
    Unit,
    #[status(299)]
    Tuple(u8),
    #[status(306)]
    Struct { field: u8 },
    #[status(104)]
    Expired,
    #[status(0)]
    Zero,
    #[status(99)]
    TooLow,
    #[status(600)]
    TooHigh,
    #[status(99999)]
    FarTooHigh,
    #[status(521, expose)]
    WithAnOption,
}

#[derive(HttpError)]
#[status(430)]
enum ByDefault {
    A,
    B,
}

#[derive(HttpError)]
#[status(432)]
struct Struct;

fn main() {}
