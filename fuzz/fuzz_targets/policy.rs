//! Any response behind a policy, against the rules of which response becomes what.

#![no_main]

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use arbitrary::Arbitrary;
use bytes::Bytes;
use futures_util::FutureExt as _;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Request, Response, StatusCode};
use http_body::{Frame, SizeHint};
use http_body_util::BodyExt as _;
use http_status::{Body, Problem, ProblemPolicy, Status};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value, json};
use tower::{Service, ServiceBuilder, ServiceExt as _, service_fn};

#[derive(Arbitrary, Clone, Debug)]
struct Input<'a> {
    is_head: bool,
    code: u16,
    is_usual: bool,
    content_type: ContentType<'a>,
    fields: Vec<(usize, &'a [u8])>,
    frames: Vec<Part<'a>>,
    is_streamed: bool,
    carried: Option<Carried<'a>>,
    policy: Policy,
    outer: Option<Policy>,
}

#[derive(Arbitrary, Clone, Debug)]
enum ContentType<'a> {
    None,
    Known(usize),
    Any(&'a [u8]),
}

#[derive(Arbitrary, Clone, Debug)]
enum Part<'a> {
    Any(&'a [u8]),
    Text(&'a str),
    Long(u8),
    Fails,
}

#[derive(Arbitrary, Clone, Debug)]
struct Carried<'a> {
    status: usize,
    uri: Option<&'a str>,
    detail: Option<&'a str>,
    own_body: Option<&'a str>,
    header: bool,
}

#[derive(Arbitrary, Clone, Copy, Debug)]
struct Policy {
    adopts: bool,
    customizes: bool,
    changes: Option<usize>,
    body: MakesBody,
}

#[derive(Arbitrary, Clone, Copy, Debug, PartialEq)]
enum MakesBody {
    No,
    Html,
    Negotiated,
}

const CONTENT_TYPES: [&str; 7] = [
    "text/plain",
    "text/plain; charset=utf-8",
    " Text/PLAIN ;x",
    "text/html",
    "application/json",
    "application/problem+json",
    "",
];

/// The first of these go with the body.
const FIELDS: [&str; 22] = [
    "content-length",
    "content-encoding",
    "content-language",
    "content-location",
    "content-disposition",
    "content-digest",
    "repr-digest",
    "digest",
    "content-md5",
    "etag",
    "last-modified",
    "accept-ranges",
    "transfer-encoding",
    "trailer",
    "allow",
    "www-authenticate",
    "retry-after",
    "content-range",
    "access-control-allow-origin",
    "strict-transport-security",
    "vary",
    "x-own",
];

const OF_BODY: usize = 14;

/// What is sent of the problem that is carried.
const CARRIED: (&str, &str) = ("x-carried", "kept");
/// The same, though the field is one of the body.
const CARRIED_OF_BODY: (&str, &str) = ("content-language", "de");

#[derive(Clone, Debug)]
struct Frames {
    left: VecDeque<Result<Bytes, ()>>,
    length: Option<u64>,
}

