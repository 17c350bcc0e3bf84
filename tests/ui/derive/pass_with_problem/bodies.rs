//! Bodies in all places.

use http_status::{Body, HttpError, Problem};

#[derive(HttpError)]
#[status(404, body = Struct::body)]
struct Struct;

#[derive(HttpError)]
#[status(body = Self::body)]
enum Enum {
    #[status(404)]
    A,
    #[status(transparent)]
    B(Struct),
}

#[derive(HttpError)]
#[status(500, body = self::page, hide)]
enum Default {
    A,
    B(u8),
}

#[derive(HttpError)]
#[status(404)]
#[status(body = own::body::<Self>)]
struct Turbofish;

#[derive(HttpError)]
#[status(404, body = page)]
struct Generic<'a, T>(&'a T);

#[derive(HttpError)]
#[status(404, body = <Trait as Shown>::shown)]
struct Trait;

#[derive(HttpError)]
#[status(404, body = NOTHING)]
struct Constant;

#[derive(HttpError)]
#[status(body = page)]
enum Never {}

trait Shown {
    fn shown(&self, problem: &Problem) -> Body;
}

impl Shown for Trait {
    fn shown(&self, problem: &Problem) -> Body {
        Body::problem(problem)
    }
}

const NOTHING: fn(&Constant, &Problem) -> Body = |_, _| Body::empty();

impl Struct {
    fn body(&self, problem: &Problem) -> Body {
        Body::problem(problem)
    }
}

impl Enum {
    fn body(&self, problem: &Problem) -> Body {
        Body::problem(problem)
    }
}

mod own {
    pub fn body<T>(_: &T, _: &http_status::Problem) -> http_status::Body {
        http_status::Body::empty()
    }
}

fn page<T>(_: &T, _: &Problem) -> Body {
    Body::html("<h1>No</h1>")
}

fn main() {}
