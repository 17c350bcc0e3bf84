//! A policy among the other middlewares of poem, around its extractors.

use std::time::Duration;

use frameworks::client::Answer;
use frameworks::errors::{self, AppError};
use frameworks::policy::{customizing, policy, send};
use frameworks::scenario::Run;
use frameworks::server::{Server, listen};
use http_status::{Problem, ProblemPolicy, status};
use poem::error::{GatewayTimeout, NotFoundError, ResponseError};
use poem::http::StatusCode;
use poem::listener::TcpAcceptor;
use poem::middleware::TrailingSlash::Trim;
use poem::middleware::{CatchPanic, Compression, Cors, NormalizePath, SetHeader, SizeLimit};
use poem::web::headers::ContentLength;
use poem::web::{Data, Form, Json, Multipart, Path, Query, TypedHeader};
use poem::{Body, EndpointExt as _, Error, IntoResponse, Request, Response, Route};
use poem::{get, handler, post};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Order {
    #[expect(dead_code, reason = "only read")]
    count: u32,
}

fn run(policy: &ProblemPolicy) -> Run {
    Run::new(|| {
        Server::start(async |_| {
            let app = Route::new()
                .nest("/in", extractors())
                .nest("/failing", failing())
                .at("/derived/:case", get(derived))
                .with(NormalizePath::new(Trim))
                .with(SetHeader::new().overriding("x-inside", "1"))
                .with(policy.middleware())
                .with(Compression::new())
                .with(SetHeader::new().overriding("x-outside", "1"))
                .with(Cors::new().allow_origin("https://example.com"));
            let (listener, address) = listen();
            let server = poem::Server::new_with_acceptor(TcpAcceptor::from_std(listener).unwrap());
            tokio::spawn(server.run(app));
            address
        })
    })
}

fn extractors() -> Route {
    macro_rules! takes {
        ($($name:ident: $Type:ty)*) => {$(
            #[handler]
            fn $name(_: $Type) -> &'static str {
                "never"
            }
        )*};
    }
    takes! {
        path: Path<u32> query: Query<Order> json: Json<Order> form: Form<Order> string: String
        multipart: Multipart header: TypedHeader<ContentLength> data: Data<&Limit>
    }
    Route::new()
        .at("/path/:id", get(path))
        .at("/query", get(query))
        .at("/json", post(json))
        .at("/form", post(form))
        .at("/string", post(string))
        .at("/multipart", post(multipart))
        .at("/header", get(header))
        .at("/data", get(data))
        .at("/limited", post(string).with(SizeLimit::new(16)))
}

struct Limit;

/// By poem's own errors, by its middlewares, and by ours.
fn failing() -> Route {
    #[handler]
    async fn slow() -> Result<&'static str, Error> {
        let slow = tokio::time::sleep(Duration::from_secs(9));
        tokio::time::timeout(Duration::ZERO, slow).await.map_err(GatewayTimeout)?;
        Ok("never")
    }
    #[handler]
    fn panics() -> &'static str {
        panic!("secret: on purpose")
    }
    #[handler]
    fn theirs() -> Result<&'static str, Theirs> {
        Err(Theirs)
    }
    let fails =
        |make: fn() -> Error| poem::endpoint::make_sync(move |_| Err::<Response, _>(make()));
    Route::new()
        .at("/slow", slow)
        .at("/panic", panics.with(CatchPanic::new()))
        .at("/theirs", theirs)
        .at("/message", fails(|| Error::from_string("no key", StatusCode::FORBIDDEN)))
        .at("/status", fails(|| Error::from_status(StatusCode::GONE)))
        .at("/found", fails(|| Error::from_response(StatusCode::FOUND.into())))
        .at("/missing", fails(|| NotFoundError.into()))
        .at("/refused", fails(|| errors::answer("limited").unwrap_err().into()))
        .at("/teapot", fails(|| Problem::new(status!(418)).into()))
        .at("/thrown-away", fails(|| ThrownAway.into()))
        .at("/converted", get(derived_limited).with(Cors::new()))
}

/// In a format of its own.
#[derive(Debug, thiserror::Error)]
#[error("theirs")]
struct Theirs;

impl ResponseError for Theirs {
    fn status(&self) -> StatusCode {
        StatusCode::NOT_FOUND
    }

    fn as_response(&self) -> Response {
        Response::builder().status(self.status()).content_type("application/json").body("[1]")
    }
}

/// Looks at the response of a derived error, and sends another.
#[derive(Debug, thiserror::Error)]
#[error("taken")]
struct ThrownAway;

impl ResponseError for ThrownAway {
    fn status(&self) -> StatusCode {
        StatusCode::CONFLICT
    }

