//! Functions that give no body: one error each, at the path.

use http_status::{Body, HttpError, Problem};

#[derive(HttpError)]
#[status(404, body = OneArgument::body)]
struct OneArgument;

#[derive(HttpError)]
#[status(404, body = OfAnother::body)]
struct Another;

#[derive(HttpError)]
#[status(body = text)]
enum NoBody {
    #[status(404)]
    A,
}

#[derive(HttpError)]
#[status(404, body = swapped)]
struct Swapped;

#[derive(HttpError)]
#[status(404, body = Missing::body)]
struct Missing;

#[derive(HttpError)]
#[status(404, body = nowhere::body)]
struct Nowhere;

#[derive(HttpError)]
#[status(404, body = Body::text)]
struct Constructor;

impl OneArgument {
    fn body(&self) -> Body {
        Body::empty()
    }
}

struct OfAnother;

impl OfAnother {
    fn body(&self, _: &Problem) -> Body {
        Body::empty()
    }
}

fn text<E>(_: &E, _: &Problem) -> String {
    String::new()
}

fn swapped(_: &Problem, _: &Swapped) -> Body {
    Body::empty()
}

fn main() {}
