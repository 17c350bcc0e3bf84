//! rocket.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::mpsc::{SyncSender, sync_channel};

use frameworks::bodies;
use frameworks::errors::{self, AppError};
use frameworks::made::{self, OwnBody};
use frameworks::scenario;
use frameworks::server::{Carried, Server};
use http_status::rocket::status_code;
use http_status::{HttpError, Problem, Unexpected, status};
use rocket::config::{Config, LogLevel};
use rocket::fairing::{AdHoc, Fairing, Info, Kind};
use rocket::{Build, Request, Response, Rocket, async_trait, get, post, routes};

scenario! { service, a_rejection_answers 422 }

/// rocket's status is an error too.
#[test]
fn a_status_of_rocket() {
    for (code, expected) in [(404, 404), (471, 400), (599, 500), (200, 500), (299, 500), (600, 500)]
    {
        assert_eq!(rocket::http::Status::new(code).status().code(), expected, "{code}");
    }
    assert_eq!(rocket::http::Status::from_code(404), Some(status_code(status!(404))));
}

/// What a type of rocket's knows of its status; itself it is not `Sync`.
#[derive(Debug, thiserror::Error, HttpError, http_status::rocket::Responder)]
#[error("no number")]
struct Unreadable {
    #[status]
    status: rocket::http::Status,
}

impl From<rocket::form::Error<'_>> for Unreadable {
    fn from(error: rocket::form::Error<'_>) -> Self {
        Self { status: error.status() }
    }
}

#[test]
fn refused_json() {
    let run = scenario::Run::new(service);
    let sent = scenario::refused_json(&run);
    assert_eq!(
        sent,
        [
            r#"{"title":"Unprocessable Content","status":422,"detail":"no number"}"#,
            r#"{"title":"Unprocessable Content","status":422,"detail":"no number"}"#,
            r#"{"title":"Unprocessable Content","status":422,"detail":"no number"}"#,
        ]
    );
}

fn service() -> Server {
    Server::start(start)
}

async fn start(carried: Carried) -> SocketAddr {
    let (listening, addresses) = sync_channel(1);
    tokio::spawn(app(carried, listening).launch());
    tokio::task::spawn_blocking(move || addresses.recv().unwrap()).await.unwrap()
}

fn app(carried: Carried, listening: SyncSender<SocketAddr>) -> Rocket<Build> {
    let loopback = Ipv4Addr::LOCALHOST.into();
    let mut config =
        Config { address: loopback, port: 0, log_level: LogLevel::Off, ..Config::default() };
    config.shutdown.ctrlc = false;
    let routes = routes![
        derived,
        derived_post,
        problem,
        problem_post,
        built,
        by_hand,
        unexpected,
        own,
        json,
        shaped,
        shaped_problem,
        user,
        row,
        status
    ];
    let tell = AdHoc::on_liftoff("tells where it listens", |rocket| {
        let address = SocketAddr::new(rocket.config().address, rocket.config().port);
        Box::pin(async move { listening.send(address).unwrap() })
    });
    rocket::custom(config).mount("/", routes).attach(ReadError(carried)).attach(tell)
}

#[get("/derived/<case>")]
fn derived(case: &str) -> Result<String, AppError> {
    errors::answer(case)
}

#[post("/derived/<case>")]
fn derived_post(case: &str) -> Result<String, AppError> {
    errors::answer(case)
}

#[get("/problem/<case>")]
fn problem(case: &str) -> Result<String, Problem> {
    Ok(errors::answer(case)?)
}

#[post("/problem/<case>")]
fn problem_post(case: &str) -> Result<String, Problem> {
    Ok(errors::answer(case)?)
}

#[get("/built")]
fn built() -> Problem {
    made::built()
}

#[get("/made/<case>")]
fn by_hand(case: &str) -> Result<String, Problem> {
    made::made(case)
}

#[get("/unexpected/<case>")]
fn unexpected(case: &str) -> Result<String, Unexpected> {
    made::unexpected(case)
}

#[get("/own/<case>")]
fn own(case: &str) -> Result<String, OwnBody> {
    made::own(case)
}

#[post("/json", data = "<number>")]
fn json(number: &str) -> Result<String, Unreadable> {
    let number: Result<u32, _> = number.parse();
    Ok(number.map_err(rocket::form::Error::from)?.to_string())
}

#[get("/shaped/<case>")]
fn shaped(case: &str) -> Result<String, Shaped> {
    bodies::answer(case)
}

#[get("/shaped-problem/<case>")]
fn shaped_problem(case: &str) -> Result<String, Problem> {
    bodies::answer(case)
}

/// rocket has no error of its own that any responder turns into.
macro_rules! shaped {
    ($($Type:ident)*) => {
        #[derive(rocket::Responder)]
        enum Shaped {
            $($Type(bodies::$Type),)*
        }

        $(impl From<bodies::$Type> for Shaped {
            fn from(error: bodies::$Type) -> Self {
                Self::$Type(error)
            }
        })*
    };
}

shaped! { ErrorText CodeAndMessage Errors Matrix PlainText Page Xml Nothing Optioned }

#[get("/users/<id>")]
fn user(id: u64) -> Result<String, AppError> {
    Ok(errors::row(id)?)
}

#[get("/rows/<id>")]
fn row(id: u64) -> Result<String, Problem> {
    Ok(errors::row(id)?)
}

#[get("/status/<code>")]
fn status(code: u16) -> Result<String, AppError> {
    errors::upstream(code)
}

struct ReadError(Carried);

#[async_trait]
impl Fairing for ReadError {
    fn info(&self) -> Info {
        Info { name: "reads the error", kind: Kind::Response }
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, _: &mut Response<'r>) {
        self.0.extension(http_status::rocket::problem(request).as_ref());
    }
}
