//! A problem made by hand of any text: what is written, and what is sent.

#![no_main]

use arbitrary::Arbitrary;
use http::{HeaderName, HeaderValue, Response};
use http_status::{Problem, ProblemDetails, Status};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value};

#[derive(Arbitrary, Debug)]
struct Parts<'a> {
    status: usize,
    steps: Vec<Step<'a>>,
}

#[derive(Arbitrary, Debug)]
enum Step<'a> {
    Type(&'a str),
    Title(&'a str),
    Detail(&'a str),
    Instance(&'a str),
    Extension(&'a str, &'a str),
    Header(&'a str, &'a str),
}

/// Fields that whoever makes or sends the response sets.
const NOT_YOURS: [&str; 6] = [
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "trailer",
    "transfer-encoding",
];

fuzz_target!(|parts: Parts<'_>| {
    let status = Status::ALL[parts.status % Status::ALL.len()];
    let sent = if status.is_error() { status } else { Status::InternalServerError };
    let mut problem = Problem::new(status);
    let mut members = Map::new();
    members.insert("title".into(), sent.reason().into());
    members.insert("status".into(), sent.code().into());
    let mut headers = Vec::new();
    for step in parts.steps {
        let (name, text) = match step {
            Step::Type(text) => ("type", text),
            Step::Title(text) => ("title", text),
            Step::Detail(text) => ("detail", text),
            Step::Instance(text) => ("instance", text),
            Step::Extension(name, text) | Step::Header(name, text) => (name, text),
        };
        problem = match step {
            Step::Type(_) => problem.with_type(text.to_owned()),
            Step::Title(_) => problem.with_title(text.to_owned()),
            Step::Detail(_) => problem.with_detail(text),
            Step::Instance(_) => problem.with_instance(text),
            Step::Extension(..) => problem.with_extension(name, text),
            Step::Header(..) => {
                if let Some(field) = legal(name, text) {
                    // Of a name that adds up the others stay too.
                    headers.retain(|(other, _)| *other != field.0);
                    headers.push(field);
                }
                problem = problem.with_header(name, text);
                continue;
            }
        };
        let is_standard = ["type", "title", "status", "detail", "instance"].contains(&name);
        if !(is_standard && matches!(step, Step::Extension(..))) {
            members.insert(name.into(), text.into());
        }
    }

    let written = serde_json::to_string(problem.details()).expect("a problem can be written");
    assert_eq!(serde_json::from_str::<Map<String, Value>>(&written).unwrap(), members);
    let read: ProblemDetails = serde_json::from_str(&written).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), written);

    let response = Response::<Vec<u8>>::from(problem);
    assert_eq!(response.status(), sent);
    assert_eq!(*response.body(), written.as_bytes());
    for (name, value) in &headers {
        assert_eq!(response.headers().get_all(name).iter().next_back(), Some(value), "{name}");
    }
    assert_eq!(response.headers().keys_len(), headers.len() + 1);
    assert_eq!(response.headers()["content-type"], "application/problem+json");
});

/// The header as it is sent, if it is: what the crate `http` takes, without blanks around it.
fn legal(name: &str, value: &str) -> Option<(HeaderName, HeaderValue)> {
    let value = HeaderValue::from_bytes(value.trim_matches([' ', '\t']).as_bytes()).ok()?;
    let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
    let is_option = value == "close" || value == "upgrade";
    let is_ours = !NOT_YOURS.contains(&name.as_str()) && (name != "connection" || is_option);
    is_ours.then_some((name, value))
}
