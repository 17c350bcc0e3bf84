//! Round trips of random values, and random problem details.

use std::collections::BTreeMap;

use http_status::{FromProblem, HttpError, ProblemDetails, Status};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use thiserror::Error;

use super::returned;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Kind {
    Unit,
    Newtype(i128),
    Tuple(char, u128),
    Struct { text: Option<String>, list: Vec<Kind> },
}

#[derive(Clone, Debug, Error, PartialEq, HttpError, FromProblem)]
#[error("the inner error")]
enum Inner<M> {
    #[status(404, type = "/probs/shared")]
    Shared {
        #[status(extension)]
        member: M,
    },
    #[status(409)]
    Conflict(#[status(extension = "kind")] Kind, #[status(header = "x-kind")] i64),
    #[status(503, type = "/probs/texts")]
    Texts {
        #[status(detail)]
        detail: String,
        #[status(instance)]
        instance: u64,
        #[status(header = "x-text")]
        header: Option<String>,
        #[status(default = default_text)]
        unsent: String,
    },
}

fn default_text() -> String {
    "default".into()
}

#[derive(Clone, Debug, Error, PartialEq, HttpError, FromProblem)]
#[error("the outer error")]
#[status(header("x-all" = "all"))]
enum Outer<M> {
    #[status(400, type = "/probs/shared", extension("note" = "none"))]
    Shared {
        #[status(extension)]
        note: Option<String>,
        #[status(extension)]
        map: BTreeMap<String, Option<f64>>,
    },
    #[status(429)]
    Limited(#[status(header = "retry-after")] Option<u32>),
    #[status(transparent)]
    Inner {
        #[status(extension = "outer-member")]
        member: Option<M>,
        source: Box<Inner<M>>,
    },
    Status(#[status] Status),
}

fn kind() -> impl Strategy<Value = Kind> {
    let leaf = prop_oneof![
        Just(Kind::Unit),
        any::<i128>().prop_map(Kind::Newtype),
        any::<(char, u128)>().prop_map(|(c, n)| Kind::Tuple(c, n)),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        (any::<Option<String>>(), vec(inner, 0..3))
            .prop_map(|(text, list)| Kind::Struct { text, list })
    })
}

/// What a header field can be: no white space around it, and nothing that controls.
fn value() -> impl Strategy<Value = String> {
    "([!-~é☺]([ -~é☺]{0,20}[!-~é☺])?)?"
}

fn inner() -> impl Strategy<Value = Inner<Vec<f32>>> {
    let number = any::<f32>().prop_filter("JSON has no others", |number| number.is_finite());
    prop_oneof![
        vec(number, 0..4).prop_map(|member| Inner::Shared { member }),
        (kind(), any::<i64>()).prop_map(|(kind, number)| Inner::Conflict(kind, number)),
        (any::<String>(), any::<u64>(), option::of(value())).prop_map(
            |(detail, instance, header)| Inner::Texts {
                detail,
                instance,
                header,
                unsent: default_text(),
            }
        ),
    ]
}

fn outer() -> impl Strategy<Value = Outer<Vec<f32>>> {
    let number = option::of(any::<f64>().prop_filter("JSON has no others", |it| it.is_finite()));
    let note = option::of(any::<String>().prop_filter("the constant", |note| note != "none"));
    // Those that no variant has.
    let statuses: Vec<_> = Status::ALL
        .iter()
        .copied()
        .filter(|status| status.is_error() && ![409, 429].contains(&status.code()))
        .collect();
    prop_oneof![
        (note, btree_map(any::<String>(), number, 0..4))
            .prop_map(|(note, map)| Outer::Shared { note, map }),
        any::<Option<u32>>().prop_map(Outer::Limited),
        (option::of(Just(vec![1.5])), inner())
            .prop_map(|(member, inner)| Outer::Inner { member, source: Box::new(inner) }),
        proptest::sample::select(statuses).prop_map(Outer::Status),
    ]
}

/// Any problem details, most of which have a known type or status.
fn details() -> impl Strategy<Value = Value> {
    let uris = ["/probs/shared", "/probs/texts", "about:blank", "", "/probs/other"];
    let member = prop_oneof![
        Just(Value::Null),
        Just(json!([])),
        Just(json!([1.5])),
        Just(json!("Unit")),
        Just(json!({})),
        any::<i32>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    let names = ["member", "kind", "note", "map", "outer-member", "detail", "instance", "x"];
    let members = btree_map(proptest::sample::select(names.to_vec()), member, 0..6);
    let codes = [400, 404, 409, 429, 500, 503, 471, 200];
    let head = (
        option::of(proptest::sample::select(uris.to_vec())),
        option::of(proptest::sample::select(codes.to_vec())),
    );
    (head, members).prop_map(|((uri, code), members)| {
        let mut all = json!(members);
        if let Some(uri) = uri {
            all["type"] = uri.into();
        }
        if let Some(code) = code {
            all["status"] = code.into();
        }
        all
    })
}

proptest! {
    #[test]
    fn round_trip(error in outer()) {
        prop_assert_eq!(returned(error.clone()), Ok(error));
    }

    /// The problem of an error that is read back is the one that it was read from, less what the error
    /// does not have.
    #[test]
    fn whole_or_right(details in details()) {
        let details: ProblemDetails = serde_json::from_value(details).unwrap();
        let before = details.clone();
        match details.downcast::<Outer<Vec<f32>>>() {
            Err(details) => {
                prop_assert_eq!(&details, &before);
                prop_assert!(details.extensions().eq(before.extensions()));
            }
            Ok(error) => {
                let problem = http_status::Problem::from(error);
                let again = problem.details();
                prop_assert_eq!(again.problem_type(), before.problem_type());
                for (name, json) in again.extensions() {
                    // A constant stands for what is absent.
                    let is_constant = name == "note" && json == "\"none\"";
                    let sent = before.extension::<Value>(name).map(Result::unwrap);
                    let json: Value = serde_json::from_str(json).unwrap();
                    prop_assert!(is_constant || sent == Some(json), "{name}");
                }
            }
        }
    }
}
