use http_status::HttpError;

#[derive(HttpError)]
#[status(404)]
union Bits {
    a: u32,
    b: f32,
}

fn main() {
    let bits = Bits { a: 0 };
    bits.status();
}
