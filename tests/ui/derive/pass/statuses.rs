use http_status::{HttpError, Status, StatusSet};

#[derive(HttpError)]
enum Inner {
    #[status(404)]
    A,
    #[status(NOT_FOUND)]
    B(u8),
    #[status(Gone)]
    C { c: u8 },
}

#[derive(HttpError)]
enum Outer {
    #[status(409)]
    Conflict,
    #[status(transparent)]
    Inner(Inner),
    #[status(transparent)]
    Boxed(Box<Inner>),
}

#[derive(HttpError)]
enum Never {}

#[derive(HttpError)]
#[status(404)]
enum NeverWithADefault {}

#[derive(HttpError)]
#[status(transparent)]
struct Impossible(std::convert::Infallible);

/// Written by hand, and no error at times.
struct Lenient;

impl HttpError for Lenient {
    const STATUSES: StatusSet = StatusSet::of(&[Status::Ok, Status::NotFound]);

    fn status(&self) -> Status {
        Status::Ok
    }
}

#[derive(HttpError)]
#[status(transparent)]
struct Strict(Lenient);

const _: () = assert!(<Outer as HttpError>::STATUSES.is_disjoint(StatusSet::SERVER_ERRORS));

fn codes<E: HttpError>() -> Vec<u16> {
    E::STATUSES.iter().map(Status::code).collect()
}

fn main() {
    assert_eq!(codes::<Inner>(), [404, 410]);
    assert_eq!(codes::<Outer>(), [404, 409, 410]);
    assert_eq!(codes::<&Box<Outer>>(), [404, 409, 410]);
    assert!(codes::<Never>().is_empty());
    assert!(codes::<NeverWithADefault>().is_empty());
    assert!(codes::<Impossible>().is_empty());
    assert_eq!(codes::<Strict>(), [404, 500]);
    assert_eq!(Strict(Lenient).status().code(), 500);
    assert!(!Strict(Lenient).exposes_detail());
    let _ = [Inner::A, Inner::B(0), Inner::C { c: 0 }];
    let _ = [Outer::Conflict, Outer::Inner(Inner::A), Outer::Boxed(Box::new(Inner::A))];
}
