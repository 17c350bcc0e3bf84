//! Options in all the places where they are right.

use http_status::{HttpError, Status};

/// Options alone hold for all variants, and the default's for those that take it.
#[derive(HttpError)]
#[status(hide)]
#[status(header("cache-control" = "no-store"), title = "All")]
#[status(500, type = "/probs/other")]
enum OptionsAlone {
    #[status(404)]
    A,
    #[status(expose, title = "B")]
    B,
    C(#[status] Status),
}

/// A default that no variant takes is none too many; its options are.
#[derive(HttpError)]
#[status(500)]
enum UnusedDefault {
    #[status(404)]
    A,
}

/// There are no variants that an option could reach.
#[derive(HttpError)]
#[status(500, hide, title = "Nobody", header("x-doc" = "a"))]
enum Never {}

/// Lists add up, and so does what no registry knows.
#[derive(HttpError)]
#[status(401, header("www-authenticate" = "Basic"), header("WWW-Authenticate" = "Bearer"))]
#[status(header("vary" = "accept"), header("vary" = "origin"), header("x-own" = "1"), header("x-own" = "2"))]
struct Lists;

#[derive(HttpError)]
enum Headers {
    #[status(426, header("connection" = "upgrade"), header("upgrade" = "h2c"))]
    Upgrade,
    #[status(503, header("Connection" = "close"), header("retry-after" = "120"),)]
    Close,
    #[status(429, header("x_under_score" = ""), header("x-tab" = "a\tb"))]
    Unusual,
    #[status(405, header("allow" = "GET"))]
    ListBesideAField(#[status(header = "allow")] &'static str),
    #[status(429)]
    Both(#[status(header = "retry-after", instance)] u32),
    #[status(429)]
    OverAttributes {
        #[status(instance)]
        #[status(header = "x-id")]
        r#type: u32,
    },
}

/// Of a field and the constant of the enum the field is sent.
#[derive(HttpError)]
#[status(header("retry-after" = "60"))]
enum FieldBeforeConstant {
    #[status(429)]
    Field(#[status(header = "Retry-After")] u32),
    #[status(503)]
    Constant,
}

#[derive(HttpError)]
enum Texts {
    #[status(403, type = "about:blank", title = "No {credit}")]
    NoField,
    #[status(403, type = "#part", title = "{0} is no field here")]
    Named { a: u8 },
    #[status(403, type = "../probs?a=b&c=%20", title = "{{0}}")]
    Escaped(u8),
    #[status(403, type = "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6", title = "Größe")]
    Urn,
    #[status(403, title = r#"raw "text""#)]
    Raw,
    #[status(403, header("x-json" = r#"{"a": {}, "b": {"c": [{}]}}"#))]
    Json(u8),
}

#[derive(HttpError)]
#[status(transparent, expose)]
#[status(header("x-doc" = "a"))]
struct Delegated<T>(T);

fn main() {
    let codes = [OptionsAlone::A, OptionsAlone::B, OptionsAlone::C(Status::Gone)];
    assert_eq!(codes.map(|error| error.status().code()), [404, 500, 410]);
    assert!(OptionsAlone::B.exposes_detail() && !OptionsAlone::A.exposes_detail());
    assert_eq!(UnusedDefault::A.status().code(), 404);
    assert_eq!(Never::STATUSES.len(), 0);
    assert_eq!(Lists.status().code(), 401);
    let _ = [Headers::Upgrade, Headers::Close, Headers::Unusual, Headers::Both(1)];
    let _ = (Headers::ListBesideAField("POST"), Headers::OverAttributes { r#type: 1 });
    let _ = (FieldBeforeConstant::Field(1), FieldBeforeConstant::Constant);
    let _ = [Texts::NoField, Texts::Named { a: 0 }, Texts::Escaped(0), Texts::Urn, Texts::Raw];
    let _ = Texts::Json(0);
    assert!(Delegated(Status::BadGateway).exposes_detail());
}
