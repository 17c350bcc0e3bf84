//! The README's enum, with a typo.
use http_status::HttpError;

#[derive(Debug, thiserror::Error, HttpError)]
pub enum ShopError {
    #[error("your balance is {balance}, but that costs {cost}")]
    #[status(403, type = "https://example.com/probs/out-of-credit", title = "Out of credit")]
    OutOfCredit {
        #[status(extension)]
        balance: u32,
        cost: u32,
    },
    #[error("cannot reach {0}")]
    #[status(ServiceUnavailible, header("retry-after" = "120"))]
    Database(&'static str),
}

fn main() {}
