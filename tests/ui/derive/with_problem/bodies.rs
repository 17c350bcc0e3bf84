//! Bodies in the wrong place or in the wrong form.

use http_status::{Body, HttpError, Problem};

#[derive(HttpError)]
enum Variants {
    #[status(404, body = page)]
    OnAVariant,
    #[status(body = page)]
    OnAVariantAlone,
    #[status(404)]
    OnAField(#[status(body = page)] u8),
    #[status(404, Body = page)]
    Capital,
}

#[derive(HttpError)]
#[status(404, body = Twice::body, body = Twice::body)]
struct Twice;

#[derive(HttpError)]
#[status(404, body = InTwoAttributes::body)]
#[status(body = InTwoAttributes::body)]
struct InTwoAttributes;

#[derive(HttpError)]
#[status(404, body)]
struct Bare;

#[derive(HttpError)]
#[status(404, body =)]
struct Nil;

#[derive(HttpError)]
#[status(404, body = "Quoted::body")]
struct Quoted;

#[derive(HttpError)]
#[status(404, body = "<h1>Not found</h1>")]
struct Text;

#[derive(HttpError)]
#[status(404, body = |_, problem| Body::problem(problem))]
struct Closure;

#[derive(HttpError)]
#[status(404, body(Parentheses::body))]
struct Parentheses;

#[derive(HttpError)]
#[status(404, body = Called::body())]
struct Called;

#[derive(HttpError)]
#[status(404, body = Body::text("no user"))]
struct Made;

#[derive(HttpError)]
#[status(404, body = { page })]
struct Block;

#[derive(HttpError)]
#[status(body = OnAnEnum::body)]
#[status(body = "OnAnEnum::body")]
enum OnAnEnum {
    #[status(404)]
    A,
    B,
}

impl Twice {
    fn body(&self, problem: &Problem) -> Body {
        Body::problem(problem)
    }
}

impl InTwoAttributes {
    fn body(&self, problem: &Problem) -> Body {
        Body::problem(problem)
    }
}

impl OnAnEnum {
    fn body(&self, problem: &Problem) -> Body {
        Body::problem(problem)
    }
}

fn main() {}
