//! What a type says of those that it delegates to.

use http_status::{Catalogue, HttpError, ProblemType, ProblemTypes, Status, Untyped, status};
use serde_json::json;

use super::{code, list};

#[derive(HttpError, ProblemTypes)]
#[expect(dead_code, reason = "what is listed is not made")]
enum Inner {
    /// The inner one.
    #[status(404, type = "/probs/inner", title = "Inner", header("x-a" = "1"))]
    Missing(#[status(extension = "0")] u8),
    #[status(409, hide)]
    Hidden,
    #[status(503, expose)]
    Exposed,
    #[status(500, detail = "said")]
    Said,
    #[status(502)]
    Silent,
}

fn details(of: &[ProblemType]) -> Vec<(u16, bool)> {
    of.iter().map(|it| (code(it), it.has_detail())).collect()
}

#[test]
fn as_it_is() {
    #[derive(HttpError, ProblemTypes)]
    #[expect(dead_code, reason = "what is listed is not made")]
    enum Outer {
        /// The outer one.
        #[status(transparent)]
        A(Inner),
        #[status(410)]
        Gone,
        #[status(transparent)]
        Again(Box<Inner>),
    }
    let all = list::<Outer>();
    let names: Vec<_> = all.iter().map(|it| (it.error(), it.variant())).collect();
    assert_eq!(names[..2], [("Inner", "Missing"), ("Inner", "Hidden")]);
    assert_eq!(names[5], ("Outer", "Gone"));
    assert_eq!(all[0].description(), "The inner one.");
    assert_eq!(all[1].description(), "The outer one.");
    assert_eq!(
        details(&all[..6]),
        [(404, true), (409, false), (503, true), (500, true), (502, false), (410, true)]
    );
}

#[test]
fn what_stands_beside_it_holds_for_all() {
    #[derive(HttpError, ProblemTypes)]
    #[status(header("x-b" = "2"))]
    #[expect(dead_code, reason = "what is listed is not made")]
    enum Outer {
        #[status(type = "/probs/outer", title = "Outer", header("x-a" = "9"), expose)]
        A(#[status] Inner, #[status(extension = "0")] Vec<u8>),
        #[status(hide)]
        B(#[status] Inner, #[status(extension = "0")] Option<u8>),
    }
    let all = list::<Outer>();
    assert_eq!(all.len(), 10);
    for outer in &all[..5] {
        assert_eq!((outer.problem_type(), outer.title()), ("/probs/outer", "Outer"));
        assert!(outer.has_detail());
    }
    let headers = |at: usize| -> Vec<_> {
        all[at].headers().map(|it| (it.name(), it.value().unwrap())).collect()
    };
    assert_eq!(headers(0), [("x-b", "2"), ("x-a", "9")]);
    assert_eq!(headers(5), [("x-a", "1"), ("x-b", "2")]);
    assert!(all[5..].iter().all(|it| !it.has_detail()));
    assert_eq!(all[5].problem_type(), "/probs/inner");
    let schemas = |at: usize| -> Vec<_> {
        all[at].members().map(|it| (it.schema().clone(), it.is_optional())).collect()
    };
    let (byte, bytes) = (
        json!({ "type": "integer", "minimum": 0, "maximum": 255 }),
        json!({ "type": "array", "items": { "type": "integer", "minimum": 0, "maximum": 255 } }),
    );
    assert_eq!(schemas(0), [(bytes.clone(), false)]);
    assert_eq!(schemas(1), [(bytes, false)]);
    // The inner one is always there.
    assert_eq!(schemas(5), [(byte.clone(), false)]);
    assert_eq!(schemas(6), [(byte, true)]);
}

#[test]
fn any_status() {
    #[derive(HttpError, ProblemTypes)]
    #[expect(dead_code, reason = "what is listed is not made")]
    enum Outer {
        #[status(transparent, title = "Upstream")]
        Up(Status),
        Down(#[status(with = reply)] String),
    }
    fn reply(_: &String) -> Inner {
        Inner::Said
    }
    let all = list::<Outer>();
    assert_eq!(all[0].status(), None);
    assert_eq!(all[0].title(), "Upstream");
    assert!(all[0].has_detail());
    assert_eq!(all.len(), 6);
    assert_eq!(all[1].variant(), "Missing");
    assert!(!list::<Status>()[0].has_detail());
}

#[test]
fn itself() {
    #[derive(HttpError, ProblemTypes)]
    #[expect(dead_code, reason = "what is listed is not made")]
    enum Error<T> {
        #[status(404)]
        Missing(#[status(extension = "0")] T),
        #[status(transparent)]
        Plain(Box<Self>),
        #[status(transparent, title = "In context")]
        Context(Box<Error<T>>),
        #[status(transparent)]
        Other(std::sync::Arc<Status>),
    }
    let all = list::<Error<u8>>();
    let shown: Vec<_> = all.iter().map(|it| (it.variant(), it.title())).collect();
    assert_eq!(
        shown,
        [
            ("Missing", "Not Found"),
            ("Status", "Any error"),
            ("Missing", "In context"),
            ("Status", "In context"),
        ]
    );
}

#[test]
fn two_that_delegate_to_each_other() {
    #[derive(HttpError, ProblemTypes)]
    #[expect(dead_code, reason = "what is listed is not made")]
    enum One {
        #[status(404)]
        Missing,
        #[status(transparent, title = "Over two")]
        Two(Box<Two>),
    }
    struct Two(One);
    impl HttpError for Two {
        fn status(&self) -> Status {
            self.0.status()
        }
    }
    impl ProblemTypes<Untyped> for Two {
        fn list(to: &mut Catalogue) {
            to.add(ProblemType::new("Two", status!(409)));
            One::list(to);
        }
    }
    let shown = |all: &[ProblemType]| -> Vec<_> {
        all.iter().map(|it| (code(it), it.title().to_owned())).collect()
    };
    let title = "Over two".to_owned();
    assert_eq!(
        shown(&list::<One>()),
        [(404, "Not Found".to_owned()), (409, title.clone()), (404, title.clone())]
    );
    assert!(shown(&list::<Two>()).contains(&(404, title)));
}

#[test]
fn generic() {
    #[derive(HttpError, ProblemTypes)]
    #[expect(dead_code, reason = "what is listed is not made")]
    enum Outer<E, M, const N: usize>
    where
        M: serde::Serialize,
    {
        #[status(transparent)]
        Inner(E),
        #[status(404)]
        Own(#[status(extension = "m")] M, #[status(extension = "n")] [M; 3]),
    }
    let all = list::<Outer<Outer<Status, bool, 1>, String, 2>>();
    assert_eq!(all.len(), 3);
    let schema = |at: usize| all[at].members().next().unwrap().schema().clone();
    assert_eq!(schema(1), json!({ "type": "boolean" }));
    assert_eq!(schema(2), json!({ "type": "string" }));
}
