use http_status::status;

const CODE: u16 = 404;

fn main() {
    let code = 404;
    status!(code);
    status!(CODE);
    status!(400 + 4);
    status!(299 + 1);
    status!(404 as u16);
    status!(NotFound as u16);
    status!((404));
    status!((404) + 1);
    status!((code));
    status!({ 404 });
    status!(code.into());
    status!(&404);
    status!(404..);
    status!(404 | 410);
    status!(if true { 404 } else { 500 });
}
