//! Mistakes on types of every kind: generic, with raw names, with where clauses.

#![allow(non_camel_case_types)]

use http_status::{HttpError, Status};

#[derive(HttpError)]
enum Generic<'a, T: ?Sized, const N: usize>
where
    T: std::fmt::Debug,
{
    #[status(NotFond)]
    A(&'a T),
    #[status(transparent)]
    B(&'a T, [u8; N]),
    NotFound,
}

#[derive(HttpError)]
#[status(404, header("x-doc"))]
struct GenericStruct<T>(T)
where
    T: Copy;

#[derive(HttpError)]
enum r#enum {
    #[status(r#hide)]
    r#struct,
    #[status(404, r#title = "a")]
    r#fn { r#type: u8 },
    r#match(#[status(header = "retry_after", r#instance)] u8),
}

#[derive(HttpError)]
#[non_exhaustive]
#[repr(u8)]
pub enum Discriminants {
    #[status(404)]
    A = 1 << 2,
    B = 3,
    #[status(Gone, "c")]
    C = 7,
}

#[derive(HttpError)]
union Union {
    a: u8,
}

#[derive(HttpError)]
#[status(404)]
union UnionWithStatus {
    a: u8,
}

#[derive(HttpError)]
#[status(500)]
enum WithDefault {
    #[status(tranparent)]
    A(Status),
    #[status]
    B,
    #[status(title = 1)]
    C,
}

fn main() {}
