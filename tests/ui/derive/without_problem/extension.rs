use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(403)]
    OutOfCredit {
        #[status(extension)]
        balance: u32,
    },
    #[status(403)]
    Tuple(#[status(extension = "balance")] u32),
}

fn main() {}
