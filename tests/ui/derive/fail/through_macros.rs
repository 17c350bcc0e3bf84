use http_status::HttpError;

macro_rules! with_literal { ($name:ident, $status:literal) => { #[derive(HttpError)] enum $name { #[status($status)] A } }; }
macro_rules! with_ident { ($name:ident, $status:ident) => { #[derive(HttpError)] enum $name { #[status($status)] A(u8) } }; }
macro_rules! with_expr { ($name:ident, $status:expr) => { #[derive(HttpError)] enum $name { #[status($status)] A { a: u8 } } }; }
macro_rules! with_path { ($name:ident, $status:path) => { #[derive(HttpError)] #[status($status)] struct $name; }; }
macro_rules! with_tts { ($name:ident, $($status:tt)*) => { #[derive(HttpError)] #[status($($status)*)] enum $name { A } }; }
macro_rules! with_meta { ($name:ident, $status:meta) => { #[derive(HttpError)] enum $name { #[$status] A } }; }
macro_rules! with_item { ($item:item) => { #[derive(HttpError)] $item }; }

with_literal!(Literal, 499);
with_literal!(Text, "404");
with_literal!(Negative, -404);
with_ident!(Ident, NotFond);
with_expr!(Expr, 404u16);
with_expr!(Sum, 400 + 4);
with_path!(Path, Status::NotFound);
with_tts!(Tts, 404, 405);
with_meta!(Meta, status(200));
with_meta!(EmptyMeta, status);
with_item!(enum Item { #[status(404)] Known, Missing });

fn main() {}
