//! The user's catchers beside the policy's.

use frameworks::policy::{policy, send};
use rocket::fairing::AdHoc;
use rocket::http::Status;
use rocket::serde::json::Json;
use rocket::{Build, Catcher, Request, Rocket, catch, catchers};
use serde_json::json;

use crate::{details, get_from, run};

#[catch(default)]
fn in_json(status: Status, _: &Request<'_>) -> Json<u16> {
    Json(status.code)
}

#[catch(404)]
fn in_text() -> &'static str {
    "look elsewhere"
}

/// The user's own go before the policy's, wherever they stand and whenever they come.
#[test]
fn catchers_of_the_user() {
    let fairing = || policy().fairing();
    let later = || {
        AdHoc::on_ignite("stage", |rocket| {
            Box::pin(async { rocket.register("/", catchers![in_json]) })
        })
    };
    let with_default: [fn(Rocket<Build>) -> Rocket<Build>; 2] = [
        |rocket| rocket.register("/", catchers![in_json]).attach(policy().fairing()),
        |rocket| rocket.attach(policy().fairing()).register("/", catchers![in_json]),
    ];
    for build in with_default {
        let answer = get_from(&run(build), "/nowhere");
        assert_eq!((answer.code, &*answer.body), (404, &b"404"[..]), "{answer}");
    }
    let answer = get_from(&run(|rocket| rocket.attach(fairing()).attach(later())), "/nowhere");
    assert_eq!((answer.code, &*answer.body), (404, &b"404"[..]), "{answer}");

    let api = run(|rocket| rocket.register("/api", catchers![in_json]).attach(fairing()));
    let answer = get_from(&api, "/api/nowhere");
    assert_eq!((answer.code, &*answer.body), (404, &b"404"[..]), "{answer}");
    assert_eq!(details(&get_from(&api, "/nowhere"))["instance"], "/nowhere");
    drop(api);

    let text = run(|rocket| rocket.register("/", catchers![in_text]).attach(fairing()));
    assert_eq!(details(&get_from(&text, "/nowhere"))["detail"], "look elsewhere");
    assert_eq!(details(&get_from(&text, "/key"))["status"], 403);
}

/// Rocket then says something itself, which is nobody's format.
#[test]
fn catchers_that_fail() {
    #[catch(default)]
    fn fails(_: Status, _: &Request<'_>) -> Result<(), Status> {
        Err(Status::NotFound)
    }
    #[catch(default)]
    fn panics(_: Status, _: &Request<'_>) -> &'static str {
        panic!("secret: on purpose")
    }
    let failing: [fn() -> Vec<Catcher>; 2] = [|| catchers![fails], || catchers![panics]];
    for catchers in failing {
        let run = run(|rocket| rocket.register("/", catchers()).attach(policy().fairing()));
        for accept in ["application/json", "*/*"] {
            let answer = send(run.server.address, "GET", "/key", &[("accept", accept)], "");
            let bare = json!({
                "title": "Internal Server Error", "status": 500, "instance": "/key",
            });
            assert_eq!((answer.code, details(&answer)), (500, bare), "{answer}");
            assert_eq!(run.events.take().len(), 1, "{answer}");
        }
    }
}
