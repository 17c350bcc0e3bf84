//! A policy around a service on rocket.

use std::io::Cursor;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::mpsc::{SyncSender, sync_channel};

use frameworks::errors::{self, AppError};
use frameworks::made::{self, OwnBody};
use frameworks::policy::foreign::foreign;
use frameworks::policy_scenario;
use frameworks::server::Server;
use http_status::{Problem, ProblemPolicy};
use rocket::config::{Config, LogLevel};
use rocket::fairing::AdHoc;
use rocket::http::Status;
use rocket::serde::json::Json;
use rocket::shield::{NoSniff, Shield};
use rocket::{Build, Request, Response, Rocket, get, post, response, routes};

policy_scenario! { service }

fn service(policies: Vec<ProblemPolicy>) -> Server {
    Server::start(async |_| {
        let (listening, addresses) = sync_channel(1);
        tokio::spawn(app(policies, listening).launch());
        tokio::task::spawn_blocking(move || addresses.recv().unwrap()).await.unwrap()
    })
}

fn app(policies: Vec<ProblemPolicy>, listening: SyncSender<SocketAddr>) -> Rocket<Build> {
    let address = Ipv4Addr::LOCALHOST.into();
    let mut config = Config { address, port: 0, log_level: LogLevel::Off, ..Config::default() };
    config.shutdown.ctrlc = false;
    let tell = AdHoc::on_liftoff("tells where it listens", |rocket| {
        let address = SocketAddr::new(rocket.config().address, rocket.config().port);
        Box::pin(async move { listening.send(address).unwrap() })
    });
    let routes = routes![by_others, derived, problem, by_hand, own, json, panics];
    // Several fields are in another order in each run.
    let shield = Shield::new().enable(NoSniff::Enable);
    let app = rocket::custom(config).mount("/", routes).attach(tell).attach(shield);
    policies.into_iter().fold(app, |app, policy| app.attach(policy.fairing()))
}

struct Foreign(frameworks::policy::foreign::Foreign);

impl<'r> response::Responder<'r, 'static> for Foreign {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let mut response = Response::build();
        response.status(Status::new(self.0.code));
        for (name, value) in self.0.fields {
            response.raw_header_adjoin(name, value);
        }
        let body = Cursor::new(self.0.body);
        if self.0.is_streamed {
            response.streamed_body(body);
        } else {
            response.sized_body(None, body);
        }
        response.ok()
    }
}

#[get("/foreign/<case>")]
fn by_others(case: &str) -> Foreign {
    Foreign(foreign(case))
}

#[get("/derived/<case>")]
fn derived(case: &str) -> Result<String, AppError> {
    errors::answer(case)
}

#[get("/problem/<case>")]
fn problem(case: &str) -> Result<String, Problem> {
    Ok(errors::answer(case)?)
}

#[get("/made/<case>")]
fn by_hand(case: &str) -> Result<String, Problem> {
    made::made(case)
}

#[get("/own/<case>")]
fn own(case: &str) -> Result<String, OwnBody> {
    made::own(case)
}

#[post("/json", format = "json", data = "<json>")]
fn json(json: Json<u32>) -> String {
    json.into_inner().to_string()
}

#[get("/panic")]
fn panics() -> String {
    panic!("secret: on purpose")
}
