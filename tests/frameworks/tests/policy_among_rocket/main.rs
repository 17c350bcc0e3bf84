//! A policy among the other fairings of rocket, around its guards and catchers.

mod catchers;

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::mpsc::sync_channel;

use frameworks::client::Answer;
use frameworks::errors::{self, AppError};
use frameworks::policy::{customizing, policy, send};
use frameworks::scenario::Run;
use frameworks::server::Server;
use http_status::{Body, Problem, ProblemPolicy, status};
use rocket::config::{Config, LogLevel};
use rocket::data::{Limits, ToByteUnit as _};
use rocket::fairing::AdHoc;
use rocket::form::{Form, FromForm, Strict};
use rocket::http::{ContentType, Status};
use rocket::request::{FromRequest, Outcome};
use rocket::response::status::Custom;
use rocket::response::stream::TextStream;
use rocket::serde::json::Json;
use rocket::{Build, Request, Rocket, async_trait, get, post, routes};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize, FromForm)]
struct Order {
    #[expect(dead_code, reason = "only read")]
    count: u32,
}

struct Key;

#[async_trait]
impl<'r> FromRequest<'r> for Key {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        match request.headers().get_one("x-key") {
            Some("forward") => Outcome::Forward(Status::Unauthorized),
            _ => Outcome::Error((Status::Forbidden, ())),
        }
    }
}

#[get("/path/<_id>")]
fn path(_id: u32) {}

#[get("/query?<_order..>")]
fn query(_order: Order) {}

#[get("/strict?<_order..>")]
fn strict(_order: Strict<Order>) {}

#[post("/json", format = "json", data = "<_order>")]
fn json_order(_order: Json<Order>) {}

#[post("/form", data = "<_order>")]
fn form(_order: Form<Order>) {}

#[post("/string", data = "<_text>")]
fn string(_text: String) {}

#[get("/key")]
fn key(_key: Key) {}

#[get("/status")]
fn bare_status() -> Status {
    Status::Conflict
}

#[get("/none")]
fn none() -> Option<()> {
    None
}

#[get("/text")]
fn text() -> Custom<&'static str> {
    Custom(Status::Gone, "it was here")
}

#[get("/moved")]
fn moved() -> Custom<Problem> {
    Custom(Status::Locked, Problem::new(status!(404)).with_detail("no row 7"))
}

#[get("/stream")]
fn stream() -> Custom<TextStream![&'static str]> {
    Custom(Status::BadGateway, TextStream! { yield "secret: upstream.internal"; })
}

#[get("/derived/<case>")]
fn derived(case: &str) -> Result<String, AppError> {
    errors::answer(case)
}

#[rocket::head("/head")]
fn head() -> Custom<(ContentType, ())> {
    Custom(Status::NotFound, (ContentType::Plain, ()))
}

fn run(build: impl Fn(Rocket<Build>) -> Rocket<Build>) -> Run {
    Run::new(|| {
        Server::start(async |_| {
            let (listening, addresses) = sync_channel(1);
            let tell = AdHoc::on_liftoff("tells where it listens", move |rocket| {
                let address = SocketAddr::new(rocket.config().address, rocket.config().port);
                Box::pin(async move { listening.send(address).unwrap() })
            });
            tokio::spawn(build(app()).attach(tell).launch());
            tokio::task::spawn_blocking(move || addresses.recv().unwrap()).await.unwrap()
        })
    })
}

fn app() -> Rocket<Build> {
    let limit = 16.bytes();
    let limits = ["json", "form", "string", "data-form"];
    let limits = limits.iter().fold(Limits::new(), |limits, name| limits.limit(*name, limit));
    let address = Ipv4Addr::LOCALHOST.into();
    let mut config = Config { address, port: 0, limits, ..Config::default() };
    config.log_level = LogLevel::Off;
    config.shutdown.ctrlc = false;
    let all = routes![
        path,
        query,
        strict,
        json_order,
        form,
        string,
        key,
        bare_status,
        none,
        text,
        moved,
        stream,
        derived,
        head
    ];
    rocket::custom(config).mount("/", all)
}