    fn as_response(&self) -> Response {
        let other = errors::answer("limited").unwrap_err();
        assert_eq!(ResponseError::as_response(&other).status(), StatusCode::TOO_MANY_REQUESTS);
        Response::builder().status(self.status()).body("taken")
    }
}

#[handler]
fn derived(Path(case): Path<String>) -> Result<String, AppError> {
    errors::answer(&case)
}

#[handler]
fn derived_limited() -> Result<String, AppError> {
    errors::answer("limited")
}

fn get_from(run: &Run, target: &str) -> Answer {
    send(run.server.address, "GET", target, &[], "")
}

fn details(answer: &Answer) -> Value {
    assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{answer}");
    serde_json::from_slice(&answer.body).unwrap_or_else(|_| panic!("JSON: {answer}"))
}

/// Each of poem's own extractors: what its 4xx says is the detail, and a 5xx says nothing.
#[test]
fn rejections_of_extractors() {
    let run = run(&policy());
    let (json, form) = ("application/json", "application/x-www-form-urlencoded");
    let long = "a text that is too long for it";
    for (method, target, content_type, body, code, word) in [
        ("GET", "/in/path/x", "", "", 400, "invalid path params"),
        ("GET", "/in/query?count=x", "", "", 400, "invalid digit"),
        ("POST", "/in/json", "text/plain", "{}", 415, "content type"),
        ("POST", "/in/json", json, "{", 400, "EOF"),
        ("POST", "/in/json", json, "{}", 400, "missing field `count`"),
        ("POST", "/in/form", "text/plain", "a", 415, "content type"),
        ("POST", "/in/form", form, "count=x", 400, "invalid digit"),
        ("POST", "/in/multipart", "text/plain", "a", 415, "multipart/form-data"),
        ("GET", "/in/header", "", "", 400, "content-length"),
        ("POST", "/in/limited", "text/plain", long, 413, "payload too large"),
        ("POST", "/in/limited", "text/plain", "", 411, "content-length"),
        ("DELETE", "/in/json", "", "", 405, "method not allowed"),
        ("GET", "/in/nowhere", "", "", 404, "not found"),
        ("GET", "/nowhere", "", "", 404, "not found"),
    ] {
        let fields = [("content-type", content_type)];
        let fields = if content_type.is_empty() { &[] } else { &fields[..] };
        let answer = send(run.server.address, method, target, fields, body);
        let problem = details(&answer);
        assert_eq!(answer.code, code, "{method} {target}: {answer}");
        assert_eq!(problem["status"], code, "{method} {target}");
        // As it was sent, also below a nested route.
        assert_eq!(problem["instance"], target.split('?').next().unwrap());
        let detail = problem["detail"].as_str().unwrap_or_default().to_lowercase();
        assert!(detail.contains(&word.to_lowercase()), "{method} {target}: {problem}");
        assert_eq!(run.events.take().len(), 1, "{method} {target}");
    }
    let answer = get_from(&run, "/in/data");
    let bare = json!({ "title": "Internal Server Error", "status": 500, "instance": "/in/data" });
    assert_eq!((answer.code, details(&answer)), (500, bare), "{answer}");
    let [event] = &run.events.take()[..] else { panic!("one event") };
    assert!(event.fields["error"].contains("Limit"), "{event:?}");
}

/// By an `Err`, or with a response that a middleware has made of one.
#[test]
fn errors_of_all_makes() {
    let run = run(&policy());
    for (path, code, expected) in [
        ("message", 403, json!({ "title": "Forbidden", "status": 403, "detail": "no key" })),
        ("status", 410, json!({ "title": "Gone", "status": 410 })),
        ("missing", 404, json!({ "title": "Not Found", "status": 404, "detail": "not found" })),
        ("slow", 504, json!({ "title": "Gateway Timeout", "status": 504 })),
        ("panic", 500, json!({ "title": "Internal Server Error", "status": 500 })),
        ("teapot", 418, json!({ "title": "I'm a teapot", "status": 418 })),
    ] {
        let target = format!("/failing/{path}");
        let answer = get_from(&run, &format!("{target}?a=1"));
        let mut expected = expected;
        expected["instance"] = (&*target).into();
        expected["query"] = "a=1".into();
        assert_eq!((answer.code, details(&answer)), (code, expected), "{answer}");
        assert_eq!(answer.header("x-method"), Some("GET"), "{answer}");
        assert_eq!(run.events.take().len(), 1, "{answer}");
        let head = send(run.server.address, "HEAD", &target, &[], "");
        assert_eq!((head.code, run.events.take().len()), (code, 1), "{head}");
    }
    let answer = get_from(&run, "/failing/refused");
    assert_eq!(details(&answer)["seconds"], 30, "{answer}");
    assert_eq!(details(&answer)["instance"], "/failing/refused", "{answer}");
    let answer = get_from(&run, "/failing/theirs");
    assert_eq!((answer.code, &*answer.body), (404, &b"[1]"[..]), "{answer}");
    assert_eq!(get_from(&run, "/failing/found").code, 302);
}

