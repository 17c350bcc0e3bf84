use http_status::{HttpError, Status};

/// Delegated to, so it must be an `HttpError`.
#[derive(HttpError)]
enum Wrapped<E> {
    #[status(transparent)]
    Inner(E),
    #[status(500)]
    Other,
}

/// Not delegated to, so it may be anything.
#[derive(HttpError)]
enum Carrying<'a, T: ?Sized + 'a, const N: usize = 2>
where
    T: std::fmt::Debug,
{
    #[status(404)]
    Missing(&'a T),
    #[status(409)]
    Taken { by: [u8; N] },
}

#[derive(HttpError)]
enum Recursive<E> {
    #[status(transparent)]
    Leaf(E),
    #[status(transparent)]
    Node(Box<Recursive<E>>),
}

struct Opaque;

fn main() {
    assert_eq!(Wrapped::Inner(Status::Gone).status().code(), 410);
    assert_eq!(Wrapped::<Status>::Other.status().code(), 500);
    assert_eq!(Carrying::<str>::Missing("x").status().code(), 404);
    let taken: Carrying<'_, dyn std::fmt::Debug, 3> = Carrying::Taken { by: [0; 3] };
    assert_eq!(taken.status().code(), 409);
    let node = Recursive::Node(Box::new(Recursive::Leaf(Status::Gone)));
    assert_eq!(node.status().code(), 410);
    let _ = Wrapped::Inner(Opaque);
}
