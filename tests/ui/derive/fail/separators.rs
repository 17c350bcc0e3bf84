//! What stands where a comma should.

use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(503, header("retry-after" = "120") hide)]
    Header,
    #[status(503, type = "/a"; hide)]
    Type,
    #[status(503; hide)]
    Status,
    #[status(503)]
    Field(#[status(instance; header = "x-a")] u8),
    #[status(503)]
    Asked(#[status(instance header = "x-a")] u8),
}

fn main() {}
