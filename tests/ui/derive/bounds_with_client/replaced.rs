//! What a variant sends in place of what the error in it is read from.

use http_status::{FromProblem, HttpError};

#[derive(HttpError, FromProblem)]
enum Stock {
    #[status(409, type = "/probs/few", extension("code" = "few"))]
    Few {
        #[status(extension)]
        left: u32,
        #[status(header = "Retry-After")]
        seconds: u32,
        #[status(instance)]
        path: String,
    },
    #[status(410, type = "/probs/gone")]
    Gone {
        #[status(detail)]
        why: String,
    },
}

#[derive(HttpError, FromProblem)]
enum Constants {
    #[status(transparent, extension("left" = 0))]
    Member(Stock),
}

#[derive(HttpError, FromProblem)]
enum Fields {
    #[status(transparent)]
    Header {
        source: Box<Stock>,
        #[status(header = "retry-after")]
        after: u64,
    },
}

#[derive(HttpError, FromProblem)]
enum Paths {
    #[status(transparent)]
    Instance {
        source: Stock,
        #[status(instance, with = str::len, default)]
        path: String,
    },
}

#[derive(HttpError, FromProblem)]
enum Hidden {
    #[status(transparent, hide)]
    Detail(Stock),
}

/// A `None` here would be what the inner error sends.
#[derive(HttpError, FromProblem)]
enum Optional {
    #[status(transparent)]
    Member {
        source: Stock,
        #[status(extension)]
        code: Option<String>,
    },
}

/// Also where more than one error lies between.
#[derive(HttpError, FromProblem)]
#[status(transparent, header("x-shop" = "1"))]
struct Between(Stock);

#[derive(HttpError, FromProblem)]
enum Deep {
    #[status(transparent)]
    Member {
        source: Between,
        #[status(extension)]
        left: u8,
    },
    #[status(404)]
    OfNoOne {
        #[status(extension)]
        left: u8,
    },
}

#[derive(HttpError, FromProblem)]
enum Generic<E> {
    #[status(transparent, extension("left" = 0))]
    Member(E),
}

#[derive(HttpError, FromProblem)]
enum Filled {
    #[status(transparent)]
    Generic(Generic<Stock>),
}

/// Names that only an escape can write.
#[derive(HttpError, FromProblem)]
#[status(410)]
struct Names(
    #[status(extension = "a")] u8,
    #[status(extension = "a\tb")] u8,
);

#[derive(HttpError, FromProblem)]
enum Short {
    #[status(transparent, extension("a" = 7))]
    A(Names),
}

/// Other names, and constants that nothing is read from.
#[derive(HttpError, FromProblem)]
enum Right {
    #[status(transparent, expose, title = "Stock", extension("code" = "stock"), header("x-shop" = "1"))]
    Few {
        source: Few,
        #[status(extension = "stock-left")]
        left: Option<u32>,
        #[status(header = "vary")]
        vary: String,
    },
}

#[derive(HttpError, FromProblem)]
#[status(409, type = "/probs/few", extension("code" = "few"))]
struct Few(#[status(extension = "left")] u32, #[status(header = "retry-after")] Option<u32>);

fn main() {}
