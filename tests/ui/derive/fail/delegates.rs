//! A field that supplies the status: none, several, or one that cannot.

use http_status::{HttpError, Status};

#[derive(HttpError)]
enum Transparent {
    #[status(transparent)]
    Unit,
    #[status(transparent)]
    Tuple(),
    #[status(transparent)]
    Named {},
    #[status(transparent)]
    Two(Inner, u8),
    #[status(transparent)]
    TwoNamed { inner: Inner, id: u8 },
    #[status(transparent)]
    Optional(Option<Inner>),
    #[status(transparent)]
    OptionalSource { source: Option<Inner>, id: u8 },
    #[status(transparent)]
    OptionalPath(std::option::Option<Box<Inner>>),
    #[status(transparent)]
    #[status(404)]
    Both(Inner),
    #[status(transparent)]
    #[status(transparent)]
    Twice(Inner),
    #[status(transparent)]
    MarkToo(#[status] Status),
    #[status(404)]
    Fixed(#[status] Status),
    #[status(404)]
    FixedNamed {
        #[status]
        status: Status,
        id: u8,
    },
    #[status(transparent, code = 404)]
    Unknown(Inner),
}

#[derive(HttpError)]
enum Marks {
    Two(#[status] Status, #[status] Status),
    Three(#[status] Status, #[status] Status, #[status] Status),
    Twice(
        #[status]
        #[status]
        Status,
    ),
    Optional(#[status] Option<Status>),
    OptionalNamed {
        #[status]
        status: Option<Status>,
    },
    Empty(#[status()] Status),
    Word(#[status(transparent)] Status),
    Code(#[status(404)] Status),
    Text(#[status("404")] Status),
    Value(#[status = 404] Status),
    Path(#[status(Status::NotFound)] Status),
    Itself(#[status(status)] Status),
    Source(#[status(source)] Status),
    From(#[status(from)] Status),
}

#[derive(HttpError)]
#[status(transparent)]
enum OnAnEnum {
    A(Inner),
    #[status(404)]
    B,
}

#[derive(HttpError)]
#[status(transparent, hide)]
enum OnAnEnumWithOptions {
    A(Inner),
}

#[derive(HttpError)]
#[status(transparent)]
struct Unit;

#[derive(HttpError)]
#[status(transparent)]
struct Two<T>(T, u8);

#[derive(HttpError)]
#[status(transparent)]
struct Optional {
    r#type: Option<Inner>,
}

#[derive(HttpError)]
#[status]
struct MarkOnTheType(Status);

#[derive(HttpError)]
enum MarkOnTheVariant {
    #[status]
    A(Status),
    #[status]
    B { status: Status },
    #[status()]
    C(Inner),
    #[status]
    D(Inner, u8),
}

#[derive(HttpError)]
#[status(404)]
struct Inner;

fn main() {}
