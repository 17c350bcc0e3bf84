//! What real services answer with, by attributes alone: bodies of their own, and the options that
//! say what is sent.

mod cases;
mod json;
mod options;
mod pages;

use std::fmt::Write as _;
use std::time::Duration;

use http_status::{Problem, Status};
use tracing::Level;

pub use self::json::{CodeAndMessage, ErrorText, Errors, Matrix};
pub use self::options::{Foreign, Inner, Optioned};
pub use self::pages::{Nothing, Page, PlainText, Xml};
use crate::answers::is_poem;
use crate::client::{self, Answer};
use crate::documents;
use crate::scenario::{Run, assert_lacks, own_headers};
use crate::secrets::{MARK, SOURCES, Shallow};

/// What may be told to the client: the detail, else what the status says.
fn text_of(problem: &Problem) -> &str {
    problem.details().detail().unwrap_or_else(|| problem.status().reason())
}

/// What a handler calls whose error is made by `?`: the framework's own, which uses the derives, or
/// `Problem`.
///
/// # Errors
///
/// Always.
pub fn answer<E>(case: &str) -> Result<String, E>
where
    E: From<ErrorText>
        + From<CodeAndMessage>
        + From<Errors>
        + From<Matrix>
        + From<PlainText>
        + From<Page>
        + From<Xml>
        + From<Nothing>
        + From<Optioned>,
{
    let source = Shallow::default();
    let after = Duration::from_millis(90_500);
    Err(match case {
        "error-shown" => ErrorText::NoUser(7).into(),
        "error-limited" => ErrorText::Limited { after }.into(),
        "error-hidden" => ErrorText::Down(source).into(),
        "code-shown" => CodeAndMessage::NoUser(7).into(),
        "code-hidden" => CodeAndMessage::Broken(source).into(),
        "errors-shown" => Errors::Invalid(vec!["no title", "no copies"]).into(),
        "errors-hidden" => Errors::Broken(source).into(),
        "matrix-shown" => Matrix::NoRoom.into(),
        "matrix-limited" => Matrix::Limited { after, retry_after_ms: after }.into(),
        "matrix-hidden" => Matrix::Unknown(source).into(),
        "text-shown" => PlainText::Gone("caf\u{e9}").into(),
        "text-hidden" => PlainText::Broken(source).into(),
        "page-shown" => Page::NoPage("b").into(),
        "page-hidden" => Page::Down(source).into(),
        "xml-shown" => Xml::NoSuchKey { resource: "/photos/a&b.jpg" }.into(),
        "xml-exposed" => Xml::SlowDown.into(),
        "xml-hidden" => Xml::Internal(source).into(),
        "nothing-unknown" => Nothing::Unknown.into(),
        "nothing-method" => Nothing::Method.into(),
        "nothing-hidden" => Nothing::Broken(source).into(),
        _ => optioned(case).into(),
    })
}

fn optioned(case: &str) -> Optioned {
    match case {
        "some" => Optioned::Limited {
            after: Some(Duration::from_millis(90_500)),
            note: Some("gr\u{fc}n"),
            limit: Some(10),
        },
        "none" => Optioned::Limited { after: None, note: None, limit: None },
        "detail" => Optioned::NoUser(7),
        "detail-of-5xx" => Optioned::Down { minutes: 5, host: "db-3", source: Shallow::default() },
        "detail-some" => Optioned::Conflict(Some("somebody was faster")),
        "detail-none" => Optioned::Conflict(None),
        "foreign-4xx" => Optioned::Foreign(Foreign(Status::UnsupportedMediaType, "no JSON")),
        "foreign-5xx" => Optioned::Foreign(Foreign(Status::BadGateway, MARK)),
        "foreign-200" => Optioned::Foreign(Foreign(Status::Ok, MARK)),
        _ => Optioned::Checkout(Inner),
    }
}

/// An answer, and what the event and the carried problem must say.
struct Case {
    /// The last segment of the path.
    name: &'static str,
    /// The text of the error.
    error: &'static str,
    /// What of it may be told.
    detail: Option<&'static str>,
    /// The texts of its sources.
    sources: Option<&'static str>,
    /// As [`shown`].
    answer: &'static str,
}

/// An answer without what the frameworks add to it and what they order as they like.
fn shown(answer: &Answer) -> String {
    let mut shown = format!("{}\n", answer.code);
    let content_type = answer.header("content-type").map(|value| ("content-type", value));
    for (name, value) in content_type.into_iter().chain(own_headers(answer)) {
        let _ = writeln!(shown, "{name}: {value}");
    }
    shown + "\n" + str::from_utf8(&answer.body).expect("UTF-8")
}

/// Bodies of a service's own: the status, the header fields, what is hidden, the event and the carried
/// problem are as ever.
pub fn shapes(run: &Run) {
    run_cases(run, &cases::SHAPES, |_| ());
}

/// What the options say is sent, and nothing else.
pub fn options(run: &Run) {
    run_cases(run, &cases::OPTIONS, documents::assert_fits::<Optioned>);
}

fn run_cases(run: &Run, cases: &[Case], documented: fn(&Answer)) {
    let is_poem = is_poem(run);
    for case in cases {
        for way in ["/shaped/", "/shaped-problem/"] {
            let path = format!("{way}{}", case.name);
            let _ = (run.server.carried.problems(), run.events.take());
            let answer = run.get(&path);
            assert_eq!(shown(&answer), case.answer, "{path}");
            documented(&answer);
            assert_lacks(&answer, MARK);
            let is_carried = !is_poem || way == "/shaped-problem/";
            assert_told(run, &answer, case, is_carried);
            let head = client::send(run.server.address, "HEAD", &path);
            assert_eq!((head.code, own_headers(&head)), (answer.code, own_headers(&answer)));
            assert_eq!(head.header("content-type"), answer.header("content-type"), "{head}");
            assert_told(run, &head, case, is_carried);
        }
    }
    let _ = run.server.carried.take();
}

/// That there was one event for the answer, and that it carried its problem.
fn assert_told(run: &Run, answer: &Answer, case: &Case, is_carried: bool) {
    let events = run.events.take();
    let [event] = &*events else { panic!("one event: {events:?}\n{answer}") };
    let level = if answer.code < 500 { Level::DEBUG } else { Level::ERROR };
    assert_eq!(event.level, level, "{answer}");
    assert_eq!(event.fields["status"], answer.code.to_string(), "{answer}");
    let text = |name| event.fields.get(name).map(|text| &**text);
    assert_eq!(text("error"), Some(case.error), "{answer}");
    assert_eq!(text("detail"), case.detail, "{answer}");
    assert_eq!(text("error.sources"), case.sources, "{answer}");
    assert_eq!(text("left_out"), None, "{answer}");
    let expected: &[u16] = if is_carried { &[answer.code] } else { &[] };
    assert_eq!(run.server.carried.problems(), expected, "{answer}");
}