impl http_body::Body for Frames {
    type Data = Bytes;
    type Error = ();

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, ()>>> {
        Poll::Ready(self.left.pop_front().map(|frame| frame.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl Input<'_> {
    fn code(&self) -> u16 {
        if self.is_usual { 400 + self.code % 200 } else { 100 + self.code % 900 }
    }

    fn body(&self) -> Frames {
        let frame = |part: &Part<'_>| match part {
            Part::Any(bytes) => Ok(Bytes::copy_from_slice(bytes)),
            Part::Text(text) => Ok(Bytes::copy_from_slice(text.as_bytes())),
            Part::Long(length) => Ok(vec![b'x'; usize::from(*length) * 64].into()),
            Part::Fails => Err(()),
        };
        let left: VecDeque<_> = self.frames.iter().map(frame).collect();
        let length = left.iter().flatten().map(|data| data.len() as u64).sum();
        Frames { left, length: (!self.is_streamed).then_some(length) }
    }

    /// The text of the body, as far as it can be read.
    fn text(&self) -> Vec<u8> {
        self.body().left.into_iter().map_while(Result::ok).flatten().collect()
    }

    fn response(&self) -> Response<Frames> {
        let mut response = Response::new(self.body());
        if let Some(carried) = &self.carried {
            let problem = carried.problem();
            let made = Response::<Vec<u8>>::from(problem);
            *response.headers_mut() = made.headers().clone();
            *response.extensions_mut() = made.extensions().clone();
        }
        *response.status_mut() = StatusCode::from_u16(self.code()).unwrap();
        let headers = response.headers_mut();
        let content_type = match self.content_type {
            ContentType::None => None,
            ContentType::Known(at) => Some(CONTENT_TYPES[at % CONTENT_TYPES.len()].as_bytes()),
            ContentType::Any(bytes) => Some(bytes),
        };
        if let Some(Ok(value)) = content_type.map(HeaderValue::from_bytes) {
            headers.insert(CONTENT_TYPE, value);
        }
        for (at, value) in &self.fields {
            if let Ok(value) = HeaderValue::from_bytes(value) {
                headers.append(FIELDS[at % FIELDS.len()], value);
            }
        }
        response
    }
}

impl Carried<'_> {
    fn problem(&self) -> Problem {
        let mut problem = Problem::new(Status::ALL[self.status % Status::ALL.len()]);
        if let Some(uri) = self.uri {
            problem = problem.with_type(uri.to_owned());
        }
        if let Some(detail) = self.detail {
            problem = problem.with_detail(detail);
        }
        if let Some(body) = self.own_body {
            problem = problem.with_body(Body::text(body));
        }
        let fields = [CARRIED, CARRIED_OF_BODY].into_iter().filter(|_| self.header);
        fields.fold(problem, |problem, (name, value)| problem.with_header(name, value))
    }
}

impl Policy {
    fn policy(self, name: &'static str) -> ProblemPolicy {
        let mut policy = ProblemPolicy::new().adopt(self.adopts);
        if self.customizes {
            policy = policy.customize(move |request, mut problem| {
                if let Some(at) = self.changes {
                    problem = problem.with_status(Status::ALL[at % Status::ALL.len()]);
                }
                let problem =
                    problem.with_instance(request.path()).with_extension(name, request.method());
                problem.with_header("x-own", name).with_header("retry-after", name)
            });
        }
        match self.body {
            MakesBody::No => policy,
            MakesBody::Html => policy.body(move |_, _| Body::html(name)),
            MakesBody::Negotiated => policy.body(move |request, problem| {
                match request.accepts(&["text/html", "application/problem+json"]) {
                    Some("text/html") => Body::html(name),
                    _ => Body::problem(problem),
                }
            }),
        }
    }

    fn has_closure(self) -> bool {
        self.customizes || self.body != MakesBody::No
    }
}

fuzz_target!(|input: Input<'_>| {
    let layer = input.policy.policy("inner").layer();
    let answer = input.response();
    let handler = move |_: Request<()>| std::future::ready(Ok::<_, Infallible>(answer.clone()));
    let inner = ServiceBuilder::new().layer(layer).service(service_fn(handler));
    let Some(outer) = input.outer else { return check(&input, send(inner, &input)) };
    let layer = outer.policy("outer").layer();
    check(&input, send(ServiceBuilder::new().layer(layer).service(inner), &input));
});

/// A response, and what came of its body: the bytes, whether it failed, and the length that was announced.
struct Sent {
    parts: http::response::Parts,
    bytes: Vec<u8>,
    fails: bool,
    length: Option<u64>,
}

