//! Codes that nobody registered, and those that are left out on purpose.

use http_status::HttpError;

#[derive(HttpError)]
enum Unregistered {
    #[status(218)]
    Apache,
    #[status(419)]
    Laravel,
    #[status(420)]
    Twitter(u8),
    #[status(440, hide)]
    Iis,
    #[status(444)]
    Nginx { a: u8 },
    #[status(498)]
    ArcGis,
    #[status(520)]
    Cloudflare,
    #[status(529)]
    Overloaded,
    #[status(530)]
    Frozen,
    #[status(598)]
    Proxy,
    #[status(599)]
    OtherProxy,
    #[status(783)]
    Shopify,
    #[status(999)]
    LinkedIn,
    #[status("499")]
    Quoted,
    #[status(520u16)]
    Suffix,
    #[status(-520)]
    Negative,
    #[status(StatusCode::from_u16(520).unwrap())]
    Call,
    #[status(code = 520)]
    Option,
    #[status(404, 520)]
    Second,
    #[status(499, 404)]
    First,
    #[status("520 Unknown Error")]
    Line,
    #[status(Status520)]
    InAName,
    #[status(512)]
    Nobody,
    #[status(1000)]
    Large,
    #[status(040)]
    Zero,
    #[status(40)]
    Short,
    #[status(4040)]
    Long,
}

#[derive(HttpError)]
enum LeftOut {
    #[status(104)]
    Upload,
    #[status(306)]
    SwitchProxy,
    #[status("306")]
    Quoted,
    #[status(SwitchProxy)]
    Named,
    #[status(UploadResumptionSupported)]
    UploadNamed,
}

#[derive(HttpError)]
#[status(520)]
struct Struct;

#[derive(HttpError)]
#[status(419)]
enum Default {
    A,
}

fn main() {}
