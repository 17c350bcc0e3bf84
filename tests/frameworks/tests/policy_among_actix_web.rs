//! A policy among the other middlewares of actix-web, around its extractors.

use std::time::Duration;

use actix_web::dev::{Service as _, ServiceResponse};
use actix_web::error::{ErrorForbidden, ErrorGatewayTimeout, InternalError};
use actix_web::http::header::{ContentLength, HeaderName, HeaderValue};
use actix_web::middleware::{Compress, DefaultHeaders};
use actix_web::web::{Bytes, Data, Form, Header, Json, Path, PayloadConfig, Query, ServiceConfig};
use actix_web::web::{JsonConfig, get, post, resource, scope};
use actix_web::{App, HttpResponse, HttpServer};
use frameworks::client::Answer;
use frameworks::errors::{self, AppError};
use frameworks::policy::{customizing, policy, send};
use frameworks::scenario::Run;
use frameworks::server::{Server, listen};
use http_status::{Problem, ProblemPolicy, status};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Order {
    #[expect(dead_code, reason = "only read")]
    count: u32,
}

fn run(policy: &ProblemPolicy) -> Run {
    let policy = policy.clone();
    Run::new(move || {
        let mut handle = None;
        let server = Server::start(async |_| {
            let app = move || {
                App::new()
                    .configure(extractors)
                    .configure(failing)
                    .wrap(DefaultHeaders::new().add(("x-inside", "1")))
                    .wrap(policy.middleware())
                    .wrap_fn(|request, service| {
                        let response = service.call(request);
                        async { Ok(with_its_error(response.await?)) }
                    })
                    .wrap(Compress::default())
                    .wrap(DefaultHeaders::new().add(("x-outside", "1")))
            };
            let (listener, address) = listen();
            let server = HttpServer::new(app).workers(1).disable_signals();
            let server = server.listen(listener).unwrap().run();
            handle = Some(server.handle());
            tokio::spawn(server);
            address
        });
        let handle = handle.unwrap();
        server.stopped_by(move || handle.stop(false))
    })
}

fn extractors(config: &mut ServiceConfig) {
    config
        .app_data(PayloadConfig::new(16))
        .app_data(JsonConfig::default().limit(16))
        .service(resource("/path/{id}").to(async |id: Path<u32>| id.to_string()))
        .service(resource("/query").to(async |_: Query<Order>| "never"))
        .service(resource("/json").route(post().to(async |_: Json<Order>| "never")))
        .service(resource("/form").route(post().to(async |_: Form<Order>| "never")))
        .service(resource("/string").route(post().to(async |_: String| "never")))
        .service(resource("/bytes").route(post().to(async |_: Bytes| "never")))
        .service(resource("/header").to(async |_: Header<ContentLength>| "never"))
        .service(resource("/data").to(async |_: Data<Order>| "never"))
        .service(resource("/guarded").route(get().to(HttpResponse::Ok)));
}

/// Middlewares that fail, by actix-web's own errors and by ours.
fn failing(config: &mut ServiceConfig) {
    macro_rules! fails {
        ($path:literal, $error:expr) => {
            config.service(
                scope($path).default_service(get().to(HttpResponse::Ok)).wrap_fn(|_, _| async {
                    Err::<ServiceResponse, actix_web::Error>($error.into())
                }),
            )
        };
    }
    fails!("/forbidden", ErrorForbidden("no key"));
    fails!("/refused", errors::answer("limited").unwrap_err());
    fails!("/teapot", Problem::new(status!(418)).with_header("connection", "close"));
    fails!("/theirs", InternalError::from_response("", HttpResponse::NotFound().json([1])));
    fails!("/found", InternalError::from_response("", HttpResponse::Found().finish()));
    config.service(scope("/slow").default_service(get().to(slow)).wrap_fn(|request, service| {
        let response = tokio::time::timeout(Duration::ZERO, service.call(request));
        async { response.await.map_err(|_| ErrorGatewayTimeout("secret: db-3 is slow"))? }
    }));
    config.service(scope("/camel").wrap_fn(|request, service| {
        let response = service.call(request);
        async {
            let mut response = response.await?;
            response.response_mut().head_mut().set_camel_case_headers(true);
            Ok(response)
        }
    }));
    config.service(resource("/derived/{case}").to(derived));
    config.service(
        scope("/inner").wrap(Compress::default()).service(resource("/{case}").to(derived)),
    );
}

async fn slow() -> &'static str {
    tokio::time::sleep(Duration::from_secs(9)).await;
    "never"
}

async fn derived(case: Path<String>) -> Result<String, AppError> {
    errors::answer(&case)
}

