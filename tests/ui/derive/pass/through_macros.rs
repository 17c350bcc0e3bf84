use http_status::HttpError;

macro_rules! with_literal { ($name:ident, $status:literal) => { #[derive(HttpError)] enum $name { #[status($status)] A } }; }
macro_rules! with_ident { ($name:ident, $status:ident) => { #[derive(HttpError)] enum $name { #[status($status)] A } }; }
macro_rules! with_expr { ($name:ident, $status:expr) => { #[derive(HttpError)] enum $name { #[status($status)] A } }; }
macro_rules! with_path { ($name:ident, $status:path) => { #[derive(HttpError)] #[status($status)] enum $name { A } }; }
macro_rules! with_meta { ($name:ident, $status:meta) => { #[derive(HttpError)] enum $name { #[$status] A } }; }
macro_rules! with_type { ($name:ident, $ty:ty) => { #[derive(HttpError)] struct $name(#[status] $ty); }; }
macro_rules! with_item { ($item:item) => { #[derive(HttpError)] $item }; }
macro_rules! with_vis { ($vis:vis $name:ident) => { #[derive(HttpError)] #[status(404)] $vis struct $name { $vis field: u8 } }; }

with_literal!(Literal, 404);
with_ident!(Ident, NotFound);
with_expr!(Expr, 404);
with_path!(Path, NOT_FOUND);
with_meta!(Meta, status(404));
with_type!(Type, http_status::Status);
with_item!(enum Item { #[status(404)] A });
with_vis!(pub(crate) Public);
with_vis!(Private);

fn main() {
    let all = [
        Literal::A.status(),
        Ident::A.status(),
        Expr::A.status(),
        Path::A.status(),
        Meta::A.status(),
        Type(http_status::Status::NotFound).status(),
        Item::A.status(),
        Public { field: 0 }.status(),
        Private { field: 0 }.status(),
    ];
    assert!(all.iter().all(|status| status.code() == 404));
}
