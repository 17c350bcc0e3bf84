//! What one type says.

use std::time::Duration;

use http_status::{Catalogue, HttpError, ProblemType, ProblemTypes, Schema, Untyped};
use serde_json::{Value, json};

use super::{code, list};

/// An account.
#[derive(HttpError, ProblemTypes)]
#[status(500, header("x-by" = "us"), title = "Oops")]
#[expect(dead_code, reason = "what is listed is not made")]
enum AccountError {
    /// There is not enough **credit**.
    ///
    /// Buy some.
    #[status(403, type = "https://example.com/probs/out-of-credit", title = "Out of credit")]
    #[status(extension("code" = "E\"1\"\\\n"), extension("retry" = false), extension("n" = -5i8))]
    OutOfCredit {
        /// What is left.
        #[status(extension)]
        balance: i64,
        #[status(extension = "accounts")]
        all: Vec<String>,
        secret: u32,
        #[status(instance)]
        at: String,
        /// When to come again.
        #[status(header = "retry-after", with = Duration::as_secs)]
        after: Duration,
    },
    /** A block
     * of lines.
     *
     *   Indented.
     */
    #[status(404, detail = "no {{row}} {0:?} of\t{1}")]
    #[status(extension("kind" = "row"))]
    Row(u8, u8, #[status(extension = "kind")] Option<Kind>),
    #[status(404, hide)]
    Hidden,
    #[status(503, expose)]
    Exposed,
    #[status(429)]
    Sometimes(#[status(detail)] Option<String>, #[status(header = "x-by")] Option<u8>),
    #[doc = concat!("What ", "a macro gives.")]
    /// And more.
    Default,
    r#Type,
}

#[derive(serde::Serialize)]
struct Kind;

#[test]
fn each_variant() {
    let all = list::<AccountError>();
    let names: Vec<_> = all.iter().map(|it| (it.variant(), code(it))).collect();
    assert_eq!(
        names,
        [
            ("OutOfCredit", 403),
            ("Row", 404),
            ("Hidden", 404),
            ("Exposed", 503),
            ("Sometimes", 429),
            ("Default", 500),
            ("Type", 500),
        ]
    );
    assert!(all.iter().all(|it| it.error() == "AccountError"));
}

#[test]
fn types_titles_and_descriptions() {
    let all = list::<AccountError>();
    assert_eq!(all[0].problem_type(), "https://example.com/probs/out-of-credit");
    assert_eq!(all[0].title(), "Out of credit");
    assert_eq!(all[0].description(), "There is not enough **credit**.\n\nBuy some.");
    assert_eq!(all[1].problem_type(), "about:blank");
    assert_eq!(all[1].title(), "Not Found");
    assert_eq!(all[1].description(), "A block\nof lines.\n\n  Indented.");
    assert_eq!(all[2].description(), http_status::Status::NotFound.description());
    assert_eq!(all[5].description(), "What a macro gives.\nAnd more.");
    assert_eq!(all[5].title(), "Oops");
}

#[test]
fn members() {
    let all = list::<AccountError>();
    let shown = |at: usize| -> Vec<_> {
        let members = all[at].members();
        members
            .map(|it| (it.name(), it.schema().clone(), it.description(), it.is_optional()))
            .collect()
    };
    assert_eq!(
        shown(0),
        [
            ("code", json!({ "type": "string", "enum": ["E\"1\"\\\n"] }), "", false),
            ("retry", json!({ "type": "boolean", "enum": [false] }), "", false),
            ("n", json!({ "type": "integer", "enum": [-5] }), "", false),
            ("balance", json!({ "type": "integer" }), "What is left.", false),
            ("accounts", json!({ "type": "array", "items": { "type": "string" } }), "", false),
        ]
    );
    // The constant is what is sent for `None`.
    let either = json!({ "anyOf": [{ "type": "string", "enum": ["row"] }, {}] });
    assert_eq!(shown(1), [("kind", either, "", false)]);
}

/// A number of JSON is here at most one of 64 bits, which the largest integers are not.
#[test]
fn constants_at_the_limits() {
    #[derive(HttpError, ProblemTypes)]
    #[status(404)]
    #[status(extension("a" = 340282366920938463463374607431768211455), extension("b" = 18446744073709551615))]
    #[status(extension("c" = -9223372036854775808), extension("d" = -9223372036854775809))]
    struct Limits;

    let schemas: Vec<_> = list::<Limits>()[0].members().map(|it| it.schema().clone()).collect();
    assert_eq!(
        schemas,
        [
            json!({ "type": "integer" }),
            json!({ "type": "integer", "enum": [u64::MAX] }),
            json!({ "type": "integer", "enum": [i64::MIN] }),
            json!({ "type": "integer" }),
        ]
    );
}

#[test]
fn headers() {
    let all = list::<AccountError>();
    let shown = |at: usize| -> Vec<_> {
        all[at].headers().map(|it| (it.name(), it.value(), it.is_optional())).collect()
    };
    assert_eq!(shown(0), [("retry-after", None, false)]);
    assert_eq!(all[0].headers().next().unwrap().description(), "When to come again.");
    assert_eq!(shown(4), [("x-by", None, true)]);
    assert_eq!(shown(5), [("x-by", Some("us"), false)]);
}

#[test]
fn details_and_instances() {
    let all = list::<AccountError>();
    let details: Vec<_> = all.iter().map(|it| (it.variant(), it.has_detail())).collect();
    assert_eq!(
        details,
        [
            ("OutOfCredit", true),
            ("Row", true),
            ("Hidden", false),
            ("Exposed", true),
            ("Sometimes", true),
            ("Default", false),
            ("Type", false),
        ]
    );
    assert!(
        all.iter()
            .map(ProblemType::has_instance)
            .eq([true, false, false, false, false, false, false])
    );
}

#[test]
fn an_option_of_all_variants_and_one_of_its_own() {
    #[derive(HttpError, ProblemTypes)]
    #[status(header("vary" = "accept"), header("vary" = "origin"), extension("v" = 1))]
    #[expect(dead_code, reason = "what is listed is not made")]
    enum Error {
        #[status(404)]
        All,
        #[status(404, header("vary" = "cookie"), extension("v" = 2))]
        Own,
        #[status(404)]
        Optional(#[status(header = "vary")] Option<u8>),
    }
    let all = list::<Error>();
    let values = |at: usize| -> Vec<_> { all[at].headers().map(|it| it.value()).collect() };
    assert_eq!(values(0), [Some("accept"), Some("origin")]);
    assert_eq!(values(1), [Some("cookie")]);
    assert_eq!(values(2), [Some("accept"), Some("origin"), None]);
    assert_eq!(all[1].members().next().unwrap().schema()["enum"], json!([2]));
}

#[test]
fn structs_and_empty_enums() {
    /// Too many.
    #[derive(HttpError, ProblemTypes)]
    #[status(429, type = "/probs/limit")]
    struct Limited;

    #[derive(HttpError, ProblemTypes)]
    enum Never {}

    let [limited] = &*list::<Limited>() else { panic!("one") };
    assert_eq!((limited.variant(), limited.error()), ("Limited", "Limited"));
    assert_eq!(limited.description(), "Too many.");
    assert!(list::<Never>().is_empty());
    let catalogue =
        Catalogue::of::<Never>().and::<Limited>().and::<AccountError>().and::<Limited>();
    assert_eq!(catalogue.iter().count(), 8);
    assert_eq!(catalogue.find("/probs/limit").count(), 1);
    assert_eq!(catalogue.find("about:blank").count(), 6);
}

#[test]
fn a_source_of_schemas() {
    #[derive(HttpError, ProblemTypes)]
    #[status(404)]
    struct Error<'a> {
        #[status(extension)]
        kind: Kind,
        #[status(extension)]
        other: Option<Kind>,
        #[status(extension)]
        name: &'a str,
        #[status(extension, with = Duration::as_millis)]
        after: Duration,
        #[status(extension, with = Clone::clone)]
        clone: u16,
        #[status(extension, with = str::len)]
        len: String,
    }
    struct Counting(u32);
    impl Schema<Kind> for Counting {
        fn schema(&mut self) -> Value {
            self.0 += 1;
            json!({ "const": self.0 })
        }
    }
    impl Schema<&str> for Counting {
        fn schema(&mut self) -> Value {
            json!({ "type": "string", "maxLength": 3 })
        }
    }
    let catalogue = Catalogue::with::<Error<'_>>(Counting(6));
    let members: Vec<_> = catalogue.iter().next().unwrap().members().cloned().collect();
    let shown: Vec<_> =
        members.iter().map(|it| (it.name(), it.schema().clone(), it.is_optional())).collect();
    assert_eq!(
        shown,
        [
            ("kind", json!({ "const": 7 }), false),
            ("other", json!({ "const": 8 }), true),
            ("name", json!({ "type": "string", "maxLength": 3 }), false),
            ("after", json!({ "type": "integer", "minimum": 0 }), false),
            ("clone", json!({ "type": "integer", "minimum": 0, "maximum": 65535 }), false),
            ("len", json!({ "type": "integer", "minimum": 0 }), false),
        ]
    );
}

#[test]
fn types_of_the_standard_library() {
    fn schema<T: ?Sized>() -> Value {
        <Untyped as Schema<T>>::schema(&mut Untyped)
    }
    let string = json!({ "type": "string" });
    assert_eq!(schema::<&str>(), string);
    assert_eq!(schema::<String>(), string);
    assert_eq!(schema::<&mut char>(), string);
    assert_eq!(schema::<std::borrow::Cow<'static, str>>(), string);
    assert_eq!(schema::<Box<str>>(), string);
    assert_eq!(schema::<std::sync::Arc<str>>(), string);
    assert_eq!(schema::<bool>(), json!({ "type": "boolean" }));
    assert_eq!(schema::<f64>(), json!({ "type": ["number", "null"] }));
    assert_eq!(schema::<Option<i32>>(), json!({ "type": ["integer", "null"] }));
    let byte = json!({ "type": "integer", "minimum": 0, "maximum": 255 });
    let items = json!({ "type": ["array", "null"], "items": byte });
    assert_eq!(schema::<Option<Vec<u8>>>(), items);
    assert_eq!(schema::<Option<Option<f64>>>(), json!({ "type": ["number", "null"] }));
    let bytes = json!({ "type": "array", "items": byte });
    assert_eq!(schema::<[u8; 2]>(), bytes);
    assert_eq!(schema::<[[u8; 2]; 3]>(), json!({ "type": "array", "items": bytes }));
    assert_eq!(schema::<[Vec<u8>]>(), json!({ "type": "array", "items": bytes }));
    assert_eq!(schema::<Box<[[u8; 2]]>>(), json!({ "type": "array", "items": bytes }));
    assert_eq!(schema::<[Option<Vec<u8>>; 2]>(), json!({ "type": "array", "items": items }));
    let integers = json!({ "type": "array", "items": { "type": "integer" } });
    assert_eq!(schema::<[i32; 3]>(), integers);
    assert_eq!(schema::<&[i32]>(), integers);
    assert_eq!(schema::<Vec<i32>>(), integers);
    for any in [schema::<Kind>(), schema::<()>(), schema::<(u8, u8)>(), schema::<Duration>()] {
        assert_eq!(any, json!({}));
    }
}

/// Of lines a star belongs to the text, as it does for rustdoc.
#[derive(HttpError, ProblemTypes)]
#[status(404)]
#[expect(dead_code, reason = "what is listed is not made")]
enum Stars {
    /// Gone:
    /// * sold
    /// * stolen
    List,
    /// Taken.
    ///
    /// **Retry** later.
    Strong,
    #[doc = "Gone:\n* sold"]
    Attribute,
    #[doc = concat!("Gone:\n", "* sold")]
    Macro,
    /**
     * **Gone**:
     * * sold
     */
    Block,
    /** Gone:
    * sold

    */
    BlockOfAList,
    /** Gone:
    * sold

    * stolen
    */
    NotEachLine,
}

#[test]
fn stars() {
    let all = list::<Stars>();
    let docs: Vec<_> = all.iter().map(ProblemType::description).collect();
    assert_eq!(
        docs,
        [
            "Gone:\n* sold\n* stolen",
            "Taken.\n\n**Retry** later.",
            "Gone:\n* sold",
            "Gone:\n* sold",
            "**Gone**:\n* sold",
            "Gone:\nsold",
            "Gone:\n   * sold\n\n   * stolen",
        ]
    );
}
