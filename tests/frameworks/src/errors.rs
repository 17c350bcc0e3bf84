//! The errors of a service, each framework's trait derived on one type, and what its handlers call.

use std::fmt;

use http_status::{Catalogue, HttpError, ProblemType, ProblemTypes, Status};
use serde::Serialize;

use crate::rfc9457::Example;
use crate::secrets::{Inside, Lenient, SecretError, Shallow};

/// What the handlers answer with.
#[derive(
    Debug,
    thiserror::Error,
    HttpError,
    ProblemTypes,
    http_status::actix_web::ResponseError,
    http_status::axum::IntoResponse,
    http_status::poem::ResponseError,
    http_status::rocket::Responder,
)]
pub enum AppError {
    /// A status and a text.
    #[error("no page \"{0}\"")]
    #[status(404)]
    NoPage(String),

    /// A header field that is always the same.
    #[error("busy")]
    #[status(503, header("retry-after" = "120"))]
    Busy,

    /// A header field known at run time, beside all that an attribute can say.
    #[error("slow down")]
    #[status(429, type = "https://example.com/probs/limit", title = "Too fast.")]
    #[status(header("cache-control" = "no-store"), header("x-limit" = "10"))]
    Limited {
        /// Until then.
        #[status(header = "retry-after", extension)]
        seconds: u32,
    },

    /// A header field that may not be legal.
    #[error("noted")]
    #[status(400, header("x-fixed" = "sent"))]
    Noted {
        /// Anything.
        #[status(header = "x-note")]
        note: String,
    },

    /// Extensions of each kind.
    #[error("many kinds")]
    #[status(409)]
    Kinds {
        /// Beyond what a 32-bit number holds.
        #[status(extension)]
        count: u64,
        /// Less than nothing.
        #[status(extension)]
        change: i8,
        /// Under another name.
        #[status(extension = "per-cent")]
        share: f64,
        /// With a quotation mark and a line break.
        #[status(extension)]
        name: String,
        /// Not sent.
        #[status(extension)]
        owner: Option<String>,
        /// Nothing.
        #[status(extension)]
        buyer: (),
        /// Structs.
        #[status(extension)]
        lines: Vec<Line>,
    },

