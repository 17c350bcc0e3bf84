use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(403)]
    NoName(#[status(extension)] u32),
    #[status(403)]
    Empty(#[status(extension = "")] u32),
    #[status(403)]
    Standard {
        #[status(extension)]
        status: u32,
        #[status(extension = "detail")]
        text: String,
    },
    #[status(403)]
    Number(#[status(extension = 3)] u32),
    #[status(403)]
    Same {
        #[status(extension)]
        balance: u32,
        #[status(extension = "balance")]
        cost: u32,
    },
}

fn main() {}
