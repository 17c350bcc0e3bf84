use http_status::{HttpError, Problem};

#[derive(Debug, HttpError)]
#[status(404)]
struct NoDisplay;

fn handler() -> Result<(), Problem> {
    Err(NoDisplay)?
}

fn main() {
    let _ = handler();
}