/// What a middleware outside the policy finds.
fn with_its_error<B>(mut response: ServiceResponse<B>) -> ServiceResponse<B> {
    let error = response.response().error().and_then(|error| error.as_error::<AppError>());
    let error = error.map(ToString::to_string);
    let carries = response.response().extensions().get::<Problem>().map(Problem::status);
    let fields = [("x-error", error), ("x-carries", carries.map(|status| status.to_string()))];
    for (name, text) in fields.into_iter().filter_map(|(name, text)| Some((name, text?))) {
        let value = HeaderValue::from_str(&text).unwrap();
        response.headers_mut().insert(HeaderName::from_static(name), value);
    }
    response
}

fn get_from(run: &Run, target: &str) -> Answer {
    send(run.server.address, "GET", target, &[], "")
}

fn details(answer: &Answer) -> Value {
    assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{answer}");
    serde_json::from_slice(&answer.body).unwrap_or_else(|_| panic!("JSON: {answer}"))
}

/// Each of actix-web's own extractors: what its 4xx says is the detail, and a 5xx says nothing.
#[test]
fn rejections_of_extractors() {
    let run = run(&policy());
    let (json, form) = ("application/json", "application/x-www-form-urlencoded");
    let long = "a text that is too long for it";
    for (method, target, content_type, body, code, word) in [
        ("GET", "/path/x", "", "", 404, "can not parse"),
        ("GET", "/query?count=x", "", "", 400, "invalid digit"),
        ("POST", "/json", "text/plain", "{}", 400, "Content type"),
        ("POST", "/json", json, "{", 400, "EOF"),
        ("POST", "/json", json, "{}", 400, "missing field `count`"),
        ("POST", "/json", json, long, 413, "limit: 16 bytes"),
        ("POST", "/form", "text/plain", "a", 415, "Content type"),
        ("POST", "/form", form, "count=x", 400, "invalid digit"),
        ("POST", "/string", "text/plain", long, 413, "limit"),
        ("POST", "/string", "text/plain; charset=x", "a", 400, "encoding"),
        ("POST", "/bytes", "text/plain", long, 413, "limit"),
        ("GET", "/header", "", "", 400, "invalid Header"),
        ("DELETE", "/json", "", "", 405, ""),
        ("POST", "/guarded", "", "", 405, ""),
        ("GET", "/nowhere", "", "", 404, ""),
    ] {
        let fields = [("content-type", content_type)];
        let fields = if content_type.is_empty() { &[] } else { &fields[..] };
        let answer = send(run.server.address, method, target, fields, body);
        let problem = details(&answer);
        assert_eq!(answer.code, code, "{method} {target}: {answer}");
        assert_eq!(problem["status"], code, "{method} {target}");
        let detail = problem["detail"].as_str().unwrap_or_default();
        assert!(detail.contains(word), "{method} {target}: {problem}");
        assert_eq!(run.events.take().len(), 1, "{method} {target}");
    }
    let answer = get_from(&run, "/data");
    let bare = json!({ "title": "Internal Server Error", "status": 500, "instance": "/data" });
    assert_eq!((answer.code, details(&answer)), (500, bare), "{answer}");
    let [event] = &run.events.take()[..] else { panic!("one event") };
    assert!(event.fields["error"].contains("data"), "{event:?}");
}

/// The error of a middleware comes without the request.
#[test]
fn middlewares_that_fail() {
    let run = run(&policy());
    for (target, code, expected) in [
        ("/forbidden", 403, json!({ "title": "Forbidden", "status": 403, "detail": "no key" })),
        ("/slow", 504, json!({ "title": "Gateway Timeout", "status": 504 })),
        ("/teapot", 418, json!({ "title": "I'm a teapot", "status": 418 })),
    ] {
        let answer = get_from(&run, &format!("{target}?a=1"));
        let mut expected = expected;
        expected["instance"] = target.into();
        expected["query"] = "a=1".into();
        assert_eq!((answer.code, details(&answer)), (code, expected), "{answer}");
        assert_eq!(answer.header("x-method"), Some("GET"), "{answer}");
        assert_eq!(run.events.take().len(), 1, "{answer}");
        let head = send(run.server.address, "HEAD", target, &[], "");
        assert_eq!((head.code, run.events.take().len()), (code, 1), "{head}");
    }
    let answer = get_from(&run, "/refused");
    assert_eq!(details(&answer)["seconds"], 30, "{answer}");
    assert_eq!(answer.header("retry-after"), Some("30"), "{answer}");
    let answer = get_from(&run, "/theirs");
    assert_eq!((answer.code, &*answer.body), (404, &b"[1]"[..]), "{answer}");
    assert_eq!(get_from(&run, "/found").code, 302);
}

