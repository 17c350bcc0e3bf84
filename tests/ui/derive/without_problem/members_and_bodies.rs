//! What only problem details have needs their feature.

use http_status::HttpError;

#[derive(HttpError)]
#[status(extension("service" = "shop"))]
enum Members {
    #[status(403, extension("code" = "out_of_credit"))]
    Fixed,
    #[status(403, extension = "code")]
    Name,
    #[status(403)]
    Converted(#[status(extension = "code", with = u8::count_ones)] u8),
}

#[derive(HttpError)]
#[status(404, body = page)]
struct OnAStruct;

#[derive(HttpError)]
#[status(body = page)]
enum OnAnEnum {
    #[status(404)]
    A,
}

fn main() {}
