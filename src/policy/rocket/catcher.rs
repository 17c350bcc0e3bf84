//! A default catcher, where the user has none. It answers a request that no fairing sees, too: one that
//! rocket cannot read.

use std::boxed::Box;
use std::sync::Arc;

use rocket::catcher::{Handler, Result};
use rocket::fairing::{self, Fairing, Info, Kind};
use rocket::http::Status;
use rocket::{Build, Catcher, Request, Response, Rocket, async_trait};

use super::answer;
use crate::policy::Rules;
use crate::policy::adopt::{Seen, Verdict};
use crate::rocket::note_caught_by;

/// Registers the catcher. rocket does not launch with two default catchers at one base. This fairing
/// comes last, so it sees those of the others.
pub(super) struct Register(pub(super) Arc<Rules>);

#[async_trait]
impl Fairing for Register {
    fn info(&self) -> Info {
        Info { name: "http-status: default catcher", kind: Kind::Ignite }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
        // One at another base is for what is below it, and goes before ours there.
        let is_there = |it: &Catcher| it.code.is_none() && it.base.path() == "/";
        if rocket.catchers().any(is_there) {
            return Ok(rocket);
        }
        let mut catcher = Catcher::new(None, Caught(self.0.clone()));
        catcher.name = Some("http-status".into());
        Ok(rocket.register("/", [catcher].to_vec()))
    }
}

#[derive(Clone)]
struct Caught(Arc<Rules>);

#[async_trait]
impl Handler for Caught {
    async fn handle<'r>(&self, status: Status, request: &'r Request<'_>) -> Result<'r> {
        let Verdict::Make(problem, origin) = self.0.judge(&Seen::empty(status.code)) else {
            return Catcher::default().handler.handle(status, request).await;
        };
        let mut response = Response::build().status(status).finalize();
        answer(&self.0, request, &mut response, problem, origin);
        note_caught_by(request, self.0.clone());
        Ok(response)
    }
}
