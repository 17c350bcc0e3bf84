//! Slips that are near to others, for which something else is to be written.

use http_status::status;

fn main() {
    status!(404; "Not Found");
    status!(404 405 406);
}
