//! Mistakes that come through a `macro_rules!`, those in it, and those under a condition.

use http_status::{HttpError, Status};

macro_rules! with_meta { ($name:ident, $status:meta) => { #[derive(HttpError)] enum $name { #[$status] A(u8) } }; }
macro_rules! with_struct { ($name:ident, $($status:tt)*) => { #[derive(HttpError)] #[status($($status)*)] struct $name(Status); }; }
macro_rules! with_literal { ($name:ident, $text:literal) => { #[derive(HttpError)] #[status(404, title = $text)] struct $name; }; }
macro_rules! with_value { ($name:ident, $value:expr) => { #[derive(HttpError)] #[status(404, header("x-doc" = $value))] struct $name; }; }
macro_rules! with_name { ($name:ident, $header:expr) => { #[derive(HttpError)] #[status(404, header($header = "a"))] struct $name; }; }
macro_rules! with_field { ($name:ident, $($option:tt)*) => { #[derive(HttpError)] #[status(404)] struct $name { #[status($($option)*)] a: u8 } }; }
macro_rules! with_variant { ($name:ident, $variant:ident) => { #[derive(HttpError)] enum $name { $variant } }; }
macro_rules! with_attribute { ($name:ident, $attribute:ident) => { #[derive(HttpError)] enum $name { #[$attribute(404)] A } }; }
macro_rules! with_type { ($name:ident, $ty:ty) => { #[derive(HttpError)] struct $name(#[status] $ty); }; }
macro_rules! with_path { ($name:ident, $path:path) => { #[derive(HttpError)] #[status($path)] struct $name; }; }
macro_rules! in_the_macro { ($name:ident) => { #[derive(HttpError)] #[status(404, titel = "a")] struct $name; }; }

with_meta!(Meta, status = 404);
with_meta!(MetaHeader, status(404, header("x-doc", "a")));
with_meta!(MetaFull, status(HttpStatus.NOT_FOUND));
with_struct!(Struct, transparent, 404);
with_struct!(Stray, 404, "no such user");
with_struct!(ServerOnly, 404, server_only, server_only);
with_literal!(Literal, 404);
with_literal!(EmptyLiteral, "");
with_value!(Value, 1);
with_value!(Constant, SECONDS);
with_value!(Line, "a\nb");
with_name!(Name, "x doc");
with_name!(Ident, x_doc);
with_field!(Field, expose);
with_field!(FieldHeader, header = "content-type");
with_variant!(Variant, NotFound);
with_attribute!(Attribute, stauts);
with_type!(Type, Option<Status>);
with_path!(Path, http::StatusCode::NOT_FOUND);
with_path!(OtherPath, crate::MY_STATUS);
in_the_macro!(InTheMacro);

#[derive(HttpError)]
enum Conditional {
    #[cfg_attr(all(), status(499))]
    A,
    #[cfg(any())]
    #[status(is not read)]
    B,
    #[cfg(all())]
    C,
}

fn main() {}
