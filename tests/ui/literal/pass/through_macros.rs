use http_status::status;

macro_rules! as_literal { ($status:literal) => { status!($status).code() }; }
macro_rules! as_ident { ($status:ident) => { status!($status).code() }; }
macro_rules! as_expr { ($status:expr) => { status!($status).code() }; }
macro_rules! as_path { ($status:path) => { status!($status).code() }; }
macro_rules! as_tt { ($status:tt) => { status!($status).code() }; }
macro_rules! as_tts { ($($status:tt)*) => { status!($($status)*).code() }; }
macro_rules! as_pat { ($status:pat) => { status!($status).code() }; }
macro_rules! as_ty { ($status:ty) => { status!($status).code() }; }
macro_rules! twice { ($status:expr) => { as_expr!($status) }; }

fn main() {
    assert_eq!(as_literal!(404), 404);
    assert_eq!(as_ident!(NotFound), 404);
    assert_eq!(as_expr!(404), 404);
    assert_eq!(as_expr!(NotFound), 404);
    assert_eq!(as_path!(NotFound), 404);
    assert_eq!(as_tt!(404), 404);
    assert_eq!(as_tts!(NOT_FOUND,), 404);
    assert_eq!(as_pat!(404), 404);
    assert_eq!(as_ty!(NotFound), 404);
    assert_eq!(twice!(404), 404);
}
