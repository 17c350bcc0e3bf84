//! What each case must be answered with.

use serde_json::{Value, json};

use crate::rfc9457;
use crate::secrets::{DISPLAY, SOURCES};

/// An answer, and what the log and a middleware see of it.
#[derive(Clone, Debug)]
pub struct Expected {
    /// The last segment of the path.
    pub case: &'static str,
    /// The status.
    pub code: u16,
    /// Those that http-status sends beside `content-type`, in any order.
    pub headers: &'static [(&'static str, &'static str)],
    /// Every member.
    pub body: Value,
    /// The text of the error, for the middleware and the event.
    pub error: &'static str,
    /// The texts of its sources, for the event.
    pub sources: &'static str,
    /// What the event says is missing from the response.
    pub left_out: Option<&'static str>,
}

fn case(case: &'static str, code: u16, error: &'static str, body: Value) -> Expected {
    Expected { case, code, headers: &[], body, error, sources: "", left_out: None }
}

/// A status and a text.
#[must_use]
pub fn plain() -> Expected {
    let body = json!({ "title": "Not Found", "status": 404, "detail": "no page \"x\"" });
    case("x", 404, "no page \"x\"", body)
}

/// `header("…" = "…")`, and `#[status(header = "…")]` on a field.
#[must_use]
pub fn headers() -> [Expected; 3] {
    let busy = json!({ "title": "Service Unavailable", "status": 503 });
    let limited = json!({
        "type": "https://example.com/probs/limit",
        "title": "Too fast.",
        "status": 429,
        "detail": "slow down",
        "seconds": 30,
    });
    let noted = json!({ "title": "Bad Request", "status": 400, "detail": "noted" });
    [
        Expected { headers: &[("retry-after", "120")], ..case("busy", 503, "busy", busy) },
        Expected {
            headers: &[("cache-control", "no-store"), ("retry-after", "30"), ("x-limit", "10")],
            ..case("limited", 429, "slow down", limited)
        },
        Expected {
            headers: &[("x-fixed", "sent"), ("x-note", "gr\u{fc}n\tund \"blau\"")],
            ..case("noted", 400, "noted", noted)
        },
    ]
}

/// Headers that cannot be sent.
#[must_use]
pub fn control_characters() -> [Expected; 6] {
    let body = json!({ "title": "Bad Request", "status": 400, "detail": "noted" });
    ["cr-lf", "lf", "cr", "nul", "escape", "delete"].map(|name| Expected {
        headers: &[("x-fixed", "sent")],
        left_out: Some("x-note"),
        ..case(name, 400, "noted", body.clone())
    })
}

/// `#[status(extension)]`.
#[must_use]
pub fn extensions() -> Expected {
    let body = json!({
        "title": "Conflict",
        "status": 409,
        "detail": "many kinds",
        "count": 9_007_199_254_740_993_u64,
        "change": -3,
        "per-cent": 12.5,
        "name": "a \"b\"\nc",
        "buyer": null,
        "lines": [{ "item": "nut", "pieces": 3 }, { "item": "bolt", "pieces": 400 }],
    });
    case("kinds", 409, "many kinds", body)
}

/// `transparent`, one level and two levels deep, and with words of its own.
#[must_use]
pub fn transparent() -> [Expected; 3] {
    let no_row = json!({
        "type": "/probs/no-row",
        "title": "No such row.",
        "status": 404,
        "detail": "no row 7",
        "row": 7,
    });
    let locked = json!({
        "type": "urn:example:locked",
        "title": "Locked.",
        "status": 423,
        "detail": "locked by bob",
        "by": "bob",
    });
    let checkout = json!({
        "type": "urn:example:locked",
        "title": "Not now.",
        "status": 423,
        "detail": "cannot check out",
        "by": "eve",
    });
    [
        Expected {
            headers: &[("cache-control", "no-store")],
            ..case("no-row", 404, "no row 7", no_row)
        },
        Expected {
            headers: &[("retry-after", "5")],
            ..case("locked", 423, "locked by bob", locked)
        },
        Expected {
            headers: &[("retry-after", "8"), ("x-step", "3")],
            sources: "locked by eve",
            ..case("checkout", 423, "cannot check out", checkout)
        },
    ]
}

/// RFC 9457 §3, with the member `status`.
#[must_use]
pub fn examples_of_the_rfc() -> [Expected; 2] {
    let with_status = |text: &str, status: u16| {
        let mut body: Value = serde_json::from_str(text).expect("the RFC's JSON");
        body["status"] = status.into();
        body
    };
    let out_of_credit = with_status(rfc9457::OUT_OF_CREDIT, 403);
    let text = "Your current balance is 30, but that costs 50.";
    let invalid = with_status(rfc9457::INVALID, 422);
    [case("out-of-credit", 403, text, out_of_credit), case("invalid", 422, "2 faults", invalid)]
        .map(|expected| Expected { headers: &[("content-language", "en")], ..expected })
}

/// `expose`, and `hide` with nothing else of the error's text.
#[must_use]
pub fn exposed_and_hidden() -> [Expected; 2] {
    let repair =
        json!({ "title": "Service Unavailable", "status": 503, "detail": "down until noon" });
    let refused = json!({ "title": "Forbidden", "status": 403 });
    [
        case("repair", 503, "down until noon", repair),
        Expected { sources: SOURCES, ..case("refused", 403, DISPLAY, refused) },
    ]
}

/// Errors full of secrets.
#[must_use]
pub fn secrets() -> Vec<Expected> {
    let forbidden = json!({ "title": "Forbidden", "status": 403 });
    let internal = json!({ "title": "Internal Server Error", "status": 500 });
    let not_here = json!({ "title": "Not Found", "status": 404, "detail": "not here" });
    let unreachable = json!({ "title": "Bad Gateway", "status": 502, "detail": "back at noon" });
    let with_sources = [
        case("refused", 403, DISPLAY, forbidden),
        Expected {
            headers: &[("x-ticket", "7")],
            ..case("broken", 500, DISPLAY, internal.clone())
        },
        case("odd", 500, DISPLAY, internal.clone()),
        case("not-here", 404, "not here", not_here),
        case("unreachable", 502, "back at noon", unreachable),
    ];
    let secret = Expected {
        sources: "secret-in-display: secret-in-source: secret-in-deep-source",
        ..case("secret", 500, DISPLAY, internal.clone())
    };
    let lenient = case("lenient", 500, DISPLAY, internal);
    let with_sources = with_sources.map(|expected| Expected { sources: SOURCES, ..expected });
    with_sources.into_iter().chain([secret, lenient]).collect()
}