    /// Delegates to the inner error.
    #[error(transparent)]
    #[status(transparent)]
    Store(#[from] StoreError),

    /// Takes from the inner error what it does not say itself.
    #[error("cannot check out")]
    #[status(transparent, title = "Not now.", header("x-step" = "3"))]
    Checkout(#[source] StoreError),

    /// Both examples of RFC 9457.
    #[error(transparent)]
    #[status(transparent)]
    Example(#[from] Example),

    /// A status known at run time.
    #[error("upstream answered {0}")]
    Upstream(#[status] Status),

    /// A 5xx whose text may be shown.
    #[error("down until noon")]
    #[status(503, expose)]
    Repair,

    /// A 4xx that may not.
    #[error("secret-in-display")]
    #[status(403, hide)]
    Refused {
        /// Not annotated.
        inside: Inside,
        /// Not annotated either.
        source: Shallow,
    },

    /// A 5xx, as most are.
    #[error("secret-in-display")]
    #[status(500, header("x-ticket" = "7"))]
    Broken {
        /// Not annotated.
        inside: Inside,
        /// Not annotated either.
        source: Shallow,
    },

    /// A status that is none of an error.
    #[error("secret-in-display")]
    Odd {
        /// 200.
        #[status]
        status: Status,
        /// Not annotated.
        inside: Inside,
        /// Not annotated either.
        source: Shallow,
    },

    /// Its own text is shown, and nothing below it.
    #[error("not here")]
    #[status(404)]
    NotHere {
        /// Not annotated.
        inside: Inside,
        /// Not annotated either.
        source: Shallow,
    },

    /// As above, for a 5xx.
    #[error("back at noon")]
    #[status(502, expose)]
    Unreachable {
        /// Not annotated.
        inside: Inside,
        /// Not annotated either.
        source: Shallow,
    },

    /// Delegates to an error that hides its text.
    #[error("secret-in-display")]
    #[status(transparent)]
    Secret(#[from] SecretError),

    /// Delegates to one whose status is no error.
    #[error("secret-in-display")]
    #[status(transparent)]
    Lenient(Lenient),
}

/// A struct in an extension.
#[derive(Debug, Serialize)]
pub struct Line {
    /// What.
    pub item: &'static str,
    /// How many.
    pub pieces: u16,
}

/// The error of a layer below.
#[derive(Debug, thiserror::Error, HttpError, ProblemTypes)]
pub enum StoreError {
    /// With all that an attribute can say.
    #[error("no row {0}")]
    #[status(404, type = "/probs/no-row", title = "No such row.")]
    #[status(header("cache-control" = "no-store"))]
    NoRow(#[status(extension = "row")] u64),

    /// Delegates one layer further.
    #[error(transparent)]
    #[status(transparent)]
    Locked(#[from] Locked),
}

/// The error of the lowest layer.
#[derive(Debug)]
pub struct Locked {
    /// By whom.
    pub by: &'static str,
    /// For how long.
    pub seconds: u8,
}

impl fmt::Display for Locked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "locked by {}", self.by)
    }
}

impl std::error::Error for Locked {}

/// Written by hand.
impl HttpError for Locked {
    fn status(&self) -> Status {
        Status::Locked
    }

    fn describe(&self, to: &mut dyn http_status::Describe) {
        to.problem_type("urn:example:locked");
        to.title("Locked.");
        to.header("retry-after", self.seconds);
        to.extension("by", self.by);
    }
}

/// Written by hand, too.
impl<S> ProblemTypes<S> for Locked {
    fn list(to: &mut Catalogue<S>) {
        let text = serde_json::json!({ "type": "string" });
        to.add(
            ProblemType::new("Locked", Status::Locked)
                .with_type("urn:example:locked")
                .with_title("Locked.")
                .with_header("retry-after")
                .with_member("by", text),
        );
    }
}

/// Row 1 is there.
///
/// # Errors
///
/// Row 2 is locked, others are missing.
pub fn row(id: u64) -> Result<String, StoreError> {
    match id {
        1 => Ok("the first".to_owned()),
        2 => Err(Locked { by: "ann", seconds: 9 })?,
        _ => Err(StoreError::NoRow(id)),
    }
}

/// What a handler calls that answers each case.
///
/// # Errors
///
/// All but `fine` fail.
pub fn answer(case: &str) -> Result<String, AppError> {
    let (inside, source) = (Inside::default(), Shallow::default());
    let noted = |note: &str| AppError::Noted { note: note.to_owned() };
    Err(match case {
        "fine" => return Ok("fine".to_owned()),
        "busy" => AppError::Busy,
        "limited" => AppError::Limited { seconds: 30 },
        "noted" => noted("gr\u{fc}n\tund \"blau\""),
        "cr-lf" => noted("a\r\nset-cookie: injected=1\r\n\r\n<p>injected</p>"),
        "lf" => noted("a\nset-cookie: injected=1"),
        "cr" => noted("a\rset-cookie: injected=1"),
        "nul" => noted("injected\0"),
        "escape" => noted("\x1b[31minjected"),
        "delete" => noted("injected\x7f"),
        "kinds" => AppError::Kinds {
            count: 9_007_199_254_740_993,
            change: -3,
            share: 12.5,
            name: "a \"b\"\nc".to_owned(),
            owner: None,
            buyer: (),
            lines: vec![Line { item: "nut", pieces: 3 }, Line { item: "bolt", pieces: 400 }],
        },
        "no-row" => StoreError::NoRow(7).into(),
        "locked" => StoreError::Locked(Locked { by: "bob", seconds: 5 }).into(),
        "checkout" => AppError::Checkout(Locked { by: "eve", seconds: 8 }.into()),
        "out-of-credit" => Example::out_of_credit().into(),
        "invalid" => Example::invalid().into(),
        "repair" => AppError::Repair,
        "refused" => AppError::Refused { inside, source },
        "broken" => AppError::Broken { inside, source },
        "odd" => AppError::Odd { status: Status::Ok, inside, source },
        "not-here" => AppError::NotHere { inside, source },
        "unreachable" => AppError::Unreachable { inside, source },
        "secret" => SecretError { inside, source }.into(),
        "lenient" => AppError::Lenient(Lenient),
        _ => AppError::NoPage(case.to_owned()),
    })
}

/// What a handler calls that answers with a status from upstream.
///
/// # Errors
///
/// Always.
pub fn upstream(code: u16) -> Result<String, AppError> {
    Err(AppError::Upstream(Status::from_code(code).unwrap_or(Status::BadGateway)))
}
