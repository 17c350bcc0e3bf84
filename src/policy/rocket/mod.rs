//! rocket: a fairing, and a catcher.

mod body;
mod catcher;

use std::boxed::Box;
use std::io::Cursor;
use std::sync::Arc;

use rocket::fairing::{Fairing, Info, Kind, Result};
use rocket::http::Method;
use rocket::{Build, Request, Response, Rocket, async_trait};

use self::body::{Unknown, is_of_rocket, read_text};
use self::catcher::Register;
use super::adopt::{Origin, Seen, Verdict, with_text};
use super::{RequestHead, Rules};
use crate::Problem;
use crate::rocket::{carried, carry, status_code, was_caught_by};

/// The fairing of a [`ProblemPolicy`](crate::ProblemPolicy), from its `fairing()`.
///
/// ```
/// use http_status::ProblemPolicy;
///
/// let policy = ProblemPolicy::new();
/// let rocket = rocket::build().attach(policy.fairing());
/// # let _ = rocket;
/// ```
#[derive(Clone, Debug)]
pub struct ProblemFairing(pub(super) Arc<Rules>);

#[async_trait]
impl Fairing for ProblemFairing {
    fn info(&self) -> Info {
        Info { name: "http-status: problem policy", kind: Kind::Ignite | Kind::Response }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> Result {
        Ok(if self.0.adopt { rocket.attach(Register(self.0.clone())) } else { rocket })
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        if response.status().code < 400 || was_caught_by(request, &self.0) {
            return;
        }
        match judge(&self.0, request, response).await {
            Verdict::Leave => {}
            Verdict::Make(problem, origin) => answer(&self.0, request, response, problem, origin),
            Verdict::Read(status) => {
                let problem = with_text(status, read_text(response.body_mut()).await);
                answer(&self.0, request, response, problem, Origin::Adopted);
            }
        }
    }
}

async fn judge<'r>(
    rules: &Rules,
    request: &'r Request<'_>,
    response: &mut Response<'r>,
) -> Verdict {
    let (code, carried) = (response.status().code, carried(request, response));
    if carried.is_none() && rules.adopt && is_of_rocket(request, response).await {
        // The framework's voice, and nobody's format.
        return rules.judge(&Seen::empty(code));
    }
    let length = response.body_mut().size().await.map(|length| length as u64);
    let is_head = request.method() == Method::Head;
    rules.judge(&Seen::new(code, response, length, is_head, carried.as_ref()))
}

/// Makes the response anew, but for the header fields of others.
fn answer(
    rules: &Arc<Rules>,
    request: &Request<'_>,
    response: &mut Response<'_>,
    problem: Problem,
    origin: Origin,
) {
    let (method, target) = (request.method().as_str(), request.uri());
    let query = target.query().map(|query| query.raw().as_str());
    let path = target.path().raw().as_str();
    let head = RequestHead::new(method, path, query, request.headers());
    let made = rules.make(problem, origin, Some(&head));
    made.write_fields(response);
    response.set_status(status_code(made.problem.status()));
    // For `HEAD` rocket itself leaves the bytes out, and sends their length.
    if made.is_length_known {
        response.set_sized_body(made.body.len(), Cursor::new(made.body));
    } else {
        response.set_sized_body(None, Unknown);
    }
    carry(request, response, made.problem);
}
