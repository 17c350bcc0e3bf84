//! Every way to say what the detail, the header fields and the members are, on each level: what is answered fits
//! exactly one option, and a detail is there where the list says that it always is, and not where it never is.

use documents::fits;
use http_status::{Catalogue, HttpError, Problem, ProblemTypes, Status, StatusSet, Untyped};
use serde_json::Value;

/// What an inner error can say.
#[derive(Clone, Debug, thiserror::Error, HttpError, ProblemTypes)]
#[error("inner")]
enum Inner {
    #[status(404)]
    Plain,
    #[status(404, hide)]
    Hidden,
    #[status(500)]
    Broken,
    #[status(503, expose)]
    Exposed,
    #[status(502, detail = "said")]
    Said,
    #[status(410, type = "/probs/gone", title = "Gone for good")]
    Optional(#[status(detail)] Option<String>),
    #[status(404)]
    Member {
        #[status(extension)]
        member: u8,
        #[status(header = "x-a")]
        header: Option<u8>,
    },
    #[error("any {0}")]
    Any(#[status] Status),
    #[error("shown {0}")]
    #[status(expose)]
    Shown(#[status] Status),
    #[error(transparent)]
    #[status(404)]
    Another(#[from] std::num::TryFromIntError),
    #[error("again: {0}")]
    #[status(transparent, extension("again" = true))]
    Again(Box<Inner>),
}

fn inner() -> Vec<Inner> {
    let mut all = vec![
        Inner::Plain,
        Inner::Hidden,
        Inner::Broken,
        Inner::Exposed,
        Inner::Said,
        Inner::Optional(None),
        Inner::Optional(Some("text".into())),
        Inner::Member { member: 3, header: None },
        Inner::Member { member: 3, header: Some(4) },
        Inner::Another(u8::try_from(300).unwrap_err()),
    ];
    for status in [200, 404, 410, 418, 500, 503].map(|code| Status::from_code(code).unwrap()) {
        all.extend([Inner::Any(status), Inner::Shown(status)]);
    }
    let again: Vec<_> = all.iter().map(|it| Inner::Again(Box::new(it.clone()))).collect();
    all.extend(again);
    all
}

/// Checks all answers of an outer error, of which one is made of each inner one.
fn check<E>(outer: impl Fn(Inner) -> E)
where
    E: HttpError + ProblemTypes<Untyped> + std::error::Error + Send + Sync + 'static,
{
    let catalogue = Catalogue::of::<E>();
    let responses = Value::from(catalogue.to_openapi());
    documents::check(&responses);
    let statuses = catalogue.iter().map(|it| it.status().map_or(E::STATUSES, |it| [it].into()));
    assert_eq!(statuses.fold(StatusSet::EMPTY, StatusSet::union), E::STATUSES);
    for inner in inner() {
        let shown = format!("{inner:?}");
        let problem = Problem::from(outer(inner.clone()));
        let (status, uri) = (problem.status(), problem.details().problem_type());
        let could_be: Vec<_> =
            catalogue.find(uri).filter(|it| it.status().is_none_or(|it| it == status)).collect();
        assert!(!could_be.is_empty(), "{shown}");
        let has_detail = could_be.iter().any(|it| it.has_detail());
        assert!(has_detail || problem.details().detail().is_none(), "{shown}");
        fits(&responses, outer(inner));
    }
}

macro_rules! outer {
    ($($name:ident $(($attribute:meta))? { $($field:tt)* } $value:expr;)*) => {$(
        #[test]
        fn $name() {
            #[derive(Debug, thiserror::Error, HttpError, ProblemTypes)]
            #[error("outer")]
            $(#[$attribute])?
            struct Outer {
                #[status]
                inner: Inner,
                $($field)*
            }

            let make: fn(Inner) -> Outer = $value;
            check(make);
        }
    )*};
}

outer! {
    nothing {} |inner| Outer { inner };
    exposed (status(expose)) {} |inner| Outer { inner };
    hidden (status(hide)) {} |inner| Outer { inner };
    said (status(detail = "outer says")) {} |inner| Outer { inner };
    a_field { #[status(detail)] text: &'static str, } |inner| Outer { inner, text: "a" };
    some { #[status(detail)] text: Option<&'static str>, } |inner| Outer { inner, text: Some("a") };
    none { #[status(detail)] text: Option<&'static str>, } |inner| Outer { inner, text: None };
    a_type (status(type = "/probs/outer", title = "Outer")) {} |inner| Outer { inner };
    a_blank_type (status(type = "about:blank")) {} |inner| Outer { inner };
    a_header (status(header("x-a" = "1"))) {} |inner| Outer { inner };
    a_member (status(extension("member" = "text"))) {} |inner| Outer { inner };
    no_member { #[status(extension)] member: Option<String>, } |inner| Outer { inner, member: None };
    its_member { #[status(extension)] member: Option<String>, } |inner| {
        Outer { inner, member: Some("text".into()) }
    };
    an_instance { #[status(instance)] at: Option<String>, } |inner| {
        Outer { inner, at: Some("/a".into()) }
    };
}

#[test]
fn alone() {
    check(|inner| inner);
}

#[test]
fn two_levels() {
    #[derive(Debug, thiserror::Error, HttpError, ProblemTypes)]
    enum Outer<E: std::error::Error + 'static> {
        #[error("outer: {0}")]
        #[status(transparent)]
        Plain(E),
        #[error("outer: {0}")]
        #[status(transparent, hide)]
        Hidden(E),
        #[error("outer: {0}")]
        #[status(transparent, expose, title = "Outer")]
        Exposed(E),
    }
    check(|inner| Outer::Plain(Outer::Plain(inner)));
    check(|inner| Outer::Plain(Outer::Hidden(inner)));
    check(|inner| Outer::Plain(Outer::Exposed(inner)));
    check(|inner| Outer::Hidden(Outer::Exposed(inner)));
    check(|inner| Outer::Exposed(Outer::Hidden(inner)));
}
