use http_status::Describe;

struct Told;

impl Describe for Told {}

fn main() {}
