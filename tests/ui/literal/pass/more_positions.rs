//! `status!` wherever an expression or a pattern may stand.

use http_status::{Status, status};

#[derive(Debug, PartialEq)]
struct Fixed<const CODE: u16>;

#[repr(u16)]
enum Codes {
    Missing = status!(404) as u16,
}

trait Named {
    const STATUS: Status = status!(500);
    fn status(&self) -> Status {
        Self::STATUS
    }
}

impl Named for () {}

impl Named for Fixed<{ status!(410) as u16 }> {
    const STATUS: Status = status!(GONE);
}

macro_rules! statuses {
    ($($written:tt),*) => { [$(status!($written)),*] };
}

const fn pick(is_there: bool) -> Status {
    if is_there { status!(200) } else { status!(404) }
}

fn main() {
    assert_eq!(Codes::Missing as u16, 404);
    assert_eq!(().status(), status!(InternalServerError));
    assert_eq!(Fixed::<410>.status(), status!(Gone));
    assert_eq!(statuses![404, NotFound, NOT_FOUND, 404].map(Status::code), [404; 4]);
    const PICKED: Status = pick(false);
    let status!(404) = PICKED else { panic!("{PICKED}") };
    if let found @ (status!(404) | status!(410)) = PICKED {
        assert_eq!(found.code(), status!(404).code());
    }
    let all = [status!(404), status!(409)];
    assert!(matches!(all, [status!(404), status!(Conflict)]));
    assert!(matches!((PICKED, Some(&all[1])), (status!(404), Some(status!(409)))));
    let by = |status| match status {
        status!(413) => "large",
        status if status == status!(422) => "wrong",
        _ => "other",
    };
    assert_eq!([by(status!(ContentTooLarge)), by(status!(422))], ["large", "wrong"]);
    assert_eq!(format!("{}", status!(418)), "418 I'm a teapot");
    assert!({ status!(100) } < status!(511));
}
