use http_status::status;

fn main() {
    status!(-404);
    status!(404.0);
    status!(404.5);
    status!("404");
    status!("Not Found");
    status!("gibberish");
    status!('4');
    status!(b"404");
    status!(true);
    status!(404u16);
    status!(299u16);
    status!(0x194);
    status!(4_04);
    status!(0404);
    status!(-1);
}