/// Only the response that is sent counts.
#[test]
fn a_response_that_is_thrown_away() {
    let run = run(&policy());
    let answer = get_from(&run, "/failing/thrown-away");
    assert_eq!(details(&answer)["detail"], "taken", "{answer}");
    assert_eq!(answer.code, 409, "{answer}");
    assert_eq!(answer.header("retry-after"), None, "{answer}");
}

/// A middleware inside that makes the response of a derived error itself has lost its problem.
#[test]
fn a_response_that_another_has_made() {
    let run = run(&policy());
    let fields = [("origin", "https://example.com")];
    let answer = send(run.server.address, "GET", "/failing/converted", &fields, "");
    assert_eq!(details(&answer).get("instance"), None, "{answer}");
    assert_eq!(details(&answer)["seconds"], 30, "{answer}");
    assert_eq!(run.events.take().len(), 1);
}

/// Their header fields stay.
#[test]
fn middlewares_around_it() {
    let run = run(&policy());
    for target in ["/derived/limited", "/nowhere", "/failing/status"] {
        let fields = [("origin", "https://example.com")];
        let answer = send(run.server.address, "GET", target, &fields, "");
        assert_eq!(details(&answer)["instance"], target, "{answer}");
        // poem gives them to an `Err` nowhere, and the response is none to those outside.
        assert_eq!(answer.header("x-outside"), Some("1"), "{answer}");
        let allowed = answer.header("access-control-allow-origin");
        assert_eq!(allowed, Some("https://example.com"), "{answer}");
        let gzip = [("accept-encoding", "gzip")];
        let answer = send(run.server.address, "GET", target, &gzip, "");
        assert_eq!(answer.header("content-encoding"), Some("gzip"), "{answer}");
        assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{answer}");
    }
}

/// Also of an error that a handler made.
#[test]
fn a_status_by_the_policy() {
    let policy = customizing().customize(|_, problem| problem.with_status(status!(451)));
    let run = run(&policy);
    for target in ["/derived/limited", "/nowhere", "/failing/teapot"] {
        let answer = get_from(&run, target);
        let line = b"HTTP/1.1 451 Unavailable For Legal Reasons\r\n";
        assert!(answer.raw.starts_with(line), "{answer}");
        assert_eq!(details(&answer)["status"], 451, "{answer}");
    }
}

/// Without closures an error that carries a problem is left as it is.
#[test]
fn without_closures() {
    let run = run(&ProblemPolicy::new());
    let answer = get_from(&run, "/failing/refused");
    assert_eq!(details(&answer).get("instance"), None, "{answer}");
    assert_eq!(run.events.take().len(), 1);
    let answer = get_from(&run, "/failing/message");
    assert_eq!(details(&answer)["detail"], "no key", "{answer}");
    let [event] = &run.events.take()[..] else { panic!("one event") };
    assert_eq!(event.fields["path"], "/failing/message", "{event:?}");
    drop(run);
    let run = self::run(&ProblemPolicy::new().adopt(false));
    let answer = get_from(&run, "/failing/message");
    assert_eq!((answer.code, &*answer.body), (403, &b"no key"[..]), "{answer}");
    assert_eq!(run.events.take(), []);
    // An `Err` stays one, for those outside.
    assert_eq!(answer.header("x-outside"), None, "{answer}");
}

/// A problem is handed over to a policy alone, and to that of the same response.
#[tokio::test]
async fn nothing_is_kept() {
    let limited = || errors::answer("limited").unwrap_err();
    drop(ResponseError::as_response(&limited()));
    let endpoint = poem::endpoint::make_sync(|_| Err::<Body, _>(Error::from(Theirs)));
    let endpoint = endpoint.with(customizing().middleware());
    let request = || Request::builder().uri_str("/a").finish();
    let response = poem::Endpoint::get_response(&endpoint, request()).await;
    assert_eq!(response.into_body().into_string().await.unwrap(), "[1]");
    let response = Error::from(limited()).into_response();
    assert!(response.data::<Problem>().is_none());
    let endpoint = poem::endpoint::make_sync(move |_| Err::<Body, Error>(limited().into()));
    let endpoint = endpoint.with(customizing().middleware());
    let response = poem::Endpoint::get_response(&endpoint, request()).await.into_response();
    assert_eq!(response.data::<Problem>().unwrap().details().instance(), Some("/a"));
}
