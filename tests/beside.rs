//! `#[derive(HttpError)]` beside the derives that error types usually have.

use std::error::Error as _;
use std::io;

use http_status::{HttpError, Status};
use miette::Diagnostic;
use serde::{Deserialize, Serialize};
use snafu::{ResultExt, Snafu};

fn codes<E: HttpError>() -> Vec<u16> {
    E::STATUSES.iter().map(Status::code).collect()
}

#[derive(Debug, thiserror::Error, HttpError)]
#[error("the token has expired")]
#[status(401)]
struct Expired;

#[derive(Debug, thiserror::Error, HttpError, Diagnostic)]
#[status(InternalServerError)]
enum WithThiserror {
    #[error("no user {0}")]
    #[status(NotFound)]
    #[diagnostic(code(shop::no_user), help("sign up first"))]
    NoUser(u64),

    #[error("{name} is taken")]
    #[diagnostic(code(shop::taken))]
    #[status(409)]
    Taken { name: String },

    #[error(transparent)]
    #[status(transparent)]
    Auth(#[from] Expired),

    #[status(transparent)]
    #[error("while signing in as {user}")]
    SignIn { user: String, source: Expired },

    #[error("{host} said no")]
    Upstream {
        #[status]
        status: Status,
        host: String,
    },

    #[error("disk")]
    Disk(#[source] io::Error),
}

#[test]
fn thiserror_and_miette() {
    let no_user = WithThiserror::NoUser(7);
    assert_eq!(no_user.to_string(), "no user 7");
    assert_eq!(no_user.status().code(), 404);
    assert_eq!(no_user.code().unwrap().to_string(), "shop::no_user");
    assert_eq!(no_user.help().unwrap().to_string(), "sign up first");

    let taken = WithThiserror::Taken { name: "ada".into() };
    assert_eq!(taken.to_string(), "ada is taken");
    assert_eq!(taken.status().code(), 409);
    assert_eq!(taken.code().unwrap().to_string(), "shop::taken");

    let auth = WithThiserror::from(Expired);
    assert_eq!(auth.to_string(), "the token has expired");
    assert_eq!(auth.status().code(), 401);

    let sign_in = WithThiserror::SignIn { user: "ada".into(), source: Expired };
    assert_eq!(sign_in.source().unwrap().to_string(), "the token has expired");
    assert_eq!(sign_in.status().code(), 401);

    let upstream = WithThiserror::Upstream { status: Status::BadGateway, host: "db".into() };
    assert_eq!(upstream.to_string(), "db said no");
    assert_eq!(upstream.status().code(), 502);

    let disk = WithThiserror::Disk(io::Error::other("full"));
    assert_eq!(disk.source().unwrap().to_string(), "full");
    assert_eq!(disk.status().code(), 500);
    assert!(!disk.exposes_detail());
}

#[derive(
    Debug,
    PartialEq,
    displaydoc::Display,
    thiserror::Error,
    Diagnostic,
    Serialize,
    Deserialize,
    HttpError,
)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[status(422)]
enum WithAll {
    /// no page {page}
    #[status(404)]
    #[serde(rename = "missing")]
    #[diagnostic(code(shop::missing))]
    NoPage { page: u32 },
    /// the form is wrong
    #[diagnostic(severity(Warning))]
    Form,
    /// down for repair
    #[serde(alias = "down")]
    #[status(503, expose)]
    Repair {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        minutes: Option<u32>,
    },
}

#[test]
fn displaydoc_thiserror_miette_and_serde() {
    let no_page = WithAll::NoPage { page: 3 };
    assert_eq!(no_page.to_string(), "no page 3");
    assert_eq!(no_page.status().code(), 404);
    assert_eq!(no_page.code().unwrap().to_string(), "shop::missing");
    let json = serde_json::to_string(&no_page).unwrap();
    assert_eq!(json, r#"{"kind":"missing","page":3}"#);
    assert_eq!(serde_json::from_str::<WithAll>(&json).unwrap(), no_page);

    assert_eq!(WithAll::Form.to_string(), "the form is wrong");
    assert_eq!(WithAll::Form.status().code(), 422);
    assert_eq!(WithAll::Form.severity(), Some(miette::Severity::Warning));

    let repair: WithAll = serde_json::from_str(r#"{"kind":"down"}"#).unwrap();
    assert_eq!(repair, WithAll::Repair { minutes: None });
    assert_eq!(repair.status().code(), 503);
    assert!(repair.exposes_detail());

    assert_eq!(codes::<WithAll>(), [404, 422, 503]);
}

#[derive(Debug, Snafu, Diagnostic, Serialize, HttpError)]
#[snafu(visibility(pub(crate)))]
#[status(500)]
enum WithSnafu {
    #[snafu(display("no order {id}"))]
    #[status(404)]
    NoOrder { id: u64 },

    #[snafu(display("reading {path}"))]
    #[status(503)]
    #[diagnostic(code(shop::read))]
    Read {
        path: String,
        #[serde(skip)]
        source: io::Error,
    },

    #[snafu(transparent)]
    #[status(transparent)]
    Inner { source: SnafuInner },

    #[snafu(whatever, display("{message}"))]
    Whatever {
        message: String,
        #[snafu(source(from(Box<dyn std::error::Error>, Some)))]
        #[serde(skip)]
        source: Option<Box<dyn std::error::Error>>,
    },
}

#[derive(Debug, Snafu, Serialize, HttpError)]
#[snafu(display("the cart is empty"))]
#[status(409)]
struct SnafuInner;

#[test]
fn snafu_miette_and_serde() {
    let no_order: WithSnafu = NoOrderSnafu { id: 5_u64 }.build();
    assert_eq!(no_order.to_string(), "no order 5");
    assert_eq!(no_order.status().code(), 404);
    assert_eq!(serde_json::to_string(&no_order).unwrap(), r#"{"NoOrder":{"id":5}}"#);

    let failed: Result<(), _> = Err(io::Error::other("full"));
    let read = failed.context(ReadSnafu { path: "a.txt" }).unwrap_err();
    assert_eq!(read.to_string(), "reading a.txt");
    assert_eq!(read.source().unwrap().to_string(), "full");
    assert_eq!(read.code().unwrap().to_string(), "shop::read");
    assert_eq!(read.status().code(), 503);

    let inner = WithSnafu::from(SnafuInner);
    assert_eq!(inner.to_string(), "the cart is empty");
    assert_eq!(inner.status().code(), 409);

    let whatever: WithSnafu = snafu::FromString::without_source("anything".into());
    assert_eq!(whatever.to_string(), "anything");
    assert_eq!(whatever.status().code(), 500);

    assert_eq!(codes::<WithSnafu>(), [404, 409, 500, 503]);
}
