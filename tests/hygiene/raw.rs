//! Raw identifiers in every place that the derive repeats.

use ::http_status::{HttpError, Status};
use ::std::{assert, assert_eq, boxed::Box};

use super::{code, codes};

#[derive(HttpError)]
#[status(404)]
struct r#type;

#[derive(HttpError)]
enum r#match<r#dyn, const r#let: usize> {
    #[status(409, expose)]
    r#fn,
    #[status(503, expose)]
    r#struct { r#type: r#dyn, r#in: [u8; r#let] },
    r#enum {
        #[status]
        r#type: Status,
    },
    #[status(transparent)]
    r#as { r#ref: r#type },
    #[status(transparent)]
    r#loop(r#dyn),
}

#[derive(HttpError)]
enum r#Error {
    #[status(Gone)]
    r#NotFound,
    #[status(transparent)]
    Plain(Box<Error>),
    #[status(transparent)]
    Raw(Box<r#Error>),
}

#[derive(HttpError)]
enum Plain<T> {
    #[status(404)]
    Found(T),
    #[status(transparent)]
    Raw(Box<r#Plain<r#T>>),
}

#[test]
fn raw_keywords() {
    type Filled = r#match<Status, 1>;
    assert_eq!(code(r#type), 404);
    assert_eq!(code(Filled::r#fn), 409);
    assert_eq!(code(Filled::r#struct { r#type: Status::Gone, r#in: [0] }), 503);
    assert_eq!(code(Filled::r#enum { r#type: Status::Gone }), 410);
    assert_eq!(code(Filled::r#as { r#ref: r#type }), 404);
    assert_eq!(code(Filled::r#loop(Status::Locked)), 423);
    assert!(Filled::r#as { r#ref: r#type }.exposes_detail());
}

#[test]
fn raw_names_that_need_not_be() {
    assert_eq!(code(Error::Raw(Box::new(Error::Plain(Box::new(Error::NotFound))))), 410);
    assert_eq!(codes::<Error>(), [410]);
    assert_eq!(code(Plain::Raw(Box::new(Plain::Found(1)))), 404);
    assert_eq!(codes::<Plain<u8>>(), [404]);
}
