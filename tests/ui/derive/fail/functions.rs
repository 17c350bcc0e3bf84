//! Functions that make what is sent, or give the status, in the wrong place or in the wrong form.

use http_status::{HttpError, Status};

#[derive(HttpError)]
enum Places {
    #[status(with = path)]
    OnAVariant(u8),
    #[status(404, with = path)]
    BehindAStatus(u8),
    #[status(404)]
    Alone(#[status(with = u8::count_ones)] u8),
    #[status(404)]
    Before(#[status(with = u8::count_ones, header = "retry-after")] u8),
    #[status(404)]
    BeforeABareOne {
        #[status(with = u8::count_ones, instance)]
        id: u8,
    },
    #[status(404)]
    Twice(#[status(header = "retry-after", with = u8::count_ones, with = u8::leading_zeros)] u8),
    AloneTwice(#[status(with = Own::status, with = Own::other)] Own),
    InTwoAttributes(
        #[status(with = Own::status)]
        #[status(with = Own::other)]
        Own,
    ),
    BareAndWith(
        #[status]
        #[status(with = Status::clone)]
        Status,
    ),
    TwoFields(#[status(with = Own::status)] Own, #[status] Status),
    #[status(404)]
    BesideAMistake(#[status(instance)] #[status(heder = "x-id", with = u8::count_ones)] u8),
    #[status(transparent)]
    BesideTransparent(#[status(with = Own::status)] Own),
}

#[derive(HttpError)]
enum Forms {
    #[status(404)]
    Bare(#[status(header = "retry-after", with)] u8),
    #[status(404)]
    Nil(#[status(header = "retry-after", with =)] u8),
    #[status(404)]
    Quoted(#[status(header = "retry-after", with = "u8::count_ones")] u8),
    #[status(404)]
    EmptyQuotes(#[status(header = "retry-after", with = "")] u8),
    #[status(404)]
    Closure(#[status(header = "retry-after", with = |it| it + 1)] u8),
    #[status(404)]
    MovingClosure(#[status(header = "retry-after", with = move |it: &u8| it + 1)] u8),
    #[status(404)]
    ClosureOfTwo(#[status(header = "retry-after", with = |a, b| a + b, instance)] u8),
    #[status(404)]
    Called(#[status(header = "retry-after", with = u8::count_ones())] u8),
    #[status(404)]
    CalledWithSelf(#[status(header = "retry-after", with = Own::seconds(&self.0))] Own),
    #[status(404)]
    Parentheses(#[status(header = "retry-after", with(u8::count_ones))] u8),
    #[status(404)]
    Colon(#[status(header = "retry-after", with: u8::count_ones)] u8),
    #[status(404)]
    Borrowed(#[status(header = "retry-after", with = &u8::count_ones)] u8),
    #[status(404)]
    Number(#[status(header = "retry-after", with = 3)] u8),
    #[status(404)]
    Method(#[status(header = "retry-after", with = .seconds())] u8),
    #[status(404)]
    Open(#[status(header = "retry-after", with = Vec<u8>)] u8),
    #[status(404)]
    NoComma(#[status(header = "retry-after" with = u8::count_ones)] u8),
    #[status(404)]
    Misspelt(#[status(header = "retry-after", wiht = u8::count_ones)] u8),
    Status(#[status(with = 404)] u8),
    StatusQuoted(#[status(with = "Own::status")] Own),
    StatusClosure(#[status(with = |own| own.0)] Own),
}

#[derive(HttpError)]
#[status(with = Own::status)]
struct OnAStruct(Own);

#[derive(HttpError)]
#[status(500, with = Own::status)]
enum OnAnEnum {
    A,
}

#[derive(HttpError)]
enum Optional {
    Bare(#[status] Option<Status>),
    #[status(transparent)]
    Transparent(Option<Status>),
    Qualified {
        #[status]
        status: std::option::Option<Status>,
    },
}

struct Own(Status);

impl Own {
    fn status(&self) -> Status {
        self.0
    }

    fn other(&self) -> Status {
        Status::NotFound
    }
}

fn main() {}
