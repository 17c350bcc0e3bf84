//! Content negotiation, against a second reading of RFC 9110 §12.5.1 that knows nothing of the first.

#![no_main]

use std::sync::{Arc, Mutex};

use arbitrary::Arbitrary;
use bytes::Bytes;
use futures_util::FutureExt as _;
use http::header::{ACCEPT, HeaderValue, VARY};
use http::{Request, Response};
use http_body_util::Full;
use http_status::{Body, ProblemPolicy};
use libfuzzer_sys::fuzz_target;
use tower::{ServiceBuilder, ServiceExt as _, service_fn};

const OFFERS: [&str; 9] = [
    "application/problem+json",
    "text/html",
    "TEXT/Plain",
    "text/html;level=1",
    "text/html; Level=\"1\"; x=y",
    "image/svg+xml",
    "application/json",
    "text/x",
    "no media type",
];

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    fields: Vec<Vec<Piece<'a>>>,
    offered: Vec<usize>,
}

#[derive(Arbitrary, Debug)]
enum Piece<'a> {
    Any(&'a [u8]),
    Text(&'a str),
    Range(usize),
    Parameter(usize),
    Weight(u16),
    Comma,
}

const RANGES: [&str; 10] = [
    "*/*",
    "text/*",
    "application/*",
    "*/html",
    "application/*+json",
    "text/html",
    "Text/HTML",
    "application/problem+json",
    "text/plain",
    "image/svg+xml",
];

const PARAMETERS: [&str; 12] = [
    ";level=1",
    "; LEVEL=\"1\"",
    ";level=\"\\1\"",
    ";level=2",
    ";x=y",
    " ; x=\"y\"",
    ";x=",
    ";",
    ";q",
    ";q=1",
    ";Q=0.5",
    ";x=\",;\"",
];

impl Piece<'_> {
    fn write(&self, to: &mut Vec<u8>) {
        match self {
            Self::Any(bytes) => to.extend_from_slice(bytes),
            Self::Text(text) => to.extend_from_slice(text.as_bytes()),
            Self::Range(at) => to.extend_from_slice(RANGES[at % RANGES.len()].as_bytes()),
            Self::Parameter(at) => {
                to.extend_from_slice(PARAMETERS[at % PARAMETERS.len()].as_bytes())
            }
            Self::Weight(weight) => {
                let (weight, digits) = (weight % 1002, usize::from(weight / 1002 % 5));
                to.extend_from_slice(
                    format!(";q={:.digits$}", f64::from(weight) / 1000.0).as_bytes(),
                );
            }
            Self::Comma => to.extend_from_slice(b", "),
        }
    }
}

fuzz_target!(|input: Input<'_>| {
    let offered: Vec<_> = input.offered.iter().map(|at| OFFERS[at % OFFERS.len()]).collect();
    let mut request = Request::new(());
    let mut fields = Vec::new();
    for pieces in &input.fields {
        let mut field = Vec::new();
        pieces.iter().for_each(|piece| piece.write(&mut field));
        let Ok(value) = HeaderValue::from_bytes(&field) else { continue };
        request.headers_mut().append(ACCEPT, value);
        fields.push(field);
    }

    let best = Arc::new(Mutex::new(None));
    let (told, offers) = (best.clone(), offered.clone());
    let policy = ProblemPolicy::new().body(move |request, _| {
        *told.lock().unwrap() = Some(request.accepts(&offers));
        Body::empty()
    });
    let inner = service_fn(async |_: Request<()>| {
        let response = Response::builder().status(404).body(Full::<Bytes>::default());
        Ok::<_, ()>(response.unwrap())
    });
    let service = ServiceBuilder::new().layer(policy.layer()).service(inner);
    let response = service.oneshot(request).now_or_never().unwrap().unwrap();
    assert!(response.headers().get_all(VARY).iter().eq(["accept"]));
    let best = best.lock().unwrap().take().expect("the closure is called");
    assert_eq!(
        best,
        naive(&fields, &offered),
        "{:?} {offered:?}",
        String::from_utf8_lossy(&fields.join(&b'|'))
    );
});

