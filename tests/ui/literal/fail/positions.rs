use http_status::{Status, status};

const IN_A_CONST: Status = status!(NotFond);
static IN_A_STATIC: [Status; 2] = [status!(404), status!(299)];
const AS_A_LENGTH: [u8; status!(600) as usize] = [];

fn in_a_pattern(status: Status) -> bool {
    matches!(status, status!(Gonne))
}

fn in_one_of_two_patterns(status: Status) -> bool {
    matches!(status, status!(404) | status!(410u16))
}

fn in_a_nested_pattern(status: Option<Status>) -> &'static str {
    match status {
        Some(status!(404)) => "not found",
        Some(status!("409")) => "conflict",
        None => "none",
    }
}

fn empty_in_a_pattern(status: Status) {
    if let status!() = status {}
}

fn as_an_argument() {
    in_a_pattern(status!(Status::Gone));
}

fn main() {}
