//! A packed type whose fields are left alone.

use http_status::{HttpError, Status};

#[derive(HttpError)]
#[repr(packed)]
#[status(404, header("x-doc" = "a"))]
struct Packed {
    _a: u8,
    _b: u64,
}

#[derive(HttpError)]
#[repr(C, align(16))]
struct Aligned(#[status] Status);

#[derive(HttpError)]
#[repr(u8)]
enum Discriminants {
    #[status(404)]
    A = 1 << 2,
    #[status(Gone)]
    B = Self::SEVEN,
}

impl Discriminants {
    const SEVEN: u8 = 7;
}

fn main() {
    assert_eq!(Packed { _a: 0, _b: 0 }.status(), 404);
    assert_eq!(Aligned(Status::Gone).status(), 410);
    assert_eq!((Discriminants::A as u8, Discriminants::B as u8), (4, 7));
}
