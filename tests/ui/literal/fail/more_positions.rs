//! `status!` in every position, with a mistake: one error each.

#![allow(dead_code)]

use http_status::{Status, status};

const LIST: &[Status] = &[status!(404), status!(499)];

enum Codes {
    A = status!(NotFond) as isize,
}

struct Wrapper<const N: u16>;

impl Wrapper<{ status!(600) as u16 }> {
    const STATUS: Status = status!("410");
}

trait Named {
    const STATUS: Status = status!(GONE_);
    fn status(&self) -> Status {
        status!(HttpStatus.GONE)
    }
}

fn default(status: Status) -> &'static str {
    match status {
        status!(404u16) => "a",
        status!(Gonee) | status!(409) => "b",
        x if x == status!(520) => "c",
        x @ status!(418.0) => x.reason(),
        _ => "d",
    }
}

fn main() {
    let status!(299) = status!(404) else { return };
    let _ = || status!(NotFond);
    let _ = [status!(404); status!(1000) as usize];
    let _ = Some(status!(-404)).map(|it| it.code());
    let _ = (status!(), status!(,));
    assert_eq!(status!(40), status!(404));
    println!("{}", status!(4_04));
    async fn later() -> Status {
        status!(0x194)
    }
    while let status!(102u8) = status!(404) {}
    let _: Status = if true { status!(Moved) } else { status!(404) };
}