fn naive(fields: &[Vec<u8>], offered: &[&'static str]) -> Option<&'static str> {
    let mut ranges = Vec::new();
    for field in fields {
        let Ok(field) = str::from_utf8(field) else { continue };
        ranges.extend(split(field, ',').into_iter().filter_map(Range::read));
    }
    if ranges.is_empty() {
        return offered.first().copied();
    }
    let weights: Vec<_> = offered.iter().map(|offer| weight(&ranges, offer)).collect();
    let most = weights.iter().copied().max().filter(|most| *most > 0)?;
    let at = weights.iter().position(|weight| *weight == most)?;
    Some(offered[at])
}

/// In thousandths; 0 where it is not acceptable.
fn weight(ranges: &[Range], offer: &str) -> u16 {
    let Some(offer) = Range::read(offer) else { return 0 };
    let mut best = ((0, 0), 0);
    for range in ranges {
        let suffix = |it: &str| it.rsplit_once('+').map(|(_, suffix)| suffix.to_owned());
        let is_any = range.subtype.rsplit_once('+').is_some_and(|(before, _)| before == "*");
        let has_suffix = is_any && suffix(&range.subtype) == suffix(&offer.subtype);
        let rank = match (&*range.kind, &*range.subtype) {
            ("*", "*") => 1,
            ("*", _) if has_suffix => 2,
            (kind, "*") if kind == offer.kind => 3,
            // No specification knows `*+json`, but clients send it.
            (kind, _) if kind == offer.kind && has_suffix => 4,
            (kind, subtype) if kind == offer.kind && subtype == offer.subtype => 5,
            _ => continue,
        };
        if range.parameters.iter().all(|it| offer.parameters.contains(it)) {
            best = best.max(((rank, range.parameters.len()), range.weight));
        }
    }
    best.1
}

struct Range {
    kind: String,
    subtype: String,
    parameters: Vec<(String, String)>,
    weight: u16,
}

impl Range {
    fn read(text: &str) -> Option<Self> {
        let pieces = split(text, ';');
        let (first, mut rest) = pieces.split_first()?;
        // One semicolon too many at the end is harmless; anywhere else the library takes the range for
        // unreadable, though §5.6.6 knows empty parameters.
        if let Some((&"", before)) = rest.split_last() {
            rest = before;
        }
        let (kind, subtype) = first.split_once('/')?;
        let is_legal = match subtype.rsplit_once('+') {
            Some((subtype, suffix)) => is_name(subtype) && is_name(suffix),
            None => is_name(subtype),
        };
        let is_wild = subtype == "*" || subtype.rsplit_once('+').is_some_and(|it| it.0 == "*");
        if !is_name(kind) || !is_legal || (kind == "*" && !is_wild) {
            return None;
        }
        let mut all = Vec::new();
        for piece in rest {
            let (name, value) = piece.split_once('=')?;
            if !is_name(name) {
                return None;
            }
            all.push((name.to_ascii_lowercase(), value));
        }
        let end = all.iter().position(|(name, _)| name == "q").unwrap_or(all.len());
        let weight = all.get(end).map_or(Some(1000), |(_, value)| quality(value));
        let mut parameters = Vec::new();
        for (at, (name, value)) in all.into_iter().enumerate() {
            let value = unquoted(value)?;
            if at < end {
                parameters.push((name, value));
            }
        }
        let (kind, subtype) = (kind.to_ascii_lowercase(), subtype.to_ascii_lowercase());
        Some(Self { kind, subtype, parameters, weight: weight? })
    }
}

/// A name that can be registered (RFC 6838 §4.2), or with a wildcard; all others match nothing.
fn is_name(text: &str) -> bool {
    let starts = text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '*');
    starts && text.len() <= 127 && text.chars().all(is_in_name)
}

fn is_in_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$&-^_.+%*'".contains(c)
}

/// §12.4.2, of which digits after the third do not count, and the point may be the last.
fn quality(text: &str) -> Option<u16> {
    let rest = text.strip_prefix(['0', '1'])?;
    let digits = if rest.is_empty() { "" } else { rest.strip_prefix('.')? };
    if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    if text.starts_with('1') {
        return digits.trim_matches('0').is_empty().then_some(1000);
    }
    format!("{digits:0<3}")[..3].parse().ok()
}

/// A token, which may be empty, or what a quoted string says (§5.6.4).
fn unquoted(text: &str) -> Option<String> {
    let Some(quoted) = text.strip_prefix('"') else {
        return text.chars().all(is_in_name).then(|| text.to_owned());
    };
    let (mut value, mut chars) = (String::new(), quoted.chars());
    loop {
        match chars.next()? {
            '"' => return chars.next().is_none().then_some(value),
            '\\' => value.push(chars.next()?),
            c => value.push(c),
        }
    }
}

/// At each separator outside of quotes, without white space around.
fn split(text: &str, separator: char) -> Vec<&str> {
    let (mut pieces, mut start, mut is_quoted, mut is_escaped) = (Vec::new(), 0, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            c if c == separator && !is_quoted => {
                pieces.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    pieces.push(&text[start..]);
    pieces.into_iter().map(|piece| piece.trim_matches([' ', '\t'])).collect()
}