fn get_from(run: &Run, target: &str) -> Answer {
    send(run.server.address, "GET", target, &[], "")
}

fn details(answer: &Answer) -> Value {
    assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{answer}");
    serde_json::from_slice(&answer.body).unwrap_or_else(|_| panic!("JSON: {answer}"))
}

/// Each of rocket's own guards, which have no text: rocket's page gives way to problem details.
#[test]
fn guards() {
    let run = run(|rocket| rocket.attach(policy().fairing()));
    let (json, form) = ("application/json", "application/x-www-form-urlencoded");
    let long = r#"{"count": 1234567890}"#;
    for (method, target, content_type, body, code) in [
        ("GET", "/path/x", "", "", 422),
        ("GET", "/query?count=x", "", "", 422),
        ("GET", "/strict?count=1&other=2", "", "", 422),
        ("POST", "/json", "text/plain", "{}", 404),
        ("POST", "/json", json, "{", 400),
        ("POST", "/json", json, "{}", 422),
        ("POST", "/json", json, long, 413),
        ("POST", "/form", "text/plain", "a", 415),
        ("POST", "/form", form, "count=x", 422),
        ("POST", "/string", "text/plain", long, 400),
        ("GET", "/key", "", "", 403),
        ("GET", "/status", "", "", 409),
        ("GET", "/none", "", "", 404),
        ("GET", "/nowhere", "", "", 404),
        ("DELETE", "/none", "", "", 404),
        // What rocket cannot read, no fairing sees.
        ("BREW", "/none", "", "", 400),
    ] {
        let fields = [("content-type", content_type)];
        let fields = if content_type.is_empty() { &[] } else { &fields[..] };
        let answer = send(run.server.address, method, target, fields, body);
        let problem = details(&answer);
        assert_eq!(answer.code, code, "{method} {target}: {answer}");
        assert_eq!(problem["status"], code, "{method} {target}");
        assert_eq!(problem["instance"], target.split('?').next().unwrap());
        assert_eq!(run.events.take().len(), 1, "{method} {target}");
    }
    let forwarded = send(run.server.address, "GET", "/key", &[("x-key", "forward")], "");
    assert_eq!((forwarded.code, &details(&forwarded)["instance"]), (401, &json!("/key")));
}

/// With a text, with a status of its own around a problem, streamed, and to HEAD.
#[test]
fn responses_of_all_makes() {
    let run = run(|rocket| rocket.attach(policy().fairing()));
    let answer = get_from(&run, "/text?a=1");
    let expected = json!({
        "title": "Gone", "status": 410, "detail": "it was here", "instance": "/text", "query": "a=1",
    });
    assert_eq!((answer.code, details(&answer)), (410, expected), "{answer}");
    let answer = get_from(&run, "/moved");
    let expected = json!({
        "title": "Locked", "status": 423, "detail": "no row 7", "instance": "/moved",
    });
    assert_eq!((answer.code, details(&answer)), (423, expected), "{answer}");
    let _ = run.events.take();
    let answer = get_from(&run, "/stream");
    let expected = json!({ "title": "Bad Gateway", "status": 502, "instance": "/stream" });
    assert_eq!(details(&answer), expected, "{answer}");
    let [event] = &run.events.take()[..] else { panic!("one event") };
    assert_eq!((event.fields.get("error"), &*event.fields["path"]), (None, "/stream"));
    // The length of a text that was left out is known to nobody.
    let answer = send(run.server.address, "HEAD", "/head", &[], "");
    assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{answer}");
    assert_eq!(answer.header("content-length"), None, "{answer}");
    let (head, get) = ("HEAD", get_from(&run, "/text"));
    let head = send(run.server.address, head, "/text", &[], "");
    assert_eq!(head.header("content-length"), get.header("content-length"), "{head}");
}

