use http_status::HttpError;

#[derive(HttpError)]
enum Error {
    #[status(404, 405)]
    TwoCodes,
    #[status(404 NotFound)]
    CodeAndName(u8),
    #[status(NotFound = "x")]
    Value { field: u8 },
    #[status(404; expose)]
    Semicolon,
    #[status(404,, hide)]
    TwoCommas,
    #[status(404 expose)]
    NoComma,
    #[status(404, expose hide)]
    NoSecondComma,
    #[status(transparent 404)]
    Transparent(u8),
    #[status(503, expose = true)]
    OptionWithAValue,
    #[status(503, hide(always))]
    OptionWithArguments,
}

fn main() {}