fn send<S, B>(service: S, input: &Input<'_>) -> Sent
where
    S: Service<Request<()>, Response = Response<B>, Error = Infallible>,
    B: http_body::Body<Data = Bytes> + Unpin,
{
    let method = if input.is_head { "HEAD" } else { "GET" };
    let request = Request::builder()
        .method(method)
        .uri("https://a.example/b?c")
        .header("accept", "application/*");
    let response = service.oneshot(request.body(()).unwrap()).now_or_never().unwrap().unwrap();
    let (parts, mut body) = response.into_parts();
    let length = body.size_hint().exact();
    let (mut bytes, mut fails) = (Vec::new(), false);
    while let Some(frame) = body.frame().now_or_never().unwrap() {
        match frame {
            Ok(frame) => bytes.extend_from_slice(frame.data_ref().unwrap()),
            Err(_) => fails = true,
        }
    }
    Sent { parts, bytes, fails, length }
}

/// What a response is to become.
enum Fate {
    Stays,
    /// Its problem, and whether the length of a body that is not sent can be known.
    Becomes(Problem, bool),
}

fn fate(input: &Input<'_>, policies: &[Policy]) -> Fate {
    let known = |code| Status::ALL.iter().copied().find(|it| it.code() == code && it.is_error());
    let Some(status) = known(input.code()) else { return Fate::Stays };
    if let Some(carried) = &input.carried {
        if !policies.iter().any(|policy| policy.has_closure()) {
            return Fate::Stays;
        }
        let problem = carried.problem();
        let problem =
            if problem.status() == status { problem } else { problem.with_status(status) };
        return Fate::Becomes(problem, true);
    }
    if !policies.iter().any(|policy| policy.adopts) {
        return Fate::Stays;
    }
    let (bare, response) = (Problem::new(status), input.response());
    let (fields, is_client) = (response.headers(), input.code() < 500);
    let content_type =
        fields.get(CONTENT_TYPE).map(|it| String::from_utf8_lossy(it.as_bytes()).into_owned());
    let is_text = content_type
        .as_ref()
        .is_none_or(|it| it.split(';').next().unwrap().trim().eq_ignore_ascii_case("text/plain"));
    let is_encoded = fields.contains_key("content-encoding");
    let length = response.body().length;
    if length == Some(0) {
        // Of a `HEAD` the body may be gone: then the header fields show it.
        let is_gone = input.is_head
            && fields.get(CONTENT_LENGTH).map_or(content_type.is_some(), |length| length != "0");
        return match is_gone {
            false => Fate::Becomes(bare, true),
            true if !is_text => Fate::Stays,
            true => Fate::Becomes(bare, !is_client || is_encoded),
        };
    }
    if !is_text || (length.is_none() && is_client && !is_encoded) {
        return Fate::Stays;
    }
    let text = input.text();
    let is_short = text.len() <= 8192 && length.is_none_or(|length| length <= 8192);
    let is_detail = is_client && !is_encoded && is_short && !text.trim_ascii().is_empty();
    match String::from_utf8(text) {
        Ok(text) if is_detail && !text.contains('\0') => {
            Fate::Becomes(bare.with_detail(text), true)
        }
        _ => Fate::Becomes(bare, true),
    }
}

fn check(input: &Input<'_>, sent: Sent) {
    let policies: Vec<_> = [Some(input.policy), input.outer].into_iter().flatten().collect();
    let before = input.response();
    let (problem, is_length_known) = match fate(input, &policies) {
        Fate::Becomes(problem, is_length_known) => (problem, is_length_known),
        Fate::Stays => {
            assert_eq!(sent.parts.status, before.status());
            assert_eq!(&sent.parts.headers, before.headers());
            assert_eq!(sent.length, before.body().length);
            let left = before.into_body().left;
            assert_eq!(sent.fails, left.iter().any(Result::is_err));
            assert_eq!(sent.bytes, left.into_iter().flatten().flatten().collect::<Vec<u8>>());
            return;
        }
    };
    assert!(!sent.fails);

    // From the first that adopts, each customizes, the outer one last.
    let is_carried = input.carried.is_some();
    let first = if is_carried { 0 } else { policies.iter().position(|it| it.adopts).unwrap() };
    let names: Vec<_> = ["inner", "outer"].into_iter().zip(&policies).skip(first).collect();
    let customizing = || names.iter().filter(|(_, policy)| policy.customizes);
    let changed = customizing().filter_map(|(_, policy)| policy.changes);
    let status = changed.map(|at| Status::ALL[at % Status::ALL.len()].or_internal_server_error());
    let status = status.last().unwrap_or(problem.status());
    assert_eq!(sent.parts.status, status.code());

    let mut members: Map<String, Value> =
        serde_json::from_slice(Body::problem(&problem).bytes()).unwrap();
    members.insert("title".into(), status.reason().into());
    members.insert("status".into(), status.code().into());
    for (name, _) in customizing() {
        members.insert("instance".into(), "/b".into());
        members.insert((*name).into(), json!(if input.is_head { "HEAD" } else { "GET" }));
    }
    let maker = names.iter().rev().find(|(_, policy)| policy.body != MakesBody::No);
    let own_body = input.carried.as_ref().and_then(|it| it.own_body);
    let content_type = match (own_body, maker) {
        (Some(_), _) => "text/plain; charset=utf-8",
        (None, Some((_, policy))) if policy.body == MakesBody::Html => "text/html; charset=utf-8",
        _ => "application/problem+json",
    };
    let fields = &sent.parts.headers;
    assert!(fields.get_all(CONTENT_TYPE).iter().eq([content_type]), "{fields:?}");

    // The body, or for `HEAD` its length.
    let problem = sent.parts.extensions.get::<Problem>().expect("it is carried");
    assert_eq!(problem.status(), status);
    let details: Map<String, Value> =
        serde_json::from_slice(Body::problem(problem).bytes()).unwrap();
    assert_eq!(details, members);
    let body = match (own_body, maker) {
        (Some(body), _) => body.as_bytes().to_owned(),
        (None, Some((name, policy))) if policy.body == MakesBody::Html => {
            name.as_bytes().to_owned()
        }
        _ => Body::problem(problem).bytes().to_owned(),
    };
    if input.is_head {
        assert!(sent.bytes.is_empty());
        assert!(sent.length.is_none_or(|length| length == 0));
        let length = fields.get(CONTENT_LENGTH).map(|it| it.to_str().unwrap().to_owned());
        assert_eq!(length, is_length_known.then(|| body.len().to_string()));
    } else {
        assert_eq!(sent.bytes, body);
        assert_eq!(sent.length, Some(body.len() as u64));
        assert!(!fields.contains_key(CONTENT_LENGTH));
    }
    header_fields(input, fields, &names, before.headers());
}

/// Those of the body are gone; all others stay, and none is there twice that was not.
fn header_fields(
    input: &Input<'_>,
    fields: &HeaderMap,
    names: &[(&str, &Policy)],
    before: &HeaderMap,
) {
    let (of_body, value) = CARRIED_OF_BODY;
    for name in &FIELDS[1..OF_BODY] {
        let is_carried = *name == of_body && input.carried.as_ref().is_some_and(|it| it.header);
        let expected = is_carried.then_some(value);
        assert!(fields.get_all(*name).iter().eq(expected), "{name}");
    }
    let customizing: Vec<_> =
        names.iter().filter(|(_, policy)| policy.customizes).map(|(name, _)| *name).collect();
    for name in FIELDS[OF_BODY..].iter().chain([&CARRIED.0]) {
        let mut expected: Vec<_> = before.get_all(*name).iter().cloned().collect();
        let mut add = |value: &str| {
            if !expected.iter().any(|it| it == value) {
                expected.push(HeaderValue::from_str(value).unwrap());
            }
        };
        match *name {
            "x-own" => customizing.iter().for_each(|it| add(it)),
            "retry-after" => {
                if let Some(last) = customizing.last() {
                    expected = vec![HeaderValue::from_str(last).unwrap()];
                }
            }
            "vary" if input.carried.as_ref().is_none_or(|it| it.own_body.is_none()) => {
                // Each policy asks whose body may be the one that counts: the last that has one so far.
                let mut maker = None;
                let mut is_negotiated = false;
                for (_, policy) in names {
                    if policy.body != MakesBody::No {
                        maker = Some(policy.body);
                    }
                    is_negotiated |= policy.has_closure() && maker == Some(MakesBody::Negotiated);
                }
                let has = expected.iter().any(|value| {
                    value.as_bytes().split(|byte| *byte == b',').any(|item| {
                        item.trim_ascii() == b"*"
                            || item.trim_ascii().eq_ignore_ascii_case(b"accept")
                    })
                });
                if is_negotiated && !has {
                    expected.push(HeaderValue::from_static("accept"));
                }
            }
            _ => {}
        }
        let name = HeaderName::from_static(name);
        let sent: Vec<_> = fields.get_all(&name).iter().cloned().collect();
        assert_eq!(sent, expected, "{name}");
    }
}
