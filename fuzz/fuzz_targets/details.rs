//! Problem details as a client reads them: any bytes, and errors that come back.

#![no_main]

use std::collections::BTreeMap;
use std::fmt;

use arbitrary::Arbitrary;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response};
use http_status::{FromProblem, HttpError, Problem, ProblemDetails, Status};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use serde_json::value::RawValue;

#[derive(Arbitrary, Debug)]
enum Input<'a> {
    Any { code: u16, content_type: Option<&'a [u8]>, header: (&'a [u8], &'a [u8]), body: &'a [u8] },
    Members { code: u16, members: Vec<(usize, Json<'a>)>, header: Option<i64> },
    Error(ShopError),
}

#[derive(Arbitrary, Debug)]
enum Json<'a> {
    Null,
    Number(i64),
    Real(f64),
    Text(&'a str),
    Uri(usize),
    Code(u16),
    Raw(&'a str),
    List(Vec<u8>),
}

const NAMES: [&str; 10] = [
    "type", "title", "status", "detail", "instance", "balance", "accounts", "note", "request",
    "other",
];

const URIS: [&str; 5] = ["about:blank", "/probs/credit", "/probs/limit", "/probs/inner", ""];

#[derive(Arbitrary, Clone, Debug, PartialEq, HttpError, FromProblem)]
#[status(400)]
enum ShopError {
    #[status(404)]
    NoArticle,
    #[status(403, type = "/probs/credit", title = "Out of credit")]
    Credit {
        #[status(extension)]
        balance: i128,
        #[status(extension)]
        accounts: Vec<u8>,
        #[status(extension)]
        note: Option<String>,
    },
    #[status(429, type = "/probs/limit")]
    Limit {
        #[status(header = "retry-after")]
        seconds: u32,
        #[status(detail)]
        detail: String,
    },
    #[status(503, type = "/probs/limit")]
    Busy {
        #[status(header = "x-count")]
        count: Option<i64>,
        #[status(instance)]
        instance: u64,
    },
    #[status(transparent)]
    Inner {
        #[status(extension)]
        request: Option<u64>,
        source: Box<Inner>,
    },
    Malformed,
    #[status(server_only, 500)]
    Database,
}

#[derive(Arbitrary, Clone, Debug, PartialEq, HttpError, FromProblem)]
enum Inner {
    #[status(409)]
    Taken,
    #[status(410, type = "/probs/inner")]
    Gone {
        #[status(extension = "map")]
        map: BTreeMap<String, Option<i16>>,
    },
    Status(#[status] Other),
}

/// Those of which no variant has the status.
#[derive(Clone, Debug, PartialEq, HttpError, FromProblem)]
#[status(transparent)]
struct Other(Status);

impl<'a> Arbitrary<'a> for Other {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        let is_other = |it: &&Status| it.is_error() && ![400, 404, 409].contains(&it.code());
        let all: Vec<_> = Status::ALL.iter().filter(is_other).collect();
        Ok(Self(**u.choose(&all)?))
    }
}

macro_rules! errors {
    ($($name:ident)*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{self:?}")
            }
        }
        impl std::error::Error for $name {}
    )*};
}

errors!(ShopError Inner Other);

fuzz_target!(|input: Input<'_>| match input {
    Input::Any { code, content_type, header, body } => {
        let mut response = Response::new(body.to_owned());
        *response.status_mut() = status_code(code);
        let content_type = content_type.unwrap_or(b"application/problem+json");
        if let Ok(value) = HeaderValue::from_bytes(content_type) {
            response.headers_mut().append(CONTENT_TYPE, value);
        }
        let name = http::HeaderName::from_bytes(header.0);
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(header.1)) {
            response.headers_mut().append(name, value);
        }
        read(&response);
    }
    Input::Members { code, members, header } => {
        let members = members.iter().map(|(name, json)| {
            format!("{}:{}", Value::from(NAMES[name % NAMES.len()]), json.written())
        });
        let body = format!("{{{}}}", members.collect::<Vec<_>>().join(","));
        let mut response = Response::new(body.into_bytes());
        *response.status_mut() = status_code(code);
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(number) = header {
            headers.insert("retry-after", number.into());
            headers.insert("x-count", number.into());
        }
        read(&response);
    }
    Input::Error(error) => {
        let is_server_only = matches!(error, ShopError::Database);
        let response = Response::<Vec<u8>>::from(Problem::from(error.clone()));
        let details = ProblemDetails::from_response(&response).expect("it is an error");
        let back = details.downcast::<ShopError>();
        if is_server_only {
            // Its status is known by what has any.
            let any = ShopError::Inner {
                request: None,
                source: Inner::Status(Other(Status::InternalServerError)).into(),
            };
            assert_eq!(back, Ok(any));
        } else {
            assert_eq!(back, Ok(error));
        }
    }
});

