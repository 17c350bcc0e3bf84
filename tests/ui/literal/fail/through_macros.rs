use http_status::status;

macro_rules! as_literal { ($status:literal) => { status!($status) }; }
macro_rules! as_ident { ($status:ident) => { status!($status) }; }
macro_rules! as_expr { ($status:expr) => { status!($status) }; }
macro_rules! as_path { ($status:path) => { status!($status) }; }
macro_rules! as_tt { ($status:tt) => { status!($status) }; }
macro_rules! as_tts { ($($status:tt)*) => { status!($($status)*) }; }
macro_rules! as_pat { ($status:pat) => { status!($status) }; }
macro_rules! as_ty { ($status:ty) => { status!($status) }; }
macro_rules! in_the_macro { () => { status!(NotFond) }; }

fn main() {
    as_literal!(299);
    as_literal!(-404);
    as_literal!("404");
    as_ident!(NotFond);
    as_expr!(299);
    as_expr!(-404);
    as_expr!(Status::NotFound);
    as_expr!(400 + 4);
    as_path!(Status::NotFound);
    as_path!(NotFond);
    as_tt!(404u16);
    as_tts!(404 NotFound);
    as_pat!(299);
    as_ty!(Status::NotFound);
    in_the_macro!();
}