/// Launch works, and each customizes once.
#[test]
fn attached_twice() {
    let counting = || {
        ProblemPolicy::new().customize(|_, problem| {
            let count = problem.details().extension::<u8>("count");
            let count = count.map_or(0, |count| count.unwrap());
            problem.with_extension("count", count + 1)
        })
    };
    let policy = counting();
    let twice = run(|rocket| rocket.attach(policy.fairing()).attach(policy.fairing()));
    for target in ["/nowhere", "/derived/limited", "/text"] {
        let answer = get_from(&twice, target);
        assert_eq!(details(&answer)["count"], 2, "{answer}");
        assert_eq!(twice.events.take().len(), 1, "{answer}");
    }
    drop(twice);
    let once = run(|rocket| rocket.attach(counting().fairing()));
    for target in ["/nowhere", "/derived/limited", "/text"] {
        assert_eq!(details(&get_from(&once, target))["count"], 1, "{target}");
    }
}

/// Rocket's pages stay, and an unregistered status is somebody's own.
#[test]
fn what_stays() {
    let run = run(|rocket| rocket.attach(customizing().adopt(false).fairing()));
    for (target, code) in [("/nowhere", 404), ("/path/x", 422)] {
        let answer = get_from(&run, target);
        assert_eq!(answer.code, code, "{answer}");
        assert_eq!(answer.header("content-type"), Some("text/html; charset=utf-8"), "{answer}");
    }
    assert_eq!(run.events.take(), []);
    assert_eq!(details(&get_from(&run, "/derived/limited"))["instance"], "/derived/limited");
}

#[get("/unregistered")]
fn unregistered() -> Status {
    Status::new(499)
}

#[test]
fn a_status_that_is_not_registered() {
    let alone = get_from(&run(|rocket| rocket.mount("/", routes![unregistered])), "/unregistered");
    let behind = run(|rocket| rocket.mount("/", routes![unregistered]).attach(policy().fairing()));
    let behind = get_from(&behind, "/unregistered");
    assert_eq!((behind.code, behind.body), (499, alone.body));
}

/// Others find the problem as it was made so far.
#[test]
fn fairings_around_it() {
    let tell = |name: &'static str| {
        AdHoc::on_response("reports the problem", move |request, response| {
            Box::pin(async move {
                let problem = http_status::rocket::problem(request);
                let instance = problem.as_ref().and_then(|it| it.details().instance());
                response.set_raw_header(name, format!("{instance:?} {}", problem.is_some()));
            })
        })
    };
    let run = run(move |rocket| {
        rocket.attach(tell("x-before")).attach(policy().fairing()).attach(tell("x-after"))
    });
    let answer = get_from(&run, "/derived/limited");
    assert_eq!(answer.header("x-before"), Some("None true"), "{answer}");
    assert_eq!(answer.header("x-after"), Some(r#"Some("/derived/limited") true"#), "{answer}");
    let answer = get_from(&run, "/text");
    assert_eq!(answer.header("x-before"), Some("None false"), "{answer}");
    assert_eq!(answer.header("x-after"), Some(r#"Some("/text") true"#), "{answer}");
    assert_eq!(answer.header("x-frame-options"), Some("SAMEORIGIN"), "{answer}");
}

/// A status that the policy changes is the response's.
#[test]
fn a_status_by_the_policy() {
    let policy = customizing()
        .customize(|_, problem| problem.with_status(status!(451)))
        .body(|_, problem| Body::text(problem.status().reason()));
    let run = run(move |rocket| rocket.attach(policy.fairing()));
    for target in ["/derived/limited", "/nowhere", "/text", "/stream"] {
        let answer = get_from(&run, target);
        assert_eq!(answer.code, 451, "{answer}");
        assert_eq!(answer.body, b"Unavailable For Legal Reasons", "{answer}");
    }
}