fn status_code(code: u16) -> http::StatusCode {
    http::StatusCode::from_u16(100 + code % 900).unwrap()
}

impl Json<'_> {
    fn written(&self) -> String {
        match self {
            Self::Null => "null".into(),
            Self::Number(number) => number.to_string(),
            Self::Real(number) => Value::from(*number).to_string(),
            Self::Text(text) => Value::from(*text).to_string(),
            Self::Uri(at) => Value::from(URIS[at % URIS.len()]).to_string(),
            Self::Code(code) => (400 + code % 200).to_string(),
            Self::Raw(text) => text.to_string(),
            Self::List(list) => format!("{list:?}"),
        }
    }
}

fn read(response: &Response<Vec<u8>>) {
    let (code, body) = (response.status().as_u16(), response.body());
    let content_type =
        response.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes).unwrap_or_default();
    let essence = content_type.split(|byte| *byte == b';').next().unwrap();
    // A value beyond ASCII is no media type.
    let is_problem = essence.trim_ascii().eq_ignore_ascii_case(b"application/problem+json")
        && content_type.is_ascii();
    let object = serde_json::from_slice::<BTreeMap<String, Box<RawValue>>>(body);
    let is_read = is_problem && object.is_ok();

    let details = ProblemDetails::from_response(response);
    assert_eq!(details.is_some(), is_read || (400..600).contains(&code));
    let Some(details) = details else { return };
    let _ = format!("{details} {details:?}");
    assert_eq!(details.code(), Some(code));
    assert_eq!(details.headers().count(), response.headers().len());
    if !is_read {
        assert_eq!((details.title(), details.detail(), details.instance()), (None, None, None));
        assert_eq!((details.problem_type(), details.extensions().count()), ("about:blank", 0));
    }
    if let Ok(object) = object.as_ref().map_err(drop).and_then(|it| is_read.then_some(it).ok_or(()))
    {
        let text =
            |name| object.get(name).and_then(|it| serde_json::from_str::<String>(it.get()).ok());
        assert_eq!(details.problem_type(), text("type").as_deref().unwrap_or("about:blank"));
        assert_eq!(details.title(), text("title").as_deref());
        assert_eq!(details.detail(), text("detail").as_deref());
        assert_eq!(details.instance(), text("instance").as_deref());
        let standard = ["type", "title", "status", "detail", "instance"];
        let members: BTreeMap<_, _> = details.extensions().collect();
        let expected = object.iter().filter(|(name, _)| !standard.contains(&&***name));
        assert!(
            members
                .iter()
                .map(|(name, it)| (*name, *it))
                .eq(expected.map(|(name, it)| (&**name, it.get())))
        );
        round_trip(&details);
    }

    let before = details.clone();
    match details.downcast::<ShopError>() {
        Err(details) => {
            assert_eq!(details, before);
            assert!(details.extensions().eq(before.extensions()));
            assert!(details.headers().eq(before.headers()));
        }
        Ok(error) => {
            let problem = Problem::from(error);
            let sent = problem.details();
            assert_eq!(sent.problem_type(), before.problem_type());
            for (name, json) in sent.extensions() {
                let received = before.extension::<Value>(name).expect("it was there").unwrap();
                // A map may be written in another order, and an integer as a fraction.
                let sent: Value = serde_json::from_str(json).unwrap();
                assert_eq!(sent, received, "{name}");
            }
        }
    }
}

/// What is written is what was read.
fn round_trip(details: &ProblemDetails) {
    let Ok(written) = serde_json::to_string(details) else {
        panic!("problem details can be written")
    };
    let Ok(read) = serde_json::from_str::<ProblemDetails>(&written) else {
        // A number or a text that no `Value` can hold.
        return assert!(serde_json::from_str::<Value>(&written).is_err());
    };
    assert_eq!(&read, details);
}
