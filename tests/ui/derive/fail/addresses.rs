//! An IP address in a problem type, with its brackets.

use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(403, type = "http://[::1/probs")]
    NeverClosed,
    #[status(403, type = "http://::1]/probs")]
    NeverOpened,
    #[status(403, type = "http://]::1[/probs")]
    TurnedRound,
    #[status(403, type = "http://[[::1]]/probs")]
    Doubled,
    #[status(403, type = "http://[::1]:3000/probs")]
    Right,
}

fn main() {}
