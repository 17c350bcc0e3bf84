//! Details of what has no text, and formats that are none: one error each, at the detail.

use http_status::HttpError;

#[derive(HttpError)]
#[status(404, detail = "no user {0}")]
struct NoDisplay(Nothing);

#[derive(HttpError)]
#[status(404, detail = "no user {id:?}")]
struct NoDebug {
    id: Nothing,
}

#[derive(HttpError)]
enum Enum {
    #[status(404, detail = "no user {0} of {1}")]
    Optional(u8, Option<u8>),
    #[status(404, detail = "no user {0:x}")]
    Hex(String),
    #[status(404, detail = "no user {0:>1$}")]
    Width(u8, u8),
}

#[derive(HttpError)]
#[status(404)]
struct Field(#[status(detail)] Nothing);

#[derive(HttpError)]
#[status(404)]
struct OptionalField(#[status(detail)] Option<Nothing>);

macro_rules! with_detail {
    ($name:ident, $text:literal) => {
        #[derive(HttpError)]
        #[status(404, detail = $text)]
        struct $name(Nothing);
    };
}
with_detail!(ThroughAMacro, "no user {0}");

struct Nothing;

fn main() {}
