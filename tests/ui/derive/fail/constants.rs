//! A status that is known elsewhere: a macro sees the name alone.

use http_status::{HttpError, Status};

const MY_STATUS: Status = Status::NotFound;

#[derive(HttpError)]
enum Error {
    #[status(MY_STATUS)]
    Unit,
    #[status(Self::STATUS)]
    OfTheType(u8),
    #[status(Self::status())]
    Call { a: u8 },
    #[status(config::NOT_THERE)]
    Path,
    #[status(crate::MY_STATUS)]
    OfTheCrate,
    #[status(MY_STATUS, hide)]
    WithAnOption,
    #[status(STATUS)]
    Named,
    #[status(self.status)]
    FieldOfSelf { status: Status },
    #[status(self.0)]
    Index(Status),
    #[status(status)]
    FieldName { status: Status },
    #[status(code)]
    OtherField { code: Status },
    #[status(MY_STATUS + 1)]
    Sum,
    #[status(my_status!())]
    Macro,
    #[status(|e| e.status())]
    Closure,
    #[status(self)]
    Itself,
    #[status(Self)]
    Type,
    #[status(if true { 404 } else { 500 })]
    Branch,
    #[status(match x {})]
    Match,
}

#[derive(HttpError)]
#[status(MY_STATUS)]
struct Struct;

#[derive(HttpError)]
#[status(Self::STATUS, expose)]
enum Default {
    A,
}

#[derive(HttpError)]
enum Generic<T> {
    #[status(T::STATUS)]
    A(T),
    #[status(<T as Coded>::STATUS)]
    B(T),
}

fn main() {}
