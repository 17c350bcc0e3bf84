use http_status::status;

fn main() {
    status!();
    status!(,);
    let _ = status! {};
}
