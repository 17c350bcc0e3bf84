use http_status::status;

fn main() {
    status!(299);
    status!(499);
    status!(512);
    status!(306);
    status!(104);
    status!(0);
    status!(99);
    status!(600);
    status!(99999);
    status!(123456789012345678901234567890);
}
