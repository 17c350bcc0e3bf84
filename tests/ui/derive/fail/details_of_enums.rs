//! A detail for all variants, and what in it is not in all of them.

use http_status::HttpError;

#[derive(HttpError)]
#[status(500, detail = "no user {id}")]
enum OneLacksIt {
    A { id: u8 },
    B,
    C(u8),
    #[status(404, detail = "no user")]
    D,
}

#[derive(HttpError)]
#[status(detail = "no user {idd}")]
enum AllLackIt {
    #[status(404)]
    A { id: u8 },
    #[status(404)]
    B { id: u8 },
}

#[derive(HttpError)]
#[status(detail = "{0}")]
enum Tuples {
    #[status(404)]
    A(u8),
    #[status(404)]
    B { id: u8 },
}

#[derive(HttpError)]
#[status(detail = "later")]
enum AllOverride {
    #[status(404, detail = "never")]
    A,
    #[status(404, hide)]
    B,
    #[status(404)]
    C(#[status(detail)] String),
}

#[derive(HttpError)]
#[status(expose)]
enum AllHaveOne {
    #[status(500, detail = "never")]
    A,
    #[status(500)]
    B(#[status(detail)] Option<String>),
}

#[derive(HttpError)]
#[status(500, detail = "later")]
enum OfADefaultThatIsNotUsed {
    #[status(404)]
    A,
}

#[derive(HttpError)]
#[status(500, detail = "later")]
#[status(detail = "sooner")]
enum TheDefaultsIsUsed {
    A,
}

#[derive(HttpError)]
#[status(hide, detail = "later")]
enum OnOneLevel {
    #[status(404)]
    A,
}

#[derive(HttpError)]
#[status(detail)]
enum Bare {
    #[status(404)]
    A,
}

#[derive(HttpError)]
#[status(detail = "{")]
enum Wrong {
    #[status(404)]
    A,
    B,
}

fn main() {}