/// Their header fields stay, and they find the handler's error and the problem.
#[test]
fn middlewares_around_it() {
    let run = run(&policy());
    let answer = get_from(&run, "/derived/limited");
    assert_eq!(answer.header("x-inside"), Some("1"), "{answer}");
    assert_eq!(answer.header("x-outside"), Some("1"), "{answer}");
    assert_eq!(answer.header("x-error"), Some("slow down"), "{answer}");
    assert_eq!(answer.header("x-carries"), Some("429 Too Many Requests"), "{answer}");
    let answer = get_from(&run, "/nowhere");
    assert_eq!(answer.header("x-carries"), Some("404 Not Found"), "{answer}");
    assert_eq!(answer.header("x-inside"), Some("1"), "{answer}");
}

#[test]
fn compression() {
    let run = run(&policy());
    let gzip = [("accept-encoding", "gzip")];
    for target in ["/derived/limited", "/inner/limited", "/path/x"] {
        let answer = send(run.server.address, "GET", target, &gzip, "");
        assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{answer}");
        // Once, so what was compressed inside is made again.
        assert_eq!(answer.header("content-encoding"), Some("gzip"), "{answer}");
        let body = send(run.server.address, "GET", target, &[], "").body;
        assert!(answer.body.windows(2).any(|bytes| bytes == [0x1f, 0x8b]), "{answer}");
        assert!(body.starts_with(b"{"), "{target}");
    }
}

/// The reason phrase and `connection` are those of what is sent.
#[test]
fn a_status_and_a_connection_by_the_policy() {
    let policy = customizing().customize(|request, problem| match request.query() {
        Some("early") => problem.with_status(status!(425)),
        Some("upgrade") => problem.with_status(status!(426)).with_header("connection", "upgrade"),
        Some("close") => problem.with_header("connection", "close"),
        Some("anew") => Problem::new(status!(451)),
        _ => problem,
    });
    let run = run(&policy);
    let first_line = |target| {
        let (answer, closes) = frameworks::client::keep(run.server.address, target);
        let raw = String::from_utf8(answer.raw).unwrap();
        let connection = answer.headers.iter().find(|(name, _)| name == "connection");
        let connection = connection.map_or("", |(_, value)| value).to_owned();
        (raw.lines().next().unwrap().to_owned(), connection, closes)
    };
    let is = |target, line: &str, connection: &str, closes| {
        let expected = (format!("HTTP/1.1 {line}"), connection.to_owned(), closes);
        assert_eq!(first_line(target), expected, "{target}");
    };
    is("/nowhere?early", "425 Too Early", "", false);
    is("/derived/limited?early", "425 Too Early", "", false);
    is("/nowhere?close", "404 Not Found", "close", true);
    is("/forbidden?upgrade", "426 Upgrade Required", "upgrade", true);
    is("/teapot", "418 I'm a teapot", "close", true);
    // What the problem had said of the connection goes with it.
    is("/teapot?anew", "451 Unavailable For Legal Reasons", "", false);
    // How actix-web writes names stays.
    let (answer, closes) = frameworks::client::keep(run.server.address, "/camel?close");
    let raw = String::from_utf8(answer.raw).unwrap();
    assert!(raw.contains("\r\nContent-Type: application/problem+json\r\n"), "{raw}");
    assert!(closes && raw.to_ascii_lowercase().contains("\r\nconnection: close\r\n"), "{raw}");
}

/// Without closures an error that carries a problem is left as it is.
#[test]
fn without_closures() {
    let run = run(&ProblemPolicy::new());
    let answer = get_from(&run, "/refused");
    assert_eq!(details(&answer).get("instance"), None, "{answer}");
    assert_eq!(run.events.take().len(), 1);
    let answer = get_from(&run, "/forbidden");
    assert_eq!(details(&answer)["detail"], "no key", "{answer}");
    let [event] = &run.events.take()[..] else { panic!("one event") };
    assert_eq!(event.fields["path"], "/forbidden", "{event:?}");
    drop(run);
    let run = self::run(&ProblemPolicy::new().adopt(false));
    let answer = get_from(&run, "/forbidden");
    assert_eq!((answer.code, &*answer.body), (403, &b"no key"[..]), "{answer}");
    assert_eq!(run.events.take(), []);
    let answer = get_from(&run, "/refused");
    assert_eq!(details(&answer)["seconds"], 30, "{answer}");
    assert_eq!(run.events.take().len(), 1);
}
