use http_status::HttpError;

#[derive(HttpError)]
#[status(404, crate)]
struct Bare;

#[derive(HttpError)]
#[status(404, crate = )]
struct Nothing;

#[derive(HttpError)]
#[status(404, crate = "http_status")]
struct Text;

#[derive(HttpError)]
#[status(404, crate(http_status))]
struct Parentheses;

#[derive(HttpError)]
#[status(404, crate = 404)]
struct Number;

#[derive(HttpError)]
#[status(404, crate = a + b)]
struct Expression;

#[derive(HttpError)]
#[status(404, krate = http_status)]
struct Misspelt;

fn main() {}
