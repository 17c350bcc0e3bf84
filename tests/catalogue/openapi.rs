//! What stands in an OpenAPI document.

use http_status::{Body, Catalogue, HttpError, Problem, ProblemType, ProblemTypes, Status, status};
use serde_json::json;

#[derive(HttpError, ProblemTypes)]
#[expect(dead_code, reason = "only its list counts")]
enum Error {
    /// See [`Status`], or [the list](crate::list).
    #[status(404, type = "/a")]
    One {
        /// As [`Self::One`] has it.
        #[status(extension)]
        id: u32,
        /// As [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3) has it, in [`u32`].
        #[status(header = "retry-after")]
        after: u32,
    },
    /// See [`One`](Self::One)
    /// first.
    ///
    /// Then look again.
    #[status(404, type = "/b", title = "a * b")]
    Other,
}

#[test]
fn links_that_lead_nowhere_are_their_texts() {
    let responses = Catalogue::of::<Error>().to_openapi();
    let response = &responses["404"];
    assert_eq!(
        response["description"],
        "- **Not Found**: See `Status`, or the list.\n- **a \\* b**: See `One` first."
    );
    assert_eq!(
        response["headers"]["retry-after"]["description"],
        "As [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3) has it, in `u32`."
    );
    let content = &response["content"]["application/problem+json"];
    let one = &content["schema"]["oneOf"][0];
    assert_eq!(one["description"], "See `Status`, or the list.");
    assert_eq!(one["properties"]["id"]["description"], "As `Self::One` has it.");
    let other = &content["examples"]["Other"];
    assert_eq!(other["description"], "See `One`\nfirst.\n\nThen look again.");
}

#[test]
fn a_standard_member_is_no_extension() {
    for name in ["type", "title", "status", "detail", "instance"] {
        let problem = Problem::new(status!(404)).with_extension(name, 1);
        assert!(problem.left_out().any(|it| it == name));
        let it =
            ProblemType::new("It", status!(404)).with_member(name, json!({ "type": "integer" }));
        assert_eq!(it, ProblemType::new("It", status!(404)), "{name}");
        let catalogue =
            Catalogue::of::<Status>().with_extension(name, json!({ "type": "integer" }));
        assert_eq!(catalogue.iter().next().unwrap().members().count(), 0, "{name}");
    }
    let it = ProblemType::new("It", status!(404)).with_member("Status", json!({}));
    assert_eq!(it.members().count(), 1);
}

/// Two that begin alike.
#[derive(HttpError, ProblemTypes)]
#[expect(dead_code, reason = "only its list counts")]
enum Alike {
    /// Same.
    ///
    /// One.
    #[status(404, extension("code" = "b"))]
    B,
    /// Same.
    ///
    /// Two.
    #[status(404, extension("code" = "c"))]
    C,
    /// Same.
    ///
    /// Three.
    #[status(410, extension("code" = "d"))]
    D,
    /// Same.
    ///
    /// Three.
    #[status(410, extension("code" = "e"))]
    E,
}

#[test]
fn the_description_of_one_is_of_no_other() {
    let responses = Catalogue::of::<Alike>().to_openapi();
    assert_eq!(responses["404"]["description"], "- **Not Found**: Same.");
    assert_eq!(responses["410"]["description"], "Same.\n\nThree.");
}

#[derive(HttpError, ProblemTypes)]
#[status(404, body = text)]
struct Own<const NAME: char>;

fn text<const NAME: char>(_: &Own<NAME>, _: &Problem) -> Body {
    Body::text("")
}

#[test]
fn bodies_of_one_content_type() {
    let schema = |kind: &str| json!({ "type": kind });
    let catalogue = Catalogue::of::<Own<'a'>>().with_body("application/json", schema("string"));
    let catalogue = catalogue.and::<Own<'b'>>().with_body("application/json", schema("object"));
    let catalogue = catalogue.and::<Own<'c'>>().with_body("application/json", schema("string"));
    let catalogue = catalogue.and::<Own<'d'>>().with_body("application/json", schema("array"));
    let all = [schema("string"), schema("object"), schema("array")];
    let expected = json!({ "application/json": { "schema": { "anyOf": all } } });
    assert_eq!(catalogue.to_openapi()["404"]["content"], expected);
}
